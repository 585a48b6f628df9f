"""Who copies what is told in *samen*, and never thinks, cannot answer *Weet je het nog*."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sandbox.model import Event, Happened, Lesson, Step
from sandbox.model.happened import Again, Done, Started, WayChosen
from sandbox.people import make_person
from sandbox.practice.pressing import press
from sandbox.practice.scene import Scene, scene_at
from sandbox.progress import Moment
from tests.content import CATALOG

NOW = datetime(2026, 3, 3, tzinfo=UTC)
ASKING = [lesson for lesson in CATALOG.lessons.values() if lesson.around.recall]


def at(lesson: Lesson, step: Step, turn: int = 0) -> Scene:
    """A step in *samen*, with all before it done; another case at each `turn`."""
    before = lesson.steps[: lesson.steps.index(step)]
    happened: list[Happened] = [Again(lesson.id)] * turn
    happened += [Started(lesson.id, lesson.steps[0].id)]
    happened += [WayChosen(lesson.id, "samen"), *(Done(lesson.id, one.id) for one in before)]
    events = tuple(Event(NOW, "appel", what) for what in happened)
    person = make_person(CATALOG.archetypes[lesson.persona], "appel")
    return scene_at(CATALOG.services, Moment(lesson, events), person, step.id)


def copied(scene: Scene) -> dict[str, str]:
    """What is told, and what stands where is pointed; everything else stays as it is."""
    said = {label for label, _ in scene.told} | {shown.label for shown in scene.shown}
    return {
        field.id: scene.right(field) if field.label in said else field.prefill
        for field in scene.fields
    }


def done_by_copying(lesson: Lesson) -> list[str]:
    """The questions of *Weet je het nog* that need no thinking."""
    scenes = (at(lesson, step) for step in lesson.steps if step.stage == "recall")
    return [scene.step.id for scene in scenes if press(scene, copied(scene)).outcome.done]


@pytest.mark.parametrize("lesson", ASKING, ids=lambda lesson: lesson.id)
def test_no_question_is_answered_by_copying(lesson: Lesson) -> None:
    assert done_by_copying(lesson) == []


@pytest.mark.parametrize("lesson", ASKING, ids=lambda lesson: lesson.id)
def test_every_question_is_answered_rightly_in_every_case(lesson: Lesson) -> None:
    for step in (one for one in lesson.steps if one.stage == "recall"):
        says = set()
        for turn in range(max(1, len(step.cases))):
            scene = at(lesson, step, turn)
            right = {field.id: scene.right(field) for field in scene.fields}
            assert press(scene, right).outcome.done
            says.add((scene.say, scene.title, repr(scene.asked)))
        assert len(says) == max(1, len(step.cases)), "a case that changes nothing"
