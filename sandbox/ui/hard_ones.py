"""What many in a class had wrong: worked out once a minute, when somebody of it asks."""

from __future__ import annotations

from functools import lru_cache
from time import monotonic

from sandbox.classroom.missed import Asked, missed
from sandbox.ui import classes
from sandbox.ui.runtime import catalog, watching

A_MINUTE = 60


def missed_in(classroom: str) -> tuple[Asked, ...]:
    """The steps that many in this class had wrong; none for no class."""
    return _missed(classroom, int(monotonic() // A_MINUTE)) if classroom else ()


@lru_cache(maxsize=64)
def _missed(classroom: str, _: int) -> tuple[Asked, ...]:
    room, lessons = classes.look(classroom).room, catalog().lessons
    of_class = [lessons[name] for name in room.lessons if name in lessons]
    return missed(watching().look(room.pupils.values()).pupils, of_class)
