"""What often goes wrong at a step, as its author wrote it, with why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.model import Service
from sandbox.people.facts import Facts, fill, left_open
from sandbox.practice.scene import Scene
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen


def listed(services: Mapping[str, Service], scene: Scene) -> tuple[str, ...]:
    """The explanation of each listed mistake that can be made here; the same words once.

    Facts of the person are left open: it is told of everybody.
    """
    task = task_of(scene.step)
    right = set(task.right(services).values())
    ids = [name for name in _ids(services, scene) if name not in right]
    said = (words for name in ids for words in task.causes(services, name))
    return tuple(dict.fromkeys(map(left_open, said)))


def _ids(services: Mapping[str, Service], scene: Scene) -> Iterator[str]:
    """Everything that may be a name of a mistake here."""
    if not scene.step.task.screens:
        yield from (option.id for field in scene.fields for option in field.options)
        yield from (field.id for field in scene.fields)
    for name in scene.step.task.screens:
        for field in find_screen(services, name)[1].fields:
            right = _filled(scene.answers.get(field.id, ""), scene.facts)
            for mistake in field.mistakes:
                if _filled(mistake.answer, scene.facts) not in (right, None):
                    yield mistake.id


def _filled(answer: str, facts: Facts) -> str | None:
    """An answer for this person; None when it is about something that they do not have."""
    try:
        return fill(answer, facts)
    except KeyError:
        return None
