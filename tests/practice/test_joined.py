"""Which steps of a lesson can stand on one page, for who wants it quickly."""

from __future__ import annotations

import pytest

from sandbox.model.steps import Then
from sandbox.practice.joined import joined, pages
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen
from tests.content import CATALOG

MANY = {
    "zorgtoeslag": ("welke", "gegevens", "partner", "verzekering"),
    "verhuizen": ("wie", "wanneer", "adres"),
    "studiefinanciering": ("opleiding", "wonen", "delen", "reizen"),
    "eerste-aangifte": ("woning", "bezit", "uitgaven", "aanvullend"),
}


@pytest.mark.parametrize(("lesson", "steps"), MANY.items())
def test_the_screens_of_a_form_stand_on_one_page(lesson: str, steps: tuple[str, ...]) -> None:
    of = CATALOG.lessons[lesson]
    assert joined(CATALOG.services, of, steps[0]) == steps
    assert joined(CATALOG.services, of, steps[-1]) == steps[-1:]


def test_every_step_stands_on_one_page_and_in_its_order() -> None:
    for lesson in CATALOG.lessons.values():
        found = [name for page in pages(CATALOG.services, lesson) for name in page]
        assert found == [step.id for step in lesson.steps]


def test_nothing_on_a_page_comes_after_time_or_post_or_what_was_answered() -> None:
    for lesson in CATALOG.lessons.values():
        steps = {step.id: step for step in lesson.steps}
        for page in pages(CATALOG.services, lesson):
            if len(page) < 2:
                continue
            assert all(steps[name].then == Then() for name in page[:-1]), (lesson.id, page)
            screens = [screen for name in page for screen in task_of(steps[name]).screens]
            assert len(set(screens)) == len(page), (lesson.id, page)
            for screen in screens:
                service, shown = find_screen(CATALOG.services, screen)
                assert service.colour != "id"
                assert not any(block.review or block.sheet for block in shown.body), screen
                assert not shown.tries


def test_a_page_ends_before_a_part_that_the_teacher_keeps_closed() -> None:
    lesson = CATALOG.lessons["verhuizen"]
    found = joined(CATALOG.services, lesson, "wie", lambda step: step == "adres")
    assert found == ("wie", "wanneer")


def test_two_who_practise_together_wait_for_each_other_at_every_step() -> None:
    for lesson in CATALOG.lessons.values():
        if lesson.together:
            assert all(
                joined(CATALOG.services, lesson, step.id) == (step.id,) for step in lesson.steps
            )
