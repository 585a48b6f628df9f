"""Every blue letter is read with the same six questions, all answered by pointing."""

from __future__ import annotations

import pytest

from sandbox.tasks.pointing import lines_of
from tests.content import CATALOG

SERVICE = CATALOG.services["blauwe-brieven"]
QUESTIONS = {"wie", "doen", "wanneer", "hoeveel", "vragen", "echt"}
KINDS = {
    "uitnodiging", "aanmaning", "voorlopige-aanslag", "definitieve-aanslag", "toeslag",
    "terugvordering",
}  # fmt: skip


def test_all_six_kinds_of_letters_are_there() -> None:
    assert {letter.id for letter in SERVICE.letters} == KINDS


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_letter_has_all_six_questions_with_lines_that_exist(kind: str) -> None:
    screen = next(one for one in SERVICE.screens if one.id == kind)
    letter = next(one for one in SERVICE.letters if one.id == kind)
    lines = {option.id for option in lines_of(letter)}
    asked = {one.id: one for one in screen.fields if one.kind == "point"}
    assert asked.keys() >= QUESTIONS
    for one in asked.values():
        pointed = [part.strip() for part in (one.answer or "").split(",")]
        assert one.paper == f"blauwe-brieven/{kind}"
        assert set(pointed) <= lines
        assert {mistake.answer for mistake in one.mistakes} <= lines - set(pointed)
        assert one.mistakes
