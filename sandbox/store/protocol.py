"""What the program asks of a place to keep events, and how such a place says it cannot."""

from __future__ import annotations

import hashlib
import re
from typing import Protocol

from sandbox.model import Event


class StoreUnavailable(Exception):  # noqa: N818 - a state of the world, not a mistake in the program
    """The store cannot do what was asked. `str(error)` is a Dutch sentence with a remedy.

    It speaks to whoever keeps the program running and names no folder, so it may be shown.
    """


class EventStore(Protocol):
    """Append-only events per learner, and which device belongs to which learner.

    Every method may raise StoreUnavailable and may be called from any thread.
    A `device` is what `device_of` makes of a cookie; a `learner` is an oefencode.
    """

    def append(self, event: Event) -> None:
        """Keep `event`; its `at` must carry a time zone (ValueError), it comes back in UTC."""

    def events_of(self, learner: str) -> tuple[Event, ...]:
        """Everything this learner did, in the order in which it was appended."""

    def events_of_group(self, group: str) -> tuple[Event, ...]:
        """Everything done in a class, in order; nothing for the empty name, which is no class."""

    def forget(self, learner: str) -> None:
        """Wipe the learner's events and devices, for good."""

    def bind(self, device: str, learner: str) -> None:
        """From now on `device` is this learner's; a cookie that was not hashed is a ValueError."""

    def unbind(self, device: str) -> None:
        """The device is nobody's any more; the learner's events stay."""

    def learner_of(self, device: str) -> str | None:
        """Whose device this is, or None."""

    def exists(self, learner: str) -> bool:
        """Whether the learner has at least one event or device."""


_HASH = re.compile(r"[0-9a-f]{64}")


def device_of(cookie: str) -> str:
    """The name of a device: the sha256 of its cookie, so that the store cannot give it back."""
    return hashlib.sha256(cookie.encode("utf-8", "surrogatepass")).hexdigest()


def check_event(event: Event) -> None:
    """Refuse (ValueError) an event whose time nobody can place."""
    if event.at.tzinfo is None:
        raise ValueError("an event needs a time with a time zone: datetime.now(UTC)")


def check_device(device: str) -> None:
    """Refuse (ValueError) a cookie that was not hashed: it would let whoever reads it log in."""
    if not _HASH.fullmatch(device):
        raise ValueError("not a device: hash the cookie first with device_of(cookie)")
