"""What somebody who guessed too often hears, and when."""

from __future__ import annotations

from math import ceil

from sandbox.texts import text

ANSWER_LATER = 1.0
"""Seconds before who may not try now hears so: asking again and again brings nothing."""


def waits(key: str, seconds: float) -> str:
    """The sentence of a key, with how long it takes."""
    if seconds <= 60:
        return text(key, tijd=text("code.seconden", aantal=ceil(seconds)))
    return text(key, tijd=text("code.minuten", aantal=ceil(seconds / 60)))
