"""*Wijzig* on the check page: a changed answer is judged like a first one, and one comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.texts import text
from tests.flows.walking import Walk

LESSON = "eerste-aangifte"


@pytest.fixture
def checking(database: Path) -> Walk:
    """Somebody at the check page of a first return."""
    walk = Walk().begin(LESSON, "zelf").practise()
    while walk.scene().screen.id != "controle":
        walk.submit(walk.right())
    return walk


def change(walk: Walk) -> str:
    """Goes from the check page to the first wage; gives the id of the check page's step."""
    check = walk.step
    key = next(key for key in walk.page().buttons if key.startswith("wijzig_") and "loon" in key)
    walk.press(key)
    assert walk.step == key.removeprefix("wijzig_")
    return check


def test_the_same_answer_leads_back_to_the_check_page(checking: Walk) -> None:
    check, before = change(checking), checking.events
    checking.press("druk")
    assert checking.step == check
    assert checking.events == before


@pytest.mark.parametrize(("typed", "kind"), [("1", "les"), ("veel", "veldfout")])
def test_another_answer_is_told_and_one_stays(checking: Walk, typed: str, kind: str) -> None:
    check = change(checking)
    step, field = checking.step, next(iter(checking.right()))
    checking.submit({field: typed})
    assert checking.step == step
    assert checking.events[-1].what.kind == "wrong"
    assert checking.says(text("les.klopte_al"))
    checking.submit(checking.right())
    assert checking.step == check


def test_a_number_that_could_be_real_is_stopped_here_too(checking: Walk) -> None:
    change(checking)
    step, field = checking.step, next(iter(checking.right()))
    before = checking.events
    checking.submit({field: "111222333"})
    assert checking.step == step
    assert checking.says(text("les.echt_bsn"))
    assert checking.events == before


def test_one_may_also_go_back_without_changing_anything(checking: Walk) -> None:
    check = change(checking)
    assert checking.page().buttons["verder"] == text("knop.terug_controle")
    checking.press("verder")
    assert checking.step == check


def test_what_a_link_says_of_the_way_back_leads_to_no_step_that_is_not_reached(
    checking: Walk,
) -> None:
    step, last = "manier", checking.lesson().steps[-1].id
    checking.open(les=LESSON, stap=step, terug=last).press("verder")
    assert checking.step not in (last, step)
