"""When the disk fails practising goes on, and everything is written once it is back."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.model import Event, class_stream
from sandbox.model.happened import Done, Wrong
from sandbox.store import (
    EventStore,
    Guarded,
    Kept,
    MemoryStore,
    Overtaken,
    SqliteStore,
    StoreUnavailable,
    device_of,
    read_on,
)
from sandbox.store import pending as pendings
from sandbox.store import seen as seens

SANNE, YUSUF = "appel-fiets-maan-42", "peer-wolk-tafel-17"
LAPTOP, PHONE = device_of("laptop"), device_of("telefoon")
CLASS = class_stream("3b")


def event(number: int, learner: str = SANNE) -> Event:
    at = datetime(2026, 3, 3, tzinfo=UTC) + timedelta(minutes=number)
    return Event(at, learner, Done("les", f"stap-{number}"))


def events(store: EventStore, stream: str = SANNE) -> tuple[Event, ...]:
    return tuple(one.event for one in store.read(stream))


def steps(store: EventStore) -> list[str]:
    return [one.what.step for one in events(store) if isinstance(one.what, Done)]


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Disk(MemoryStore):
    """A disk that can be pulled out: for writing only, or for reading too."""

    def __init__(self) -> None:
        super().__init__()
        self.writes = True
        self.reads = True
        self.room = 1000
        self.asked = 0
        self.rows = 0

    def _check(self, works: bool) -> None:
        self.asked += 1
        if not works:
            raise StoreUnavailable("De schijf is weg.")

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        self._check(self.writes and self.room > 0)
        self.room -= 1
        return super().append(stream, *events, after=after)

    def forget(self, learner: str) -> None:
        self._check(self.writes)
        super().forget(learner)

    def bind(self, device: str, learner: str) -> None:
        self._check(self.writes)
        super().bind(device, learner)

    def unbind(self, device: str) -> None:
        self._check(self.writes)
        super().unbind(device)

    def read(self, stream: str, after: int = 0) -> tuple[Kept, ...]:
        self._check(self.reads)
        found = super().read(stream, after)
        self.rows += len(found)
        return found

    def learner_of(self, device: str) -> str | None:
        self._check(self.reads)
        return super().learner_of(device)


@contextmanager
def kept_busy(path: Path) -> Iterator[None]:
    """Another program that holds the file for itself."""
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    yield
    other.rollback()
    other.close()


def test_a_busy_file_costs_nothing_that_was_practised(tmp_path: Path) -> None:
    clock = Clock()
    path = tmp_path / "oefenloket.db"
    guarded = Guarded(SqliteStore(path, patience=0.01), clock=clock)
    guarded.append(SANNE, event(1))
    with kept_busy(path):
        guarded.append(SANNE, event(2))
        guarded.bind(LAPTOP, SANNE)
        assert not guarded.healthy
        assert "bezet" in guarded.trouble
        assert events(guarded) == (event(1), event(2))
        assert guarded.learner_of(LAPTOP) == SANNE
    clock.now += 15
    assert events(guarded) == (event(1), event(2))
    assert guarded.healthy
    assert events(SqliteStore(path)) == (event(1), event(2))
    assert SqliteStore(path).learner_of(LAPTOP) == SANNE


def test_a_full_file_is_written_to_when_there_is_room_again(tmp_path: Path) -> None:
    clock = Clock()
    file = SqliteStore(tmp_path / "oefenloket.db")
    guarded = Guarded(file, clock=clock)
    guarded.append(SANNE, event(0))
    with file._connections.lend() as db:
        db.execute("PRAGMA max_page_count = 1")
    long = [Event(event(n).at, SANNE, Wrong("les", "stap", "x" * 5000)) for n in range(1, 9)]
    for each in long:
        guarded.append(SANNE, each)
    assert not guarded.healthy
    assert "vol" in guarded.trouble
    assert events(guarded) == (event(0), *long)
    clock.now += 15
    assert events(guarded) == (event(0), *long)
    assert guarded.healthy
    assert events(file) == (event(0), *long)


@pytest.mark.parametrize("reads", [True, False])
def test_without_a_disk_everything_that_was_seen_is_still_there(reads: bool) -> None:
    disk = Disk()
    guarded = Guarded(disk, clock=Clock())
    guarded.append(SANNE, event(1))
    guarded.bind(LAPTOP, SANNE)
    assert guarded.learner_of(LAPTOP) == SANNE
    events(guarded)
    guarded.append(SANNE, event(2))
    disk.writes, disk.reads = False, reads
    guarded.append(SANNE, event(3))
    assert events(guarded) == tuple(event(n) for n in (1, 2, 3))
    assert guarded.learner_of(LAPTOP) == SANNE
    assert events(guarded, YUSUF) == ()
    assert not guarded.healthy


def test_a_disk_that_was_never_there_is_found_later() -> None:
    clock, disk = Clock(), Disk()
    disk.writes = disk.reads = False
    guarded = Guarded(disk, clock=clock)
    assert not guarded.healthy
    assert guarded.trouble == "De schijf is weg."
    guarded.append(SANNE, event(1))
    assert events(guarded) == (event(1),)
    disk.writes = disk.reads = True
    clock.now += 15
    guarded.append(SANNE, event(2))
    assert guarded.healthy
    assert guarded.trouble == ""
    assert events(disk) == (event(1), event(2))


def test_a_database_that_cannot_exist_still_lets_people_practise() -> None:
    def refuse() -> MemoryStore:
        raise StoreUnavailable("Oefenloket kan nog geen PostgreSQL gebruiken.")

    guarded = Guarded(refuse)
    guarded.append(SANNE, event(1))
    assert events(guarded) == (event(1),)
    assert guarded.trouble == "Oefenloket kan nog geen PostgreSQL gebruiken."


def test_a_silent_disk_is_left_alone_until_it_is_time_to_try_again() -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, retry_after=15, clock=clock)
    disk.writes = disk.reads = False
    guarded.append(SANNE, event(1))
    events(guarded)
    asked = disk.asked
    clock.now += 14.9
    for number in range(2, 50):
        guarded.append(SANNE, event(number))
        events(guarded)
    assert disk.asked == asked
    clock.now += 0.1
    events(guarded)
    assert disk.asked == asked + 1


def test_what_is_forgotten_without_a_disk_is_gone_and_stays_gone() -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, clock=clock)
    for learner, device in ((SANNE, LAPTOP), (YUSUF, PHONE)):
        guarded.append(learner, event(1, learner))
        guarded.bind(device, learner)
    disk.writes = False
    guarded.append(SANNE, event(2))
    guarded.forget(SANNE)
    assert (events(guarded), guarded.learner_of(LAPTOP)) == ((), None)
    disk.writes = True
    clock.now += 15
    assert events(guarded) == ()
    assert (events(disk), disk.learner_of(LAPTOP)) == ((), None)
    assert disk.learner_of(PHONE) == YUSUF


def test_a_disk_that_fails_halfway_gets_every_event_once() -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, clock=clock)
    disk.writes = False
    for number in range(5):
        guarded.append(SANNE, event(number))
    disk.writes, disk.room = True, 2
    clock.now += 15
    assert steps(guarded) == [f"stap-{n}" for n in range(5)]
    assert not guarded.healthy
    disk.room = 100
    clock.now += 15
    assert steps(guarded) == [f"stap-{n}" for n in range(5)]
    assert guarded.healthy
    assert steps(disk) == [f"stap-{n}" for n in range(5)]


def test_what_was_written_late_is_known_when_the_disk_falls_silent_later() -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, clock=clock)
    events(guarded)
    disk.writes = False
    guarded.append(SANNE, event(1))
    guarded.bind(LAPTOP, SANNE)
    disk.writes = True
    clock.now += 15
    guarded.append(SANNE, event(2))
    disk.reads = False
    assert events(guarded) == (event(1), event(2))
    assert guarded.learner_of(LAPTOP) == SANNE


def test_what_was_forgotten_is_not_remembered_when_the_disk_falls_silent() -> None:
    disk = Disk()
    guarded = Guarded(disk, clock=Clock())
    guarded.append(SANNE, event(1))
    guarded.bind(LAPTOP, SANNE)
    assert events(guarded) == (event(1),)
    guarded.forget(SANNE)
    disk.reads = False
    assert (events(guarded), guarded.learner_of(LAPTOP)) == ((), None)


def test_half_a_stream_is_not_taken_for_the_whole_when_the_disk_falls_silent() -> None:
    disk = Disk()
    disk.append(SANNE, event(1))
    guarded = Guarded(disk, clock=Clock())
    guarded.append(SANNE, event(2))
    disk.reads = False
    assert events(guarded) == ()


def test_who_is_forgotten_is_in_no_class_when_the_disk_falls_silent() -> None:
    disk = Disk()
    guarded = Guarded(disk, clock=Clock())
    for number, actor in enumerate((SANNE, YUSUF, SANNE)):
        guarded.append(CLASS, event(number, actor))
    guarded.forget(SANNE)
    disk.reads = False
    assert guarded.read(CLASS) == (Kept(1, event(1, YUSUF)),)
    guarded.forget(YUSUF)
    assert guarded.read(CLASS) == ()


def test_who_is_forgotten_while_the_disk_is_full_is_in_no_class_at_once() -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, clock=clock)
    for number, actor in enumerate((SANNE, YUSUF)):
        guarded.append(CLASS, event(number, actor))
    disk.writes = False
    guarded.append(CLASS, event(2, SANNE))
    guarded.forget(SANNE)
    guarded.append(CLASS, event(3, YUSUF))
    expected = (Kept(1, event(1, YUSUF)), Kept(2, event(3, YUSUF)))
    assert guarded.read(CLASS) == expected
    disk.writes = True
    clock.now += 15
    assert guarded.read(CLASS) == expected == disk.read(CLASS)


def test_who_was_forgotten_elsewhere_is_not_remembered_when_the_disk_falls_silent() -> None:
    disk = Disk()
    guarded = Guarded(disk, clock=Clock())
    guarded.append(SANNE, event(1))
    disk.forget(SANNE)
    assert events(guarded) == ()
    disk.reads = False
    assert events(guarded) == ()


def test_a_disk_that_can_be_read_again_is_read_while_it_is_full() -> None:
    clock, disk = Clock(), Disk()
    disk.append(SANNE, event(1))
    disk.writes = disk.reads = False
    guarded = Guarded(disk, clock=clock)
    guarded.append(SANNE, event(2))
    assert events(guarded) == (event(2),)
    disk.reads = True
    clock.now += 15
    assert events(guarded) == (event(1), event(2))
    assert not guarded.healthy


def test_only_the_learners_seen_last_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seens, "MOST_SEEN", 2)
    disk = Disk()
    guarded = Guarded(disk, clock=Clock())
    for learner in ("eerste", SANNE, "derde", SANNE):
        guarded.append(learner, event(1, learner))
        events(guarded, learner)
    events(guarded, "derde")
    disk.reads = False
    known = [bool(events(guarded, learner)) for learner in ("eerste", SANNE, "derde")]
    assert known == [False, True, True]


def test_memory_stays_bounded_and_keeps_the_latest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pendings, "MOST_PENDING", 10)
    disk = Disk()
    disk.writes = disk.reads = False
    guarded = Guarded(disk, clock=Clock())
    for number in range(25):
        guarded.append(SANNE, event(number))
    assert len(steps(guarded)) <= 10
    assert steps(guarded)[-1] == "stap-24"


def test_trouble_and_recovery_are_logged_once_without_a_learner(
    caplog: pytest.LogCaptureFixture,
) -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, clock=clock)
    with caplog.at_level(logging.WARNING):
        disk.writes = False
        for number in range(5):
            guarded.append(SANNE, event(number))
            clock.now += 15
        disk.writes = True
        guarded.append(SANNE, event(6))
    assert len(caplog.records) == 2
    assert "De schijf is weg." in caplog.text
    assert SANNE not in caplog.text


LEARNERS = st.sampled_from([SANNE, YUSUF])
DEVICES = st.sampled_from([LAPTOP, PHONE])
STREAMS = st.sampled_from([SANNE, YUSUF, CLASS])
ACTIONS = st.one_of(
    st.tuples(st.just("append"), STREAMS, LEARNERS),
    st.tuples(st.just("bind"), DEVICES, LEARNERS),
    st.tuples(st.just("unbind"), DEVICES),
    st.tuples(st.just("forget"), STREAMS),
    st.tuples(st.just("disk"), st.sampled_from(["works", "full"])),
    st.tuples(st.just("wait")),
)


def act(store: EventStore, number: int, action: tuple[str, ...]) -> object:
    match action:
        case ("append", stream, actor):
            return store.append(stream, event(number, actor))
        case ("bind", device, learner):
            store.bind(device, learner)
        case ("unbind", device):
            store.unbind(device)
        case ("forget", stream):
            store.forget(stream)
    return None


def seen(store: EventStore) -> tuple[object, ...]:
    streams = [store.read(stream, after) for stream in (SANNE, YUSUF, CLASS) for after in (0, 3)]
    return (*streams, *(store.learner_of(device) for device in (LAPTOP, PHONE)))


@settings(max_examples=300, deadline=None)
@given(st.lists(ACTIONS, max_size=25))
def test_whoever_practises_never_notices_a_full_disk(actions: list[tuple[str, ...]]) -> None:
    clock, disk, reference = Clock(), Disk(), MemoryStore()
    guarded = Guarded(disk, clock=clock)
    known: tuple[Kept, ...] = ()
    for number, action in enumerate([*actions, ("disk", "works"), ("wait",)]):
        assert act(guarded, number, action) == act(reference, number, action)
        if action[0] == "disk":
            disk.writes = action[1] == "works"
        if action[0] == "wait":
            clock.now += 15
        assert seen(guarded) == seen(reference)
        known = read_on(guarded, CLASS, known)
        assert known == reference.read(CLASS)
    assert seen(disk) == seen(reference)
    assert guarded.healthy


def test_another_process_wrote_while_ours_waited_for_the_disk() -> None:
    clock, disk = Clock(), Disk()
    guarded = Guarded(disk, clock=clock)
    guarded.append(SANNE, event(1))
    disk.writes = False
    assert guarded.append(SANNE, event(2)) == 2
    known = read_on(guarded, SANNE, ())
    disk.writes = True
    disk.append(SANNE, event(3))
    clock.now += 15
    known = read_on(guarded, SANNE, known)
    assert [one.event for one in known] == [event(1), event(3), event(2)]
    assert known == disk.read(SANNE)


def test_two_processes_read_what_the_other_wrote_and_only_that() -> None:
    disk = Disk()
    first, second = Guarded(disk, clock=Clock()), Guarded(disk, clock=Clock())
    for number in range(50):
        (first if number % 2 else second).append(SANNE, event(number))
        assert events(first) == events(second) == events(disk)
    disk.rows = 0
    first.append(SANNE, event(50))
    assert events(second)[-1] == event(50)
    assert disk.rows == 2


@pytest.mark.parametrize("reads", [True, False])
def test_what_was_overtaken_in_memory_is_refused_too_and_kept_once(reads: bool) -> None:
    disk, clock = Disk(), Clock()
    store = Guarded(disk, retry_after=15, clock=clock)
    store.append(SANNE, event(1), after=0)
    assert len(store.read(SANNE)) == 1
    disk.writes, disk.reads = False, reads
    store.append(SANNE, event(2), after=1)
    with pytest.raises(Overtaken):
        store.append(SANNE, event(2), after=1)
    disk.writes = disk.reads = True
    clock.now = 20
    assert steps(store) == ["stap-1", "stap-2"]
    assert steps(disk) == ["stap-1", "stap-2"]


def test_what_waited_for_the_disk_is_written_though_another_process_was_first() -> None:
    disk, clock = Disk(), Clock()
    store = Guarded(disk, retry_after=15, clock=clock)
    disk.writes = False
    store.append(SANNE, event(1), after=0)
    disk.writes = True
    disk.append(SANNE, event(2))
    clock.now = 20
    assert steps(store) == ["stap-2", "stap-1"]
