"""Which income an answer feeds is said by the screen; the order of names means nothing."""

from __future__ import annotations

import random

import pytest

from sandbox.model import Given, Lesson
from sandbox.people import make_person
from sandbox.services import derive
from sandbox.tasks import task_of
from tests.content import CATALOG

LESSONS = [
    lesson
    for lesson in CATALOG.lessons.values()
    if any(len(asking.task.as_) > 1 for asking in (*lesson.filled, *lesson.steps))
]


def given(lesson: Lesson, mix: random.Random | None) -> tuple[Given, ...]:
    """The answers of a lesson that was done, with the names under `as` in another order."""
    who = make_person(CATALOG.archetypes[lesson.persona], "appel")
    found: list[Given] = []
    for asking in (*lesson.filled, *lesson.steps):
        task = task_of(asking)
        if mix is not None:
            names = list(task.as_.items())
            mix.shuffle(names)
            task = task.model_copy(update={"as_": dict(names)})
        found += task.given(CATALOG.services, who.facts, True)
    return tuple(found)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_names_changes_no_sum(lesson: Lesson, seed: int) -> None:
    who = make_person(CATALOG.archetypes[lesson.persona], "appel")
    as_written, mixed = given(lesson, None), given(lesson, random.Random(seed))
    assert mixed == as_written
    assert derive("aangifte", mixed, who) == derive("aangifte", as_written, who)


def test_incomes_of_partners_stay_with_their_own() -> None:
    lesson = CATALOG.lessons["aangifte-daan-en-noor"]
    wages = [one.about for one in given(lesson, None) if one.feeds == "loon"]
    assert wages == ["daan_baan", "noor_baan"]


def test_a_screen_that_does_not_say_whose_it_is_is_told() -> None:
    lesson = CATALOG.lessons["aangifte-daan-en-noor"]
    service = CATALOG.services["aangifte"]
    screens = tuple(one.model_copy(update={"about": ""}) for one in service.screens)
    silent = {**CATALOG.services, "aangifte": service.model_copy(update={"screens": screens})}
    asked = (*lesson.filled, *lesson.steps)
    found = [fault.cause for asking in asked for fault in task_of(asking).wrong(silent)]
    assert set(found) == {"over_niemand"}
