"""What a pupil reads of the teacher: that somebody comes, a hint, a kind word."""

from __future__ import annotations

from sandbox.classroom.lead import AGAIN, COMING, HINT, WELL
from sandbox.pages.state import State
from sandbox.people.facts import fill
from sandbox.pieces import Box, Piece, Text
from sandbox.practice.scene import Scene
from sandbox.texts import text


def said_to(state: State) -> str:
    """What the teacher says to this pupil at the step of now; "" for nothing."""
    mine, lesson = state.mine, state.lesson
    step = state.moment(lesson).current if lesson else None
    if mine is None or mine.me is None or lesson is None or step is None:
        return ""
    said = mine.lead.to(mine.me.seat, lesson.id, step.id)
    if said in (COMING, WELL, AGAIN):
        return text(f"overzicht.docent.{said}")
    return _hint(state.scene(lesson, step.id), said)


def teacher_says(words: str) -> tuple[Piece, ...]:
    """The same on the page."""
    return (Box((Text(words, explained=False),), "docent-zegt", "aside"),) if words else ()


def curtain_of(state: State) -> str:
    """Why this pupil has to stop for a moment; "" for who goes on."""
    reason = state.mine.lead.stops(state.now) if state.mine else ""
    return text(f"overzicht.reden_stop.{reason}") if reason else ""


def _hint(scene: Scene, said: str) -> str:
    number, hints = said.removeprefix(HINT), scene.step.hints
    if not number.isdecimal() or not 0 < int(number) <= len(hints):
        return ""
    return text("overzicht.docent.tip", tip=fill(hints[int(number) - 1], scene.facts))
