"""Into a lesson: begun or gone on with, in a way of practising."""

from __future__ import annotations

from sandbox.model import Lesson, Way
from sandbox.model.happened import Felt, MishapSet, Started, WayChosen
from sandbox.model.lessons import OWN
from sandbox.pages.parts.confidence import ASKED, how_it_grew, key_of
from sandbox.pages.parts.mishap import key_of as tick_of
from sandbox.pages.place import FINISHED, LESSON, Place
from sandbox.practice.mishaps import draw
from sandbox.progress import way_through
from sandbox.progress.confidence import AFTER, BEFORE, LEVELS, growth
from sandbox.progress.mishaps import chosen
from sandbox.ui import address, classes, session, visit
from sandbox.ui.making import catalog
from sandbox.ui.told import tell


def begin(lesson_id: str, asked: str) -> None:
    """Begins or resumes a lesson; a way that it does not know is its first one."""
    _begun(lesson_id, asked)
    resume(lesson_id)


def begin_part(lesson_id: str, part: str, asked: str) -> None:
    """Begins or resumes one part of a lesson alone."""
    _begun(lesson_id, asked)
    parts = way_through(visit.moment(catalog().lessons[lesson_id]))
    steps = [one.step for one in parts if one.name == part]
    address.go(Place(LESSON, lesson_id, *steps))


def _begun(lesson_id: str, asked: str) -> None:
    lesson = catalog().lessons[lesson_id]
    chosen: Way = next((way for way in lesson.ways if way == asked), lesson.ways[0])
    if not visit.current().code and lesson_id != OWN:
        visit.begin()
    if not visit.moment(lesson).round:
        visit.record(Started(lesson_id, lesson.steps[0].id), *_felt(lesson_id))
    visit.record(*_mishap(lesson))
    if visit.moment(lesson).way != chosen:
        visit.record(WayChosen(lesson_id, chosen))


def _mishap(lesson: Lesson) -> tuple[MishapSet, ...]:
    """Something goes wrong from now on, or nothing any more, when that is wanted."""
    moment, here = visit.moment(lesson), visit.current()
    now, wanted = bool(chosen(moment.round)), session.answer(tick_of(lesson.id))
    mine = classes.mine(here.history, here.learner)
    if mine and mine.me and mine.room.mishaps and lesson.id in mine.room.lessons:
        wanted = True
    if wanted is None or wanted == now:
        return ()
    if not wanted:
        return (MishapSet(lesson.id, "", ""),)
    return (draw(catalog().services, moment, visit.seed(lesson)),)


def feel(lesson_id: str, level: str) -> None:
    """How sure somebody is after a lesson."""
    visit.record(Felt(lesson_id, ASKED, level, AFTER))
    grown = growth(visit.current().history.events, lesson_id)
    tell(how_it_grew(grown))


def _felt(lesson_id: str) -> tuple[Felt, ...]:
    """How sure somebody is before a lesson, when that was said."""
    level = str(session.answer(key_of(lesson_id)))
    return (Felt(lesson_id, ASKED, level, BEFORE),) if level in LEVELS else ()


def resume(lesson_id: str) -> None:
    """Goes to the first step that is not done, or to the end."""
    lesson = catalog().lessons[lesson_id]
    step = visit.moment(lesson).current
    address.go(Place(LESSON, lesson_id, step.id if step else FINISHED))
