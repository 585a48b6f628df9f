"""Learners who practise at the real server without a browser, and count what the page told them."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from websockets.exceptions import ConnectionClosed

from sandbox.keys import Keys
from sandbox.texts import text
from tests.bench.learner import Learner
from tests.bench.shape import plain
from tests.browser.serving import Server
from tests.waiting import until

SECRET = "for tests of what goes wrong, known to everybody"
_CODE = re.compile(r"[a-z]+-[a-z]+-[a-z]+-[1-9][0-9]")


class Pupil:
    """Somebody in the first lesson; `told` counts the steps that the page said were done.

    `kept` counts those after which the page did not say that they were not kept.
    """

    def __init__(self, port: int) -> None:
        self.learner = Learner(port)
        self.code = ""
        self.told = 0
        self.kept = 0

    async def begin(self) -> None:
        """Comes in, begins the lesson and reads the own oefencode."""
        await self.learner.arrive()
        await self.learner.press_on()
        await self.learner.press_on()
        await self.look_up()

    async def go_on(self, code: str) -> None:
        """Comes in anew with an oefencode."""
        await self.learner.arrive()
        await self.learner.go("pagina=code")
        await self.learner.type(code, "code_druk")
        await self.learner.go("les=eerste-aangifte")
        await self.learner.press_on()
        self.code = code

    async def look_up(self) -> None:
        """Reads the oefencode and comes back to the step."""
        here = self.learner.place
        await self.learner.go("pagina=stoppen")
        found = _CODE.search(self._page())
        assert found, self._page()
        self.code = found[0]
        await self.learner.go(here)

    async def work(self, steps: int) -> None:
        """Does so many steps, one after the other."""
        for _ in range(steps):
            before = self.learner.place
            await self.learner.press_on()
            assert self.learner.place != before, self._page()
            self.told += 1
            if not self.is_warned():
                self.kept = self.told

    async def work_until_it_ends(self) -> None:
        """Begins, and works until the server is gone or the lesson is done."""
        with suppress(ConnectionClosed, OSError):
            await self.begin()
            await self.work(12)

    def is_warned(self) -> bool:
        """Whether the page says that progress is not kept now."""
        return text("les.niet_bewaard") in self._page()

    def reads(self, words: str) -> bool:
        """Whether the page says so."""
        return words in self._page()

    @property
    def stream(self) -> str:
        """The name of this learner in the file."""
        return Keys(SECRET.encode()).learner(self.code)

    def _page(self) -> str:
        return " ".join(plain(piece) for piece in self.learner.seen.pieces)


async def arrived(port: int, count: int) -> list[Pupil]:
    """So many pupils, each with an oefencode."""
    pupils = [Pupil(port) for _ in range(count)]
    await asyncio.gather(*(pupil.begin() for pupil in pupils))
    return pupils


async def all_work(pupils: Sequence[Pupil], steps: int) -> None:
    """Each does so many steps, all at once."""
    await asyncio.gather(*(pupil.work(steps) for pupil in pupils))


async def some_steps(server: Server, count: int = 5, steps: int = 3) -> list[Pupil]:
    """Pupils who did so many steps."""
    pupils = await arrived(server.port, count)
    await all_work(pupils, steps)
    return pupils


def copied(server: Server) -> None:
    """Starts it anew: at its start it makes a copy."""
    server.end()
    server.start()
    until(lambda: any(server.database.with_name("backups").glob("*.db")))


def done_in(file: Path) -> dict[str, list[str]]:
    """The steps that stand as done, of each learner, as often as they stand there."""
    asked = (
        "SELECT name, ids FROM events JOIN names ON id = stream WHERE kind = 'done' "
        "ORDER BY stream, sequence"
    )
    found: dict[str, list[str]] = {}
    with closing(sqlite3.connect(file)) as db:
        for name, ids in db.execute(asked):
            found.setdefault(name, []).append(ids)
    return found


def holds_each_step_once(file: Path, pupils: Sequence[Pupil]) -> None:
    """Fails unless what each was told stands there: every step, and each of them once."""
    done = done_in(file)
    for pupil in pupils:
        steps = done.get(pupil.stream, [])
        assert len(steps) == len(set(steps)) == pupil.told, (pupil.told, steps)


async def is_well(server: Server, well: bool = True) -> None:
    """Waits until the door for whoever watches says so."""
    status = 200 if well else 503
    await asyncio.to_thread(until, lambda: server.ask("/gezond").status == status)
