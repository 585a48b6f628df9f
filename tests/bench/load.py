"""Learners without a browser, one and thirty at a time: time and processor time of each step."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from tests.bench.learner import Learner
from tests.bench.servers import Measured, ours
from tests.bench.shape import Shape
from tests.bench.table import Row, compared

THINK = 2.0
"""Seconds between the steps of one of many learners: five times as busy as a class."""
TARGET = 2.0


@dataclass(frozen=True)
class Load:
    """Milliseconds of every step, and milliseconds of processor time of a step on average."""

    steps: tuple[float, ...]
    busy: float


async def _record(port: int) -> tuple[Shape, ...]:
    learner = Learner(port)
    await learner.arrive()
    shapes = [learner.seen.shape()]
    while not learner.seen.last:
        await learner.press_on()
        shapes.append(learner.seen.shape())
    await learner.leave()
    return tuple(shapes)


def recorded() -> tuple[Shape, ...]:
    """Every page on the way through the first lesson, from the start page to the end."""
    with ours() as server:
        server.start()
        return asyncio.run(_record(server.port))


async def _walk(learner: Learner, presses: int, first: float, think: float) -> list[float]:
    """Presses through the lesson; `first` and `think` are seconds to wait."""
    spent = []
    await asyncio.sleep(first)
    for _ in range(presses):
        spent.append((await learner.press_on()).seconds * 1000)
        await asyncio.sleep(think)
    return spent


async def a_class(server: Measured, learners: int, presses: int, think: float) -> Load:
    """So many learners together; the one starts a little later than the other."""
    group = [Learner(server.port) for _ in range(learners)]
    for one in group:
        await one.arrive()
    before = server.busy
    late = [think * number / learners for number in range(learners)]
    walks = [_walk(one, presses, wait, think) for one, wait in zip(group, late, strict=True)]
    steps = tuple(chain.from_iterable(await asyncio.gather(*walks)))
    busy = (server.busy - before) * 1000 / len(steps)
    for one in group:
        await one.leave()
    return Load(steps, busy)


async def _stay(server: Measured, learners: int) -> float:
    """Kilobytes that each of these learners takes, with the second step on screen."""
    before = server.memory
    group = [Learner(server.port) for _ in range(learners)]
    for one in group:
        await one.arrive()
        for _ in range(3):
            await one.press_on()
    taken = (server.memory - before) / learners
    for one in group:
        await one.leave()
    return taken


def alone(pair: Sequence[Measured], presses: int, rounds: int) -> list[Row]:
    """One learner after the other, by turns with us and on the bare page.

    The first one does not count: what a start costs is measured apart.
    """
    for server in pair:
        asyncio.run(a_class(server, 1, presses, 0))
    loads: list[list[Load]] = [[], []]
    for _ in range(rounds):
        for server, found in zip(pair, loads, strict=True):
            found.append(asyncio.run(a_class(server, 1, presses, 0)))
    return _rows("one learner", loads)


def together(pair: Sequence[Measured], presses: int, learners: int, think: float) -> list[Row]:
    """Many learners at once, with us and then on the bare page."""
    loads = [[asyncio.run(a_class(server, learners, presses, think))] for server in pair]
    return _rows(f"{learners} learners", loads)


def _rows(name: str, loads: Sequence[Sequence[Load]]) -> list[Row]:
    mine, theirs = ([step for load in found for step in load.steps] for found in loads)
    busy = [sum(load.busy for load in found) / len(found) for found in loads]
    return [
        *compared(f"server time of a step, {name}", "ms", mine, theirs, TARGET),
        Row(f"processor time of a step, {name}", busy[0], "ms", busy[1], TARGET),
    ]


def memory(pair: Sequence[Measured], learners: int) -> Row:
    """What each learner takes while at work."""
    mine, theirs = (asyncio.run(_stay(server, learners)) for server in pair)
    return Row(f"memory of a learner ({learners} learners)", mine, "KB", theirs)
