"""What somebody presses to whom help was offered."""

from __future__ import annotations

from sandbox import progress
from sandbox.model.happened import HintAsked, OfferDeclined, Searched
from sandbox.pages.place import LESSONS, Place
from sandbox.texts import text
from sandbox.ui import address, session, telling, visit
from sandbox.ui.at_step import scene_of
from sandbox.ui.making import catalog
from sandbox.ui.told import tell


def show_it(lesson_id: str, step_id: str) -> None:
    """All hints that are left, and the answer where one is told."""
    lesson = catalog().lessons[lesson_id]
    moment = visit.moment(lesson)
    there = len(scene_of(lesson, step_id).step.hints)
    left = there + 1 - progress.hints_open(moment.at(step_id), moment.way, there)
    visit.record(*[HintAsked(lesson_id, step_id)] * left)
    telling.hint(lesson_id, step_id)


def decline(lesson_id: str, step_id: str) -> None:
    """No help is wanted at this step: it is not offered here again."""
    visit.record(OfferDeclined(lesson_id, step_id))
    tell(text("aanbod.goed"))


def searched(found: bool) -> None:
    """Counts in this tab what was looked for in vain; of a pupil the teacher sees it too."""
    before: int = session.recall("in_vain", 0)
    session.keep(in_vain=0 if found else before + 1)
    if visit.current().history.classroom:
        visit.record(Searched(progress.FOUND if found else progress.NOTHING))


def search_on() -> None:
    """No help is wanted with searching, in this visit."""
    session.keep(no_offer=True)


def every_lesson() -> None:
    """To all lessons, without what was looked for."""
    session.drop("found", "in_vain")
    address.go(Place(LESSONS))
