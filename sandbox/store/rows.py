"""How an event stands in a row: when, who, which kind, and its ids as JSON. No text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from functools import lru_cache
from typing import get_args

from sandbox.model import Event, Happened

KINDS: Mapping[str, type[Happened]] = {one.kind: one for one in get_args(Happened)}
"""The class of every kind that can be kept."""

Row = tuple[str, str, str, str]
"""`at` as UTC in ISO 8601, `actor`, `kind`, `ids`."""


def said(moment: datetime) -> str:
    """A moment as it stands in a row: such texts sort as time does."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def row_of(event: Event) -> Row:
    """The row that keeps an event."""
    ids = {one.name: getattr(event.what, one.name) for one in fields(event.what)}
    return said(event.at), event.actor, event.what.kind, json.dumps(ids, separators=(",", ":"))


def event_of(at: str, actor: str, kind: str, ids: str) -> Event | None:
    """The event of a row; None when a later version of the program wrote what is not known yet."""
    what = _what(kind, ids)
    return Event(datetime.fromisoformat(at), actor, what) if what else None


@lru_cache(maxsize=8192)
def _what(kind: str, ids: str) -> Happened | None:
    """Read once for all events that say the same, which also saves memory."""
    if kind not in KINDS:
        return None
    found = json.loads(ids)
    names = {one.name for one in fields(KINDS[kind])}
    if not names <= found.keys():
        return None
    return KINDS[kind](**{name: found[name] for name in names})
