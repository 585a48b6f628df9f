"""Events for tests from a few words: "done loon", "wrong loon netto", "way zelf", "again"."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

from sandbox.model import Event, Happened
from sandbox.store.rows import KINDS

FIRST = datetime(2026, 9, 1, tzinfo=UTC)


def happened(words: str, lesson: str) -> Happened:
    """What the words say: a kind and its ids, without the lesson."""
    kind, *ids = words.split()
    what = KINDS[kind]
    names = [one.name for one in fields(what)]
    given: list[Any] = [lesson, *ids] if "lesson" in names else ids
    return what(**dict(zip(names, given, strict=True)))


def history(*words: str, lesson: str, actor: str = "appel-fiets-maan-42") -> tuple[Event, ...]:
    """Events in order, a minute after each other."""
    return tuple(
        Event(FIRST + timedelta(minutes=minute), actor, happened(each, lesson))
        for minute, each in enumerate(words)
    )
