"""Answers of a lesson as a few sample people would have to give them: each can be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.model import Fact, Field, Lesson, Person, Service, Step
from sandbox.people.cases import with_case
from sandbox.people.facts import Facts, with_alias
from sandbox.services import derive
from sandbox.tasks import task_of
from sandbox.tasks.checking import accepted
from sandbox.tasks.finding import find_screen, services_of
from sandbox.tasks.giving import given_in

Services = Mapping[str, Service]
DAYS = {
    "brief.datum": 0,
    "vandaag": 1,
    "brief.drie_weken": 21,
    "termijn.dag": 30,
    "brief.zes_weken": 42,
    "brief.acht_weken": 56,
}
"""Facts of the moment, in days from the start of a lesson."""


def wrong_samples(
    document: Document, lesson: Lesson, services: Services, people: list[Person]
) -> Iterator[Problem]:
    """A problem for each answer that one of these people cannot give."""
    everybody = [facts_of(lesson, services, person) for person in people]
    for where, step in lesson.placed:
        asked = _Asked(step, services, everybody)
        for field, key, cause, values in asked.wrong():
            place: Place = (*where, *key)
            yield document.problem(place, cause, veld=field.id, **values)


def facts_of(lesson: Lesson, services: Services, person: Person) -> Facts:
    """All facts of somebody who did everything right, with days near the start of the lesson."""
    every = {step.id for step in lesson.steps}
    given = tuple(given_in(lesson, services, person.facts, every))
    days = {
        name: Fact("date", lesson.starts + timedelta(days=number)) for name, number in DAYS.items()
    }
    made: dict[str, Fact] = {}
    for service in services_of(lesson):
        made |= derive(service, given, person).facts
    return {**person.facts, **made, **days}


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a step asks of a few people."""

    step: Step
    services: Services
    everybody: list[Facts]

    def wrong(self) -> Iterator[tuple[Field, Place, str, dict[str, str]]]:
        """The field, the key of the step, the cause, and what the sentence needs."""
        task = task_of(self.step)
        right = task.right(self.services)
        named = [with_case(with_alias(facts, task.as_), self.step) for facts in self.everybody]
        own = getattr(task, "expect", {})
        for name in task.screens:
            for field in find_screen(self.services, name)[1].fields:
                answer = right.get(field.id, "")
                if not answer or field.paper:  # the lines of a letter are known when it came
                    continue
                key: Place = ("expect", field.id) if field.id in own else ("screen",)
                if not all(accepted(field, answer, facts) for facts in named):
                    yield field, key, "antwoord_kan_niet", {"scherm": name, "waarde": answer}
