"""A reader who knows only what is drawn finishes lessons as somebody else than the author meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.model import Way
from sandbox.texts import text
from sandbox.ui import runtime
from tests.content import CATALOG
from tests.flows.lessons import at_start
from tests.flows.robot import Robot
from tests.other_people import PEOPLE, put_with, with_person

pytestmark = pytest.mark.long
WAYS: tuple[Way, ...] = ("samen", "proef")


def turns(person: str) -> list[tuple[str, Way]]:
    """The lessons that fall to a person, and how: each lesson to one person in each way."""
    at, many = PEOPLE.index(person), len(PEOPLE)
    return [
        (lesson.id, way)
        for number, lesson in enumerate(CATALOG.listed)
        for turn, way in enumerate(WAYS)
        if way in lesson.ways and (number + turn * many // 2) % many == at
        if lesson.persona != person
    ]


@pytest.mark.parametrize("person", PEOPLE)
def test_a_reader_finishes_lessons_as_somebody_else(person: str, content: Path) -> None:
    put_with(content, {(lesson, person) for lesson, _ in turns(person)})
    allowed = runtime.catalog().lessons
    done = []
    for lesson, way in turns(person):
        name = with_person(lesson, person)
        if name in allowed:
            walk = at_start(name, way, "ander")
            Robot(walk, way).finish()
            assert walk.says(text("klaar.kop")), (name, way)
            done.append(name)
    assert done, f"nothing of what falls to {person} can be done"
