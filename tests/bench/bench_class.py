"""What a teacher's look at a class costs: `python -m tests.bench.bench_class`.

35 pupils with 200 events each. Prints, in milliseconds, a look from nothing, one after which three
pupils did something, and the reading of it from the store. Aim: 50 ms for all of it.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sandbox.classroom import Classroom, Pupil, pauses
from sandbox.classroom.nicknames import adjectives, animals
from sandbox.classroom.overview import overview
from sandbox.classroom.rows import Followed
from sandbox.model import Event, Lesson
from sandbox.model.happened import Done, HintAsked, Started, Wrong
from sandbox.pages import live_at, live_laid_out
from sandbox.pages.place import CLASSROOM, Place
from sandbox.pages.state import AtClass
from sandbox.progress import History
from sandbox.store import Guarded, Kept, SqliteStore, read_on
from sandbox.ui.watching import Watching
from tests.bench.table import Row
from tests.content import CATALOG
from tests.pages import visiting

PUPILS = 35
EVENTS = 200
BUSY = 3
"""Pupils who did something since the look before, two seconds ago."""
MOST = 50.0
MOST_REFRESH = 20.0
PAUSES = pauses(CATALOG.lessons, CATALOG.services)
LESSON = CATALOG.lessons["eerste-aangifte"]
FIRST = datetime(2026, 9, 1, tzinfo=UTC)


def events_of(pupil: int, number: int = EVENTS, lesson: Lesson = LESSON) -> tuple[Event, ...]:
    """So many events of a pupil who makes mistakes, asks hints, and comes as far as the number."""
    here: list[Started | Done | Wrong | HintAsked] = [Started(lesson.id, lesson.steps[0].id)]
    for at, step in enumerate(lesson.steps):
        for _ in range((pupil + at) % 9):
            here += [Wrong(lesson.id, step.id, "netto"), HintAsked(lesson.id, step.id)]
        here.append(Done(lesson.id, step.id))
    filled = (here * (number // len(here) + 1))[:number]
    return tuple(
        Event(FIRST + timedelta(seconds=9 * at), f"pupil-{pupil}", what)
        for at, what in enumerate(filled)
    )


def look() -> Row:
    """A look at a class of which three pupils did something, with the reading of it."""
    spent = []
    with tempfile.TemporaryDirectory() as folder:
        store = Guarded(lambda: SqliteStore(Path(folder) / "class.db"))
        for pupil in range(PUPILS):
            store.append(f"pupil-{pupil}", *events_of(pupil))
        known: dict[int, tuple[tuple[Kept, ...], History]] = {}
        _timed_look(store, known)
        for _ in range(20):
            for pupil in range(BUSY):
                store.append(f"pupil-{pupil}", events_of(pupil)[-1])
            spent.append(_timed_look(store, known))
    return Row(f"look at a class of {PUPILS} after {EVENTS} events each", middle(spent), "ms",
               target=MOST)  # fmt: skip


def refresh() -> Row:
    """The processor that a refresh of a teacher's page takes, with the reading of it."""
    spent = []
    with tempfile.TemporaryDirectory() as folder:
        store = Guarded(lambda: SqliteStore(Path(folder) / "class.db"))
        watching = Watching(lambda: store, fresh=0)
        for pupil in range(PUPILS):
            store.append(f"pupil-{pupil}", *events_of(pupil))
        pupils = tuple(
            Pupil(str(seat), f"pupil-{seat}", f"{word}-{animals()[0]}", FIRST)
            for seat, word in enumerate(adjectives()[:PUPILS])
        )
        room = Classroom("zonnebloem", (LESSON.id,), pupils={one.seat: one for one in pupils})
        now = FIRST + timedelta(minutes=32)
        state = replace(
            visiting.state(Place(CLASSROOM, klas="K7MPX4")),
            roles=frozenset({"teacher"}), klas=AtClass(room, "K7MPX4"), pauses=lambda: PAUSES,
            looked=lambda: watching.look(pupils), now=now,
        )  # fmt: skip
        for turn in range(20):
            for pupil in range(BUSY):
                store.append(f"pupil-{pupil}", events_of(pupil)[-1])
            started = time.process_time()
            found = live_at(replace(state, now=now + timedelta(seconds=2 * turn)))
            _ = found and live_laid_out(found)
            spent.append((time.process_time() - started) * 1000)
    return Row(f"refresh for a teacher of {PUPILS}, processor", middle(spent), "ms",
               target=MOST_REFRESH)  # fmt: skip


def _timed_look(store: Guarded, known: dict[int, tuple[tuple[Kept, ...], History]]) -> float:
    started = time.perf_counter()
    pupils = []
    for pupil in range(PUPILS):
        before, history = known.get(pupil, ((), History()))
        now = read_on(store, f"pupil-{pupil}", before)
        if now is not before:
            history = history.grown([row.event for row in now[len(before) :]])
        known[pupil] = (now, history)
        pupils.append(Followed(str(pupil), f"animal-{pupil}", history))
    overview(pupils, [LESSON], FIRST + timedelta(minutes=40), PAUSES)
    return (time.perf_counter() - started) * 1000


def middle(spent: Sequence[float]) -> float:
    return statistics.median(spent)


def main() -> None:
    started = time.perf_counter()
    pupils = [
        Followed(str(pupil), f"animal-{pupil}", History().grown(events_of(pupil)))
        for pupil in range(PUPILS)
    ]
    overview(pupils, [LESSON], FIRST + timedelta(minutes=40), PAUSES)
    print(f"from nothing {(time.perf_counter() - started) * 1000:8.2f} ms")
    again = time.perf_counter()
    overview(pupils, [LESSON], FIRST + timedelta(minutes=41), PAUSES)
    print(f"nothing new  {(time.perf_counter() - again) * 1000:8.2f} ms")
    print(f"three of them, with reading {look().ours:8.2f} ms")
    print(f"refresh of the page, processor {refresh().ours:8.2f} ms")


if __name__ == "__main__":
    main()
