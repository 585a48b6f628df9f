"""*Opfrissen*: a few questions of lessons that were done some days ago, about somebody else."""

from __future__ import annotations

from dataclasses import replace

from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.own import own
from sandbox.pages.place import REFRESH, Place, go
from sandbox.pages.state import State
from sandbox.people.facts import fill
from sandbox.pieces import Box, Button, Group, Heading, Icon, Part, Press, ReadButton, Region, Text
from sandbox.practice.refreshing import question
from sandbox.practice.scene import Scene
from sandbox.progress.refreshing import Due, to_refresh
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_step
from sandbox.texts import text


def left(state: State) -> tuple[Due, ...]:
    """The questions that are left to ask today."""
    lessons = state.catalog.lessons.values()
    if not state.history.events:
        return ()
    return to_refresh(state.history, lessons, state.now.date(), state.missed)


def refresh_offer(state: State) -> tuple[Part, ...]:
    """Questions of earlier lessons, for who wants: an offer, no more."""
    count = len(left(state))
    if not count:
        return ()
    button = Button(text("titel.opfrissen"), "opfrissen", go(Place(REFRESH)))
    said = Text(text("opfrissen.aanbod" if count > 1 else "opfrissen.aanbod_een", aantal=count))
    return (card("kaart_opfrissen", "clock", button, said),)


def show(state: State) -> Page:
    """The next question, or that this was all for today."""
    asked = left(state)
    return _question(state, asked) if asked else _nothing_left(state)


def _question(state: State, asked: tuple[Due, ...]) -> Page:
    due, *_ = asked
    scene = _scene(state, due.lesson, due)
    outcome = state.tab.outcome
    wrong = outcome is not None and not outcome.done
    top = (
        Text(text("opfrissen.over", les=due.lesson.title, aantal=len(asked)), "stap"),
        Heading(scene.title, 1),
        ReadButton(text("knop.lees_voor")),
    )
    press = Press("fris", (due.lesson.id, due.step))
    body: tuple[Part, ...] = (
        Box(top, "paginakop"),
        *_praise(state),
        Region("opdracht", (*_why(due), Text(scene.say))),
        own(state, replace(scene, way="zelf"), outcome, press),
        Group("frisknoppen", (_stop(),)),
    )
    title = titled(text("titel.opfrissen"), wrong)
    token = f"{due.lesson.id}/{due.step}/{state.tab.attempt if wrong else 0}"
    focus = ".foutlijst" if wrong else "h1"
    return Page(title, None, body, "opdracht", focus=focus, token=token)


def _why(due: Due) -> tuple[Text, ...]:
    """Why a question comes that is not due yet."""
    return (Text(text("opfrissen.lastig"), "dof"),) if due.hard else ()


def _nothing_left(state: State) -> Page:
    title = text("titel.opfrissen")
    top = (Heading(text("opfrissen.klaar"), 1), ReadButton(text("knop.lees_voor")))
    said = Text(text("opfrissen.klaar_zin"))
    return Page(title, None, (Box(top, "paginakop"), *_praise(state), said, _stop()), "opdracht")


def _scene(state: State, lesson: Lesson, due: Due) -> Scene:
    person = state.person(lesson)
    return question(state.catalog.services, state.moment(lesson), person, due)


def _praise(state: State) -> tuple[Part, ...]:
    """Why the answer before was right."""
    name, _, step = state.tab.praised.partition("/")
    lesson = state.catalog.lessons.get(name)
    if lesson is None or not step:
        return ()
    found = find_step(lesson, step)
    words = found.praise or task_of(found).praise
    facts = _scene(state, lesson, Due(lesson, step, _turns(state, lesson, step))).facts
    return (Box((Icon("check"), Text(fill(words, facts))), "goed"),)


def _turns(state: State, lesson: Lesson, step: str) -> int:
    """For the how manieth time a question was asked that was answered just now."""
    return max(1, state.moment(lesson).refreshed(step))


def _stop() -> Button:
    return Button(text("knop.terug_start"), "naar_start", go(Place()))


PAGE = Door(REFRESH, show)
