"""Classes as this process read them: each once, and from then on only what is new."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Lock
from time import monotonic

from sandbox.classroom import Classroom, Pupil
from sandbox.classroom.lead import Lead
from sandbox.classroom.rounds import ClassRound
from sandbox.model import Event, Happened, class_stream
from sandbox.pages.state import AtClass
from sandbox.progress import History
from sandbox.store import Kept, Overtaken, last_of, read_on
from sandbox.ui.runtime import keys, moves, store

MOST = 512
"""Classes that are remembered; the one that was asked for longest ago is let go."""

LATELY = 1.0
"""Seconds in which what was read is new enough for who only asks whether something changed."""

NOBODY_YET = Classroom()
NOTHING_SAID = Lead()
NO_ROUND = ClassRound()


@dataclass(frozen=True, slots=True)
class Seen:
    """A class as far as it was read; `name` is what the store knows, `read` seconds of a clock."""

    name: str
    kept: tuple[Kept, ...] = ()
    room: Classroom = NOBODY_YET
    lead: Lead = NOTHING_SAID
    going: ClassRound = NO_ROUND
    read: float = 0.0

    def read_on(self) -> Seen:
        """With what happened since, and when it was read."""
        read = monotonic()
        kept = read_on(store(), class_stream(self.name), self.kept)
        if kept is self.kept:
            return replace(self, read=read)
        known = len(self.kept)
        goes_on = known and kept[known - 1 : known] == self.kept[-1:]
        new = tuple(row.event for row in (kept[known:] if goes_on else kept))
        before = self if goes_on else Seen(self.name)
        return replace(
            self,
            kept=kept,
            room=before.room.grown(new),
            lead=before.lead.grown(new),
            going=before.going.grown(new),
            read=read,
        )

    def at(self, code: str = "", me: Pupil | None = None) -> AtClass:
        """The class for a page; `code` and `me` as there."""
        moving = moves().of_class(self.name) if code else {}
        return AtClass(self.room, code, me, self.lead, self.going, moving)


_seen: OrderedDict[str, Seen] = OrderedDict()
_lock = Lock()


def name_of(code: str) -> str:
    """The name in the store of the class with this code."""
    return keys().classroom(code)


def look(name: str) -> Seen:
    """A class now. One that does not exist is not remembered: who guesses fills nothing."""
    with _lock:
        known = _seen.get(name, Seen(name))
    now = known.read_on()
    with _lock:
        _seen.pop(name, None)
        if now.room.exists:
            _seen[name] = now
            while len(_seen) > MOST:
                _seen.popitem(last=False)
    return now


def lately(name: str) -> Seen:
    """A class as it was at most `LATELY` ago: 35 pupils who ask all the time read it once.

    What this process itself changed is always in it.
    """
    with _lock:
        known = _seen.get(name)
    return known if known and monotonic() - known.read < LATELY else look(name)


def mine(history: History, learner: str) -> AtClass | None:
    """The class that a learner is in."""
    seen = look(history.classroom) if history.classroom else None
    me = seen.room.pupil(learner) if seen else None
    return seen.at(me=me) if seen and me else None


def beat(here: AtClass, seat: str) -> str:
    """Another text whenever a pupil's page has something new to show of the class."""
    stops = "s" if here.lead.stops(datetime.now(UTC)) else ""
    there = "" if seat in here.room.pupils else "-"
    return f"{here.lead.version}{stops}{there}/{here.going.beat}"


def change(name: str, actor: str, decide: Callable[[Classroom], Sequence[Happened]]) -> Classroom:
    """Keeps what is decided on the class as it is now; decided again when somebody was first.

    Gives the class after it.
    """
    while True:
        seen = look(name)
        happened = decide(seen.room)
        now = datetime.now(UTC)
        events = [Event(now, actor, what) for what in happened]
        try:
            if events:
                store().append(class_stream(name), *events, after=last_of(seen.kept))
            return look(name).room
        except Overtaken:
            continue
