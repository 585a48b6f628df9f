"""The letters that have arrived, worked out from the events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sandbox.model import Fact, Paper, Service
from sandbox.people.facts import Facts
from sandbox.progress import Days
from sandbox.tasks.filling import filled_paper


@dataclass(frozen=True, slots=True)
class Post:
    """A letter that came: its name ("service/letter"), the day, and the letter as it reads."""

    name: str
    day: date
    paper: Paper


def post(services: Mapping[str, Service], days: Days, facts: Facts) -> tuple[Post, ...]:
    """All letters in a life so far, the newest first, with these facts in them."""
    return tuple(
        Post(arrival.letter, arrival.day, letter(services, arrival.letter, facts, arrival.day))
        for arrival in reversed(days.arrivals)
    )


def letter(services: Mapping[str, Service], name: str, facts: Facts, day: date) -> Paper:
    """The letter "service/letter" with the date of a day; KeyError when there is none."""
    service_id, letter_id = name.split("/")
    written = next((paper for paper in services[service_id].letters if paper.id == letter_id), None)
    if written is None:
        raise KeyError(name)
    return filled_paper(written, {**facts, **dates(day)})


def dates(day: date) -> Facts:
    """The date of a letter, and the days on which the usual terms from that day end."""
    return {
        "brief.datum": Fact("date", day),
        "brief.drie_weken": Fact("date", day + timedelta(weeks=3)),
        "brief.zes_weken": Fact("date", day + timedelta(weeks=6)),
        "brief.acht_weken": Fact("date", day + timedelta(weeks=8)),
    }
