"""What a learner sees when the page script fails, and what the log may hold of it."""

from __future__ import annotations

import logging
import traceback
from html import escape

import streamlit as st

from sandbox.texts import text

log = logging.getLogger(__name__)


def trouble() -> str:
    """The page, as HTML: what happened, that nothing is lost, and two ways on."""
    return f"""
<section class="vak storing" role="alert">
<h1>{escape(text("storing.kop"))}</h1>
<p>{escape(text("storing.uitleg"))}</p>
<p><button type="button" class="knop" data-herlaad>{escape(text("storing.opnieuw"))}</button>
<a class="knop" href="/">{escape(text("storing.start"))}</a></p>
</section>
"""


def show_trouble(error: Exception) -> bool:
    """Shows the failure in plain words and logs where it was.

    The message of an error may hold what was typed: it goes nowhere.
    """
    where = traceback.extract_tb(error.__traceback__)
    steps = " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in where[-6:])
    log.error("the page failed: %s at %s", type(error).__name__, steps)
    st.html(trouble())
    return True
