"""Looking for lessons, what the guide answers, and words; what was typed goes nowhere else."""

from __future__ import annotations

from sandbox.finding import answers
from sandbox.finding.glossary import find_words
from sandbox.pages.parts.searching import FIELD
from sandbox.pages.place import LESSON, SEARCH, Place
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import address, offering, session, visiting
from sandbox.ui.runtime import finder, guide_finder


def search() -> None:
    """Looks for lessons and answers; what was typed stays in its field, and goes nowhere else.

    In a lesson the answers stand on a page of their own, from which one goes on with the lesson.
    """
    if typed := _looked_for():
        found, told = finder().find(typed), answers(guide_finder(), typed)
        visiting.remember_found(found, answers=told)
        offering.searched(bool(found or told.services or told.event))
        place = address.here()
        if place.page == LESSON:
            visiting.answer_at(Place(SEARCH, place.lesson, place.step))


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
