"""Kant-en-klare reeksen: what somebody can give as it stands, minute by minute; for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from sandbox.model import LessonSet, Meeting, Stretch
from sandbox.model.sets import Gathering
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import LESSON, MATERIAL, SETS, TEACH, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Export,
    Fold,
    Group,
    Heading,
    Items,
    Leaf,
    Link,
    PageButton,
    Part,
    Piece,
    Press,
    Rows,
    Text,
)
from sandbox.texts import text

FORMS: tuple[Gathering, ...] = get_args(Gathering)


def show(state: State) -> Page:
    """The set in the address; all of them when there is none of that name."""
    found = state.catalog.sets.get(state.place.subject)
    return _one(state, found) if found else _all(state)


def how_long(found: LessonSet) -> str:
    """How many meetings of how many minutes."""
    count = len(found.meetings)
    if count == 1:
        return text(f"reeksen.hoelang.{found.form}", minuten=found.minutes)
    return text(f"reeksen.hoelang_meer.{found.form}", aantal=count, minuten=found.minutes)


def _all(state: State) -> Page:
    title = text("reeksen.titel")
    listed = tuple(part for form in FORMS for part in _of_form(state, form))
    back = Button(text("knop.terug_start"), "terug", go(Place()))
    body = (page_top(title), Text(text("reeksen.zin")), *listed, back)
    return Page(title, None, body, SETS)


def _of_form(state: State, form: Gathering) -> Iterator[Part]:
    sets = [one for one in state.catalog.sets.values() if one.form == form]
    if sets:
        yield Heading(text(f"reeksen.soort.{form}"))
        yield Group(f"kaarten_reeks_{form}", tuple(map(_card, sets)))


def _card(found: LessonSet) -> Group:
    button = Button(found.title, f"reeks_{found.id}", go(Place(SETS, subject=found.id)))
    lasts = Text(how_long(found), "dof", explained=False)
    said = (Text(found.whom, "voorwie"), Text(found.about), lasts)
    return card(f"kaart_reeks_{found.id}", found.picture, button, *said)


def _one(state: State, found: LessonSet) -> Page:
    leaf = Leaf(found.title, tuple(_on_paper(state, found)))
    files = (
        Export(text("reeksen.pdf"), "reeks_pdf", f"reeks-{found.id}", "pdf", lambda: leaf),
        Box((PageButton(text("reeksen.afdrukken"), "print", "print"),), "codeknoppen"),
    )
    body: tuple[Part, ...] = (
        page_top(found.title),
        *_in_short(found),
        Group("reeksknoppen", _ways(found), horizontal=True),
        *_prepare(found.prepare),
        Heading(text("reeksen.lessen")),
        Items(tuple((_way_to(state, name),) for name in found.lessons), "lesrij"),
        *_meetings(state, found),
        Group("reeks_bestanden", files, horizontal=True),
        Button(text("reeksen.terug"), "alle_reeksen", go(Place(SETS))),
    )
    return Page(found.title, None, body, SETS, token=f"{SETS}/{found.id}")


def _ways(found: LessonSet) -> tuple[Button, ...]:
    """Give it to a class, or follow it alone."""
    follow = Button(text("reeksen.volg"), "volg_reeks", Press("volg", found.lessons))
    to_class = go(Place(TEACH, subject=found.id))
    made = Button(text("reeksen.klas"), "klas_met_reeks", to_class, main=True)
    material = Button(text("uitdelen.materiaal.docent"), "materiaal", go(Place(MATERIAL)))
    return (made, follow, material) if found.for_class else (follow, material)


def _in_short(found: LessonSet) -> tuple[Piece, ...]:
    rows = (
        (text("reeksen.voor_wie"), found.whom),
        (text("reeksen.duur"), how_long(found)),
    )
    return (Text(found.about), Rows(rows, about=text("reeksen.in_het_kort")))


def _title(state: State, name: str) -> str:
    return state.catalog.lessons[name].title


def _way_to(state: State, name: str, said: str = "") -> Link:
    return Link(said or _title(state, name), href(Place(LESSON, name)), "reeksles")


def _prepare(things: tuple[str, ...], level: int = 2) -> tuple[Piece, ...]:
    """What to have ready, each with a box to tick."""
    if not things:
        return ()
    listed = Items(tuple((Text(one, tag="span"),) for one in things), "afvinken")
    return (Heading(text("reeksen.vooraf"), level), listed)


def _meetings(state: State, found: LessonSet) -> Iterator[Piece]:
    """All of the only one; of several each to be opened."""
    for number, meeting in enumerate(found.meetings, 1):
        inside = tuple(_meeting(state, meeting, 3))
        if len(found.meetings) == 1:
            yield from (Heading(meeting.title), *inside)
        else:
            title = Heading(_name(found, meeting, number), tag="b")
            yield Fold((title,), (Box(inside, "keer"),), "vak reekskeer")


def _name(found: LessonSet, meeting: Meeting, number: int) -> str:
    return text(f"reeksen.keer.{found.form}", nummer=number, titel=meeting.title)


def _meeting(state: State, meeting: Meeting, level: int, linked: bool = True) -> Iterator[Piece]:
    yield from _prepare(meeting.prepare, level)
    minute = 0
    for one in meeting.plan:
        until = minute + one.minutes
        named = text("reeksen.minuut", van=minute, tot=until, titel=one.title)
        yield Heading(named, level)
        yield Items(tuple((Text(words, tag="span"),) for words in one.do))
        yield from _lessons(state, one, linked)
        minute = until
    yield Heading(text("reeksen.praat"), level)
    yield Items(tuple((Text(words, tag="span"),) for words in meeting.talk), "praat")


def _lessons(state: State, stretch: Stretch, linked: bool) -> Iterator[Piece]:
    """The lessons of these minutes: a way to each, or on paper their names."""
    for name in stretch.lessons:
        said = text("reeksen.les", les=_title(state, name))
        yield _way_to(state, name, said) if linked else Text(said, tag="b")


def _on_paper(state: State, found: LessonSet) -> Iterator[Piece]:
    yield from _in_short(found)
    yield from _prepare(found.prepare)
    for number, meeting in enumerate(found.meetings, 1):
        alone = len(found.meetings) == 1
        yield Heading(meeting.title if alone else _name(found, meeting, number))
        yield from _meeting(state, meeting, 3, linked=False)


PAGE = Door(SETS, show)
