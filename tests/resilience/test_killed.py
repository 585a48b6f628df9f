"""The server is killed while twenty learners work: whatever the page said was done, is there."""

from __future__ import annotations

import asyncio
import random

import pytest

from tests.browser.serving import Server
from tests.resilience.working import Pupil, done_in
from tests.waiting import finished

LEARNERS = 20


async def work_until_killed(server: Server, steps: int, later: float) -> list[Pupil]:
    """Kills the server some seconds after so many steps were told."""
    pupils = [Pupil(server.port) for _ in range(LEARNERS)]
    working = [asyncio.ensure_future(pupil.work_until_it_ends()) for pupil in pupils]
    while sum(pupil.told for pupil in pupils) < steps and not all(one.done() for one in working):
        await asyncio.sleep(0.01)
    await asyncio.sleep(later)  # a random moment is the point
    server.stop()
    await asyncio.gather(*working)
    return pupils


@pytest.mark.parametrize(
    "moments", [3, pytest.param(50, marks=pytest.mark.long)], ids=["a few", "fifty"]
)
def test_no_learner_loses_or_doubles_a_step_that_was_told(moments: int, loket: Server) -> None:
    chance = random.Random(moments)
    pupils: list[Pupil] = []
    for _ in range(moments):
        loket.start()
        steps, later = chance.randint(1, 60), chance.uniform(0, 0.1)
        pupils += finished(work_until_killed(loket, steps, later))
        done = done_in(loket.database)
        for pupil in pupils:
            steps_there = done.get(pupil.stream, [])
            assert len(steps_there) == len(set(steps_there)), loket.log
            assert pupil.kept <= len(steps_there) <= pupil.told + 1, (vars(pupil), loket.log)
    assert sum(pupil.told for pupil in pupils) > 0
