"""Where each message of the digital mailbox is: a pure function of events that hold ids only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sandbox.model import Event, Folder, Lesson
from sandbox.model.happened import Done, MessageMoved
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


def folder_of(events: Sequence[Event], lesson: Lesson, name: str) -> Folder:
    """Where a message is now: moved by hand, or by a step that was done."""
    steps = {step.id: step for step in lesson.steps}
    here: Folder = "postvak"
    for event in this_round(events, lesson.id):
        match event.what:
            case Done(step=step) if step in steps:
                here = steps[step].then.moves.get(name, here)
            case MessageMoved(message=message, folder=to) if message == name and to in MOVES[here]:
                here = to
    return here
