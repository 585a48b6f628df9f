"""*Laat iets misgaan*: the tick before a lesson, and at its end what went wrong on the way."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.pages.place import LESSON, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Link, Part, Picture, Piece, Text, Tick
from sandbox.practice.mishaps import fitting
from sandbox.progress.mishaps import chosen, find_mishap
from sandbox.texts import text


def key_of(lesson_id: str) -> str:
    """The key of the tick before a lesson."""
    return f"misgaat_{lesson_id}"


def asked(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """The tick, where something can go wrong; in a class the teacher says so for everybody."""
    if not fitting(state.catalog.services, lesson):
        return ()
    mine = state.mine
    if mine and mine.me and mine.room.mishaps and lesson.id in mine.room.lessons:
        return (Text(text("misgaat.klas")),)
    on = bool(chosen(state.moment(lesson).round))
    return (Tick(text("misgaat.vink"), key_of(lesson.id), on), Text(text("misgaat.uitleg"), "dof"))


def told(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """What went wrong in this round, and where it can be learned."""
    moment = state.moment(lesson)
    drawn = chosen(moment.round)
    mishap = find_mishap(drawn.mishap) if drawn else None
    if mishap is None or mishap.step.id not in moment.done:
        return ()
    said = [Heading(text("misgaat.einde.kop")), _said(mishap.step.title)]
    more = state.catalog.lessons.get(mishap.lesson)
    if more:
        words = text("misgaat.einde.meer", les=more.title)
        said.append(Box((Link(words, href(Place(LESSON, more.id))),), tag="p"))
    return (Box((Picture("warning", "medaille"), Box(tuple(said))), "vak moduletop"),)


def _said(title: str) -> Piece:
    return Text(text("misgaat.einde.zin", wat=title))
