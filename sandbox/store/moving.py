"""From one database to another, both ways, and the proof that all of it came along."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sandbox.store.protocol import Kept
from sandbox.store.rows import row_of
from sandbox.store.sql import SqlStore


class CannotMove(Exception):  # noqa: N818 - a state of the world, not a mistake in the program
    """Nothing, or not all, was moved; `cause` under `verhuizen` in texts.yaml says why."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Whole:
    """How much stands in a database, and one number that changes with any of it."""

    streams: int
    events: int
    devices: int
    digest: str


def whole_of(store: SqlStore) -> Whole:
    """Counts and hashes everything, in an order that does not depend on the database."""
    digest = hashlib.sha256()
    events = 0
    names, devices = sorted(store.streams()), sorted(store.devices())
    for name in names:
        kept = store.read(name)
        events += len(kept)
        digest.update(repr((name, [*map(_plain, kept)])).encode())
    digest.update(repr(devices).encode())
    return Whole(len(names), events, len(devices), digest.hexdigest())


def move(source: SqlStore, target: SqlStore) -> Whole:
    """Copies everything, and gives what stands in the target then.

    CannotMove when the target is not empty, when somebody wrote in the source meanwhile, or when
    the target does not hold the same afterwards. The source stays as it is.
    """
    if target.streams() or target.devices():
        raise CannotMove("niet_leeg")
    before = whole_of(source)
    for name in source.streams():
        target.append(name, *(kept.event for kept in source.read(name)))
    for device, learner in source.devices():
        target.bind(device, learner)
    if whole_of(source) != before:
        raise CannotMove("ondertussen")
    after = whole_of(target)
    if after != before:
        raise CannotMove("niet_hetzelfde")
    return after


def _plain(kept: Kept) -> tuple[int, tuple[str, str, str, str]]:
    return kept.sequence, row_of(kept.event)
