"""A whole number between two others, by mouse and by arrow keys."""

from __future__ import annotations

import streamlit as st

from sandbox.pieces import Slider


def draw_slider(slider: Slider) -> None:
    """Draws the slider where it was left."""
    st.slider(
        slider.label,
        slider.lowest,
        slider.highest,
        slider.start,
        slider.step,
        key=slider.key,
        format=slider.shown,
        label_visibility="collapsed",
    )
