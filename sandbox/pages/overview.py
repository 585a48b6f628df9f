"""Mijn voortgang: every lesson with its steps in words, and the way to its post."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.confidence import grown_in
from sandbox.pages.parts.following import route_card
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.steps import listed
from sandbox.pages.parts.who import not_me
from sandbox.pages.place import Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Part, Piece, Press, Text
from sandbox.practice.derived import facts_now
from sandbox.practice.scene import steps_named
from sandbox.texts import text

STATUS = {
    "not_started": "voortgang.niet_begonnen",
    "started": "voortgang.bezig",
    "needs_help": "voortgang.hulp",
    "done": "voortgang.klaar",
}


def show(state: State) -> Page:
    """What this learner did."""
    title = text("titel.voortgang")
    lessons = tuple(state.catalog.lessons.values())
    views = progress.overview(map(state.moment, lessons))
    empty = () if state.history.lessons else (Text(text("voortgang.leeg")),)
    begun = tuple(
        _lesson(state, lesson, view)
        for lesson, view in zip(lessons, views, strict=True)
        if lesson.id in state.history.lessons
    )
    mine = _is_this_yours(state) if begun else ()
    mine = (*mine, *route_card(state))
    body = (page_top(title), *empty, *mine, *begun, back_button(state.place))
    return Page(title, None, body, "voortgang", subtitle=title)


def _is_this_yours(state: State) -> tuple[Part, ...]:
    """Whose progress this is, for a computer that others use too."""
    lesson = next(one for one in state.catalog.lessons.values() if one.id in state.history.lessons)
    said = (Heading(text("wie.vraag")), Text(text("wie.voortgang")))
    return (Group("wie", (Box(said, "jij"), not_me(lesson))),)


def _lesson(state: State, lesson: Lesson, view: progress.LessonView) -> Part:
    presses = {
        "verder": Press("hervat", (lesson.id,)),
        "opnieuw": Press("opnieuw", (lesson.id,)),
        "post": go(Place("post", lesson.id)),
    }
    buttons = tuple(
        Button(text(f"knop.{name}"), f"{name}_{lesson.id}", press, about=lesson.title)
        for name, press in presses.items()
    )
    row = Group(f"voortgangknoppen_{lesson.id}", buttons, horizontal=True)
    return Group(f"voortgang_{lesson.id}", (_steps(state, lesson, view), row))


def _steps(state: State, lesson: Lesson, view: progress.LessonView) -> Piece:
    who = state.person(lesson)
    moment = state.moment(lesson)
    facts = facts_now(state.catalog.services, moment, who)
    done = text("voortgang.stappen", gedaan=view.done, totaal=view.total)
    whom = text("voortgang.persoon", naam=str(who.facts["naam"].value))
    how = Text(text(STATUS[view.status]), f"staat staat-{view.status}", "strong", explained=False)
    dot = Text(" · ", tag="", heard=False)
    rest = (
        dot,
        Text(done, tag="span", explained=False),
        dot,
        Text(whom, tag="span", explained=False),
    )
    steps = listed(steps_named(moment, facts, ""), 3)
    grown = grown_in(state, lesson)
    top = (Heading(lesson.title), Box((how, *rest), tag="p"), *grown)
    return Box((*top, *steps), "vak", "section")


PAGE = Door("voortgang", show)
