"""The answers of a lesson that feed a sum, those from before it begins among them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from sandbox.model import Given, Lesson, Service
from sandbox.people.facts import Facts
from sandbox.tasks.kind import task_of


def given_in(
    lesson: Lesson, services: Mapping[str, Service], facts: Facts, done: Collection[str]
) -> Iterator[Given]:
    """Every answer that counts: the right one where the step is done, else what was prefilled."""
    for filled in lesson.filled:
        yield from task_of(filled).given(services, facts, True)
    for step in lesson.steps:
        yield from task_of(step).given(services, facts, step.id in done)
