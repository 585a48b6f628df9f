"""Where each message of the digital mailbox is: a pure function of events that hold ids only."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Folder
from sandbox.model.happened import Done, MessageMoved
from sandbox.progress.days import Days

FOLDERS: tuple[Folder, ...] = ("postvak", "archief", "prullenbak")
"""The folders that can be looked into, in their order."""
MOVES: Mapping[Folder, tuple[Folder, ...]] = {
    "postvak": ("archief", "prullenbak"),
    "archief": ("postvak", "prullenbak"),
    "prullenbak": ("postvak", "weg"),
    "weg": (),
}
"""Where a message may go from each folder."""


def folder_of(days: Days, name: str) -> Folder:
    """Where a message is now: moved by hand, or by a step that was done."""
    here: Folder = "postvak"
    for event in days.events:
        match event.what:
            case Done(lesson=part, step=step) if (part, step) in days.steps:
                here = days.steps[part, step].then.moves.get(name, here)
            case MessageMoved(message=message, folder=to) if message == name and to in MOVES[here]:
                here = to
    return here
