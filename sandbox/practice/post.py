"""The letters that have arrived, worked out from the events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sandbox import progress
from sandbox.model import Event, Fact, Lesson, Paper, Service
from sandbox.people.facts import Facts
from sandbox.practice.filling import filled_paper


def letters(
    services: Mapping[str, Service], lesson: Lesson, facts: Facts, events: Sequence[Event]
) -> tuple[Paper, ...]:
    """The letters of a lesson so far, the newest first, with these facts in them."""
    names = progress.arrived(events, lesson)
    return tuple(letter(services, lesson, name, facts) for name in reversed(names))


def letter(services: Mapping[str, Service], lesson: Lesson, name: str, facts: Facts) -> Paper:
    """The letter "service/letter", dated on the day it arrives; KeyError when there is none."""
    service_id, letter_id = name.split("/")
    written = next((one for one in services[service_id].letters if one.id == letter_id), None)
    if written is None:
        raise KeyError(name)
    return filled_paper(written, {**facts, **dates(arrival(lesson, name))})


def dates(day: date) -> Facts:
    """The date of a letter, and the days on which the usual terms from that day end."""
    return {
        "brief.datum": Fact("date", day),
        "brief.drie_weken": Fact("date", day + timedelta(weeks=3)),
        "brief.zes_weken": Fact("date", day + timedelta(weeks=6)),
    }


def arrival(lesson: Lesson, name: str) -> date:
    """The simulated day on which a letter arrives: once the step that brings it is done."""
    ids = [step.id for step in lesson.steps]
    bringing = [at for at, step in enumerate(lesson.steps) if name in step.brings]
    return progress.day_after(lesson, ids[: bringing[0] + 1] if bringing else ())
