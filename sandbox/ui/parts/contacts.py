"""What organisations know, what is running, and the dossier of all contacts, to print."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sandbox.model import Event, Fact, Lesson, Service
from sandbox.people.facts import Facts, shown
from sandbox.practice.dossier import STATES, Matter, State, dossier, matters, records
from sandbox.texts import text
from sandbox.ui.drawing import Drawing
from sandbox.ui.markup import icon
from sandbox.ui.parts.blocks import rows

COLUMNS = ("dag", "wat", "wie", "waarover")


def day(when: date) -> str:
    """A day in words: "3 maart 2026"."""
    return shown(Fact("date", when))


def data(d: Drawing, services: Mapping[str, Service], facts: Facts) -> str:
    """HTML of what each organisation knows of this person."""
    inside = "".join(
        f"{d.heading('post', one.organisation, 3)}{rows(d, 'post', one.rows)}"
        for one in records(services, facts)
    )
    said = d.text("post", text("post.gegevens_uitleg"))
    title = d.heading("post", text("post.gegevens"))
    return f'<section class="vak op-scherm">{title}{said}{inside}</section>'


def running(d: Drawing, lesson: Lesson, facts: Facts, events: Sequence[Event]) -> str:
    """HTML of everything that was asked, with how far it is."""
    found = "".join(_matter(d, one) for one in matters(lesson, facts, events))
    found = found or d.text("post", text("post.zaken_leeg"))
    title = d.heading("post", text("post.zaken"))
    return f'<section class="vak op-scherm">{title}{found}</section>'


def _matter(d: Drawing, one: Matter) -> str:
    title = text("post.zaak", organisatie=one.organisation, waarover=one.about)
    steps = "".join(_state(d, one, state) for state in STATES)
    return f'{d.heading("post", title, 3)}<ol class="zaak">{steps}</ol>'


def _state(d: Drawing, one: Matter, state: State) -> str:
    reached = state in one.days
    words = f"{text(f'post.{state}')}: {_how_far(one, state)}"
    sign = icon("check") if reached else ""
    return (
        f'<li class="zaak-{"klaar" if reached else "open"}">{sign}'
        f"{d.text('post', words, 'span')}</li>"
    )


def _how_far(one: Matter, state: State) -> str:
    when = {str(name): day(on) for name, on in one.days.items()}
    if state not in when:
        return text("post.nog_niet")
    busy = state == one.state == "behandeling"
    return text("post.bezig_sinds" if busy else "post.klaar_op", datum=when[state])


def history(
    d: Drawing,
    services: Mapping[str, Service],
    lesson: Lesson,
    facts: Facts,
    events: Sequence[Event],
) -> str:
    """HTML of the dossier, with a button to print it."""
    head = "".join(f'<th scope="col">{text(f"post.{name}")}</th>' for name in COLUMNS)
    lines = "".join(
        f'<tr role="row">{d.text("post", day(one.day), "td")}'
        f"{d.text('post', text(f'post.soort.{one.kind}'), 'td')}"
        f"{d.text('post', one.organisation, 'td')}{d.text('post', one.about, 'td')}</tr>"
        for one in dossier(services, lesson, facts, events)
    ).replace("<td ", '<td role="cell" ')
    button = (
        f'<button type="button" class="knop" data-print>{icon("print")}'
        f"{text('knop.afdrukken')}</button>"
    )
    return (
        f'<section class="vak dossier">{d.heading("post", text("post.dossier"))}'
        f"{d.text('post', text('post.dossier_uitleg'))}"
        f'<table class="contacten" role="table"><thead><tr>{head}</tr></thead>'
        f"<tbody>{lines}</tbody></table>"
        f"{button}</section>"
    )
