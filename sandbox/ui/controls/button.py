"""A button; what it does happens before the page is drawn again."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from sandbox.pieces import Button
from sandbox.ui import presses


def draw_button(button: Button) -> None:
    """Draws a button that stands by itself."""
    _draw(st.button, button)


def draw_submit(button: Button) -> None:
    """Draws the button that sends the form around it."""
    _draw(st.form_submit_button, button)


def _draw(widget: Callable[..., bool], button: Button) -> None:
    widget(
        button.label,
        key=button.key,
        type="primary" if button.main else "secondary",
        on_click=presses.do,
        args=(button.press,),
    )
