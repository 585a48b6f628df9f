"""Copies make themselves, and a damaged file goes back to the newest good one."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event as Signal
from threading import Thread

import pytest

from sandbox.commands import main
from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import SqliteStore
from sandbox.store.backups import EACH, Backups, is_sound
from sandbox.store.opening import open_store

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
SANNE = "sanne"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "oefenloket.db"


@pytest.fixture
def backups(path: Path) -> Backups:
    return Backups(path, path.parent / "kopie")


def practised(path: Path, *steps: str) -> None:
    store = SqliteStore(path)
    store.append(SANNE, *(Event(NOW, SANNE, Done("les", step)) for step in steps))
    store.close()


def steps_in(path: Path) -> list[str]:
    store = SqliteStore(path)
    found = [row.event.what for row in store.read(SANNE)]
    store.close()
    return [what.step for what in found if isinstance(what, Done)]


def test_a_copy_holds_everything_and_is_for_its_owner_only(path: Path, backups: Backups) -> None:
    practised(path, "een", "twee")
    copy = backups.keep(NOW)
    assert copy is not None
    assert steps_in(copy) == ["een", "twee"]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_a_copy_is_whole_while_somebody_writes(path: Path, backups: Backups) -> None:
    practised(path, "a", "b")
    store, stop = SqliteStore(path), Signal()

    def write() -> None:
        while not stop.is_set():
            store.append(SANNE, *(Event(NOW, SANNE, Done("les", step)) for step in ("a", "b")))

    writer = Thread(target=write)
    writer.start()
    try:
        for number in range(10):
            copy = backups.keep(NOW + number * EACH)
            assert copy is None or (is_sound(copy) and len(steps_in(copy)) % 2 == 0)
    finally:
        stop.set()
        writer.join()
    assert backups.made()


def test_each_hour_one_and_only_when_something_changed(path: Path, backups: Backups) -> None:
    practised(path, "een")
    assert backups.keep(NOW)
    practised(path, "twee")
    assert backups.keep(NOW + timedelta(minutes=59)) is None
    assert backups.keep(NOW + EACH)
    assert backups.keep(NOW + 2 * EACH) is None
    assert len(backups.made()) == 2


def test_those_of_a_week_ago_are_let_go(path: Path, backups: Backups) -> None:
    for day in range(10):
        practised(path, f"dag-{day}")
        assert backups.keep(NOW + timedelta(days=day))
    kept = [NOW + timedelta(days=day) for day in range(9, 1, -1)]
    assert [when for when, _ in backups.made()] == kept


def test_without_a_file_there_is_nothing_to_copy(backups: Backups) -> None:
    assert backups.keep(NOW) is None
    assert backups.made() == ()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def header(path: Path) -> None:
    path.write_bytes(b"x" * 100 + path.read_bytes()[100:])


def middle(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    for at in range(4096, len(whole)):
        whole[at] ^= 0x5A
    path.write_bytes(bytes(whole))


@pytest.mark.parametrize("damage", [cut, emptied, header, middle])
def test_a_damaged_file_goes_back_to_the_newest_good_copy(
    damage: Callable[[Path], None], path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    practised(path, *(f"stap-{number}" for number in range(200)))
    folder = path.parent / "kopie"
    Backups(path, folder).keep(NOW - EACH)
    practised(path, "later")
    newest = Backups(path, folder).keep(NOW)
    assert newest is not None
    practised(path, "na-de-kopie")
    damage(path)
    store, back = open_store(str(path), backups=folder, now=NOW + EACH)
    assert back == NOW
    assert len(store.read(SANNE)) == 201
    assert len(list(path.parent.glob("*.beschadigd"))) == 1
    assert sum("03-03-2026 09:00" in line for line in caplog.messages) == 1


def test_a_damaged_copy_is_passed_over(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW - EACH)
    practised(path, "twee")
    newest = Backups(path, folder).keep(NOW)
    assert newest is not None
    header(newest)
    header(path)
    store, back = open_store(str(path), backups=folder, now=NOW + EACH)
    assert back == NOW - EACH
    assert [row.event.what for row in store.read(SANNE)] == [Done("les", "een")]


def test_who_was_forgotten_does_not_come_back_with_a_copy(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW)
    SqliteStore(path).forget(SANNE)
    header(path)
    store, back = open_store(str(path), backups=folder, now=NOW + EACH)
    assert back == NOW
    assert store.read(SANNE) == ()


def test_a_file_that_is_gone_at_the_start_comes_back(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW)
    path.unlink()
    _, back = open_store(str(path), backups=folder, now=NOW + EACH)
    assert back == NOW
    assert steps_in(path) == ["een"]


def test_a_good_file_is_left_as_it_is(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW)
    practised(path, "twee")
    _, back = open_store(str(path), backups=folder, now=NOW + EACH)
    assert back is None
    assert steps_in(path) == ["een", "twee"]


def test_a_file_that_is_busy_is_not_called_damaged(path: Path) -> None:
    practised(path, "een")
    busy = sqlite3.connect(path, isolation_level=None)
    busy.execute("BEGIN EXCLUSIVE")
    assert is_sound(path)
    busy.close()
    assert is_sound(path.with_name("is er niet"))


def test_the_operator_reads_which_copies_there_are_and_goes_back(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", str(path))
    assert main(["restore"]) == main(["restore", "laatste"]) == 1
    practised(path, "een")
    Backups(path, path.with_name("backups")).keep(NOW)
    practised(path, "twee")
    assert main(["restore"]) == 0
    assert "03-03-2026 09:00 UTC" in capsys.readouterr().out
    assert steps_in(path) == ["een", "twee"]
    assert main(["restore", "laatste"]) == 0
    assert steps_in(path) == ["een"]
    assert main(["restore", "gisteren"]) == 2
