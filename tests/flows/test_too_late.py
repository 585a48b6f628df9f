"""Letting a last day go by: what comes of it is on the page, explained, and can be taken back."""

from __future__ import annotations

import pytest

from sandbox.model import Consequence, Step
from sandbox.texts import text
from sandbox.ui import runtime
from tests.flows.test_mistakes import _mistakes
from tests.flows.walking import Walk, code

DEADLINES = [
    (lesson.id, step.id, at)
    for lesson in runtime.catalog().lessons.values()
    for step in lesson.steps
    if step.then.deadline
    for at, _ in enumerate(step.then.deadline.late)
]


def at_step(lesson: str, step: str) -> Walk:
    """A learner for whom everything before this step went well."""
    walk = Walk(code(6)).begin(lesson, "zelf")
    while walk.step != step:
        walk.submit(walk.right())
    return walk


def wait_for(walk: Walk, wanted: Consequence, jump: str) -> None:
    """Waits with the same jump until this consequence is there."""
    for _ in range(40):
        if walk.scene().time.late == wanted:
            return
        walk.press(jump)
    raise AssertionError(f"{wanted.letter} never came")


@pytest.mark.parametrize(("lesson", "step", "at"), DEADLINES)
def test_what_comes_of_being_late_is_read_explained_and_undone(
    lesson: str, step: str, at: int
) -> None:
    walk = at_step(lesson, step)
    found: Step = next(one for one in walk.lesson().steps if one.id == step)
    assert found.then.deadline is not None
    late = found.then.deadline.late[at]
    before, jump = walk.scene().today, f"later_{found.then.later[1].id}"
    wait_for(walk, late, jump)
    assert walk.says(text("tijd.te_laat"))
    assert walk.says(walk.scene().letters[0].title)
    for field, typed, words in _mistakes(walk.scene()):
        walk.submit(walk.right() | {field: typed})
        assert walk.says(words)
        assert walk.scene().time.late == late
    walk.submit(walk.right())
    assert walk.step == step
    assert walk.scene().time.late is None
    assert walk.scene().today == before
    walk.submit(walk.right())
    assert walk.step != step


def test_one_jump_back_is_enough_when_the_last_one_was_too_far() -> None:
    walk = at_step("op-tijd", "bezwaar")
    walk.press("later_dagen-1")
    before = walk.scene().today
    walk.press("later_weken-6")
    assert walk.scene().time.late
    walk.press("ongedaan")
    assert walk.scene().time.late is None
    assert walk.scene().today == before


def test_waiting_day_by_day_brings_the_post_as_well() -> None:
    walk = Walk(code(7)).begin("op-tijd", "zelf").practise()
    for _ in range(3):
        assert not walk.says(text("tijd.post"))
        walk.press("later_dagen-1")
    assert walk.says(text("tijd.post"))
    assert walk.says("Aanslag inkomstenbelasting")
    walk.submit({})
    assert walk.step == "aanslag"


def test_looking_back_leaves_the_letter_as_it_was() -> None:
    walk = at_step("na-de-aangifte", "bezwaar")
    walk.press("later_weken-6").press("later_weken-6")
    late = walk.scene().letters[0]
    assert walk.scene().time.late
    walk.open(les="na-de-aangifte", stap="regeling-brief")
    assert walk.scene().letters[0] == late
