"""What a learner sees when the page script fails, and what the log may hold of it."""

from __future__ import annotations

import logging
import traceback

import streamlit as st

log = logging.getLogger(__name__)

TROUBLE = """
<section class="vak storing" role="alert">
<h1>Er ging iets mis</h1>
<p>Dat ligt niet aan jou. Je hebt niets kapotgemaakt. Wat je al af had, is bewaard.</p>
<p><button type="button" class="knop" data-herlaad>Probeer het opnieuw</button>
<a class="knop" href="/">Naar de startpagina</a></p>
</section>
"""


def show_trouble(error: Exception) -> bool:
    """Shows the failure in plain words and logs where it was.

    The message of an error may hold what was typed: it goes nowhere.
    """
    where = traceback.extract_tb(error.__traceback__)
    steps = " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in where[-6:])
    log.error("the page failed: %s at %s", type(error).__name__, steps)
    st.html(TROUBLE)
    return True
