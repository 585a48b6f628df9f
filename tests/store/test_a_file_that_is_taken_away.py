"""Somebody takes the file or its journal away while the program runs: what it knows is put back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import Backups, Guarded, SqliteStore, device_of, open_store

AT = datetime(2026, 3, 3, tzinfo=UTC)
LAPTOP = device_of("laptop")
AWAY = {
    "the file": ("",),
    "the journal": ("-wal",),
    "the file and its helpers": ("", "-wal", "-shm"),
    "the helpers": ("-wal", "-shm"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "oefenloket.db"


def did(number: int) -> Event:
    return Event(AT, "sanne", Done("les", f"stap-{number}"))


def steps_in(path: Path) -> list[str]:
    store = SqliteStore(path)
    found = [row.event.what for row in store.read("sanne")]
    store.close()
    return [what.step for what in found if isinstance(what, Done)]


@pytest.mark.parametrize("ends", AWAY.values(), ids=AWAY)
def test_what_was_known_is_put_back_and_work_goes_on(
    ends: tuple[str, ...], path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = Guarded(SqliteStore(path))
    store.bind(LAPTOP, "sanne")
    for number in range(5):
        store.append("sanne", did(number))
    for end in ends:
        path.with_name(path.name + end).unlink(missing_ok=True)
    store.append("sanne", did(5))
    assert [row.sequence for row in store.read("sanne")] == [1, 2, 3, 4, 5, 6]
    assert store.learner_of(LAPTOP) == "sanne"
    assert store.healthy
    assert steps_in(path) == [f"stap-{number}" for number in range(6)]
    assert sum("was weg of vervangen" in line for line in caplog.messages) == store.replaced


def test_a_file_that_is_taken_away_is_noticed_though_nobody_presses(path: Path) -> None:
    store = Guarded(SqliteStore(path))
    store.append("sanne", did(0))
    path.unlink()
    store.look()
    assert store.healthy
    assert store.replaced
    assert steps_in(path) == ["stap-0"]


def test_another_file_in_its_place_gets_what_it_lacks(path: Path) -> None:
    older = path.with_name("ouder.db")
    other = SqliteStore(older)
    other.append("sanne", did(0))
    other.close()
    store = Guarded(SqliteStore(path))
    store.append("sanne", did(0), did(1))
    older.replace(path)
    store.append("sanne", did(2))
    assert steps_in(path) == ["stap-0", "stap-1", "stap-2"]


def test_a_file_that_stays_is_not_called_replaced(path: Path) -> None:
    store = Guarded(SqliteStore(path))
    for number in range(20):
        store.append("sanne", did(number))
        store.look()
    assert not store.replaced


def test_who_was_forgotten_does_not_come_back(path: Path) -> None:
    store = Guarded(SqliteStore(path))
    store.append("sanne", did(0))
    store.bind(LAPTOP, "sanne")
    store.forget("sanne")
    path.unlink()
    assert store.read("sanne") == ()
    assert store.learner_of(LAPTOP) is None


def test_who_was_forgotten_by_another_process_does_not_come_back(path: Path) -> None:
    store = Guarded(SqliteStore(path))
    store.append("sanne", did(0))
    SqliteStore(path).forget("sanne")
    path.unlink()
    store.look()
    assert store.healthy
    assert steps_in(path) == []


def test_a_file_that_is_taken_away_is_told_though_nothing_of_it_was_known(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    SqliteStore(path).append("sanne", did(0))
    store = Guarded(SqliteStore(path))
    path.unlink()
    store.look()
    assert store.replaced
    assert sum("was weg of vervangen" in line for line in caplog.messages) == 1


def test_damage_while_running_goes_back_and_gets_what_was_known(path: Path) -> None:
    folder = path.with_name("kopie")
    first = SqliteStore(path)
    first.append("sanne", did(0))
    Backups(path, folder).keep(AT)
    store = Guarded(lambda: open_store(str(path), backups=folder, now=AT).store, retry_after=0)
    assert len(store.read("sanne")) == 1
    store.append("sanne", did(1))
    first.settle()
    path.write_bytes(b"x" * 4096 + path.read_bytes()[4096:])
    store.append("sanne", did(2))
    store.look()
    assert store.healthy
    assert steps_in(path) == ["stap-0", "stap-1", "stap-2"]


def test_for_a_moment_after_it_whoever_watches_over_the_server_hears_of_it(path: Path) -> None:
    seconds = [0.0]
    store = Guarded(SqliteStore(path), clock=lambda: seconds[0])
    store.append("sanne", did(0))
    assert store.look()
    path.unlink()
    assert not store.look()
    seconds[0] += 14
    assert not store.look()
    seconds[0] += 1
    assert store.look()


def test_a_copy_comes_first_and_then_what_was_known(path: Path) -> None:
    folder = path.with_name("kopie")
    before = SqliteStore(path)
    before.append("yusuf", Event(AT, "yusuf", Done("les", "eerder")))
    before.close()
    Backups(path, folder).keep(AT)
    store = Guarded(lambda: open_store(str(path), backups=folder, now=AT).store)
    store.append("sanne", did(0))
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink()
    store.append("sanne", did(1))
    assert [row.event.what for row in store.read("yusuf")] == [Done("les", "eerder")]
    assert steps_in(path) == ["stap-0", "stap-1"]


def test_what_another_process_wrote_in_between_is_not_doubled_nor_in_the_way(path: Path) -> None:
    older = path.with_name("ouder.db")
    other = SqliteStore(older)
    other.append("sanne", did(0), did(7))
    other.close()
    store = Guarded(SqliteStore(path))
    store.append("sanne", did(0), did(1))
    older.replace(path)
    store.append("sanne", did(2))
    assert steps_in(path) == ["stap-0", "stap-7", "stap-1", "stap-2"]


def test_a_file_that_goes_at_the_very_moment_of_writing_takes_nothing_along(path: Path) -> None:
    class GoesMeanwhile(SqliteStore):
        away = False

        def append(self, stream: str, *events: Event, after: int | None = None) -> int:
            sequence = super().append(stream, *events, after=after)
            if self.away:
                self.away = False
                for end in ("", "-wal", "-shm"):
                    path.with_name(path.name + end).unlink()
            return sequence

    file = GoesMeanwhile(path)
    store = Guarded(file)
    store.append("sanne", did(0))
    file.away = True
    store.append("sanne", did(1))
    assert steps_in(path) == ["stap-0", "stap-1"]
