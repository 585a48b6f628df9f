"""Which parts of the lessons are open for the class, and the buttons that change it."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.classroom.lead import Lead
from sandbox.classroom.parts import parts
from sandbox.model import Lesson
from sandbox.pages.parts.pupils import PRESS
from sandbox.pieces import Box, Fold, Heading, Items, PageButton, Piece, Text
from sandbox.texts import text

OPEN, CLOSE = "deel-open", "deel-dicht"


def open_parts(lessons: Sequence[Lesson], lead: Lead) -> Piece:
    """Every part of every lesson of the class, with what can be done with it."""
    count = len(lead.closed)
    said = text("overzicht.delen.knop_dicht", aantal=count) if count else ""
    title = (Text(said or text("overzicht.delen.knop"), tag="span", explained=False),)
    inside = tuple(piece for lesson in lessons for piece in _of(lesson, lead))
    explained = Text(text("overzicht.delen.zin"), explained=False)
    return Fold(title, (explained, *inside), "gordijn-keuze", id="delenkeuze")


def closed_parts(lesson: Lesson, lead: Lead) -> frozenset[str]:
    """The titles of the parts of a lesson that are closed."""
    return frozenset(part for part, step in parts(lesson).items() if lead.shuts(lesson, step))


def undo_part(lessons: Sequence[Lesson], just: tuple[str, str]) -> tuple[Piece, ...]:
    """What was opened or closed just now, and the way back."""
    act, where = just
    back = {OPEN: CLOSE, CLOSE: OPEN}.get(act)
    named = {f"{one.id}/{step}": part for one in lessons for part, step in parts(one).items()}
    if back is None or where not in named:
        return ()
    told = Text(text(f"overzicht.net.{act}", deel=named[where]), tag="span", explained=False)
    label = text("overzicht.knop.terug")
    button = PageButton(label, PRESS, target=f"{back} {where}", about=named[where])
    return (Box((told, button), "melding net", "div", about=(("role", "status"),)),)


def _of(lesson: Lesson, lead: Lead) -> tuple[Piece, ...]:
    lines = tuple(_line(lesson, lead, part, step) for part, step in parts(lesson).items())
    return (Heading(lesson.title, 3), Items(lines, "delenlijst"))


def _line(lesson: Lesson, lead: Lead, part: str, step: str) -> tuple[Piece, ...]:
    shut = lead.shuts(lesson, step)
    act = OPEN if shut else CLOSE
    said = text("overzicht.delen.dicht" if shut else "overzicht.delen.open", deel=part)
    label = text(f"overzicht.knop.{act}")
    button = PageButton(label, PRESS, target=f"{act} {lesson.id}/{step}", about=part)
    return (Text(said, tag="span", explained=False), button)
