"""The answers given so far in a service, to look over before sending."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox.model import Service
from sandbox.practice.scene import Scene
from sandbox.tasks import task_of


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The answers of one step: its screen's title, and label and answer per field."""

    step: str
    title: str
    rows: tuple[tuple[str, str], ...]


def reviewed(services: Mapping[str, Service], scene: Scene) -> tuple[Reviewed, ...]:
    """The done steps of this service before this one that asked something."""
    before = [view for view in scene.steps if view.number < scene.number and view.state == "done"]
    ids = {view.id for view in before}
    area = _area(scene)
    parts = []
    for step in scene.lesson.steps:
        found = task_of(step).answered(services, scene.facts) if step.id in ids else None
        if found and found.service == scene.service.id and found.path.startswith(area):
            parts.append(Reviewed(step.id, found.title, found.rows))
    return tuple(parts)


def _area(scene: Scene) -> str:
    """The first part of the path: the return of one year."""
    return scene.screen.path.split("/")[0]
