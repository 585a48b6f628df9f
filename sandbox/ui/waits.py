"""Waiting for a turn to guess: what somebody who guessed too often hears, and when."""

from __future__ import annotations

import time
from math import ceil

from sandbox.progress import PATIENCE
from sandbox.texts import text

ANSWER_LATER = 1.0
"""Seconds before who may not try now hears so: asking again and again brings nothing."""


def turn(key: str, seconds: float, later: float | None = None) -> str:
    """Waits for a turn, "" then; the sentence of `key` when that is too long to stand still for.

    Who may not try now hears so after `later` seconds, ANSWER_LATER when that is not given.
    """
    if seconds <= PATIENCE:
        time.sleep(seconds)
        return ""
    time.sleep(ANSWER_LATER if later is None else later)
    return waits(key, seconds)


def waits(key: str, seconds: float) -> str:
    """The sentence of a key, with how long it takes."""
    if seconds <= 60:
        return text(key, tijd=text("code.seconden", aantal=ceil(seconds)))
    return text(key, tijd=text("code.minuten", aantal=ceil(seconds / 60)))
