"""Who is here and what this learner did: cookie → learner → events."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import UTC, datetime

import streamlit as st

from sandbox import progress
from sandbox.classroom import Move
from sandbox.keys import Ticket
from sandbox.keys.ticket import MOST, teaching
from sandbox.model import Event, Happened, Lesson, class_stream
from sandbox.model.happened import Arrived
from sandbox.model.lessons import OWN
from sandbox.progress import History, Moment, not_yet
from sandbox.store import Kept, Overtaken, device_of, last_of, read_on
from sandbox.ui import session
from sandbox.ui.runtime import keys, looks, moves, store
from sandbox.ui.server import cookie


@dataclass(frozen=True, slots=True)
class Visit:
    """Who is here, and what was read so far of what this learner did.

    `code` is the oefencode, `learner` the name that the store knows; both "" for somebody who has
    not begun. `own` is what was done in a lesson of Lesmaker, which is kept nowhere else.
    """

    code: str = ""
    learner: str = ""
    kept: tuple[Kept, ...] = ()
    own: tuple[Event, ...] = ()
    history: History = field(default_factory=History)

    def read_on(self) -> Visit:
        """With what was done since, in this tab or elsewhere; itself when nothing was."""
        kept = read_on(store(), self.learner, self.kept) if self.learner else ()
        if kept is self.kept:
            return self
        known = len(self.kept)
        goes_on = known and kept[known - 1 : known] == self.kept[-1:]
        new = tuple(row.event for row in (kept[known:] if goes_on else kept))
        before = self.history if goes_on else History().grown(self.own)
        return replace(self, kept=kept, history=before.grown(new))


def load() -> Visit:
    """Reads who is here; once at the start of every run, so that a wiped computer is wiped here."""
    code = _code()
    before: Visit | None = session.recall("visit", None)
    known = before if before and before.code == code else Visit(code, _name(code))
    return _here(known.read_on())


def _name(code: str) -> str:
    return keys().learner(code) if code else ""


def _code() -> str:
    """The oefencode that this tab or this browser carries, as long as the store agrees."""
    name, code = _carried()
    return "" if code and moves().gone(here_as(), _name(code)) else agreed(name, code)


def here_as() -> str:
    """The name of this browser; of this tab, when it brings no cookies."""
    if name := browser():
        return name
    mine: str = session.recall("tab", "") or secrets.token_hex(16)
    session.keep(tab=mine)
    return mine


def moved_away() -> Move | None:
    """The move to another device by which nobody is here any more."""
    _, code = _carried()
    return moves().gone(here_as(), _name(code)) if code else None


def agreed(name: str, code: str) -> str:
    """The oefencode that a browser of this name carries, as long as the store agrees."""
    if not code or not name:
        return code
    whose = store().learner_of(device_of(name))
    return code if whose == _name(code) or (whose is None and store().silent) else ""


def current() -> Visit:
    """The visit as this run, or the run before a callback, read it."""
    here: Visit | None = session.recall("visit", None)
    return here or load()


def moment(lesson: Lesson) -> Moment:
    """Who is here in this lesson now."""
    return current().history.moment(lesson)


def seed(lesson: Lesson) -> str:
    """What the made-up person of a lesson is made from: of two together from what they share, in a
    lesson of Lesmaker of who has not begun from this browser.
    """
    here = current()
    own = here.code or (here_as() if lesson.id == OWN else "")
    return here.history.pairs.get(lesson.id, own)


def age() -> float:
    """Seconds since this browser was here first, or came back; 0 when it brings no cookies."""
    ticket = cookie.brought(st.context.cookies, keys())
    return max(0.0, time.time() - ticket.given) if ticket else 0.0


def _carried() -> tuple[str, str]:
    """The name of this browser and its oefencode, as this tab made them or as it brought them."""
    made: tuple[str, str] | None = session.recall("carried", None)
    return made or _brought()


def _brought() -> tuple[str, str]:
    ticket = _ticket()
    return ticket.name, ticket.code


def _ticket() -> Ticket:
    """What this browser brought; a ticket without a name when it brings no cookies."""
    return cookie.brought(st.context.cookies, keys()) or Ticket("", 0)


def begin() -> str:
    """Makes a new learner for this device and gives the oefencode."""
    code = progress.new_code(secrets.randbelow)
    while known(code):
        code = progress.new_code(secrets.randbelow)
    become(code)
    record(Arrived())
    return code


def become(code: str) -> None:
    """This device goes on as the learner with this oefencode."""
    moves().came(here_as())
    _carry(code, teaches())


def leave() -> None:
    """Nobody is here any more, in this tab."""
    name, _ = _carried()
    session.keep(carried=(name, ""), errand="")
    load()


def let_go() -> None:
    """Nobody is here any more, in this browser: it goes on as one that was never here."""
    looks().end_of(browser())
    moves().left(here_as())
    _carry("", ())


def teach(klas: str) -> None:
    """This browser is that of the teacher of the class with this code."""
    others = (other for other in teaches() if other != klas)
    _carry(current().code, (klas, *others)[:MOST])


def teaches() -> tuple[str, ...]:
    """The codes of the classes that are taught with this browser, as far as it says."""
    made: tuple[str, ...] | None = session.recall("teaches", None)
    return _ticket().teaches if made is None else made


def is_teacher(klas: str) -> bool:
    """Whether this browser is a teacher's of this class, as long as the store agrees."""
    if klas not in teaches():
        return False
    name = browser()
    whose = store().learner_of(device_of(teaching(name, klas))) if name else None
    return not name or whose == _class(klas) or (whose is None and store().silent)


def _carry(code: str, classes: tuple[str, ...]) -> None:
    """This browser gets another cookie (`errand` is fetched by the page), so that nobody who knew
    the one before comes along. Without cookies only this tab knows who is here.
    """
    before = replace(_ticket(), name=browser(), teaches=teaches())
    ticket = cookie.new_ticket(code, before.name, classes)
    if before.name:
        if code:
            store().bind(device_of(ticket.name), _name(code))
        for klas in classes:
            store().bind(device_of(teaching(ticket.name, klas)), _class(klas))
        for name in before.names:
            store().unbind(device_of(name))
        session.keep(errand=keys().seal(cookie.ERRAND, ticket))
    session.keep(carried=(ticket.name if before.name else "", code), teaches=classes)
    load()


def _class(klas: str) -> str:
    return class_stream(keys().classroom(klas))


def errand() -> str:
    """What the page must fetch so that this browser carries who is here now; "" for nothing."""
    found: str = session.recall("errand", "")
    return found


def known(code: str) -> bool:
    """Whether somebody got this oefencode: then something stands in the stream, if only that."""
    return bool(store().read(_name(code)))


def forget() -> None:
    """Everything that this learner did is wiped for good, on every device."""
    store().forget(current().learner)
    moves().forget(current().learner)
    leave()


def record(*happened: Happened) -> None:
    """Adds what this learner did, as one; ids that an author wrote, never what was typed.

    What stands once is left out when it stands already, also when another tab was first. Of who
    was wiped elsewhere meanwhile nothing is kept any more. What is done in a lesson of Lesmaker
    stays in this tab.
    """
    own = tuple(what for what in happened if OWN in astuple(what))
    happened = tuple(what for what in happened if what not in own)
    if own:
        _record_here(own)
    while new := not_yet(current().history, happened):
        before = current()
        if _append(before, new):
            break
        if before.kept and not current().kept:
            leave()
            return
    _here(current().read_on())


def _record_here(happened: Sequence[Happened]) -> None:
    here, now = current(), datetime.now(UTC)
    new = tuple(Event(now, here.learner, what) for what in not_yet(here.history, happened))
    _here(replace(here, own=(*here.own, *new), history=here.history.grown(new)))


def forget_own() -> None:
    """What was done in a lesson of Lesmaker was not done: there is another one now."""
    here = current()
    events = tuple(row.event for row in here.kept)
    _here(replace(here, own=(), history=History().grown(events)))


def browser() -> str:
    """The name by which this browser is known; "" when it brings no cookies."""
    name, _ = _carried()
    return name


def _append(visit: Visit, happened: Sequence[Happened]) -> bool:
    """Whether it was kept; if not, another tab was first and the visit knows of it now."""
    now = datetime.now(UTC)
    events = [Event(now, visit.learner, what) for what in happened]
    try:
        store().append(visit.learner, *events, after=last_of(visit.kept))
    except Overtaken:
        _here(visit.read_on())
        return False
    return True


def _here(visit: Visit) -> Visit:
    session.keep(visit=visit)
    return visit
