"""Alle lessen: all there are or those of one subject, short ones or easy ones only."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sandbox.finding import Subject, doors, subject_of
from sandbox.finding.levels import LEVELS
from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import lesson_cards
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.searching import (
    focus_of,
    how_many,
    results,
    search_form,
    what_was_wrong,
)  # fmt: skip
from sandbox.pages.place import LESSONS, OPEN_LESSON, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Items, Link, Part, Piece, Radio, Text
from sandbox.texts import text

LENGTHS = (10, 15)
"""Minutes that somebody may have; lessons that take longer come after these."""
ALL = "alle"
Choice = tuple[str, str, Callable[[Lesson], bool]]
"""An id, what stands there, and which lessons stay."""
Choices = dict[str, tuple[Choice, ...]]
"""From the key of a question to what can be answered."""


def show(state: State) -> Page:
    """The lessons of the subject in the address, or all of them."""
    every = state.catalog.listed
    subject = next((one for one in doors(every) if one.id == state.place.subject), None)
    lessons = tuple(one for one in every if subject in (None, subject_of(one)))
    title = subject.title if subject else text("titel.lessen")
    choices = _choices(lessons)
    chosen = _chosen(state, lessons, choices)
    found = results(state)
    listed = found or (
        *(() if subject else (_subjects(every),)),
        _filters(choices),
        *_listed(state, lessons, chosen),
    )
    body = (
        *what_was_wrong(state), page_top(title), *_about(subject), search_form(state), *listed,
        Button(text("lesmaker.open.naar"), "naar_openen", go(Place(OPEN_LESSON))),
        back_button(Place()),
    )  # fmt: skip
    return Page(
        titled(title, state.tab.search_wrong),
        None,
        body,
        "lessen",
        focus=focus_of(state),
        token=f"{LESSONS}/{state.place.subject}/{state.tab.searches}",
        announce="" if found else how_many(len(chosen)),
    )


def _about(subject: Subject | None) -> tuple[Part, ...]:
    return (Text(subject.about),) if subject and subject.about else ()


def _subjects(every: tuple[Lesson, ...]) -> Piece:
    """The way to those of one subject, for who does not want to pass all others."""
    ways = (Link(one.title, href(Place(LESSONS, subject=one.id)), "knop") for one in doors(every))
    return Items(tuple((way,) for way in ways), "onderwerpen")


def _filters(choices: Choices) -> Part:
    """What can be chosen."""
    questions = (_question(key, among) for key, among in choices.items())
    return Group("filters", tuple(part for parts in questions for part in parts))


def _listed(
    state: State, lessons: tuple[Lesson, ...], chosen: tuple[Lesson, ...]
) -> tuple[Part, ...]:
    """The lessons that stay, those of one subject together; named where there are several."""
    heading = Box((Heading(how_many(len(chosen))),), "lessentelling")
    if not chosen:
        return (heading, Text(text("lessen.geen")))
    several = len(doors(lessons)) > 1
    groups: list[Part] = []
    for subject in doors(chosen):
        behind = tuple(lesson for lesson in chosen if subject_of(lesson) == subject)
        if several:
            groups.append(Heading(subject.title, 3))
        groups.append(lesson_cards(state, behind, subject.id))
    return (heading, *groups)


def _question(key: str, choices: tuple[Choice, ...]) -> tuple[Part, ...]:
    label = text(f"lessen.{key}")
    options = tuple((name, words) for name, words, _ in choices)
    asked = Radio(label, f"filter_{key}", options, start=ALL, horizontal=True)
    return (Text(label, "veldlabel"), asked)


def _chosen(state: State, lessons: tuple[Lesson, ...], choices: Choices) -> tuple[Lesson, ...]:
    for key, among in choices.items():
        wanted = state.tab.chosen(f"filter_{key}")
        stays = next((stays for name, _, stays in among if name == wanted), None)
        lessons = tuple(filter(stays, lessons)) if stays else lessons
    return lessons


def _choices(lessons: tuple[Lesson, ...]) -> Choices:
    """The questions that tell lessons apart; one whose answers are all the same is not asked."""
    found = {"lengte": _told_apart(_lengths(), lessons), "niveau": _told_apart(_levels(), lessons)}
    return {key: ((ALL, text("lessen.alle"), bool), *choices) for key, choices in found.items()
            if len(choices) > 1}  # fmt: skip


def _told_apart(choices: Iterable[Choice], lessons: tuple[Lesson, ...]) -> tuple[Choice, ...]:
    return tuple(choice for choice in choices if any(map(choice[2], lessons)))


def _lengths() -> Iterable[Choice]:
    for most in LENGTHS:
        yield str(most), text("lessen.hoogstens", minuten=most), _fits_in(most)
    yield "langer", text("lessen.langer", minuten=LENGTHS[-1]), _takes_longer


def _fits_in(most: int) -> Callable[[Lesson], bool]:
    return lambda lesson: lesson.minutes <= most


def _takes_longer(lesson: Lesson) -> bool:
    return lesson.minutes > LENGTHS[-1]


def _levels() -> Iterable[Choice]:
    for level, name in LEVELS.items():
        yield name, text(f"niveau.{name}"), _of_level(level)


def _of_level(level: int) -> Callable[[Lesson], bool]:
    return lambda lesson: lesson.level == level


PAGE = Door(LESSONS, show)
