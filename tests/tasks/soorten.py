"""The lesson in `content` that has a step of each kind, and its scenes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from sandbox.catalog import Catalog, load, roots_from
from sandbox.model import Lesson, Step, Way
from sandbox.people import make_person
from sandbox.pieces import plain
from sandbox.practice.pressing import Pressed, press
from sandbox.practice.scene import Scene, build
from tests.happening import history

CONTENT = Path(__file__).parent / "content"
FILE = CONTENT / "lessons" / "soorten" / "lesson.yaml"
WAYS: tuple[Way, ...] = ("samen", "tips", "zelf", "proef")


@cache
def catalog() -> Catalog:
    """Our own content and this lesson."""
    return load(roots_from(CONTENT))


def lesson() -> Lesson:
    """The lesson."""
    return catalog().lessons["soorten"]


def step_of(kind: str) -> Step:
    """The step of a kind."""
    return next(step for step in lesson().steps if step.task.key == kind)


def scene(kind: str, way: Way, *happened: str) -> Scene:
    """The step of a kind, with all before it done; then this happened, "{}" for the step."""
    step = step_of(kind)
    before = [f"done {one.id}" for one in lesson().steps[: lesson().steps.index(step)]]
    now = [words.format(step.id) for words in happened]
    events = history(f"way {way}", *before, *now, lesson="soorten")
    person = make_person(catalog().archetypes["sanne"], "appel")
    return build(catalog().services, lesson(), person, events, step.id)


def pressed(kind: str, way: Way, answers: Mapping[str, str], *happened: str) -> Pressed:
    """What a press with these answers leads to."""
    return press(scene(kind, way, *happened), answers)


def read(one: Scene) -> str:
    """All that a step of ours says: assignment, hints, the task itself."""
    labels = [option.label for field in one.fields for option in field.options]
    return "\n".join([one.say, *one.hints, plain(one.asked.pieces), *labels])
