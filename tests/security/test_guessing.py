"""Two hundred guesses a second from fifty addresses, and a class that types its oefencodes."""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.keys import Keys
from sandbox.model import Event
from sandbox.model.happened import Arrived
from sandbox.progress.code import new_code
from sandbox.store import SqliteStore
from tests.bench.learner import Learner
from tests.browser.serving import ROOT, Server
from tests.waiting import finished

SECRET = "for this test alone, known to everybody"
ADDRESSES, EACH_SECOND = 50, 4
PUPILS = 30
WITHIN = 3.0
"""Seconds in which a pupil is in: the promise of docs/security.md."""


@pytest.fixture
def loket(tmp_path: Path) -> Server:
    return Server(ROOT / "app.py", tmp_path, environment={"SANDBOX_KEY": SECRET})


def codes_of_a_class(database: Path) -> list[str]:
    """Oefencodes that were given before."""
    chance = random.Random(7)
    codes = [new_code(chance.randrange) for _ in range(PUPILS)]
    store, keys = SqliteStore(database), Keys(SECRET.encode())
    for code in codes:
        store.append(keys.learner(code), Event(datetime.now(UTC), keys.learner(code), Arrived()))
    store.close()
    return codes


async def guess_on(port: int, number: int) -> None:
    """Guesses until it is stopped, and does not wait for an answer."""
    chance = random.Random(number)
    guesser = Learner(port, f"203.0.113.{number}")
    await guesser.arrive()
    await guesser.go("pagina=code")
    reading = asyncio.ensure_future(guesser.ignore())
    try:
        while True:
            await guesser.type_on(new_code(chance.randrange), "code_druk")
            await asyncio.sleep(1 / EACH_SECOND)
    finally:
        reading.cancel()
        await guesser.leave()


async def type_code(pupil: Learner, code: str) -> float:
    """Seconds until the page with the progress stands."""
    spent = await pupil.type(code, "code_druk")
    assert "Mijn voortgang" in "".join(pupil.seen.pieces)
    return spent.seconds


async def class_under_attack(port: int, codes: list[str]) -> list[float]:
    pupils = [Learner(port, "198.51.100.7") for _ in codes]
    for pupil in pupils:
        await pupil.arrive()
        await pupil.go("pagina=code")
    guessing = [asyncio.ensure_future(guess_on(port, number)) for number in range(ADDRESSES)]
    try:
        await asyncio.sleep(5)  # the attack itself lasts
        pairs = zip(pupils, codes, strict=True)
        return await asyncio.gather(*(type_code(pupil, code) for pupil, code in pairs))
    finally:
        for one in guessing:
            one.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*guessing, return_exceptions=True)
        for pupil in pupils:
            await pupil.leave()


def test_a_class_comes_in_while_others_guess(loket: Server) -> None:
    codes = codes_of_a_class(loket.database)
    loket.start()
    try:
        seconds = finished(class_under_attack(loket.port, codes))
    finally:
        loket.stop()
    assert max(seconds) < WITHIN
