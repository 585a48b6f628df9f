"""On the table lies what plays a part in the lesson, and nothing else."""

from __future__ import annotations

import pytest

from sandbox.model import Lesson
from sandbox.people import make_person
from sandbox.practice.scene import Scene, build
from tests.content import CATALOG

LESSONS = list(CATALOG.lessons.values())
NAMES = {
    "Dit ben jij": "over-jou",
    "Dit zijn jullie": "over-jou",
    "bankpas": "bankpas",
    "jaaropga": "jaaropgaaf",
    "huurcontract": "huurcontract",
    "cursus": "rekening-cursus",
    "beurs": "beurs",
    "hoortoestel": "zorgrekeningen",
}
"""How the words of a lesson speak of a paper, and how the id of that paper begins."""


def scenes(lesson: Lesson) -> list[Scene]:
    person = make_person(CATALOG.archetypes[lesson.persona], "tafel")
    return [build(CATALOG.services, lesson, person, [], step.id) for step in lesson.steps]


def lying(scene: Scene) -> list[str]:
    return [paper.id for paper in scene.papers]


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_at_every_step_lies_what_the_lesson_names_and_no_more(lesson: Lesson) -> None:
    named = {*lesson.table, *(name for step in lesson.steps for name in step.task.papers)}
    for scene in scenes(lesson):
        mine = [paper.id for paper in scene.person.papers]
        assert lying(scene) == [name for name in mine if name in named]
        assert scene.on_top <= set(lying(scene))


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_a_paper_that_is_spoken_of_lies_there(lesson: Lesson) -> None:
    for scene in scenes(lesson):
        helps = [one.help for one in scene.fields]
        words = " ".join([scene.say, *scene.step.hints, *helps])
        owned = [one.id for one in scene.person.papers]
        for name, paper in NAMES.items():
            if name in words and (paper != "beurs" or paper in owned):
                assert any(one.startswith(paper) for one in lying(scene)), (scene.step.id, name)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_what_lies_there_without_being_named_is_said_once(lesson: Lesson) -> None:
    by_steps = {name for step in lesson.steps for name in step.task.papers}
    assert by_steps.isdisjoint(lesson.table)


@pytest.mark.parametrize("lesson", ["echt-of-nep", "digid-app", "mijnoverheid", "blauwe-brief"])
def test_no_papers_of_a_return_lie_where_no_return_is_done(lesson: str) -> None:
    for scene in scenes(CATALOG.lessons[lesson]):
        assert scene.person.papers
        assert lying(scene) == []
