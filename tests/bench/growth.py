"""What more of everything costs: `python -m tests.bench.growth`, some ten minutes.

Prints the tables of docs/performance.md and draws its plots in docs/pictures. Each figure is a
median; what should stay flat is measured from small to large in one run.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sandbox.catalog import load, load_checked_once, roots_from
from sandbox.store import Guarded, SqliteStore, SqlStore
from sandbox.store.postgres import PostgresStore
from tests.bench.bench_store import CODE, event, press, timed
from tests.bench.learner import Learner
from tests.bench.load import THINK, a_class
from tests.bench.plot import drawn
from tests.bench.servers import Measured
from tests.browser.serving import ROOT
from tests.store.postgres_server import PostgresServer, programs

PICTURES = ROOT / "docs" / "pictures"
IN_STORE = (100, 1_000, 10_000, 100_000, 1_000_000)
OF_ONE = (100, 1_000, 10_000)
LEARNERS = (10, 30, 60, 120)
LESSONS, SERVICES = (100, 250, 500), 100
PASSED, AT_ONCE = (200, 1_000, 5_000), 30
TOGETHER = 1_000
"""Events that are filled in at once, of one learner."""


@dataclass(frozen=True)
class Series:
    """How something grows: `lines` go from a name to a figure for each of `over`."""

    name: str
    title: str
    x: str
    over: tuple[int, ...]
    lines: dict[str, list[float]]

    def table(self) -> str:
        """As Markdown."""
        head = [self.x, *(f"{at:,}" for at in self.over)]
        rows = [[name, *(f"{one:.3g}" for one in found)] for name, found in self.lines.items()]
        lines = [head, ["---"] * len(head), *rows]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def filled_up(store: SqlStore, events: int) -> None:
    """So many events of others."""
    for first in range(0, events, TOGETHER):
        who = f"vol-{first}"
        many = range(first, min(first + TOGETHER, events))
        store.append(who, *(event(number, who) for number in many))


def press_after(store: SqlStore, own: int, others: int) -> float:
    """Milliseconds of what a press asks of the store."""
    store.forget(CODE)
    filled_up(store, others)
    store.append(CODE, *(event(number) for number in range(own)))
    return statistics.median(timed(press(Guarded(store)), 300))


@contextmanager
def stores() -> Iterator[dict[str, Callable[[str], SqlStore]]]:
    """What makes an empty store under a name, for each database there is here."""
    with tempfile.TemporaryDirectory() as folder:
        made: dict[str, Callable[[str], SqlStore]] = {
            "SQLite (ms)": lambda name: SqliteStore(Path(folder) / f"{name}.db")
        }
        if programs() is None:
            yield made
            return
        server = PostgresServer()
        server.make()
        try:
            yield {**made, "PostgreSQL (ms)": lambda name: PostgresStore(server.new_database(name))}
        finally:
            server.throw_away()


def in_the_store() -> Series:
    with stores() as made:
        lines = {
            name: [press_after(new(f"vol_{size}"), 50, size) for size in IN_STORE]
            for name, new in made.items()
        }
    return Series(
        "store", "A press against what stands in the store", "events in the store",
        IN_STORE, lines,
    )  # fmt: skip


def of_one_learner() -> Series:
    with stores() as made:
        lines = {
            name: [press_after(new(f"een_{size}"), size, 1_000) for size in OF_ONE]
            for name, new in made.items()
        }
    return Series(
        "learner", "A press against what this learner did", "events of one learner",
        OF_ONE, lines,
    )  # fmt: skip


@contextmanager
def server(**environment: str) -> Iterator[Measured]:
    """Oefenloket with an empty database, started."""
    with tempfile.TemporaryDirectory() as folder:
        one = Measured(ROOT / "app.py", Path(folder), environment=environment)
        try:
            one.start()
            asyncio.run(a_class(one, 1, 5, 0))
            yield one
        finally:
            one.stop()


def with_learners() -> Series:
    busy, memory = [], []
    for learners in LEARNERS:
        with server() as one:
            busy.append(asyncio.run(a_class(one, learners, 8, THINK)).busy)
            memory.append(one.memory / 1024)
    return Series(
        "class", "Learners at one process", "learners",
        LEARNERS, {"press (ms)": busy, "memory (MB)": memory},
    )  # fmt: skip


def copies(folder: Path, lessons: int, services: int) -> None:
    """Lessons and services that say the same as our first ones, each under its own name."""
    for number in range(lessons):
        _written(
            folder / "lessons" / f"kopie-{number}" / "lesson.yaml",
            f"id: kopie-{number}\nlike: eerste-aangifte\n",
        )
    own = (ROOT / "sandbox" / "services" / "thuis" / "service.yaml").read_text(encoding="utf-8")
    for number in range(services):
        words = own.replace("id: thuis\n", f"id: thuis-{number}\n", 1)
        _written(folder / "services" / f"thuis-{number}" / "service.yaml", words)


def _written(file: Path, words: str) -> None:
    file.parent.mkdir(parents=True)
    file.write_text(words, encoding="utf-8")


async def _arrivals(port: int, many: int) -> float:
    """Milliseconds until a new visitor has the first page."""
    spent = []
    for _ in range(many):
        visitor = Learner(port)
        spent.append((await visitor.arrive()).seconds * 1000)
        await visitor.leave()
    return statistics.median(spent)


def with_lessons() -> Series:
    rows = []
    for lessons in LESSONS:
        with tempfile.TemporaryDirectory() as folder:
            own = load(roots_from(), faultless=True)
            copies(Path(folder), lessons - len(own.lessons), SERVICES - len(own.services))
            read = partial(load_checked_once, roots_from(Path(folder)), Path(folder) / "faultless")
            (first,), (reading,) = timed(read, 1), timed(read, 1)
            with server(SANDBOX_CONTENT=folder) as one:
                arrived = asyncio.run(_arrivals(one.port, 20))
                busy = asyncio.run(a_class(one, 10, 8, THINK)).busy
                rows.append((first, reading, arrived, busy, one.memory / 1024))
    names = (
        "reading and checking all (ms)", "reading all later (ms)",
        "first page (ms)", "press (ms)", "memory (MB)",
    )  # fmt: skip
    lines = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    return Series("lessons", "Lessons that there are, with 100 services", "lessons", LESSONS, lines)


async def _pass_through(port: int, many: int) -> None:
    """So many new learners, thirty at a time, who begin a lesson and leave."""

    async def come_and_go() -> None:
        learner = Learner(port)
        await learner.arrive()
        for _ in range(4):
            await learner.press_on()
        await learner.leave()

    for first in range(0, many, AT_ONCE):
        await asyncio.gather(*(come_and_go() for _ in range(min(AT_ONCE, many - first))))


def after_learners() -> Series:
    held, before = [], 0
    with server() as one:
        for passed in PASSED:
            asyncio.run(_pass_through(one.port, passed - before))
            held.append(one.memory / 1024)
            before = passed
    return Series(
        "passed", "Learners who came and went", "learners", PASSED, {"memory (MB)": held}
    )  # fmt: skip


def main(wanted: Sequence[str]) -> None:
    for make in (in_the_store, of_one_learner, with_learners, after_learners, with_lessons):
        if not wanted or make.__name__ in wanted:
            series = make()
            print(f"\n{series.title}\n\n{series.table()}\n", flush=True)
            picture = drawn(series.title, series.x, series.over, series.lines)
            (PICTURES / f"growth-{series.name}.svg").write_text(picture + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
