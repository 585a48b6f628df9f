"""The round of questions of a class: which there are, and the one of now, worked out once."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache

from sandbox.classroom.rounds import ClassRound, can_answer
from sandbox.model import Event, Lesson, Person, class_stream
from sandbox.model.classes import RoundAnswered
from sandbox.practice.class_question import ALL, ClassQuestion, Offered, class_question, offered
from sandbox.ui import classes, visit
from sandbox.ui.runtime import catalog, person, store

MOST = 10
"""Questions in a ready round: some fifteen minutes."""


@lru_cache(maxsize=256)
def fields(about: str) -> tuple[str, ...]:
    """The places of the questions of a round, named as in `RoundBegun`; none for no round."""
    lesson_id, _, which = about.partition("/")
    lesson = catalog().lessons.get(lesson_id)
    if lesson is None:
        return ()
    found = tuple(one.place for one in questions(lesson_id))
    if which:
        return found if which == ALL else tuple(place for place in found if place == about)
    return tuple(place for place in found if place.split("/")[2] in lesson.round)[:MOST]


@lru_cache(maxsize=64)
def questions(lesson_id: str, classroom: str = "") -> tuple[Offered, ...]:
    """The questions of a lesson that can be put to this class, one by one or all."""
    lesson = catalog().lessons[lesson_id]
    return offered(catalog().services, lesson, _somebody(lesson, classroom))


def asked(classroom: str, going: ClassRound) -> ClassQuestion | None:
    """The question of now; None when there is none, or its lesson is gone."""
    return _question(classroom, going.now.place) if going.going else None


def score(classroom: str, going: ClassRound) -> int | None:
    """How many answers of the round were right, in whole per cents; None when there are none."""
    found = [(put, _question(classroom, put.place)) for put in going.questions]
    judged = [(put, question.right) for put, question in found if question and question.right]
    given = sum(len(put.answers) for put, _ in judged)
    right = sum(put.right(options) for put, options in judged)
    return 100 * right // given if given else None


@lru_cache(maxsize=64)
def _question(classroom: str, place: str) -> ClassQuestion | None:
    """The same for everybody in a class, and another person in another class."""
    lesson = catalog().lessons.get(place.partition("/")[0])
    if lesson is None:
        return None
    try:
        return class_question(catalog().services, lesson, _somebody(lesson, classroom), place)
    except KeyError:
        return None


def _somebody(lesson: Lesson, classroom: str) -> Person:
    return person(lesson.persona, f"klas {classroom}")


def answer(number: str, option: str) -> None:
    """What a pupil chose; only once, in time, and one of the options."""
    here = visit.current()
    name = here.history.classroom
    seen = classes.look(name) if name else None
    question = asked(name, seen.going) if seen else None
    if seen is None or question is None or seen.room.pupil(here.learner) is None:
        return
    there = option in {one.id for one in question.options}
    if there and can_answer(seen.going, here.learner, int(number)):
        event = Event(datetime.now(UTC), here.learner, RoundAnswered(number, option))
        store().append(class_stream(name), event)
