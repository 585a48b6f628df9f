"""Every likely mistake that an author wrote is answered with its own sentence."""

from datetime import UTC, datetime

import pytest

from sandbox.model import Event, Lesson
from sandbox.people import make_person
from sandbox.practice import scene as scenes
from sandbox.practice.pressing import press
from sandbox.practice.scene import Scene
from tests.flows.lessons import CATALOG, LESSONS, at_start, number_of
from tests.flows.mistakes import Slip, name_of, names, slips
from tests.flows.walking import Walk, code, right_answers

PEOPLE = 20


def make(walk: Walk, slip: Slip) -> None:
    """Fills in everything right but for one field; waits when the site is blocked after it."""
    walk.submit({**walk.right(), slip.field: slip.filled})
    said = walk.says(slip.say)
    assert said, f"{walk.step} {slip.field} {slip.mistake}: {slip.say!r} is not on the page"
    if walk.scene().blocked:
        walk.press("druk")


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_mistake_is_explained_on_the_page(lesson: str) -> None:
    walk = at_start(lesson, "zelf", "mistakes")
    while not walk.finished:
        step = walk.step
        for slip in slips(walk.scene()):
            make(walk, slip)
            assert walk.step == step
        walk.submit(walk.right())
        assert walk.step != step, f"after its mistakes step {step} cannot be done"


def scenes_of(lesson: Lesson, oefencode: str) -> list[Scene]:
    """Every step of a lesson for one person, each with all steps before it done."""
    person = make_person(CATALOG.archetypes[lesson.persona], oefencode)
    done = [
        Event(datetime(2026, 3, 3, tzinfo=UTC), oefencode, lesson.id, step.id, "done")
        for step in lesson.steps
    ]
    return [
        scenes.build(CATALOG.services, lesson, person, done[:at], step.id)
        for at, step in enumerate(lesson.steps)
    ]


def test_every_mistake_can_happen_to_somebody() -> None:
    written, happened = set[str](), set[str]()
    for lesson in CATALOG.lessons.values():
        for number in range(PEOPLE):
            for scene in scenes_of(lesson, code(number_of(lesson.id, number))):
                written |= names(scene)
                happened |= {name_of(scene, slip.field, slip.mistake) for slip in slips(scene)}
    assert not written - happened, "no person can make these mistakes: change or remove them"


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_mistake_has_its_own_explanation_for_everybody(lesson: str) -> None:
    for number in range(PEOPLE):
        for scene in scenes_of(CATALOG.lessons[lesson], code(number_of(lesson, number))):
            for slip in slips(scene):
                filled = {**right_answers(scene), slip.field: slip.filled}
                outcome = press(scene, filled).outcome
                assert outcome.lessons.get(slip.field) == slip.say, f"{scene.step.id} {slip}"
                assert slip.mistake in outcome.mistakes
