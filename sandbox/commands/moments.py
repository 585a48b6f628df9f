"""How a moment is told to whoever keeps the program running."""

from __future__ import annotations

from datetime import datetime


def said(moment: datetime) -> str:
    """Day and time, as the clock of the server keeps them."""
    return f"{moment:%d-%m-%Y %H:%M} UTC"
