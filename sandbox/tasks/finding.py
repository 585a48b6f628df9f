"""Finds the parts of the content that a step points at."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Asking, Lesson, Screen, Service, Step


def find_step(lesson: Lesson, step_id: str) -> Step:
    """The step with this id; KeyError when there is none."""
    for step in lesson.steps:
        if step.id == step_id:
            return step
    raise KeyError(step_id)


def find_screen(services: Mapping[str, Service], name: str) -> tuple[Service, Screen]:
    """The service and screen of "service/screen"; KeyError when there is none."""
    service_id, screen_id = name.split("/")
    service = services[service_id]
    return service, screen_of(service, screen_id)


def screen_of(service: Service, screen_id: str) -> Screen:
    """The screen of a service with this id; KeyError when there is none."""
    for screen in service.screens:
        if screen.id == screen_id:
            return screen
    raise KeyError(f"{service.id}/{screen_id}")


def services_of(lesson: Lesson) -> tuple[str, ...]:
    """The ids of the services that a lesson visits, in order."""
    asked = (*lesson.filled, *asked_in(lesson))
    screens = (screen for asking in asked for screen in asking.task.screens)
    return tuple(dict.fromkeys(screen.split("/")[0] for screen in screens))


def asked_in(lesson: Lesson) -> tuple[Asking, ...]:
    """Everything a lesson asks: its steps, and what comes of letting a last day go by."""
    late = [
        consequence
        for step in lesson.steps
        if (end := step.then.deadline)
        for consequence in end.late
    ]
    return (*lesson.steps, *late)
