"""The answers given so far in a service, to look over before sending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox.model import Service
from sandbox.people.facts import with_alias
from sandbox.practice.filling import filled_screen
from sandbox.practice.finding import answers_of, find_screen
from sandbox.practice.scene import Scene, answer_shown
from sandbox.tasks import screen_task


@dataclass(frozen=True)
class Reviewed:
    """The answers of one step: its screen's title, and label and answer per field."""

    step: str
    title: str
    rows: tuple[tuple[str, str], ...]


def reviewed(services: Mapping[str, Service], scene: Scene) -> tuple[Reviewed, ...]:
    """The done steps of this service before this one that asked something."""
    before = [view for view in scene.steps if view.number < scene.number and view.state == "done"]
    ids = {view.id for view in before}
    parts = []
    for step in scene.lesson.steps:
        service, screen = find_screen(services, screen_task(step).screen)
        if step.id not in ids or service.id != scene.service.id:
            continue
        facts = with_alias(scene.facts, step.task.as_)
        filled = filled_screen(screen, facts)
        answers = answers_of(screen_task(step), screen)
        rows = tuple(
            (one.label, answer_shown(one, answers[one.id], facts))
            for one in filled.fields
            if answers.get(one.id) and filled.path.startswith(_area(scene))
        )
        if rows:
            parts.append(Reviewed(step.id, filled.title, rows))
    return tuple(parts)


def _area(scene: Scene) -> str:
    """The first part of the path: the return of one year."""
    return scene.screen.path.split("/")[0]
