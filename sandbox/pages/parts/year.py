"""What the pages of *Een jaar in een leven* share: the letter, the money, what came of it."""

from __future__ import annotations

from datetime import date

from sandbox.living import Came, Walk
from sandbox.living.back import euros_of
from sandbox.model import Fact, Paper
from sandbox.model.years import Outcome, Year
from sandbox.pages.parts.reaching import letter
from sandbox.pages.place import LESSON, Place, href
from sandbox.pages.state import State
from sandbox.people.facts import Facts, fill, shown
from sandbox.pieces import Box, Fold, Heading, Link, Piece, ReadButton, Region, Text
from sandbox.practice.post import dates
from sandbox.tasks.filling import filled_paper
from sandbox.texts import text

FOR_ALL = "iedereen"
"""What the person of a year is made from for a class: everybody sees the same one."""


def facts_for(state: State, year: Year, together: bool = False) -> Facts:
    """The facts of the person of a year; the same one for everybody when it is for a class."""
    seed = "" if together else state.code
    return state.somebody(year.persona, seed or FOR_ALL).facts


def portrait_of(state: State, year: Year) -> str:
    """The picture of the person of a year."""
    return f"people/portrait-{state.somebody(year.persona, state.code or FOR_ALL).portrait}"


def written(one: Came, facts: Facts) -> Paper:
    """The letter of a matter, with the day it came and the last day in it."""
    return filled_paper(one.matter.letter, with_days(one, facts))


def with_days(one: Came, facts: Facts) -> Facts:
    """The facts of the person, with the days of a matter."""
    return {**facts, **dates(one.day), "brief.laatste": Fact("date", one.last)}


def laid_open(one: Came, facts: Facts) -> Piece:
    """The letter as it lies open on the table, and a button that reads it."""
    paper, region = written(one, facts), f"brief-{one.matter.id}"
    button = ReadButton(text("knop.lees_brief", brief=paper.title), region)
    return Region(region, (letter(paper, opened=True, day=in_words(one.day), level=2), button))


def head(words: str) -> Piece:
    """The heading above a part of the page."""
    return Box((Heading(words),), "jaarkop")


def in_words(day: date) -> str:
    """A day: "3 maart 2026"."""
    return shown(Fact("date", day))


def money(euros: int) -> str:
    """An amount: "€ 38"."""
    return shown(Fact("amount", abs(euros)))


def what_came(one: Came, facts: Facts) -> Piece:
    """What came of a matter, in words and euros."""
    now = with_days(one, facts)
    title = Text(fill(one.matter.letter.title, now), tag="strong")
    if one.outcome is None:
        return Box((title,), "jaaruitkomst")
    look = "jaaruitkomst fijn" if one.outcome.good else "jaaruitkomst"
    return Box((title, *came_of(one.outcome, now)), look)


def came_of(outcome: Outcome, facts: Facts) -> tuple[Text, ...]:
    """What an outcome says, and what it costs or gives."""
    euros = euros_of(outcome, facts)
    key = "jaar.kost" if euros < 0 else "jaar.geeft"
    about = (Text(text(key, bedrag=money(euros)), "bedrag"),) if euros else ()
    return (Text(fill(outcome.says, facts)), *about)


def help_with(state: State, one: Came, facts: Facts) -> Fold:
    """Help to decide: a tip, and the lesson in which it can be practised."""
    lesson = state.catalog.lessons.get(one.matter.lesson or "")
    way = (
        (Link(text("jaar.oefen", les=lesson.title), href(Place(LESSON, lesson.id)), "knop"),)
        if lesson
        else ()
    )
    tip = Text(fill(one.matter.tip, with_days(one, facts)))
    return Fold((Text(text("jaar.hulp"), tag="span"),), (tip, *way), "jaarhulp", "jaarhulp")


def months(walk: Walk) -> Piece:
    """How far the year is: twelve bars, filled as far as it is, and the same in words."""
    now = walk.today.month
    bars = tuple(Box((), "maand begonnen" if at < now else "maand", "span") for at in range(12))
    said = Text(text("jaar.hoever", maand=now))
    return Box((Box(bars, "maanden"), said))
