"""Sixty learners at two processes behind a proxy: one is killed, the database goes, all restart."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from sandbox.keys import Keys
from sandbox.model.happened import Done
from sandbox.store import device_of
from sandbox.store.guarded import RETRY_AFTER
from sandbox.store.postgres import PostgresStore
from tests.resilience.returning import Returning
from tests.resilience.several import KEY, Several, proxy_program, several
from tests.store.postgres_server import programs
from tests.waiting import finished

LEARNERS = 60
THINK = 1.5
"""Seconds between two steps of one learner: seven times as busy as a class."""
PATIENCE = 15.0

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(programs() is None, reason="PostgreSQL is not installed here"),
    pytest.mark.skipif(proxy_program() is None, reason="Caddy is not installed here"),
]


class Class:
    """Learners at work, until they are told to stop."""

    def __init__(self, port: int) -> None:
        self.learners = [Returning(port) for _ in range(LEARNERS)]
        self._on = True

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """They work meanwhile; whoever cannot go on makes this fail."""
        for learner in self.learners:
            await learner.arrive()
        work = [
            asyncio.ensure_future(self._work(learner, THINK * number / LEARNERS))
            for number, learner in enumerate(self.learners)
        ]
        try:
            yield
        finally:
            self._on = False
            await asyncio.gather(*work)

    async def everybody_goes_on(self, presses: int = 2) -> None:
        """Until each of them has made so many presses more."""
        before = [learner.presses for learner in self.learners]
        async with asyncio.timeout(60):
            while not all(
                learner.presses >= known + presses or learner.seen.last
                for learner, known in zip(self.learners, before, strict=True)
            ):
                await asyncio.sleep(0.05)

    def away(self) -> list[float]:
        """How long somebody could not go on, in seconds; forgotten once told."""
        found = [seconds for learner in self.learners for seconds in learner.away]
        for learner in self.learners:
            learner.away.clear()
        return found

    async def _work(self, learner: Returning, late: float) -> None:
        await asyncio.sleep(late)
        while self._on and not learner.seen.last:
            await learner.go_on(PATIENCE)
            await asyncio.sleep(THINK)


def steps_kept(loket: Several, learners: Sequence[Returning]) -> list[list[str]]:
    """The steps that stand as done, of each learner."""
    store, keys = PostgresStore(loket.database.url), Keys(KEY.encode())
    whose = [store.learner_of(device_of(learner.name(keys))) for learner in learners]
    kept = [store.read(learner) if learner else () for learner in whose]
    store.close()
    return [
        [row.event.what.step for row in rows if isinstance(row.event.what, Done)] for rows in kept
    ]


def check_nothing_is_lost(loket: Several, learners: Sequence[Returning]) -> None:
    for learner, steps in zip(learners, steps_kept(loket, learners), strict=True):
        assert learner.told >= 3
        assert len(steps) == len(set(steps)), "a step stands there twice"
        assert learner.told <= len(steps) <= learner.told + len(learner.away) + 1


Happening = Callable[[Several, Class], Awaitable[None]]


async def one_is_killed(loket: Several, group: Class) -> None:
    await asyncio.to_thread(loket.apps[0].stop)
    await group.everybody_goes_on()
    away = group.away()
    assert len(away) >= LEARNERS / 4, "nobody was at that process"
    print(f"{len(away)} of {LEARNERS} were cut off, {max(away):.1f} s at most")
    assert max(away) <= 5
    await asyncio.to_thread(loket.apps[0].start)


async def the_database_restarts(loket: Several, group: Class) -> None:
    await asyncio.to_thread(loket.database.stop)
    await group.everybody_goes_on(1)
    await asyncio.to_thread(loket.database.start)
    await group.everybody_goes_on(1)
    assert group.away() == []
    await asyncio.sleep(RETRY_AFTER + 2)  # then each process has written what it held


async def all_are_replaced_in_turn(loket: Several, group: Class) -> None:
    for app in loket.apps:
        await asyncio.to_thread(app.end)
        await asyncio.to_thread(app.start)
        await group.everybody_goes_on()
    away = group.away()
    print(f"{len(away)} times somebody was cut off, {max(away):.1f} s at most")
    assert max(away) <= 5


@pytest.mark.parametrize(
    "happening", [one_is_killed, the_database_restarts, all_are_replaced_in_turn]
)
def test_everybody_goes_on_and_no_step_is_lost(happening: Happening, tmp_path: Path) -> None:
    async def lesson(loket: Several) -> Class:
        group = Class(loket.port)
        async with group.at_work():
            await group.everybody_goes_on()
            await happening(loket, group)
            await group.everybody_goes_on(1)
        return group

    with several(tmp_path) as loket:
        group = finished(lesson(loket))
        check_nothing_is_lost(loket, group.learners)
