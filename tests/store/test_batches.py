"""Many threads write with one commit, and each keeps its own change or its own refusal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest

from sandbox.store.batches import Batches
from sandbox.store.database import Database
from sandbox.store.protocol import Overtaken, StoreUnavailable
from sandbox.store.turns import Turns
from tests.waiting import until

WRITERS = 12


class Kept:
    """A database in memory, how often it was lent, and turns that somebody else has first."""

    def __init__(self, patience: float = 20) -> None:
        self.db = Database(sqlite3.connect(":memory:", check_same_thread=False))
        self.db.execute("CREATE TABLE kept (what TEXT UNIQUE)")
        self.lent = 0
        self.turns = Turns()
        self.patience = patience
        self.batches = Batches(self._turn, self._lend)
        assert self.turns.take(0)

    @contextmanager
    def _lend(self) -> Iterator[Database]:
        self.lent += 1
        yield self.db

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self.turns.take(self.patience):
            raise StoreUnavailable("bezet")
        try:
            yield
        finally:
            self.turns.give_back()

    def put(self, what: str) -> str:
        def write(db: Database) -> str:
            db.execute("INSERT INTO kept VALUES (?)", [what])
            if what.startswith("te laat"):
                raise Overtaken
            if what == "kapot":
                raise sqlite3.OperationalError
            return what

        return self.batches.keep(write)

    @property
    def rows(self) -> list[str]:
        return [what for (what,) in self.db.execute("SELECT what FROM kept ORDER BY what")]


def _all_at_once(kept: Kept, whats: list[str]) -> dict[str, object]:
    """What came of each, when all of them waited for the same turn."""
    came: dict[str, object] = {}

    def work(what: str) -> None:
        try:
            came[what] = kept.put(what)
        except (Overtaken, StoreUnavailable, sqlite3.Error) as error:
            came[what] = type(error)

    threads = [Thread(target=work, args=(what,)) for what in whats]
    for thread in threads:
        thread.start()
    until(lambda: len(kept.turns._waiting) == len(whats))
    kept.turns.give_back()
    for thread in threads:
        thread.join()
    return came


def test_all_who_wait_are_kept_with_one_commit() -> None:
    kept, whats = Kept(), [f"stap {number:02}" for number in range(WRITERS)]
    assert _all_at_once(kept, whats) == {what: what for what in whats}
    assert kept.rows == whats
    assert kept.lent == 1


def test_a_change_that_came_too_late_takes_no_other_with_it() -> None:
    kept = Kept()
    came = _all_at_once(kept, ["een", "te laat", "twee"])
    assert came == {"een": "een", "te laat": Overtaken, "twee": "twee"}
    assert kept.rows == ["een", "twee"]


def test_nor_does_one_that_cannot_be() -> None:
    kept = Kept()
    kept.db.execute("INSERT INTO kept VALUES ('al bekend')")
    came = _all_at_once(kept, ["al bekend", "twee"])
    assert came == {"al bekend": sqlite3.IntegrityError, "twee": "twee"}
    assert kept.rows == ["al bekend", "twee"]


def test_of_a_disk_that_fails_everybody_who_waited_hears() -> None:
    kept = Kept()
    came = _all_at_once(kept, ["een", "kapot", "twee"])
    assert set(came.values()) == {sqlite3.OperationalError}
    assert kept.rows == []


def test_who_waits_too_long_is_refused_and_not_kept_afterwards() -> None:
    kept = Kept(patience=0.01)
    with pytest.raises(StoreUnavailable):
        kept.put("een")
    kept.turns.give_back()
    assert kept.put("twee") == "twee"
    assert kept.rows == ["twee"]


def test_who_is_being_written_waits_for_it_however_impatient() -> None:
    kept, disk, came = Kept(patience=0.5), Turns(), list[str]()
    assert disk.take(0)

    def slowly(db: Database) -> str:
        assert disk.take(20)
        return "eerst"

    first = Thread(target=lambda: came.append(kept.batches.keep(slowly)))
    first.start()
    until(lambda: len(kept.turns._waiting) == 1)
    then = Thread(target=lambda: came.append(kept.put("daarna")))
    then.start()
    until(lambda: len(kept.turns._waiting) == 2)
    kept.turns.give_back()
    until(lambda: len(disk._waiting) == 1)
    until(lambda: not kept.turns._waiting)
    disk.give_back()
    first.join()
    then.join()
    assert sorted(came) == ["daarna", "eerst"]
    assert kept.rows == ["daarna"]
