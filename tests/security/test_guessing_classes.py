"""A thousand wrong class codes from behind the address of a school, where thirty pupils work."""

from __future__ import annotations

import asyncio
import random
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import pytest

from sandbox.classroom import made, new_class_code
from sandbox.keys import Keys
from sandbox.model import Event, class_stream
from sandbox.store import SqliteStore
from tests.bench.learner import Learner
from tests.browser.serving import ROOT, Server
from tests.waiting import finished

SECRET = "for this test alone, known to everybody"
QUIET, BUSY = "K7MPX4", "QRTWX9"
"""The codes of two classes: one works in peace, the other while somebody guesses."""
SCHOOL = "198.51.100.7"
PUPILS, GUESSERS, WRONG = 30, 25, 1_000
STEPS, PAUSE = 4, 5.0
"""What each pupil does, and the seconds between two steps."""
SLOWER = 1.5
"""So many times as long as usual may a step take at most."""

pytestmark = pytest.mark.long


@pytest.fixture
def loket(tmp_path: Path) -> Server:
    return Server(ROOT / "app.py", tmp_path, environment={"SANDBOX_KEY": SECRET})


def make_classes(database: Path) -> None:
    store = SqliteStore(database)
    for code in (QUIET, BUSY):
        name = class_stream(Keys(SECRET.encode()).classroom(code))
        first = made("zonnebloem", ["eerste-aangifte"], "samen", wander=False, key="")
        store.append(name, *(Event(datetime.now(UTC), name, what) for what in first))
    store.close()


async def come_in(port: int, code: str) -> Learner:
    """Scans the code, chooses a nickname, and is at the first step."""
    pupil = Learner(port, SCHOOL)
    await pupil.arrive()
    await pupil.go(f"klas={code}")
    await pupil.press("naam_0")
    assert "stap=" in pupil.place, pupil.place
    return pupil


async def work(pupil: Learner) -> list[float]:
    """The seconds that each step took."""
    taken: list[float] = []
    for _ in range(STEPS):
        taken.append((await pupil.press_on()).seconds)
        await asyncio.sleep(PAUSE)
    return taken


async def works(pupils: list[Learner]) -> float:
    """How long a step takes in a class, in seconds; each begins at a moment of its own."""

    async def later(place: int, pupil: Learner) -> list[float]:
        await asyncio.sleep(PAUSE * place / len(pupils))
        return await work(pupil)

    taken = await asyncio.gather(*(later(place, one) for place, one in enumerate(pupils)))
    return median(seconds for each in taken for seconds in each)


async def guess(port: int, number: int, times: int) -> int:
    """Guesses with a new cookie each fifth time; how many were answered, none with a class."""
    chance, guesser = random.Random(number), Learner(port, SCHOOL)
    for tried in range(times):
        if tried % 5 == 0:
            guesser = Learner(port, SCHOOL)
            await guesser.arrive()
        await guesser.go(f"klas={new_class_code(chance.randrange)}")
        assert "naam_0" not in guesser.seen.buttons
        if tried % 5 == 4:
            await guesser.leave()
    return times


async def in_peace_and_under_attack(port: int) -> tuple[float, float]:
    quiet = [await come_in(port, QUIET) for _ in range(PUPILS)]
    usual = await works(quiet)
    each = WRONG // GUESSERS
    guessing = [asyncio.ensure_future(guess(port, n, each)) for n in range(GUESSERS)]
    busy = [await come_in(port, BUSY) for _ in range(PUPILS)]  # with new cookies, all of them
    attacked = await works(busy)
    tried = sum(await asyncio.gather(*guessing))
    assert tried == WRONG
    for pupil in (*quiet, *busy):
        await pupil.leave()
    return usual, attacked


def test_a_class_comes_in_and_works_while_a_thousand_codes_are_guessed(loket: Server) -> None:
    make_classes(loket.database)
    loket.start()
    try:
        usual, attacked = finished(in_peace_and_under_attack(loket.port))
    finally:
        loket.stop()
    print(f"a step takes {usual * 1000:.0f} ms, under attack {attacked * 1000:.0f} ms")
    assert attacked < SLOWER * usual
