"""What every EventStore promises, for each way to keep events."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.model import Event
from sandbox.store import EventStore, Guarded, MemoryStore, SqliteStore, device_of

AT = datetime(2026, 3, 3, 10, 15, 30, 123456, tzinfo=UTC)
SANNE, YUSUF = "appel-fiets-maan-42", "peer-wolk-tafel-17"
LAPTOP, PHONE = device_of("laptop"), device_of("telefoon")

Make = Callable[[Path], EventStore]
STORES: dict[str, Make] = {
    "memory": lambda _: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "oefenloket.db"),
    "guarded sqlite": lambda folder: Guarded(SqliteStore(folder / "oefenloket.db")),
    "guarded opener": lambda folder: Guarded(lambda: SqliteStore(folder / "oefenloket.db")),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> EventStore:
    return STORES[request.param](tmp_path)


def done(learner: str, step: str, group: str = "") -> Event:
    return Event(AT, learner, "eerste-aangifte", step, "done", group=group)


def test_events_come_back_in_the_order_in_which_they_were_appended(store: EventStore) -> None:
    later = Event(AT, SANNE, "inloggen", "start", "way", "samen", "klas-3b")
    earlier = Event(AT - timedelta(days=1), SANNE, "inloggen", "code", "wrong", "netto", "klas-3b")
    store.append(later)
    store.append(done(YUSUF, "start"))
    store.append(earlier)
    assert store.events_of(SANNE) == (later, earlier)


def test_times_come_back_in_utc(store: EventStore) -> None:
    winter = timezone(timedelta(hours=1))
    store.append(Event(datetime(2026, 1, 1, 0, 30, tzinfo=winter), SANNE, "les", "stap", "done"))
    (event,) = store.events_of(SANNE)
    assert event.at.isoformat() == "2025-12-31T23:30:00+00:00"


def test_a_time_without_zone_is_refused(store: EventStore) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.append(Event(datetime(2026, 1, 1), SANNE, "les", "stap", "done"))
    assert store.events_of(SANNE) == ()


def test_a_group_sees_its_own_events_only(store: EventStore) -> None:
    for event in (done(SANNE, "a", "3b"), done(YUSUF, "b"), done(YUSUF, "c", "3b")):
        store.append(event)
    assert [event.step for event in store.events_of_group("3b")] == ["a", "c"]
    assert store.events_of_group("3c") == ()


def test_who_is_in_no_class_is_seen_by_no_class(store: EventStore) -> None:
    store.append(done(SANNE, "a"))
    assert store.events_of_group("") == ()


def test_a_device_belongs_to_the_last_learner_bound_to_it(store: EventStore) -> None:
    assert store.learner_of(LAPTOP) is None
    store.bind(LAPTOP, SANNE)
    store.bind(PHONE, SANNE)
    store.bind(LAPTOP, YUSUF)
    assert (store.learner_of(LAPTOP), store.learner_of(PHONE)) == (YUSUF, SANNE)
    store.unbind(LAPTOP)
    assert (store.learner_of(LAPTOP), store.learner_of(PHONE)) == (None, SANNE)
    store.unbind(LAPTOP)


def test_a_cookie_itself_is_refused_as_a_device(store: EventStore) -> None:
    with pytest.raises(ValueError, match="device_of"):
        store.bind("Zx9-een-cookie", SANNE)
    assert not store.exists(SANNE)


def test_a_learner_exists_from_the_first_event_or_device(store: EventStore) -> None:
    assert not store.exists(SANNE)
    store.append(done(SANNE, "a"))
    store.bind(LAPTOP, YUSUF)
    assert store.exists(SANNE)
    assert store.exists(YUSUF)
    assert not store.exists("banaan-boek-brood-10")


def test_forgetting_takes_events_and_devices_of_that_learner_only(store: EventStore) -> None:
    for learner, device in ((SANNE, LAPTOP), (YUSUF, PHONE)):
        store.append(done(learner, "a", "3b"))
        store.bind(device, learner)
    store.forget(SANNE)
    store.forget("nooit-gezien")
    assert (store.events_of(SANNE), store.learner_of(LAPTOP)) == ((), None)
    assert not store.exists(SANNE)
    assert [event.learner for event in store.events_of_group("3b")] == [YUSUF]
    assert (store.exists(YUSUF), store.learner_of(PHONE)) == (True, YUSUF)


def test_a_device_name_does_not_give_the_cookie_back() -> None:
    assert LAPTOP != PHONE
    assert "laptop" not in LAPTOP
    assert len(device_of("\ud800 geen tekst")) == 64


NAMES = st.sampled_from(["a", "b"])
ACTIONS = st.one_of(
    st.tuples(st.just("append"), NAMES, NAMES, st.sampled_from(["", "3b"])),
    st.tuples(st.just("bind"), NAMES, NAMES),
    st.tuples(st.just("unbind"), NAMES),
    st.tuples(st.just("forget"), NAMES),
)


def act(store: EventStore, action: tuple[str, ...]) -> None:
    match action:
        case ("append", learner, step, group):
            store.append(done(learner, step, group))
        case ("bind", device, learner):
            store.bind(device_of(device), learner)
        case ("unbind", device):
            store.unbind(device_of(device))
        case ("forget", learner):
            store.forget(learner)


def seen(store: EventStore) -> tuple[object, ...]:
    learners = [(store.events_of(name), store.exists(name)) for name in "ab"]
    devices = [store.learner_of(device_of(name)) for name in "ab"]
    return (*learners, *devices, store.events_of_group("3b"), store.events_of_group(""))


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTIONS, max_size=12))
def test_the_file_and_the_memory_always_agree(actions: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        memory, file = MemoryStore(), SqliteStore(Path(folder) / "oefenloket.db")
        for action in actions:
            act(memory, action)
            act(file, action)
        assert seen(file) == seen(memory)
        file.close()
