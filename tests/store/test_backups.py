"""Copies make themselves, and a damaged file goes back to the newest good one."""

from __future__ import annotations

import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event as Signal
from threading import Thread

import pytest

from sandbox.commands import main
from sandbox.files import ROOT
from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import SqliteStore, StoreUnavailable
from sandbox.store.backups import EACH, Backups, is_sound
from sandbox.store.opening import open_store

NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
SANNE = "sanne"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "oefenloket.db"


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def backups(path: Path, clock: Clock) -> Backups:
    return Backups(path, path.parent / "kopie", clock)


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


def test_a_copy_is_whole_while_somebody_writes(path: Path, backups: Backups, clock: Clock) -> None:
    practised(path, "a", "b")
    store, stop = SqliteStore(path), Signal()

    def write() -> None:
        while not stop.is_set():
            store.append(SANNE, *(Event(NOW, SANNE, Done("les", step)) for step in ("a", "b")))

    writer = Thread(target=write)
    writer.start()
    try:
        for number in range(10):
            clock.now += EACH
            copy = backups.keep(NOW + number * HOUR)
            assert copy is None or (is_sound(copy) and len(steps_in(copy)) % 2 == 0)
    finally:
        stop.set()
        writer.join()
    assert backups.made()


def test_each_hour_one_and_only_when_something_changed(
    path: Path, backups: Backups, clock: Clock
) -> None:
    practised(path, "een")
    assert backups.keep(NOW)
    practised(path, "twee")
    clock.now += EACH - 1
    assert backups.keep(NOW + timedelta(minutes=59)) is None
    clock.now += 1
    assert backups.keep(NOW + HOUR)
    clock.now += EACH
    assert backups.keep(NOW + 2 * HOUR) is None
    assert len(backups.made()) == 2


@pytest.mark.parametrize("set_to", [NOW - timedelta(days=400), NOW + timedelta(days=400)])
def test_a_clock_that_is_set_wrong_stops_no_copies(
    set_to: datetime, path: Path, backups: Backups, clock: Clock
) -> None:
    practised(path, "een")
    assert backups.keep(NOW)
    practised(path, "twee")
    clock.now += EACH
    assert backups.keep(set_to)
    practised(path, "drie")
    clock.now += EACH - 1
    assert backups.keep(set_to + 2 * HOUR) is None
    clock.now += 1
    newest = backups.keep(NOW + HOUR)
    assert newest
    header(path)
    assert backups.go_back(NOW + 2 * HOUR) == NOW + HOUR
    assert steps_in(path) == ["een", "twee", "drie"]


def test_a_copy_of_a_damaged_file_does_not_count(
    path: Path, backups: Backups, clock: Clock
) -> None:
    practised(path, *(f"stap-{number}" for number in range(200)))
    first = backups.keep(NOW)
    middle(path)
    clock.now += EACH
    with pytest.raises(StoreUnavailable, match="beschadigd"):
        backups.keep(NOW + timedelta(days=8))
    assert [copy for _, copy in backups.made()] == [first]
    assert [file.name for file in backups.folder.iterdir()] == [first.name if first else ""]


@pytest.mark.skipif(sys.platform != "linux", reason="counts what strace sees")
@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
@pytest.mark.parametrize("doing", ["keep", "go_back"])
def test_a_copy_is_on_the_disk_before_it_gets_its_name(doing: str, path: Path) -> None:
    practised(path, "een")
    Backups(path, path.parent / "kopie").keep(NOW)
    practised(path, "twee")
    asked = DOES.format(path=str(path), folder=str(path.parent / "kopie"), doing=doing)
    seen = path.with_name("strace.txt")
    watched = ["strace", "-f", "-y", "-e", "trace=fsync,fdatasync,rename", "-o", str(seen)]
    subprocess.run([*watched, sys.executable, "-c", asked], check=True, cwd=ROOT)
    calls = [line.split(maxsplit=1)[1] for line in seen.read_text().splitlines()]
    named = next(at for at, call in enumerate(calls) if ".half" in call and "rename" in call)
    assert any("sync" in call and ".half" in call for call in calls[:named])
    assert "fsync" in calls[named + 1]
    folder = path.parent if doing == "go_back" else path.parent / "kopie"
    assert f"<{folder}>" in calls[named + 1]


DOES = """
from datetime import UTC, datetime
from pathlib import Path
from sandbox.store import Backups
Backups(Path({path!r}), Path({folder!r})).{doing}(datetime(2026, 3, 3, 10, tzinfo=UTC))
"""


def test_those_of_a_week_ago_are_let_go(path: Path, backups: Backups, clock: Clock) -> None:
    for day in range(10):
        practised(path, f"dag-{day}")
        clock.now += EACH
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
    Backups(path, folder).keep(NOW - HOUR)
    practised(path, "later")
    newest = Backups(path, folder).keep(NOW)
    assert newest is not None
    practised(path, "na-de-kopie")
    damage(path)
    store, back, _ = open_store(str(path), backups=folder, now=NOW + HOUR)
    assert back == NOW
    assert len(store.read(SANNE)) == 201
    assert len(list(path.parent.glob("*.beschadigd"))) == 1
    assert sum("03-03-2026 09:00" in line for line in caplog.messages) == 1


def test_a_damaged_copy_is_passed_over(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW - HOUR)
    practised(path, "twee")
    newest = Backups(path, folder).keep(NOW)
    assert newest is not None
    header(newest)
    header(path)
    store, back, _ = open_store(str(path), backups=folder, now=NOW + HOUR)
    assert back == NOW - HOUR
    assert [row.event.what for row in store.read(SANNE)] == [Done("les", "een")]


def test_who_was_forgotten_does_not_come_back_with_a_copy(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW)
    SqliteStore(path).forget(SANNE)
    header(path)
    store, back, _ = open_store(str(path), backups=folder, now=NOW + HOUR)
    assert back == NOW
    assert store.read(SANNE) == ()


def test_a_file_that_is_gone_at_the_start_comes_back(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW)
    path.unlink()
    _, back, _ = open_store(str(path), backups=folder, now=NOW + HOUR)
    assert back == NOW
    assert steps_in(path) == ["een"]


def test_a_good_file_is_left_as_it_is(path: Path) -> None:
    folder = path.parent / "kopie"
    practised(path, "een")
    Backups(path, folder).keep(NOW)
    practised(path, "twee")
    _, back, _ = open_store(str(path), backups=folder, now=NOW + HOUR)
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


@pytest.mark.parametrize("command", [["restore", "laatste"], ["forget", "alles"]])
def test_while_oefenloket_runs_nothing_is_put_in_its_place_or_removed(
    command: list[str],
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", str(path))
    practised(path, "een")
    Backups(path, path.with_name("backups")).keep(NOW)
    running = SqliteStore(path)
    running.append(SANNE, Event(NOW, SANNE, Done("les", "twee")))
    assert main(command) == 1
    assert "draait nog" in capsys.readouterr().out
    assert len(running.read(SANNE)) == 2
    running.close()
    assert main(command) == 0


@pytest.mark.parametrize("beside", [".vergeten", "-wal"])
def test_a_file_that_was_emptied_is_told_though_there_is_no_copy(
    beside: str, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    practised(path, "een")
    emptied(path)
    path.with_name(path.name + beside).write_bytes(b"x")
    opened = open_store(str(path), backups=path.with_name("kopie"), now=NOW)
    assert opened.lost
    assert opened.store.read(SANNE) == ()
    assert sum("was leeg" in line for line in caplog.messages) == 1
    assert not open_store(str(path), backups=path.with_name("kopie"), now=NOW).lost


def test_an_empty_file_of_which_nothing_shows_that_it_was_used_is_new(path: Path) -> None:
    emptied(path)
    assert not open_store(str(path), backups=path.with_name("kopie")).lost
    assert list(path.parent.iterdir()) == [path]
