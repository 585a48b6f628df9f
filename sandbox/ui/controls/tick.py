"""A box to tick or to leave."""

from __future__ import annotations

import streamlit as st

from sandbox.pieces import Tick
from sandbox.ui import session


def draw_tick(tick: Tick) -> None:
    """Draws the box as it was left."""
    st.checkbox(tick.label, tick.start and not session.is_touched(tick.key), key=tick.key)
