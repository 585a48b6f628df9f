"""What an author reads when the two sides of a lesson do not fit."""

from __future__ import annotations

import pytest

from sandbox.catalog.checks.pairs import wrong_pair
from sandbox.catalog.reading.document import Document, read
from sandbox.files import ROOT
from sandbox.model import Lesson, Together
from tests.authoring import ENGLISH
from tests.content import CATALOG

ASKS, HELPS = CATALOG.lessons["samen-hulp-vragen"], CATALOG.lessons["samen-hulp-geven"]


def changed(**keys: object) -> Lesson:
    assert ASKS.together
    written = {**ASKS.together.model_dump(), **keys}
    return ASKS.model_copy(update={"together": Together.model_validate(written)})


def told(lesson: Lesson, other: Lesson = HELPS) -> str:
    document = read(ROOT / "lessons" / lesson.id / "lesson.yaml")
    assert isinstance(document, Document)
    lessons = {**CATALOG.lessons, lesson.id: lesson, other.id: other}
    problems = wrong_pair(document, lesson, lessons, CATALOG.archetypes)
    return " ".join(f"{one.message} {one.remedy}" for one in problems)


def test_sides_that_fit_are_right() -> None:
    assert not told(ASKS) and not told(HELPS, ASKS)
    assert not told(CATALOG.lessons["machtigen"])


@pytest.mark.parametrize(
    ("lesson", "says"),
    [
        (changed(lesson="bestaat-niet"), "De les 'bestaat-niet' is er niet"),
        (changed(lesson=HELPS.id), "zelf een deel"),
        (changed(other="bestaat-niet"), "Het andere deel 'bestaat-niet' past niet"),
        (changed(other="machtigen"), "Het andere deel 'machtigen' past niet"),
        (changed(waits={"code": "akkoord"}), "'code' is geen uitleg-stap"),
        (changed(waits={"wacht-op-brief": "dans"}), "heeft geen stap 'dans'"),
        (changed(waits={"wacht-op-brief": "activeren"}), "wachten de twee op elkaar"),
        (ASKS.model_copy(update={"persona": "wim"}), "kennen elkaar niet"),
    ],
)
def test_what_does_not_fit_is_told_in_dutch(lesson: Lesson, says: str) -> None:
    words = told(lesson)
    assert says in words and not ENGLISH.search(words)


def test_a_side_stands_in_no_list_and_behind_one_door() -> None:
    assert not {ASKS.id, HELPS.id} & {one.id for one in CATALOG.listed}
    assert CATALOG.sides("machtigen") == (ASKS, HELPS)
    assert not CATALOG.sides("mijnoverheid")
