"""A class with pupils for tests of pages: who sits where, and what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sandbox.classroom import Classroom, Pupil, pauses
from sandbox.classroom.rows import Followed, Looked
from sandbox.pages.place import CLASSROOM, Place
from sandbox.pages.state import AtClass, Role, State
from sandbox.progress import History
from tests import happening
from tests.content import CATALOG
from tests.pages import visiting

LESSON = "eerste-aangifte"
CODE = "K7MPX4"
NOW = happening.FIRST + timedelta(minutes=18)
NAMES = ("rustige-reiger", "dappere-das", "vlotte-vos", "zachte-zwaan")
PAUSES = pauses(CATALOG.lessons, CATALOG.services)
TEACHER: frozenset[Role] = frozenset({"teacher"})


def room(pupils: int, lessons: tuple[str, ...] = (LESSON,)) -> Classroom:
    """A class with so many pupils in it."""
    seats = {
        str(seat): Pupil(str(seat), f"pupil-{seat}", name, happening.FIRST)
        for seat, name in enumerate(NAMES[:pupils], 1)
    }
    return Classroom("zonnebloem", lessons, opened=happening.FIRST, pupils=seats)


def teaching(
    *done: tuple[str, ...],
    roles: frozenset[Role] = TEACHER,
    closer: str = "",
    old: datetime | None = None,
    lesson: str = LESSON,
) -> State:
    """The state of a teacher whose pupils did this, the first at the first seat."""
    here = room(len(done), (lesson,))
    followed = tuple(
        Followed(seat, pupil.nickname, History().grown(happening.history(*words, lesson=lesson)))
        for (seat, pupil), words in zip(here.pupils.items(), done, strict=True)
    )
    at = visiting.state(Place(CLASSROOM, klas=CODE))
    return replace(
        at,
        roles=roles,
        klas=AtClass(here, CODE),
        looked=lambda: Looked(followed, old),
        pauses=lambda: PAUSES,
        origin="http://10.0.0.7:8501",
        now=NOW,
        tab=replace(at.tab, closer=closer),
    )
