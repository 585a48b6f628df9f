"""Which questions a teacher puts to the class: a ready round, a whole lesson, or one question."""

from __future__ import annotations

from sandbox.classroom import Classroom
from sandbox.classroom.missed import missed
from sandbox.model import Lesson
from sandbox.pages.parts.pupils import PRESS
from sandbox.pages.state import State
from sandbox.pieces import Box, Fold, Heading, Items, PageButton, Piece, Text
from sandbox.practice.class_question import ALL, Offered
from sandbox.texts import text

MOST = 5
"""Questions that are proposed because many had them wrong."""


def choice(state: State, room: Classroom) -> tuple[Piece, ...]:
    """The ready rounds; then every question of the lessons of the class."""
    of_class = (state.catalog.lessons.get(name) for name in room.lessons)
    folds = tuple(_of(lesson, state.offers(lesson.id)) for lesson in of_class if lesson)
    own = (Heading(text("ronde.uit_les")), Text(text("ronde.uit_les_zin"), explained=False), *folds)
    ready = (Heading(text("ronde.kies"), id="ronde-vraag"), Box(_ready(state), "nodigknoppen"))
    return (*_hard(state, room), *ready, *own)


def _hard(state: State, room: Classroom) -> tuple[Piece, ...]:
    """The questions that many had wrong: of at least four pupils, and nobody is named."""
    lessons = [
        state.catalog.lessons[name] for name in room.lessons if name in state.catalog.lessons
    ]
    steps = missed(state.looked().pupils, lessons)
    offered = {
        (lesson.id, one.place.split("/")[1]): (lesson, one)
        for lesson in lessons
        for one in state.offers(lesson.id)
    }
    lines = tuple((_again(*offered[place]),) for place in steps if place in offered)[:MOST]
    if not lines:
        return ()
    said = Text(text("ronde.lastig_zin"), explained=False)
    return (Heading(text("ronde.lastig")), said, Items(lines, "vragenlijst"))


def _again(lesson: Lesson, one: Offered) -> Piece:
    said = text("ronde.een", stap=one.step, vraag=one.label)
    return _button(text("ronde.lastig_een", les=lesson.title, vraag=said), one.place)


def _ready(state: State) -> tuple[Piece, ...]:
    rounds = ((lesson, state.round_of(lesson.id)) for lesson in state.catalog.lessons.values())
    return tuple(
        _button(text("ronde.begin", les=lesson.title, aantal=len(places)), lesson.id)
        for lesson, places in rounds
        if places
    )


def _of(lesson: Lesson, offered: tuple[Offered, ...]) -> Piece:
    if not offered:
        return Text(text("ronde.geen", les=lesson.title), "dof", explained=False)
    many = "ronde.begin_een" if len(offered) == 1 else "ronde.begin"
    title = text(many, les=lesson.title, aantal=len(offered))
    whole = _button(text("ronde.alle", aantal=len(offered)), f"{lesson.id}/{ALL}")
    every = (Box((whole,), "nodigknoppen"),) if len(offered) > 1 else ()
    lines = tuple((_line(one),) for one in offered)
    summary = (Text(title, tag="span", explained=False),)
    return Fold(
        summary, (*every, Items(lines, "vragenlijst")), "gordijn-keuze", f"vragen-{lesson.id}"
    )


def _line(one: Offered) -> Piece:
    said = text("ronde.een", stap=one.step, vraag=one.label)
    return _button(said, one.place)


def _button(label: str, about: str) -> Piece:
    return PageButton(label, PRESS, target=f"ronde {about}")
