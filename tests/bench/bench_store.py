"""What keeping and reading events costs: `python -m tests.bench.bench_store`.

Prints, in milliseconds, an append and a read with 200 and with 5,000 events of one learner
between those of others, and appends of eight threads at once. Aim: 2 ms per append.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from sandbox.model import Event, EventKind
from sandbox.store import Guarded, SqliteStore, device_of

CODE = "appel-fiets-maan-42"
OTHERS = 20
WRITERS = 8


def event(number: int, learner: str = CODE) -> Event:
    kind: EventKind = "done" if number % 3 else "wrong"
    step = f"loon-controleren-{number % 20}"
    return Event(datetime.now(UTC), learner, "eerste-aangifte", step, kind, "netto", "klas-3b")


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
        store.append(event(number))
        if number % 10 == 0:
            store.append(event(number, f"peer-wolk-tafel-{10 + number % OTHERS}"))
    store.bind(device_of("cookie"), CODE)


def measure(folder: Path, events: int) -> None:
    store = SqliteStore(folder / f"{events}.db")
    fill(store, events)
    guarded = Guarded(store)
    row(f"read a learner, {events} events", timed(lambda: store.events_of(CODE), 100))
    row(f"read a class, {events} events", timed(lambda: store.events_of_group("klas-3b"), 50))
    row(f"append, {events} events", timed(lambda: store.append(event(1)), 500))
    row(f"append, guarded, {events} events", timed(lambda: guarded.append(event(1)), 500))
    row("whose device", timed(lambda: store.learner_of(device_of("cookie")), 500))
    opened = timed(lambda: SqliteStore(folder / f"{events}.db").exists(CODE), 100)
    row("open and ask", opened)


def measure_writers(folder: Path) -> None:
    store = SqliteStore(folder / "writers.db")
    store.exists(CODE)
    with ThreadPoolExecutor(WRITERS) as pool:
        runs = pool.map(lambda _: timed(lambda: store.append(event(1)), 200), range(WRITERS))
        row(f"append, {WRITERS} threads at once", [spent for run in runs for spent in run])


def main() -> None:
    print(f"{'milliseconds':<44} {'median':>8} {'95 %':>8} {'most':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for events in (200, 5000):
            measure(Path(folder), events)
        measure_writers(Path(folder))


if __name__ == "__main__":
    main()
