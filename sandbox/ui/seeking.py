"""Looking for lessons and for words of the glossary; what was typed goes nowhere else."""

from __future__ import annotations

from sandbox.finding.glossary import find_words
from sandbox.pages.parts.searching import FIELD
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import offering, session, visiting
from sandbox.ui.runtime import finder


def search() -> None:
    """Looks for lessons; what was typed stays in its field, and goes nowhere else."""
    if typed := _looked_for():
        found = finder().find(typed)
        visiting.remember_found(found)
        offering.searched(bool(found))


def search_words() -> None:
    """Looks for words of the glossary, as `search` does for lessons."""
    if typed := _looked_for():
        visiting.remember_found(None)
        session.keep(found_words=find_words(typed))


def _looked_for() -> str:
    """What somebody looks for; "" when that cannot be done, which is remembered."""
    session.drop("found_words")
    typed = str(session.answer(FIELD) or "")
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")
        visiting.remember_found(None, text("les.echt_bsn"))
        return ""
    if not typed.strip():
        visiting.remember_found(None, text("zoeken.leeg"))
    return typed.strip()
