"""Who did nothing for a long time is wiped without being asked; who did something never is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.model import Event, class_stream
from sandbox.model.happened import Arrived, Done
from sandbox.store import EventStore, Guarded, MemoryStore, SqliteStore, Sweep, device_of
from sandbox.store.postgres import PostgresStore
from sandbox.store.sweeping import EACH, FIRST

NOW = datetime(2026, 9, 1, 12, tzinfo=UTC)
TERM = timedelta(days=180)
LONG_AGO, LATELY = NOW - timedelta(days=181), NOW - timedelta(days=179)
CLASS = class_stream("3b")
LAPTOP = device_of("laptop")
STORES: dict[str, Callable[[Path], EventStore]] = {
    "memory": lambda _: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "oefenloket.db"),
    "guarded": lambda folder: Guarded(SqliteStore(folder / "oefenloket.db")),
}


@pytest.fixture(params=[*STORES, "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> EventStore:
    if request.param == "postgres":
        opened: PostgresStore = request.getfixturevalue("new_postgres")()
        return opened
    return STORES[request.param](tmp_path)


def did(store: EventStore, who: str, at: datetime, stream: str = "") -> None:
    store.append(stream or who, Event(at, who, Done("les", "stap")))


def test_who_did_nothing_for_the_term_is_gone_with_devices(store: EventStore) -> None:
    did(store, "sanne", LONG_AGO)
    store.bind(LAPTOP, "sanne")
    did(store, "yusuf", LONG_AGO)
    did(store, "yusuf", LATELY)
    assert store.forget_idle(NOW - TERM) == ("sanne",)
    assert store.read("sanne") == ()
    assert store.learner_of(LAPTOP) is None
    assert len(store.read("yusuf")) == 2
    assert store.forget_idle(NOW - TERM) == ()


def test_who_did_something_in_a_class_lately_stays(store: EventStore) -> None:
    did(store, "sanne", LONG_AGO)
    did(store, "sanne", LATELY, CLASS)
    assert store.forget_idle(NOW - TERM) == ()


def test_a_class_goes_when_nothing_is_done_in_it_and_its_pupils_stay(store: EventStore) -> None:
    did(store, "sanne", LONG_AGO, CLASS)
    did(store, "sanne", LATELY)
    assert store.forget_idle(NOW - TERM) == (CLASS,)
    assert len(store.read("sanne")) == 1


def test_more_than_go_at_once_all_go(store: EventStore) -> None:
    for number in range(120):
        did(store, f"wie-{number}", LONG_AGO)
    did(store, "yusuf", LATELY)
    assert len(store.forget_idle(NOW - TERM)) == 120
    assert store.read("yusuf")


def test_who_got_a_code_just_now_and_did_nothing_yet_stays(store: EventStore) -> None:
    store.bind(LAPTOP, "sanne")
    did(store, "yusuf", LATELY)
    assert store.forget_idle(NOW - TERM) == ()
    store.append("sanne", Event(NOW, "sanne", Arrived()))
    assert store.learner_of(LAPTOP) == "sanne"


def test_who_was_wiped_does_not_come_back_from_what_a_process_remembers(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    guarded = Guarded(SqliteStore(path))
    did(guarded, "sanne", LONG_AGO)
    guarded.bind(LAPTOP, "sanne")
    did(guarded, "yusuf", LATELY)
    assert guarded.read("sanne")
    SqliteStore(path).forget_idle(NOW - TERM)
    path.unlink()
    assert guarded.read("sanne") == ()
    assert guarded.read("yusuf")


def test_while_the_disk_fails_nobody_is_wiped(tmp_path: Path) -> None:
    (tmp_path / "geen-map").touch()
    guarded = Guarded(SqliteStore(tmp_path / "geen-map" / "oefenloket.db"))
    did(guarded, "sanne", LONG_AGO)
    assert not guarded.healthy
    assert guarded.forget_idle(NOW) == ()
    assert guarded.read("sanne")


class Clock:
    """Seconds that pass when the test says so, and a time of day that somebody may set."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.set_to = timedelta()

    def __call__(self) -> float:
        return self.seconds

    @property
    def now(self) -> datetime:
        return NOW + timedelta(seconds=self.seconds) + self.set_to


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sweep(clock: Clock) -> Sweep:
    return Sweep(TERM, clock)


def looks(sweep: Sweep, store: EventStore, clock: Clock, seconds: float) -> list[int]:
    """What was wiped while so many seconds passed, with a look each five minutes."""
    found = []
    for _ in range(int(seconds // 300)):
        clock.seconds += 300
        found.append(sweep.look(store, clock.now))
    return [gone for gone in found if gone is not None]


def test_it_happens_a_while_after_the_start_and_each_hour(clock: Clock, sweep: Sweep) -> None:
    store = MemoryStore()
    did(store, "sanne", LONG_AGO)
    clock.seconds = FIRST - 1
    assert sweep.look(store, clock.now) is None
    clock.seconds = FIRST
    assert sweep.look(store, clock.now) == 1
    assert looks(sweep, store, clock, EACH - 300) == []
    assert looks(sweep, store, clock, 300) == [0]


@pytest.mark.parametrize("leap", [timedelta(days=400), timedelta(days=-400)])
def test_who_sets_the_clock_wrong_for_a_moment_wipes_nobody(
    leap: timedelta, clock: Clock, sweep: Sweep
) -> None:
    store = MemoryStore()
    looks(sweep, store, clock, FIRST + EACH)
    did(store, "sanne", LATELY)
    clock.set_to = leap
    assert looks(sweep, store, clock, FIRST - 300) == []
    clock.set_to = timedelta()
    looks(sweep, store, clock, 3 * EACH)
    assert store.read("sanne")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "oefenloket.db"
    monkeypatch.setenv("SANDBOX_DATABASE", str(file))
    store = SqliteStore(file)
    did(store, "sanne", datetime.now(UTC) - timedelta(days=40))
    did(store, "yusuf", datetime.now(UTC))
    store.close()
    return file


def streams(path: Path) -> tuple[str, ...]:
    return SqliteStore(path).streams()


def test_the_operator_wipes_after_another_term(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["purge"]) == 0
    assert "Gewist: 0." in capsys.readouterr().out
    assert streams(path) == ("sanne", "yusuf")
    assert main(["purge", "30"]) == 0
    assert "Gewist: 1." in capsys.readouterr().out
    assert streams(path) == ("yusuf",)


def test_the_term_of_the_settings_counts(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDBOX_KEEP_DAYS", "30")
    assert main(["purge"]) == 0
    assert streams(path) == ("yusuf",)


@pytest.mark.parametrize("term", ["0", "-1", "alles", "1.5", "3651", "٣", "9" * 5000, "30 40", ""])
def test_what_is_no_term_wipes_nobody(term: str, path: Path) -> None:
    assert main(["purge", *term.split(" ")]) == 2
    assert streams(path) == ("sanne", "yusuf")


def test_what_stands_in_memory_cannot_be_wiped_by_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", ":memory:")
    assert main(["purge"]) == 1
