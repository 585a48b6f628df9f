"""The steps that authors read in lessons/README.md as one lesson, and its scenes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from sandbox.model import Lesson, Step, Way
from sandbox.people import make_person
from sandbox.practice.pressing import Pressed, press
from sandbox.practice.scene import Scene, build
from tests.happening import history
from tests.tasks.soorten import catalog, lesson

PAGE = (Path(__file__).parents[2] / "lessons" / "README.md").read_text(encoding="utf-8")
SECTION = PAGE.split("### Soorten taken")[1].split("\n### ")[0]
EXAMPLES: tuple[str, ...] = tuple(re.findall(r"```yaml\n(.*?)```", SECTION, re.DOTALL))


@cache
def example_lesson() -> Lesson:
    """All examples, one after the other."""
    steps = tuple(Step.model_validate(yaml.safe_load(one)[0]) for one in EXAMPLES)
    return lesson().model_copy(update={"steps": steps})


def example_of(kind: str) -> Step:
    """The example of a kind."""
    return next(step for step in example_lesson().steps if step.task.key == kind)


def example(kind: str, way: Way, *happened: str) -> Scene:
    """The example of a kind as a scene; all before it is done; "{}" is its id."""
    step, steps = example_of(kind), example_lesson().steps
    before = [f"done {one.id}" for one in steps[: steps.index(step)]]
    events = history(
        f"way {way}", *before, *(one.format(step.id) for one in happened), lesson="soorten"
    )
    person = make_person(catalog().archetypes["sanne"], "appel")
    return build(catalog().services, example_lesson(), person, events, step.id)


def answered(kind: str, way: Way, answers: Mapping[str, str], *happened: str) -> Pressed:
    """What a press with these answers leads to; what is not named is right."""
    one = example(kind, way, *happened)
    right = {field.id: one.right(field) for field in one.fields}
    return press(one, right | dict(answers))


def blank(kind: str, way: Way) -> Pressed:
    """What a press without any answer leads to."""
    one = example(kind, way)
    return press(one, {field.id: field.prefill for field in one.fields})
