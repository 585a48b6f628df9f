"""A card to press: a picture, a name that is the button, and what is behind it."""

from __future__ import annotations

from dataclasses import replace

from sandbox import progress
from sandbox.finding.levels import LEVELS
from sandbox.model import Lesson
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Picture, Press, Text
from sandbox.texts import text

BUSY = ("started", "needs_help")
"""How a lesson stands that somebody is in the middle of."""


def card(key: str, picture: str, button: Button, *said: Text, first: str = "") -> Group:
    """A card; all of it can be pressed, its name is that of the button.

    `first` is a word under the picture that says when.
    """
    when = (Text(first, "eerst", explained=False),) if first else ()
    drawn = Box((Picture(picture, "kaartplaat"), *when), "kaartteken")
    words = Box(tuple(replace(text, explained=False) for text in said), "kaartwoorden")
    return Group(key, (drawn, button, words))


def lesson_card(
    state: State, lesson: Lesson, key: str = "open", first: str = "", act: str = "bekijk"
) -> Group:
    """The way to a lesson: what you do there, how long it takes, how hard it is.

    `key` keeps it apart from the same lesson elsewhere on the page; `act` is what a press does.
    """
    name = f"{key}_{lesson.id}"
    button = Button(lesson.title, name, Press(act, (lesson.id,)))
    said = (Text(lesson.goal), Text(how_it_stands(state, lesson), "dof", explained=False))
    return card(f"kaart_{name}", lesson.picture, button, *said, first=first)


def lesson_cards(
    state: State, lessons: tuple[Lesson, ...], group: str, act: str = "bekijk"
) -> Group:
    """Lessons as cards beside each other."""
    cards = tuple(lesson_card(state, lesson, act=act) for lesson in lessons)
    return Group(f"kaarten_{group}", cards)


def how_it_stands(state: State, lesson: Lesson) -> str:
    """How long and how hard a lesson is; of one that was begun, how far it is."""
    (view,) = progress.overview((state.moment(lesson),))
    if view.status == "done":
        return text("les.al_klaar")
    if view.status in BUSY:
        return text("les.bij_stap", nummer=view.at_step, totaal=view.total)
    return text(f"les.lengte_{LEVELS[lesson.level]}", minuten=lesson.minutes)
