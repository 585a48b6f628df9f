"""What organisations know, what is running, and the dossier of all contacts, to print."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sandbox.model import Fact, Service
from sandbox.people.facts import Facts, shown
from sandbox.pieces import Box, Heading, Icon, Items, PageButton, Piece, Rows, Table, Text
from sandbox.practice.dossier import STATES, Matter, State, dossier, matters, records
from sandbox.progress import Days
from sandbox.texts import text

COLUMNS = ("dag", "wat", "wie", "waarover")


def day(when: date) -> str:
    """A day in words: "3 maart 2026"."""
    return shown(Fact("date", when))


def data(services: Mapping[str, Service], facts: Facts) -> Piece:
    """What each organisation knows of this person."""
    inside = tuple(
        piece
        for record in records(services, facts)
        for piece in (Heading(record.organisation, 3), Rows(record.rows, about=record.organisation))
    )
    top = (Heading(text("post.gegevens")), Text(text("post.gegevens_uitleg")))
    return Box((*top, *inside), "vak op-scherm", "section")


def running(days: Days, facts: Facts) -> Piece:
    """Everything that was asked, with how far it is."""
    found = tuple(piece for matter in matters(days, facts) for piece in _matter(matter))
    found = found or (Text(text("post.zaken_leeg")),)
    return Box((Heading(text("post.zaken")), *found), "vak op-scherm", "section")


def _matter(matter: Matter) -> tuple[Piece, ...]:
    title = text("post.zaak", organisatie=matter.organisation, waarover=matter.about)
    reached = [state in matter.days for state in STATES]
    steps = Items(
        tuple(_state(matter, state) for state in STATES),
        "zaak",
        kinds=tuple(f"zaak-{'klaar' if done else 'open'}" for done in reached),
        numbered=True,
    )
    return (Heading(title, 3), steps)


def _state(matter: Matter, state: State) -> tuple[Piece, ...]:
    sign = (Icon("check"),) if state in matter.days else ()
    words = text("post.hoe_ver", wat=text(f"post.{state}"), staat=_how_far(matter, state))
    return (*sign, Text(words, tag="span"))


def _how_far(matter: Matter, state: State) -> str:
    when = {str(name): day(on) for name, on in matter.days.items()}
    if state not in when:
        return text("post.nog_niet")
    busy = state == matter.state == "behandeling"
    return text("post.bezig_sinds" if busy else "post.klaar_op", datum=when[state])


def history(services: Mapping[str, Service], days: Days, facts: Facts) -> Piece:
    """The dossier, with a button to print it."""
    rows = tuple(
        (day(entry.day), text(f"post.soort.{entry.kind}"), entry.organisation, entry.about)
        for entry in dossier(services, days, facts)
    )
    columns = tuple(text(f"post.{name}") for name in COLUMNS)
    inside = (
        Heading(text("post.dossier")),
        Text(text("post.dossier_uitleg")),
        Table(columns, rows, "contacten", text("post.dossier")),
        PageButton(text("knop.afdrukken"), "print", "print"),
    )
    return Box(inside, "vak dossier", "section")
