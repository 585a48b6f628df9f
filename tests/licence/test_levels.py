"""Bronze, silver and gold: from events alone, and never lost again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sandbox.finding import Subject
from sandbox.finding.subjects import modules as all_modules
from sandbox.licence.levels import how_far, lowest, module, modules, whole
from sandbox.licence.rules import LEVELS, needed
from sandbox.model import Event, Lesson
from sandbox.model.happened import ExamBegun, ExamEnded
from sandbox.progress import History
from tests.happening import history
from tests.progress.test_parts_of_a_lesson import BEGUN, WHOLE

SUBJECT: Subject = all_modules()[0]
DONE = (BEGUN, "done een", "done twee", "done nog", "done meer")
ALONE = ("way zelf", *DONE)
AT = datetime(2026, 9, 1, tzinfo=UTC)


def lesson(name: str) -> Lesson:
    return WHOLE.model_copy(update={"id": name, "subject": SUBJECT.title})


ONE, TWO = lesson("een"), lesson("ander")


def did(first: tuple[str, ...] = (), second: tuple[str, ...] = (), *exam: str) -> History:
    """What somebody did in two lessons, and how exams of the module ended."""
    events = (*history(*first, lesson=ONE.id), *history(*second, lesson=TWO.id))
    for number, ended in enumerate(exam):
        at = AT + timedelta(days=number)
        events += (Event(at, "appel", ExamBegun(SUBJECT.id, f"{number}")),)
        events += (Event(at, "appel", ExamEnded(SUBJECT.id, ended)),) if ended else ()
    return History().grown(events)


HOW_FAR = [
    ((), "open"),
    ((BEGUN, "done een"), "open"),
    (("way samen", *DONE), "done"),
    (("way tips", *DONE), "done"),
    (ALONE, "alone"),
    (("way proef", *DONE), "alone"),
    (("way zelf", BEGUN, "done een", "way samen", "done twee", "done nog", "done meer"), "done"),
    (("way zelf", BEGUN, "done een", "done twee", "wrong nog a", "done nog", "done meer"), "done"),
    (("way zelf", BEGUN, "done een", "done twee", "hint nog", "done nog", "done meer"), "done"),
    (("way zelf", BEGUN, "wrong een a", "done een", *DONE[2:]), "alone"),  # mistakes teach
    ((*ALONE, "again", BEGUN), "alone"),  # a round that was begun takes nothing away
    (("way samen", *DONE, "again", *ALONE), "alone"),
    ((*ALONE, "again", "way samen", *DONE), "alone"),
]


@pytest.mark.parametrize(("words", "far"), HOW_FAR)
def test_how_far_a_lesson_is_in_its_best_round(words: tuple[str, ...], far: str) -> None:
    assert how_far(did(words), ONE) == far


LEVELS_OF = [
    (did(), None),
    (did(DONE), None),
    (did(DONE, DONE), "brons"),
    (did(ALONE), "zilver"),  # half of two lessons
    (did(ALONE, DONE), "zilver"),
    (did(DONE, DONE, "nog-niet"), "brons"),
    (did((), (), "gehaald"), "goud"),  # who can do it already need not begin at the beginning
    (did((), (), "gehaald", "nog-niet"), "goud"),
    (did((), (), ""), None),
]


@pytest.mark.parametrize(("past", "level"), LEVELS_OF)
def test_the_level_of_a_module(past: History, level: str | None) -> None:
    assert module(past, SUBJECT, (ONE, TWO)).level == level


def test_the_whole_is_as_high_as_its_lowest_module() -> None:
    assert [lowest(found) for found in (("goud", "brons"), ("goud", None), ())] == [
        "brons",
        None,
        None,
    ]
    other = WHOLE.model_copy(update={"id": "elders", "subject": all_modules()[1].title})
    foreign = WHOLE.model_copy(update={"id": "vreemd", "subject": "Van iemand anders"})
    views = modules(did(ALONE, DONE), (ONE, TWO, other, foreign))
    assert [view.subject.title for view in views] == [SUBJECT.title, other.subject]
    assert whole(views) is None
    assert whole(views[:1]) == "zilver"


def test_parts_of_a_number_are_rounded_up() -> None:
    assert [needed(count, 50) for count in (1, 2, 3, 17)] == [1, 1, 2, 9]
    assert LEVELS == ("brons", "zilver", "goud")
