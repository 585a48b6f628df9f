"""Who is here and what this learner did: cookie → learner → events."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import streamlit as st

from sandbox import progress
from sandbox.model import Event, Happened, Lesson
from sandbox.model.happened import Arrived
from sandbox.progress import History, Moment, not_yet
from sandbox.store import Kept, Overtaken, device_of, read_on
from sandbox.ui import session
from sandbox.ui.runtime import store
from sandbox.ui.server import cookie


@dataclass(frozen=True, slots=True)
class Visit:
    """The learner's oefencode, or "" for someone who has not begun, and what was read so far."""

    learner: str
    kept: tuple[Kept, ...] = ()
    history: History = field(default_factory=History)

    def read_on(self) -> Visit:
        """With what was done since, in this tab or elsewhere; itself when nothing was."""
        kept = read_on(store(), self.learner, self.kept) if self.learner else ()
        if kept is self.kept:
            return self
        known = len(self.kept)
        goes_on = known and kept[known - 1 : known] == self.kept[-1:]
        new = tuple(row.event for row in (kept[known:] if goes_on else kept))
        return replace(self, kept=kept, history=(self.history if goes_on else History()).grown(new))


def load() -> Visit:
    """Reads who is here; once at the start of every run."""
    learner = session.recall("learner", "") or store().learner_of(device()) or ""
    before: Visit | None = session.recall("visit", None)
    known = before if before and before.learner == learner else Visit(learner)
    return _here(known.read_on())


def current() -> Visit:
    """The visit as this run, or the run before a callback, read it."""
    here: Visit | None = session.recall("visit", None)
    return here or load()


def moment(lesson: Lesson) -> Moment:
    """Who is here in this lesson now."""
    return current().history.moment(lesson)


def begin() -> str:
    """Makes a new learner for this device and gives the oefencode."""
    code = progress.new_code(secrets.randbelow)
    become(code)
    record(Arrived())
    return code


def become(code: str) -> None:
    """This device goes on as the learner with this oefencode."""
    if name := device():
        store().bind(name, code)
    session.keep(learner=code)
    load()


def known(code: str) -> bool:
    """Whether somebody got this oefencode: then something stands in the stream, if only that."""
    return bool(store().read(code))


def record(*happened: Happened) -> None:
    """Adds what this learner did, as one; ids that an author wrote, never what was typed.

    What stands once is left out when it stands already, also when another tab was first.
    """
    while new := not_yet(current().history, happened):
        if _append(current(), new):
            break
    _here(current().read_on())


def device() -> str:
    """The name of this browser in the store, worked out from its cookie; "" without a cookie."""
    brought = st.context.cookies.get(cookie.NAME)
    return device_of(brought) if brought else ""


def _append(visit: Visit, happened: Sequence[Happened]) -> bool:
    """Whether it was kept; if not, another tab was first and the visit knows of it now."""
    now = datetime.now(UTC)
    events = [Event(now, visit.learner, what) for what in happened]
    known = visit.kept[-1].sequence if visit.kept else 0
    try:
        store().append(visit.learner, *events, after=known)
    except Overtaken:
        _here(visit.read_on())
        return False
    return True


def _here(visit: Visit) -> Visit:
    session.keep(learner=visit.learner, visit=visit)
    return visit
