"""A busy file in which everybody can be told apart by bytes, and what of somebody is left in it."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sandbox.model import Event, class_stream
from sandbox.model.happened import Done
from sandbox.store import EventStore, device_of

PEOPLE = 60
AT = datetime(2026, 3, 3, tzinfo=UTC)
CLASS = class_stream("een-klas")


def name_of(number: int) -> str:
    """As a learner is named in the store: 128 bits."""
    return device_of(f"naam-{number}")[:32]


def fill(store: EventStore, seed: int, presses: int = 1500) -> None:
    """So many presses of everybody through each other: pages split, and rows move inside them."""
    chance = random.Random(seed)
    for _ in range(presses):
        who = chance.randrange(PEOPLE)
        at = AT + timedelta(seconds=chance.randrange(9**6))
        lesson = f"van-{who}x" + "y" * chance.randrange(60)
        store.append(name_of(who), Event(at, name_of(who), Done(lesson, f"stap-van-{who}z")))
        if chance.random() < 0.2:
            store.append(CLASS, Event(AT, name_of(who), Done(f"van-{who}x", "klas")))
        if chance.random() < 0.1:
            store.bind(device_of(f"{who}-{chance.randrange(5)}"), name_of(who))


def traces(who: int) -> tuple[bytes, ...]:
    """All that can be read of somebody: name, ids and devices."""
    found = (
        name_of(who),
        f"van-{who}x",
        f"stap-van-{who}z",
        *(device_of(f"{who}-{n}") for n in range(5)),
    )
    return tuple(one.encode() for one in found)


def left_of(who: int, folder: Path) -> list[tuple[str, bytes]]:
    """Which of these stand in which files of a folder."""
    whole = {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    return [(name, one) for name, all_ in whole.items() for one in traces(who) if one in all_]
