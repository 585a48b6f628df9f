"""What keeping and reading events costs: `python -m tests.bench.bench_store`.

Prints, in milliseconds, an append and a read with 50 and with 5,000 events of one learner between
those of others, what each press asks, and appends of eight threads at once. Aim: 2 ms per append,
and the same for a press after 5,000 events as after 50.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from sandbox.model import Event, class_stream
from sandbox.model.happened import Done, Wrong
from sandbox.progress import History
from sandbox.store import Guarded, Kept, SqliteStore, device_of, read_on
from tests.bench.table import Row

CODE = "appel-fiets-maan-42"
CLASS = class_stream("3b")
OTHERS = 20
WRITERS = 8
MOST = 2.0
"""Times as much as after 50 events; reading all of them each time was 30 times as much."""


def event(number: int, learner: str = CODE) -> Event:
    here = (f"les-{number % 40}", f"loon-controleren-{number % 20}")
    what = Done(*here) if number % 3 else Wrong(*here, "netto")
    return Event(datetime.now(UTC), learner, what)


def timed(call: Callable[[], object], times: int) -> list[float]:
    spent = []
    for _ in range(times):
        started = time.perf_counter()
        call()
        spent.append((time.perf_counter() - started) * 1000)
    return spent


def row(name: str, times: Sequence[float]) -> None:
    cuts = statistics.quantiles(times, n=20)
    print(f"{name:<44} {statistics.median(times):8.2f} {cuts[18]:8.2f} {max(times):8.2f}")


def fill(store: SqliteStore, events: int) -> None:
    for number in range(events):
        store.append(CODE, event(number))
        if number % 10 == 0:
            other = f"peer-wolk-tafel-{10 + number % OTHERS}"
            store.append(other, event(number, other))
            store.append(CLASS, event(number, other))
    store.bind(device_of("cookie"), CODE)


def press(store: Guarded) -> Callable[[], object]:
    """What a page does for the learner: read on at its start, add an event, and read on."""
    known = read_on(store, CODE, ())
    history = History().grown([one.event for one in known])

    def pressed() -> None:
        nonlocal known, history
        known, history = _read_on(store, known, history)
        store.append(CODE, event(len(known)))
        known, history = _read_on(store, known, history)

    return pressed


def _read_on(
    store: Guarded, known: tuple[Kept, ...], history: History
) -> tuple[tuple[Kept, ...], History]:
    found = read_on(store, CODE, known)
    return found, history.grown([one.event for one in found[len(known) :]])


def presses() -> Row:
    """What the store and the history of events cost a press, after much and after little."""
    spent = []
    with tempfile.TemporaryDirectory() as folder:
        for events in (5000, 50):
            store = SqliteStore(Path(folder) / f"{events}.db")
            fill(store, events)
            spent.append(statistics.median(timed(press(Guarded(store)), 300)))
    return Row("events of a press, after 5,000 (bare: after 50)", spent[0], "ms", spent[1], MOST)


def measure(folder: Path, events: int) -> None:
    store = SqliteStore(folder / f"{events}.db")
    fill(store, events)
    guarded = Guarded(store)
    row(f"read a learner, {events} events", timed(lambda: store.read(CODE), 100))
    row(f"read a class, {events // 10} events", timed(lambda: store.read(CLASS), 50))
    row(f"a press: append and read on, {events} events", timed(press(guarded), 500))
    row(f"append, {events} events", timed(lambda: store.append(CODE, event(1)), 500))
    row(f"append, guarded, {events} events", timed(lambda: guarded.append(CODE, event(1)), 500))
    row("whose device", timed(lambda: store.learner_of(device_of("cookie")), 500))
    opened = timed(lambda: SqliteStore(folder / f"{events}.db").read(CODE), 100)
    row(f"open and read, {events} events", opened)


def measure_writers(folder: Path) -> None:
    store = SqliteStore(folder / "writers.db")
    store.read(CODE)
    with ThreadPoolExecutor(WRITERS) as pool:
        runs = pool.map(lambda _: timed(lambda: store.append(CODE, event(1)), 200), range(WRITERS))
        row(f"append, {WRITERS} threads at once", [spent for run in runs for spent in run])


def main() -> None:
    print(f"{'milliseconds':<44} {'median':>8} {'95 %':>8} {'most':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for events in (50, 5000):
            measure(Path(folder), events)
        measure_writers(Path(folder))


if __name__ == "__main__":
    main()
