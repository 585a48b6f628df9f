"""What every EventStore promises, for each way to keep events."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Barrier

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.model import Event, Happened, class_stream
from sandbox.model.happened import Done, WayChosen, Wrong
from sandbox.store import (
    EventStore,
    Guarded,
    Kept,
    MemoryStore,
    Overtaken,
    SqliteStore,
    device_of,
    read_on,
)
from sandbox.store.postgres import PostgresStore

AT = datetime(2026, 3, 3, 10, 15, 30, 123456, tzinfo=UTC)
SANNE, YUSUF = "appel-fiets-maan-42", "peer-wolk-tafel-17"
LAPTOP, PHONE = device_of("laptop"), device_of("telefoon")

Make = Callable[[Path], EventStore]
IN_POSTGRES: dict[str, Callable[[PostgresStore], EventStore]] = {
    "postgres": lambda store: store,
    "guarded postgres": Guarded,
}
STORES: dict[str, Make] = {
    "memory": lambda _: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "oefenloket.db"),
    "guarded sqlite": lambda folder: Guarded(SqliteStore(folder / "oefenloket.db")),
    "guarded opener": lambda folder: Guarded(lambda: SqliteStore(folder / "oefenloket.db")),
}


@pytest.fixture(params=[*STORES, *IN_POSTGRES])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> EventStore:
    if request.param in IN_POSTGRES:
        return IN_POSTGRES[request.param](request.getfixturevalue("new_postgres")())
    return STORES[request.param](tmp_path)


CLASS = class_stream("3b")


def done(learner: str, step: str) -> Event:
    return Event(AT, learner, Done("eerste-aangifte", step))


def events(store: EventStore, stream: str) -> tuple[Event, ...]:
    return tuple(one.event for one in store.read(stream))


def test_events_come_back_in_the_order_in_which_they_were_appended(store: EventStore) -> None:
    later = Event(AT, SANNE, WayChosen("inloggen", "samen"))
    earlier = Event(AT - timedelta(days=1), SANNE, Wrong("inloggen", "code", "netto"))
    store.append(SANNE, later)
    store.append(YUSUF, done(YUSUF, "start"))
    store.append(SANNE, earlier)
    assert store.read(SANNE) == (Kept(1, later), Kept(2, earlier))


def test_a_sequence_is_the_place_in_the_stream_and_reading_goes_on_after_it(
    store: EventStore,
) -> None:
    assert store.append(SANNE, done(SANNE, "a")) == 1
    assert store.append(YUSUF, done(YUSUF, "a")) == 1
    assert store.append(SANNE, done(SANNE, "b"), done(SANNE, "c")) == 3
    assert store.append(SANNE) == 3
    assert store.read(SANNE, 1) == (Kept(2, done(SANNE, "b")), Kept(3, done(SANNE, "c")))
    assert store.read(SANNE, 3) == store.read(SANNE, 9) == ()
    assert store.read("nooit-gezien") == ()


def test_of_several_events_all_are_kept_or_none(store: EventStore) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.append(SANNE, done(SANNE, "a"), Event(datetime(2026, 1, 1), SANNE, Done("les", "b")))
    assert store.read(SANNE) == ()


def test_who_decided_on_what_another_overtook_keeps_nothing(store: EventStore) -> None:
    assert store.append(SANNE, done(SANNE, "a"), after=0) == 1
    assert store.append(SANNE, done(SANNE, "b"), after=1) == 2
    for known in (0, 1):
        with pytest.raises(Overtaken):
            store.append(SANNE, done(SANNE, "c"), after=known)
    assert len(store.read(SANNE)) == 2
    assert store.append(YUSUF, done(YUSUF, "a"), after=0) == 1
    assert store.append(SANNE, done(SANNE, "c"), after=2) == 3


def test_who_was_forgotten_meanwhile_does_not_come_back(store: EventStore) -> None:
    store.append(SANNE, done(SANNE, "a"), done(SANNE, "b"))
    store.forget(SANNE)
    for known in (1, 2):
        with pytest.raises(Overtaken):
            store.append(SANNE, done(SANNE, "c"), after=known)
    assert store.read(SANNE) == ()


def test_of_many_who_decide_at_the_same_moment_one_is_first(store: EventStore) -> None:
    people, rounds = 8, 15
    together = Barrier(people)

    def decide(who: int) -> int:
        won = 0
        for number in range(rounds):
            together.wait()
            try:
                store.append(SANNE, done(SANNE, f"stap-{number}"), after=number)
                won += 1
            except Overtaken:
                pass
        return won

    with ThreadPoolExecutor(people) as pool:
        assert sum(pool.map(decide, range(people))) == rounds
    assert [one.sequence for one in store.read(SANNE)] == list(range(1, rounds + 1))


def test_times_come_back_in_utc(store: EventStore) -> None:
    winter = timezone(timedelta(hours=1))
    at = datetime(2026, 1, 1, 0, 30, tzinfo=winter)
    store.append(SANNE, Event(at, SANNE, Done("les", "stap")))
    (event,) = events(store, SANNE)
    assert event.at.isoformat() == "2025-12-31T23:30:00+00:00"


@pytest.mark.parametrize(
    "what",
    [
        Wrong("les", "stap", "mijn man verdient meer"),
        Wrong("les", "stap", "Jansen"),
        Done("les", "€ 3.128"),
        WayChosen("les", "samen\n"),
    ],
)
def test_text_is_refused_where_an_id_should_be(store: EventStore, what: Happened) -> None:
    with pytest.raises(ValueError, match="ids only") as caught:
        store.append(SANNE, Event(AT, SANNE, what))
    assert store.read(SANNE) == ()
    assert "verdient" not in str(caught.value)


def test_a_class_has_a_stream_of_its_own_in_which_everyone_says_who_did_it(
    store: EventStore,
) -> None:
    for actor, step in ((SANNE, "a"), (YUSUF, "b"), (SANNE, "c")):
        store.append(CLASS, done(actor, step))
    store.append(YUSUF, done(YUSUF, "d"))
    assert [(one.event.actor, one.sequence) for one in store.read(CLASS)] == [
        (SANNE, 1), (YUSUF, 2), (SANNE, 3),
    ]  # fmt: skip
    assert events(store, YUSUF) == (done(YUSUF, "d"),)
    assert store.read(class_stream("3c")) == ()


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
    assert store.learner_of("Zx9-een-cookie") is None


def test_forgetting_takes_events_and_devices_of_that_learner_only(store: EventStore) -> None:
    for learner, device in ((SANNE, LAPTOP), (YUSUF, PHONE)):
        store.append(learner, done(learner, "a"))
        store.bind(device, learner)
    store.forget(SANNE)
    store.forget("nooit-gezien")
    assert (store.read(SANNE), store.learner_of(LAPTOP)) == ((), None)
    assert (events(store, YUSUF), store.learner_of(PHONE)) == ((done(YUSUF, "a"),), YUSUF)
    assert store.append(SANNE, done(SANNE, "b")) == 1


def test_who_is_forgotten_leaves_every_class_and_the_others_close_up(store: EventStore) -> None:
    for actor in (YUSUF, SANNE, SANNE, YUSUF):
        store.append(CLASS, done(actor, "a"))
    store.forget(SANNE)
    assert store.read(CLASS) == (Kept(1, done(YUSUF, "a")), Kept(2, done(YUSUF, "a")))
    assert store.append(CLASS, done(YUSUF, "b")) == 3


def test_a_class_can_be_forgotten_and_its_learners_stay(store: EventStore) -> None:
    store.append(CLASS, done(SANNE, "a"))
    store.append(SANNE, done(SANNE, "b"))
    store.forget(CLASS)
    assert (store.read(CLASS), events(store, SANNE)) == ((), (done(SANNE, "b"),))


def test_who_reads_on_gets_what_is_new_and_what_was_known_as_it_was(store: EventStore) -> None:
    assert read_on(store, SANNE, ()) == ()
    store.append(SANNE, done(SANNE, "a"), done(SANNE, "b"))
    known = read_on(store, SANNE, ())
    assert read_on(store, SANNE, known) is known
    store.append(SANNE, done(SANNE, "c"))
    assert read_on(store, SANNE, known) == store.read(SANNE)


def test_who_reads_on_notices_that_somebody_was_forgotten(store: EventStore) -> None:
    for actor, step in ((SANNE, "a"), (YUSUF, "b"), (YUSUF, "c")):
        store.append(CLASS, done(actor, step))
    known = read_on(store, CLASS, ())
    store.forget(SANNE)
    assert read_on(store, CLASS, known) == store.read(CLASS)
    store.append(CLASS, done(YUSUF, "d"))
    assert read_on(store, CLASS, known) == store.read(CLASS)
    store.forget(CLASS)
    assert read_on(store, CLASS, known) == ()


def test_a_device_name_does_not_give_the_cookie_back() -> None:
    assert LAPTOP != PHONE
    assert "laptop" not in LAPTOP
    assert len(device_of("\ud800 geen tekst")) == 64


NAMES = st.sampled_from(["a", "b"])
STREAMS = st.sampled_from(["a", "b", CLASS])
ACTIONS = st.one_of(
    st.tuples(st.just("append"), STREAMS, NAMES, st.integers(0, 3)),
    st.tuples(st.just("bind"), NAMES, NAMES),
    st.tuples(st.just("unbind"), NAMES),
    st.tuples(st.just("forget"), STREAMS),
)


def act(store: EventStore, action: tuple[object, ...]) -> object:
    match action:
        case ("append", str(stream), str(actor), int(count)):
            return store.append(stream, *(done(actor, f"stap-{step}") for step in range(count)))
        case ("bind", str(device), str(learner)):
            store.bind(device_of(device), learner)
        case ("unbind", str(device)):
            store.unbind(device_of(device))
        case ("forget", str(stream)):
            store.forget(stream)
    return None


def seen(store: EventStore) -> tuple[object, ...]:
    streams = [store.read(name, after) for name in ("a", "b", CLASS) for after in (0, 2)]
    return (*streams, *(store.learner_of(device_of(name)) for name in "ab"))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(actions=st.lists(ACTIONS, max_size=12))
def test_postgres_always_agrees_with_memory(
    actions: list[tuple[object, ...]], new_postgres: Callable[[], PostgresStore], database: str
) -> None:
    with psycopg.connect(database, autocommit=True) as db:
        db.execute("DROP SCHEMA IF EXISTS oefenloket CASCADE")
    memory, postgres = MemoryStore(), new_postgres()
    for action in actions:
        assert act(postgres, action) == act(memory, action)
    assert seen(postgres) == seen(memory)
    postgres.close()


@settings(max_examples=60, deadline=None)
@given(st.lists(ACTIONS, max_size=12))
def test_all_stores_always_agree(actions: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = SqliteStore(Path(folder) / "oefenloket.db")
        stores: list[EventStore] = [MemoryStore(), file, Guarded(MemoryStore())]
        for action in actions:
            assert len({act(store, action) for store in stores}) == 1
        assert seen(file) == seen(stores[0]) == seen(stores[2])
        file.close()
