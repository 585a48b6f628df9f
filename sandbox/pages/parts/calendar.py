"""The calendar beside a step: time passes only when the learner says so, and can be taken back."""

from __future__ import annotations

from sandbox.model import Fact, Wait
from sandbox.people.facts import shown
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Icon,
    Part,
    Picture,
    Piece,
    Press,
    Region,
    Text,
)
from sandbox.practice.scene import Scene
from sandbox.texts import text


def calendar(scene: Scene) -> tuple[Part, ...]:
    """The day, what is still in time, and a button per jump; only where time can pass."""
    if not is_shown(scene):
        return ()
    step = (scene.lesson.id, scene.step.id)
    buttons = [
        Button(label(wait), f"later_{wait.id}", Press("later", (*step, wait.id)))
        for wait in scene.time.jumps
    ]
    if scene.time.undo:
        buttons.append(Button(text("tijd.ongedaan"), "ongedaan", Press("ongedaan", step)))
    row = Group("tijdknoppen", tuple(buttons), horizontal=True)
    return (Group("tijd", (Region("tijd", _said(scene)), row)),)


def is_shown(scene: Scene) -> bool:
    """Whether time can pass at this step, or be taken back."""
    return bool(scene.time.jumps or scene.time.undo)


def day_said(scene: Scene) -> str:
    """Which day it is."""
    return text("tijd.vandaag", datum=shown(Fact("date", scene.time.today)))


def _said(scene: Scene) -> tuple[Piece, ...]:
    time = scene.time
    words = [day_said(scene)]
    if time.last_day:
        key = "tijd.voorbij" if time.today > time.last_day else "tijd.laatste"
        words.append(text(key, datum=shown(Fact("date", time.last_day))))
    if time.arrived:
        words.append(text("tijd.post"))
    title = Heading(text("tijd.titel"))
    lines = tuple(Text(line) for line in words)
    day = Box((Picture("calendar", "dag"), Box((title, *lines))), "kalender")
    late = Box((Icon("info"), Box((Text(text("tijd.te_laat")),))), "tip")
    return (day, late) if time.late else (day,)


def label(wait: Wait) -> str:
    """What a jump is called: "Wacht tot morgen", "3 werkdagen later", "6 weken later"."""
    if wait.working_days:
        single = wait.working_days == 1
        return (
            text("tijd.een_werkdag") if single else text("tijd.werkdagen", aantal=wait.working_days)
        )
    if wait.weeks:
        single = wait.weeks == 1
        return text("tijd.een_week") if single else text("tijd.weken", aantal=wait.weeks)
    return text("tijd.morgen") if wait.days == 1 else text("tijd.dagen", aantal=wait.days)
