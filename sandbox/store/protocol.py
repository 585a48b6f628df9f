"""What the program asks of a place to keep events, and how such a place says it cannot."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Protocol

from sandbox.model import Event


class StoreUnavailable(Exception):  # noqa: N818 - a state of the world, not a mistake in the program
    """The store cannot do what was asked. `str(error)` is a Dutch sentence with a remedy.

    It speaks to whoever keeps the program running and names no folder, so it may be shown.
    `damaged` says that trying again will not help, but going back to a copy may.
    """

    def __init__(self, told: str, damaged: bool = False) -> None:
        super().__init__(told)
        self.damaged = damaged


class Overtaken(Exception):  # noqa: N818 - a state of the world, not a mistake in the program
    """Somebody else appended first: read on, and decide again what is to be kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An event and its place in the stream: the first is 1, and no number is left out."""

    sequence: int
    event: Event


class EventStore(Protocol):
    """Streams of events that only grow, and which device belongs to which learner.

    A stream is a learner's, named by the oefencode, or what `class_stream` names.
    Every method may raise StoreUnavailable and may be called from any thread.
    A `device` is what `device_of` makes of a cookie; a `learner` is an oefencode.
    """

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        """Keep all events or none; the sequence of the last one.

        With `after`, the sequence of the last event that the caller knows (0 for none), nothing is
        kept and Overtaken raised when another one is the last now: of those who decide at the same
        moment on what they read, one is first, and who was forgotten meanwhile does not come back.

        An `at` must carry a time zone and comes back in UTC; what is not an id is refused: both
        a ValueError.
        """

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        """What stands in a stream after this sequence, in the order in which it was appended."""

    def forget(self, stream: str) -> None:
        """Wipe a stream and the devices of its learner, and what this actor did elsewhere.

        What is left in another stream closes up: sequences run from 1 without a gap again.
        """

    def forget_idle(self, before: datetime) -> tuple[str, ...]:
        """Wipe everybody, and every class, of whom nothing was kept since, as `forget` does.

        Gives their names.
        """

    def bind(self, device: str, learner: str) -> None:
        """From now on `device` is this learner's; a cookie that was not hashed is a ValueError."""

    def unbind(self, device: str) -> None:
        """The device is nobody's any more; the learner's events stay."""

    def learner_of(self, device: str) -> str | None:
        """Whose device this is, or None."""


_HASH = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[a-z0-9/_-]*")


def device_of(cookie: str) -> str:
    """The name of a device: the sha256 of its cookie, so that the store cannot give it back."""
    return hashlib.sha256(cookie.encode("utf-8", "surrogatepass")).hexdigest()


def read_on(store: EventStore, stream: str, known: tuple[Kept, ...]) -> tuple[Kept, ...]:
    """The whole stream, of which `known` was read before: `known` itself when nothing is new.

    The last event that is known is read again. When it does not stand where it stood, somebody
    was forgotten, or something that waited for the disk came after what another wrote: then
    everything is read.
    """
    if known:
        found = store.read(stream, known[-1].sequence - 1)
        if found and found[0] == known[-1]:
            return known + found[1:] if len(found) > 1 else known
    return store.read(stream)


def numbered(events: Sequence[Event], after: int = 0) -> tuple[Kept, ...]:
    """Events with their places in a stream, of which so many came before."""
    return tuple(Kept(after + place, event) for place, event in enumerate(events, 1))


def last_of(kept: Sequence[Kept]) -> int:
    """The sequence of the last event, 0 when there is none."""
    return kept[-1].sequence if kept else 0


def in_utc(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events as they come back from a store."""
    return tuple(replace(event, at=event.at.astimezone(UTC)) for event in events)


def check_events(events: Sequence[Event]) -> None:
    """Refuse (ValueError) a time that nobody can place, and text where an id should be."""
    for event in events:
        if event.at.tzinfo is None:
            raise ValueError("an event needs a time with a time zone: datetime.now(UTC)")
        for one in fields(event.what):
            if not _ID.fullmatch(getattr(event.what, one.name)):
                raise ValueError(f"an event holds ids only: {one.name} of {event.what.kind}")


def check_device(device: str) -> None:
    """Refuse (ValueError) a cookie that was not hashed: it would let whoever reads it log in."""
    if not _HASH.fullmatch(device):
        raise ValueError("not a device: hash the cookie first with device_of(cookie)")
