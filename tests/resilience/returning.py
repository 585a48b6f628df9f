"""A learner who is cut off and comes back, as a browser does: with its cookies, at its address."""

from __future__ import annotations

import asyncio
import json
import time
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie

from websockets.exceptions import WebSocketException

from sandbox.keys import Keys
from sandbox.ui.server import cookie
from tests.bench.learner import Learner, Spent

CUT_OFF = (WebSocketException, HTTPException, OSError)
AGAIN = 0.2
"""Seconds before a browser tries again."""
BEFORE_THE_FIRST_STEP = 2
"""Presses that lead to the first step: they do nothing that stands as done."""


class Returning(Learner):
    """Keeps its cookies, takes along who it is, and tries again when the connection is gone.

    `told` counts the steps that a page said were done; `away` are the seconds of each time that it
    could not go on.
    """

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self._jar: dict[str, str] = {}
        self._errand = ""
        self.presses = self.told = 0
        self.away: list[float] = []

    async def arrive(self) -> Spent:
        spent = await super().arrive()
        await self._take_along()
        return spent

    async def go_on(self, patience: float) -> None:
        """The next press; comes back first as often as needed, for so many seconds."""
        began = time.monotonic()
        whole = True
        while True:
            try:
                if not whole:
                    await self.arrive()
                await self.press_on()
                break
            except CUT_OFF:
                assert time.monotonic() - began < patience, "cut off for too long"
                whole = False
                await asyncio.sleep(AGAIN)
        if not whole:
            self.away.append(time.monotonic() - began)
        self.presses += 1
        self.told += self.presses > BEFORE_THE_FIRST_STEP
        await self._take_along()

    def name(self, keys: Keys) -> str:
        """By which the store knows this browser."""
        ticket = cookie.brought(self._jar, keys)
        assert ticket
        return ticket.name

    async def _take_along(self) -> None:
        errand = json.loads(self.seen.shell.json)[0]["errand"]
        if errand and errand != self._errand:
            await asyncio.to_thread(self._ask, "POST", "/meenemen", errand)
            self._errand = errand

    def _cookie(self) -> str:
        self._ask("GET", "/")
        return self._cookies

    @property
    def _cookies(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self._jar.items())

    def _ask(self, method: str, path: str, body: str = "") -> None:
        visit = HTTPConnection("127.0.0.1", self._port, timeout=10)
        headers = {"Cookie": self._cookies, "Origin": f"http://127.0.0.1:{self._port}"}
        visit.request(method, path, body, headers)
        answer = visit.getresponse()
        answer.read()
        visit.close()
        if answer.status >= 500:
            raise ConnectionError(answer.status)
        assert answer.status < 400, (method, path, answer.status)
        for given in answer.headers.get_all("Set-Cookie") or ():
            self._jar |= {name: one.value for name, one in SimpleCookie(given).items()}
