"""One of a few options, by mouse, by arrow keys and by ear."""

from __future__ import annotations

import streamlit as st

from sandbox.pieces import Radio
from sandbox.ui import presses, session


def draw_radio(radio: Radio) -> None:
    """Draws the options. What was chosen before stays chosen."""
    words = dict(radio.options)
    ids = list(words)
    start = "" if session.is_touched(radio.key) else radio.start
    st.radio(
        radio.label,
        ids,
        index=ids.index(start) if start in words else None,
        key=radio.key,
        format_func=words.__getitem__,
        captions=list(radio.helps) if any(radio.helps) else None,
        horizontal=radio.horizontal,
        label_visibility="collapsed",
        on_change=presses.do if radio.changed else None,
        args=(radio.changed,) if radio.changed else None,
    )
