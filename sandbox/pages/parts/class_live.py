"""What a teacher sees change by itself: the class as it stands, or one pupil from close by."""

from __future__ import annotations

from dataclasses import dataclass

from babel.dates import format_time, get_timezone

from sandbox.classroom import MOST, written
from sandbox.classroom.closer import closer
from sandbox.classroom.overview import overview
from sandbox.classroom.rows import Followed, Looked, Row
from sandbox.model import Lesson
from sandbox.pages.page import Live
from sandbox.pages.parts.help_back import (
    curtain,
    removed,
    said_to,
    start_over,
    stillness,
    to_pupil,
    undo,
)
from sandbox.pages.parts.moving import codes, moved_on
from sandbox.pages.parts.open_parts import closed_parts, open_parts, undo_part
from sandbox.pages.parts.pupil import pupil_of
from sandbox.pages.parts.pupils import OPEN, PRESS, Beside, needed, overview_of
from sandbox.pages.state import AtClass, State
from sandbox.pieces import Box, Heading, Piece, Text
from sandbox.progress.rounds import was_tried
from sandbox.texts import text

REGION = "klas-nu"
HERE = get_timezone("Europe/Amsterdam")


def live(state: State) -> Live | None:
    """The class of this place."""
    lessons, here = lessons_of(state), state.klas
    if here is None or not here.room.exists or not lessons:
        return None
    looked = state.looked()
    found = overview(looked.pupils, lessons, state.now, state.pauses(), here.lead)
    pupil = _pupil(looked, state.tab.closer)
    just = (
        *old(looked),
        *undo(here.room, state.tab.just),
        *undo_part(lessons, state.tab.just),
        *codes(here, state.origin),
        *moved_on(here, state.tab.stays, state.now),
    )
    told: tuple[Piece, ...] = (
        Heading(text("overzicht.kop"), id="overzicht"),
        stillness(state.tab.still),
        Box(just, "net-gezegd"),  # there when it is empty too: what is open below stays open
        curtain(here.lead, state.now),
        open_parts(lessons, here.lead),
    )
    if pupil:
        body: tuple[Piece, ...] = (_closer(state, here, pupil, lessons),)
        focus, token = "#leerling", pupil.seat
    else:
        helped = _Helping(here).row
        out = removed(here.room, len(found.parts))
        beside = Beside(closed_parts(found.lesson, here.lead), out)
        seats = text("klas.docent.aantal", aantal=len(here.room.pupils), plaatsen=MOST)
        body = overview_of(found, state.catalog.services, state.now, helped, beside)
        body = (*body, Text(seats, "dof", explained=False))
        focus, token = f'[data-{PRESS}="{OPEN} {state.tab.closed}"]', ""
    whole = Box((*told, *body), "overzicht")
    return Live((whole,), REGION, focus, token, announce=needed(found))


@dataclass(frozen=True, slots=True)
class _Helping:
    """What was said to the pupils of a class, with what can be."""

    here: AtClass

    def row(self, row: Row) -> tuple[Piece, ...]:
        """Of a pupil in the overview."""
        name, step = written(row.nickname), row.step.id if row.step else ""
        said = said_to(self.here.lead, row.seat, row.lesson.id, step)
        return (*said, to_pupil(row.seat, name, ("kom", "tip")))


def _closer(state: State, here: AtClass, pupil: Followed, lessons: tuple[Lesson, ...]) -> Piece:
    services, name = state.catalog.services, written(pupil.nickname)
    near = closer(pupil.history, lessons, services, state.now)
    said = said_to(here.lead, pupil.seat, near.lesson.id, near.step.id if near.step else "")
    moment = pupil.history.moment(near.lesson)
    steps = tuple(step for step in near.lesson.steps if was_tried(moment.at(step.id)))
    again = (start_over(pupil.seat, near.lesson, near.step, steps),) if steps else ()
    acts = ("kom", "tip", "goed", "verhuis", "eruit") if near.step else ("verhuis", "eruit")
    return pupil_of(
        pupil.nickname, near, services, (to_pupil(pupil.seat, name, acts), *again, *said)
    )


def lessons_of(state: State) -> tuple[Lesson, ...]:
    """The lessons of the class, as far as they are there."""
    room = state.klas.room if state.klas else None
    found = (state.catalog.lessons.get(name) for name in room.lessons) if room else ()
    return tuple(filter(None, found))


def _pupil(looked: Looked, seat: str) -> Followed | None:
    return next((pupil for pupil in looked.pupils if pupil.seat == seat), None)


def old(looked: Looked) -> tuple[Piece, ...]:
    """From when this is, where it could not be read now."""
    if looked.old is None:
        return ()
    time = format_time(looked.old, "HH:mm", tzinfo=HERE, locale="nl_NL")
    said = (Text(text("overzicht.oud", tijd=time), tag="span", explained=False),)
    return (Box(said, "melding", "p", about=(("role", "status"),)),)
