"""An hour of lessons at ten times the pace: what the server holds does not grow."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil
import pytest

from tests.bench.learner import Learner
from tests.browser.serving import ROOT, Server
from tests.waiting import finished

LEARNERS = 30
WARM, COUNTED = 500, 600
"""Learners who come before all that is remembered is full, and those of the hour after that: on a
slow machine it takes longer, and is the same."""
THINK = 1.0
"""Seconds between two steps: a learner takes ten."""
EACH = 2.0
MORE = 1.05
KEPT, EACH_PAGE = 128, 3
"""Pages of who left that Streamlit keeps at most, and open handles of each page."""
OWN_HANDLES, OWN_THREADS = 100, 40
"""Of the server itself, however many come."""


@dataclass(frozen=True)
class Held:
    """What the server holds at a moment: bytes, open handles, threads."""

    memory: int
    handles: int
    threads: int


def held(server: psutil.Process) -> Held:
    with server.oneshot():
        return Held(server.memory_info().rss, server.num_fds(), server.num_threads())


@dataclass
class School:
    """How many learners came, and how many steps they made in all."""

    came: int = 0
    steps: int = 0

    @property
    def is_open(self) -> bool:
        return self.came < WARM + COUNTED


async def class_after_class(port: int, late: float, school: School) -> None:
    """One place in the classroom: who is ready leaves, and another one comes."""
    await asyncio.sleep(late)
    while school.is_open:
        school.came += 1
        learner = Learner(port)
        await learner.arrive()
        while not learner.seen.last:
            await learner.press_on()
            school.steps += 1
            await asyncio.sleep(THINK)
        await learner.leave()


async def watched(server: psutil.Process, school: School) -> list[Held]:
    found = []
    while school.is_open:
        await asyncio.sleep(EACH)
        if school.came >= WARM:
            found.append(held(server))
    return found


async def an_hour(server: psutil.Process, port: int) -> tuple[list[Held], int]:
    """What the server held once it was warm, and how many steps were made in all."""
    school = School()
    places = [class_after_class(port, THINK * at / LEARNERS, school) for at in range(LEARNERS)]
    watching = asyncio.ensure_future(watched(server, school))
    await asyncio.gather(*places)
    return await watching, school.steps


@pytest.mark.long
def test_an_hour_of_lessons_leaves_nothing_behind(tmp_path: Path) -> None:
    server = Server(ROOT / "app.py", tmp_path)
    server.start()
    try:
        assert server._process
        found, steps = finished(an_hour(psutil.Process(server._process.pid), server.port))
    finally:
        server.stop()
    first, last = found[: len(found) // 3], found[-len(found) // 3 :]
    told = f"{steps} steps, {first[0]} … {found[len(found) // 2]} … {last[-1]}"
    print(told)
    before, after = (median([one.memory for one in some]) for some in (first, last))
    assert after <= before * MORE, (before, after, told)
    assert max(one.handles for one in found) <= OWN_HANDLES + EACH_PAGE * (KEPT + LEARNERS), told
    assert max(one.threads for one in found) <= OWN_THREADS + LEARNERS, told
