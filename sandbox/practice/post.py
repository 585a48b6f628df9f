"""The letters that have arrived, worked out from the events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sandbox import progress
from sandbox.model import Event, Fact, Lesson, Paper, Service
from sandbox.people.facts import Facts
from sandbox.tasks.filling import filled_paper


@dataclass(frozen=True)
class Post:
    """A letter that came: its name ("service/letter"), the day, and the letter as it reads."""

    name: str
    day: date
    paper: Paper


def post(
    services: Mapping[str, Service], lesson: Lesson, facts: Facts, events: Sequence[Event]
) -> tuple[Post, ...]:
    """All letters of a lesson so far, the newest first, with these facts in them."""
    return tuple(
        Post(one.letter, one.day, letter(services, one.letter, facts, one.day))
        for one in reversed(progress.arrivals(events, lesson))
    )


def letter(services: Mapping[str, Service], name: str, facts: Facts, day: date) -> Paper:
    """The letter "service/letter" with the date of a day; KeyError when there is none."""
    service_id, letter_id = name.split("/")
    written = next((one for one in services[service_id].letters if one.id == letter_id), None)
    if written is None:
        raise KeyError(name)
    return filled_paper(written, {**facts, **dates(day)})


def dates(day: date) -> Facts:
    """The date of a letter, and the days on which the usual terms from that day end."""
    return {
        "brief.datum": Fact("date", day),
        "brief.drie_weken": Fact("date", day + timedelta(weeks=3)),
        "brief.zes_weken": Fact("date", day + timedelta(weeks=6)),
    }


def day_of_letter(events: Sequence[Event], lesson: Lesson, name: str) -> date:
    """The simulated day on which a letter came, or will come if all goes on as it is."""
    for one in progress.arrivals(events, lesson):
        if one.letter == name:
            return one.day
    known = progress.spans(events, lesson)
    bringing = [step for step in lesson.steps if name in step.then.brings]
    return progress.brings_on(bringing[0], known[bringing[0].id]) if bringing else lesson.starts
