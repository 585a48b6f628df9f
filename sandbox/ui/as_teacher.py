"""What a teacher does in the class of this place; of who is no teacher there nothing is kept."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from sandbox.classroom import Classroom
from sandbox.model import Happened, class_stream
from sandbox.ui import address, classes, session, visit


def room() -> Classroom | None:
    """The class of this place, for who teaches it."""
    code = address.here().klas
    found = classes.look(classes.name_of(code)).room if code and visit.is_teacher(code) else None
    return found if found and found.exists else None


def name() -> str:
    """The name in the store of the class of this place."""
    return classes.name_of(address.here().klas)


def do(decide: Callable[[Classroom], tuple[Happened, ...]]) -> bool:
    """Keeps what a teacher did in the class of this place; whether anything was kept."""
    if room() is None:
        return False
    kept: list[Happened] = []

    def decided(room: Classroom) -> tuple[Happened, ...]:
        kept[:] = decide(room) if room.exists else ()
        return tuple(kept)

    classes.change(name(), class_stream(name()), decided)
    return bool(kept)


def just_did(act: str, where: str) -> None:
    """For a short while this can be undone."""
    session.keep(just=(act, where, monotonic()))
