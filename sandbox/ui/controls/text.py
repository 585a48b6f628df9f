"""A line to type in."""

from __future__ import annotations

import streamlit as st

from sandbox.pieces import TextInput
from sandbox.ui import session


def draw_text(field: TextInput) -> None:
    """Draws the line.

    What stands there at first is given as its default, not through the session: what somebody has
    typed but not yet sent survives a lost connection.
    """
    st.text_input(
        field.label,
        "" if session.is_touched(field.key) else field.start,
        key=field.key,
        type="password" if field.dots else "default",
        autocomplete="off",
        label_visibility="collapsed",
    )
