"""Above a drawn screen stands where somebody is: at home, at a counter, or somewhere else."""

from __future__ import annotations

import pytest

from sandbox.pages.parts.device import top
from sandbox.people import make_person
from sandbox.pieces import Box, Text
from sandbox.practice.scene import build
from sandbox.texts import text
from tests.content import CATALOG


@pytest.mark.parametrize(
    ("step", "where"),
    [
        ("volmacht", text("les.thuis")),
        ("lokaal", text("les.balie", organisatie="Oefen-Stemlokaal")),
        ("hokje", "Oefen-Stemlokaal"),
    ],
)
def test_above_a_screen_stands_where_it_is(step: str, where: str) -> None:
    lesson = CATALOG.lessons["stemmen"]
    person = make_person(CATALOG.archetypes[lesson.persona], "een code")
    (room,) = top(build(CATALOG.services, lesson, person, [], step))
    assert isinstance(room, Box)
    (words,) = room.inside
    assert isinstance(words, Text)
    assert words.words == where
