"""Where each message of the digital mailbox is: a pure function of events that hold ids only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sandbox.model import Event, Folder, Lesson
from sandbox.progress.rounds import this_round

FOLDERS: tuple[Folder, ...] = ("postvak", "archief", "prullenbak")
"""The folders that can be looked into, in their order."""
MOVES: Mapping[Folder, tuple[Folder, ...]] = {
    "postvak": ("archief", "prullenbak"),
    "archief": ("postvak", "prullenbak"),
    "prullenbak": ("postvak", "weg"),
    "weg": (),
}
"""Where a message may go from each folder."""


def choice_of(folder: Folder, name: str) -> str:
    """The choice of the event that moves the message "service/letter" to a folder."""
    return f"{folder}/{name}"


def folder_of(events: Sequence[Event], lesson: Lesson, name: str) -> Folder:
    """Where a message is now: moved by hand, or by a step that was done."""
    steps = {step.id: step for step in lesson.steps}
    here: Folder = "postvak"
    for event in this_round(events, lesson.id):
        step = steps.get(event.step)
        if event.kind == "done" and step and name in step.then.moves:
            here = step.then.moves[name]
        elif event.kind == "moved":
            wanted = [to for to in MOVES[here] if choice_of(to, name) == event.choice]
            here = wanted[0] if wanted else here
    return here
