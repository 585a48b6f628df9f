"""The answers of *Waar heb ik recht op?*: they stay in this tab, and only there."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.finding.right_questions import (
    TICKED,
    Question,
    questions,
    unanswered,
    with_answer,
)
from sandbox.pages.place import RIGHTS, Place
from sandbox.pages.rights import FIRST, OUTCOME, key_of
from sandbox.ui import address, session


def choose(question: str, said: str) -> None:
    """What was answered, and on to the next question that is open."""
    found = with_answer(_answers(), question, said)
    session.keep(rights=found)
    at = unanswered(found)
    address.go(Place(RIGHTS, step=at.id if at else OUTCOME))


def onward(question: str) -> None:
    """The amount that a slider stands at, or the boxes that were ticked."""
    choose(question, next(_left(one) for one in questions() if one.id == question))


def again() -> None:
    """From the first question, with nothing answered."""
    session.drop("rights")
    address.go(Place(RIGHTS, step=FIRST))


def _left(question: Question) -> str:
    """What the controls of a question hold."""
    if question.amount:
        held = session.answer(key_of(question.id))
        return str(question.amount.start if held is None else held)
    ticked = (one.id for one in question.options if session.answer(key_of(question.id, one.id)))
    return TICKED.join(ticked)


def _answers() -> Mapping[str, str]:
    return session.recall("rights", {})
