"""A whole school at one process: `python -m tests.bench.bench_school`, some four minutes.

500 pupils in 16 classes press every ten seconds, while their pages feel the pulse of the class and
16 teachers look on, all as browsers do.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, cycle
from random import Random

from sandbox.ui.live import EVERY as LOOKED
from tests.bench.learner import Learner
from tests.bench.servers import Measured, ours
from tests.bench.table import Row, high

PUPILS, CLASSES = 500, 16
THINK = 10.0
"""Seconds between the presses of somebody who practises, half as much more or less."""
PRESSES = 6
PULSE = 3.0
"""Seconds between two looks of a pupil's page at the pulse: EVERY in front/pulse.js."""
MOST = 150.0
TOGETHER = 25
"""Who come in at the same time, before anything is measured."""


@dataclass(frozen=True)
class School:
    """Milliseconds of every press, and the part of a core that the server used meanwhile."""

    presses: tuple[float, ...]
    busy: float


async def teach(port: int) -> tuple[Learner, str]:
    """A teacher who made a class and looks at it; its code."""
    teacher = Learner(port)
    await teacher.arrive()
    await teacher.go("pagina=lesgeven")
    await teacher.press("maak_klas")
    return teacher, teacher.place.partition("klas=")[2].partition("&")[0]


async def come_in(port: int, code: str) -> Learner:
    """A pupil at the introduction of the first lesson of the class."""
    pupil = Learner(port)
    await pupil.arrive()
    await pupil.go(f"klas={code}")
    await pupil.press("naam_0")
    return pupil


async def look_on(teacher: Learner) -> None:
    """Looks for ever, as often as the page does."""
    while True:
        await teacher.look()
        await asyncio.sleep(LOOKED)


async def feel(port: int, pupil: Learner) -> None:
    """Asks for the pulse of the class for ever, over a connection that stays open."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    address = json.loads(pupil.seen.shell.json)[0]["pulse"]
    asked = f"GET {address} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
    while True:
        writer.write(asked)
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        assert " 200 " in head, head
        size = head.lower().partition("content-length: ")[2].partition("\r\n")[0]
        await reader.readexactly(int(size))
        await asyncio.sleep(PULSE)


async def work(pupil: Learner, first: float, presses: int) -> list[float]:
    """Milliseconds of each press; `first` is how long this pupil waits, in seconds."""
    spent, chance = list[float](), Random(first)
    await asyncio.sleep(first)
    for _ in range(presses):
        spent.append((await pupil.press_once()).seconds * 1000)
        await asyncio.sleep(THINK * chance.uniform(0.5, 1.5))  # else all press at the same time
    return spent


async def school(server: Measured, pupils: int, classes: int, presses: int) -> School:
    """All of them at work at the same time; each pupil begins at an own moment."""
    port = server.port
    taught = [await teach(port) for _ in range(classes)]
    codes = [code for _, code in taught]
    seats = [code for code, _ in zip(cycle(codes), range(pupils), strict=False)]
    group: list[Learner] = []
    for first in range(0, pupils, TOGETHER):
        here = seats[first : first + TOGETHER]
        group += await asyncio.gather(*(come_in(port, code) for code in here))
    beside = [asyncio.create_task(look_on(teacher)) for teacher, _ in taught]
    for at, pupil in enumerate(group):
        beside.append(asyncio.create_task(feel(port, pupil)))
        if at % TOGETHER == 0:
            await asyncio.sleep(PULSE / (pupils / TOGETHER))
    before, loop = server.busy, asyncio.get_running_loop()
    began = loop.time()
    works = [work(one, THINK * at / pupils, presses) for at, one in enumerate(group)]
    spent = await asyncio.gather(*works)
    busy = (server.busy - before) / (loop.time() - began)
    await _end(beside)
    for one in (*group, *(teacher for teacher, _ in taught)):
        await one.leave()
    return School(tuple(chain.from_iterable(spent)), busy)


async def _end(tasks: Sequence[asyncio.Task[None]]) -> None:
    failed = [task for task in tasks if task.done()]
    for task in tasks:
        task.cancel()
    for task in failed:
        await task
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task


def rows(pupils: int = PUPILS, classes: int = CLASSES, presses: int = PRESSES) -> list[Row]:
    """What a press takes in a school at work."""
    with ours() as server:
        server.start()
        found = asyncio.run(school(server, pupils, classes, presses))
    who = f"{pupils} pupils in {classes} classes"
    return [
        Row(f"a press of {who}, 95 %", high(found.presses), "ms", target=MOST),
        Row(f"processor of the server meanwhile, of one core ({who})", 100 * found.busy, "%"),
    ]


def main() -> None:
    for row in rows(*map(int, sys.argv[1:])):
        print(f"{row.name:<66} {row.ours:8.1f} {row.unit}")


if __name__ == "__main__":
    main()
