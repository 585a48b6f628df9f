"""Waarom dit besluit?: the rule, the data that were used, the sum, and how to object."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sandbox.finding.objections import objections
from sandbox.finding.years import years
from sandbox.living import walk_in
from sandbox.model import Fact, Lesson, Paper, Source, SumLine
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.arranged import arranged, service_link
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.year import facts_for, with_days, written
from sandbox.pages.place import LESSON, WHY, YEAR, Place, go, href
from sandbox.pages.state import State
from sandbox.people.facts import Facts, shown
from sandbox.pieces import Box, Button, Heading, Items, Link, Piece, Rows, Sheet, Text
from sandbox.pieces.sheet import opened_line, source_of
from sandbox.practice.derived import derived_now, with_today
from sandbox.practice.post import post
from sandbox.practice.why import Reasons, Sheets, reasons
from sandbox.texts import text

HELPS = ("juridisch-loket/rechtshulp", "informatiepunt/hulp")
"""Public services of the guide that help who does not agree."""


@dataclass(frozen=True, slots=True)
class _Came:
    """A letter that came, on which day, what is true of whom it came to, and what day it is."""

    paper: Paper
    day: date
    facts: Facts
    sheets: Sheets
    today: date


def show(state: State) -> Page:
    """Why the letter of the address decides what it does, once it came."""
    lesson = state.lesson
    came = _in_lesson(state, lesson) if lesson else _in_year(state)
    why = reasons(came.paper, came.day, came.facts, came.sheets, objections()) if came else None
    if came is None or why is None:
        return missing.show(state)
    title = text("waarom.titel")
    van = text("waarom.van", brief=came.paper.title, afzender=came.paper.sender, dag=_day(came.day))
    about = (Text(van, "ondertitel"),)
    parts = (_rule(why), _used(why), *_sum(why), _objection(state, came, why))
    body = (page_top(title), *about, *parts, _back(state.place))
    return Page(title, came.today, body, WHY, token=f"{WHY}/{state.place.subject}")


def _in_lesson(state: State, lesson: Lesson) -> _Came | None:
    services, moment = state.catalog.services, state.moment(lesson)
    person = state.person(lesson)
    derived = derived_now(services, moment, person)
    facts = with_today(person, derived, moment)
    for item in post(services, moment.days, facts):
        if item.paper.id == state.place.subject and item.paper.why:
            return _Came(item.paper, item.day, facts, derived.sheets, moment.today)
    return None


def _in_year(state: State) -> _Came | None:
    """The letter of a matter of a year, once it came up."""
    year = years().get(state.place.subject)
    walk = walk_in(year, state.history) if year else None
    one = walk.at(state.place.step) if walk else None
    if walk is None or one is None:
        return None
    facts = facts_for(state, walk.year)
    return _Came(written(one, facts), one.day, with_days(one, facts), {}, walk.today)


def _rule(why: Reasons) -> Piece:
    said = tuple(Text(words) for words in why.rule)
    return _part("waarom.regel", *said, *_read_in(why.sources))


def _read_in(sources: tuple[Source, ...]) -> Iterator[Piece]:
    """Where a rule was read, and how sure that is."""
    return (piece for one in sources for piece in source_of(one, of_rule=True))


def _used(why: Reasons) -> Piece:
    title = text("waarom.gegevens")
    return _part("waarom.gegevens", Rows(why.used, about=title), Text(text("waarom.klopt_niet")))


def _sum(why: Reasons) -> tuple[Piece, ...]:
    """The sum line by line, where something was counted."""
    lines = (Sheet(why.sheet),) if why.sheet else tuple(map(_line, why.lines))
    if not lines:
        return ()
    return (_part("waarom.som", Text(text("waarom.som_uitleg")), Box(lines, "blad")),)


def _line(line: SumLine) -> Piece:
    amount = text("waarom.eraf", bedrag=line.amount) if line.less else line.amount
    return opened_line(line.label, amount, line.say)


def _objection(state: State, came: _Came, why: Reasons) -> Piece:
    """What somebody who does not agree can do: until when, where, and what to write."""
    way = why.objection
    until = (Text(_until(why.last_day, came.today), "bedrag"),) if why.last_day else ()
    items = Items(tuple((Text(words, tag="span"),) for words in way.write))
    lesson = state.catalog.lessons.get(way.lesson or "")
    there = lesson and lesson.id != state.place.lesson
    practise = (_practise(lesson),) if lesson and there else ()
    return _part(
        "waarom.oneens",
        Heading(way.title, 3),
        *until,
        *map(Text, why.where),
        Heading(text("waarom.schrijf"), 3),
        items,
        Text(text("waarom.hulp")),
        Box((*practise, *_helps(state)), "briefknoppen"),
        *_read_in(way.sources),
    )


def _helps(state: State) -> tuple[Piece, ...]:
    """Who helps for free, as the guide tells it."""
    known = arranged(state.catalog)
    return tuple(service_link(known[name], known[name].by.title) for name in HELPS if name in known)


def _practise(lesson: Lesson) -> Piece:
    return Link(text("waarom.oefen", les=lesson.title), href(Place(LESSON, lesson.id)), "knop")


def _until(last: date, today: date) -> str:
    return text("waarom.tot" if today <= last else "waarom.was", dag=_day(last))


def _day(when: date) -> str:
    return shown(Fact("date", when))


def _part(key: str, *inside: Piece) -> Piece:
    return Box((Heading(text(key)), *inside), "vak reden", "section")


def _back(place: Place) -> Button:
    """To where the letter lies: the year, the post, the step of the lesson."""
    page = place.back if place.back in (YEAR, "post") else LESSON
    subject = place.subject if page == YEAR else ""
    to = Place(page, place.lesson, place.step, subject=subject)
    key = page if page != LESSON else "les"
    return Button(text(f"waarom.terug.{key}"), "terug", go(to), main=True)


PAGE = Door(WHY, show)
