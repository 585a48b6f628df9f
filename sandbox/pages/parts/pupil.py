"""One pupil from close by, for the teacher: the task, what went wrong, hints, minutes, a note."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.classroom import animal_of, written
from sandbox.classroom.closer import Closer, Took
from sandbox.model import Service
from sandbox.pages.parts.pupils import OPEN, PRESS, reason
from sandbox.people.facts import left_open
from sandbox.pieces import Box, Heading, Items, PageButton, Picture, Piece, Table, Text
from sandbox.texts import text

NOBODY = "-"
"""Instead of a seat: the whole class again."""
STATES = {"done": "klaar", "current": "nu", "open": "open", "needs_help": "hulp"}


def pupil_of(
    nickname: str, found: Closer, services: Mapping[str, Service], helped: tuple[Piece, ...] = ()
) -> Piece:
    """What the teacher sees of one pupil; `helped` is what was said, and what can be."""
    name = written(nickname)
    back = PageButton(text("overzicht.leerling.sluit"), PRESS, "back", f"{OPEN} {NOBODY}")
    face = Picture(f"animal-{animal_of(nickname)}", "diertje")
    top = Box((face, Heading(name, id="leerling")), "wie")
    return Box(
        (back, top, *helped, *_task(found), *_went(found, services), *_time(found)), "van-dichtbij"
    )


def _task(found: Closer) -> tuple[Piece, ...]:
    if found.step is None:
        return (Text(text("overzicht.leerling.alles_klaar")),)
    title = text("overzicht.leerling.opdracht", stap=left_open(found.step.title))
    said: tuple[Piece, ...] = (Heading(title, 3), Text(found.say, explained=False))
    dots = (Text(text("overzicht.leerling.puntjes"), "dof"),) if "…" in found.say else ()
    note: tuple[Piece, ...] = ()
    if found.coach:
        leave = text("overzicht.leerling.laat", raad=found.coach.leave)
        asked = text("overzicht.vraag", vraag=found.coach.say)
        note = (
            Heading(text("overzicht.leerling.coach"), 3),
            Text(asked, explained=False),
            Text(leave, explained=False),
        )
    return (*said, *dots, *note)


def _went(found: Closer, services: Mapping[str, Service]) -> tuple[Piece, ...]:
    if found.step is None:
        return ()
    step = found.step
    wrong = tuple(
        text("overzicht.keer", aantal=went.times, reden=reason(step, went.mistake, services))
        for went in found.wrong
    )
    hints = (*found.hints, *((text("overzicht.leerling.verklapt"),) if found.told else ()))
    return (
        *_listed("overzicht.leerling.fout", wrong, "overzicht.nog_niets"),
        *_listed("overzicht.leerling.tips", hints, "overzicht.leerling.geen_tips"),
    )


def _listed(title: str, words: tuple[str, ...], none: str) -> tuple[Piece, ...]:
    items = tuple((Text(one, tag="span", explained=False),) for one in words)
    return (Heading(text(title), 3), Items(items) if items else Text(text(none)))


def _time(found: Closer) -> tuple[Piece, ...]:
    columns = tuple(text(f"overzicht.leerling.{name}") for name in ("stap", "tijd", "staat"))
    rows = tuple(_took(took) for took in found.took)
    title = text("overzicht.leerling.minuten")
    return (Heading(title, 3), Table(columns, rows, "tijdtabel", title))


def _took(took: Took) -> tuple[str, str, str]:
    minutes = "" if took.minutes is None else str(took.minutes)
    if took.minutes == 0:
        minutes = text("overzicht.leerling.minder")
    state = text(f"stappen.{STATES[took.step.state]}")
    return (f"{took.step.number}. {left_open(took.step.title)}", minutes, state)
