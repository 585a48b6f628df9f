"""Help back to a pupil or to the class: the buttons of the teacher, and how they are taken back."""

from __future__ import annotations

from datetime import datetime

from sandbox.classroom import Classroom, written
from sandbox.classroom.lead import AGAIN, COMING, HINT, REASONS, WELL, Lead
from sandbox.model import Lesson, Step
from sandbox.pages.parts.pupils import PRESS, out_of_class
from sandbox.people.facts import left_open
from sandbox.pieces import Box, Fold, PageButton, Piece, Text
from sandbox.texts import text

SAID = {COMING: "komt", WELL: "goed", AGAIN: "opnieuw"}
BACK = {"eruit": "erin", "opnieuw": "opnieuw-terug"}
"""What takes a press back, where that is not "terug"."""


def to_pupil(seat: str, name: str, acts: tuple[str, ...] = ("kom", "tip", "goed")) -> Piece:
    """What can be said to a pupil, each with one press."""
    return Box(tuple(_button(act, seat, name) for act in acts), "nodigknoppen")


def said_to(lead: Lead, seat: str, lesson: str, step: str) -> tuple[Piece, ...]:
    """What was said to a pupil at this step."""
    said = lead.to(seat, lesson, step)
    if not said:
        return ()
    key = "tip" if said.startswith(HINT) else SAID.get(said, "komt")
    return (Text(text(f"overzicht.gezegd.{key}"), "gezegd", explained=False),)


def start_over(seat: str, lesson: Lesson, now: Step | None, begun: tuple[Step, ...]) -> Piece:
    """Lets the step of now, or another one that was begun, begin anew for a pupil."""
    steps = (now, *(step for step in begun if step is not now)) if now in begun else begun
    buttons = tuple(
        PageButton(left_open(step.title), PRESS, target=f"opnieuw {seat}/{lesson.id}/{step.id}")
        for step in steps
        if step
    )
    title = (Text(text("overzicht.opnieuw.knop"), tag="span", explained=False),)
    said = Text(text("overzicht.opnieuw.zin"), explained=False)
    return Fold(title, (said, Box(buttons, "nodigknoppen")), "gordijn-keuze", id="opnieuwkeuze")


def undo(room: Classroom, just: tuple[str, str]) -> tuple[Piece, ...]:
    """What was pressed just now, and the way back; ("", "") for nothing."""
    act, where = just
    seat = where.partition("/")[0]
    pupil = room.pupils.get(seat) or room.removed.get(seat)
    if not act or pupil is None:
        return ()
    name = written(pupil.nickname)
    told = Text(text(f"overzicht.net.{act}", naam=name), tag="span", explained=False)
    target = f"{BACK.get(act, 'terug')} {where}"
    button = PageButton(text("overzicht.knop.terug"), PRESS, target=target, about=name)
    return (Box((told, button), "melding net", "div", about=(("role", "status"),)),)


def removed(room: Classroom, parts: int) -> tuple[Piece, ...]:
    """The rows of who was taken out, and can be put back, in a table with so many parts."""
    names = {seat: written(pupil.nickname) for seat, pupil in room.removed.items()}
    return tuple(
        out_of_class(name, _button("erin", seat, name), parts) for seat, name in names.items()
    )


def stillness(still: bool) -> Piece:
    """Lets the page stay as it is, or go on changing."""
    act, icon = ("weer", "play") if still else ("stil", "pause")
    target = "stil nee" if still else "stil ja"
    return PageButton(text(f"overzicht.{act}"), PRESS, icon, target)


def curtain(lead: Lead, now: datetime) -> Piece:
    """Lets everybody stop for a moment, or go on."""
    if why := lead.stops(now):
        reason = text(f"overzicht.reden_stop.{why}")
        said = Text(text("overzicht.stop.nu", reden=reason), tag="span", explained=False)
        on = PageButton(text("overzicht.stop.verder"), PRESS, "play", "verder -")
        return Box((said, on), "melding gordijn-aan")
    reasons = tuple(
        PageButton(text(f"overzicht.reden_stop.{name}"), PRESS, target=f"gordijn {name}")
        for name in REASONS
    )
    title = (Text(text("overzicht.stop.knop"), tag="span", explained=False),)
    inside = (Text(text("overzicht.stop.zin"), explained=False), Box(reasons, "nodigknoppen"))
    return Fold(title, inside, "gordijn-keuze", id="gordijnkeuze")


def _button(act: str, seat: str, name: str) -> Piece:
    label = text(f"overzicht.knop.{act}")
    return PageButton(label, PRESS, target=f"{act} {seat}", about=name)
