"""The server is killed while twenty learners work: whatever the page said was done, is there."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.bench.learner import Learner
from tests.browser.serving import ROOT, Server

LEARNERS = 20
BEFORE_THE_FIRST_STEP = 2
"""Presses that lead to the first step: they do nothing that stands as done."""


@pytest.fixture
def loket(tmp_path: Path) -> Server:
    return Server(ROOT / "app.py", tmp_path)


def done_in(file: Path) -> int:
    """Steps that stand as done."""
    db = sqlite3.connect(file)
    found = int(db.execute("SELECT count(*) FROM events WHERE kind = 'done'").fetchone()[0])
    db.close()
    return found


def doubled_in(file: Path) -> int:
    """Steps that stand there twice."""
    db = sqlite3.connect(file)
    again = "SELECT count(*) - count(DISTINCT stream || ids) FROM events WHERE kind = 'done'"
    found = int(db.execute(again).fetchone()[0])
    db.close()
    return found


async def work(port: int, told: list[int]) -> None:
    """Practises until the server is gone; `told` counts the steps that the page said were done."""
    with suppress(ConnectionClosed, OSError):
        learner = Learner(port)
        await learner.arrive()
        for press in range(12):
            await learner.press_on()
            told[0] += press >= BEFORE_THE_FIRST_STEP


async def work_until_killed(server: Server, steps: int, later: float) -> int:
    """Kills the server some seconds after so many steps were told."""
    told = [0]
    working = [asyncio.ensure_future(work(server.port, told)) for _ in range(LEARNERS)]
    while told[0] < steps and not all(one.done() for one in working):
        await asyncio.sleep(0.01)
    await asyncio.sleep(later)  # a random moment is the point
    server.stop()
    await asyncio.gather(*working)
    return told[0]


@pytest.mark.parametrize(
    "moments", [3, pytest.param(50, marks=pytest.mark.long)], ids=["a few", "fifty"]
)
def test_no_step_that_was_told_is_lost_or_doubled(moments: int, loket: Server) -> None:
    chance = random.Random(moments)
    told = 0
    for _ in range(moments):
        loket.start()
        steps, later = chance.randint(1, 60), chance.uniform(0, 0.1)
        told += asyncio.run(work_until_killed(loket, steps, later))
        assert told <= done_in(loket.database) <= told + LEARNERS * moments
        assert doubled_in(loket.database) == 0
    assert told > 0
