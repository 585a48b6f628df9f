"""Files to hand out are made beside everything else: never too many, and each of them once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader
from starlette.applications import Starlette

from sandbox.ui import server
from sandbox.ui.server.press import WAITING, Press
from tests.content import CATALOG
from tests.ui.front import Front

PATIENCE = 20.0
"""Seconds after which a test that waits for a thread gives up."""


def door(press: Press | None = None) -> Front:
    routes = server.handout_routes(lambda: CATALOG, press or Press())
    return Front(Starlette(routes=routes, middleware=server.middleware()))


def held(until: threading.Event, made: list[str], name: str) -> Callable[[], bytes]:
    """What takes as long as a test wants."""

    def make() -> bytes:
        assert until.wait(PATIENCE)
        made.append(name)
        return name.encode()

    return make


def test_a_file_has_a_name_and_its_kind() -> None:
    answer = door().ask("/materiaal/wie-doet-wat/werkblad.pdf?aantal=2&serie=b")
    assert answer.status == 200
    assert answer.headers["content-type"] == "application/pdf"
    name = 'attachment; filename="oefenloket-wie-doet-wat-werkblad.pdf"'
    assert answer.headers["content-disposition"] == name
    said = " ".join(page.extract_text() for page in PdfReader(BytesIO(answer.body)).pages)
    assert "Blad B 1" in said
    assert "Blad B 2" in said


def test_it_is_there_as_plain_text_and_the_goals_as_a_table() -> None:
    ask = door().ask
    plan = ask("/materiaal/wie-doet-wat/lesplan-45.txt")
    assert plan.headers["content-type"] == "text/plain; charset=utf-8"
    assert plan.body.decode().startswith("Lesplan: Wie doet wat bij de overheid?\n")
    table = ask("/materiaal/alle/leerdoelen.csv")
    assert table.body.decode("utf-8-sig").startswith("Les;Onderwerp;")


@pytest.mark.parametrize(
    "path",
    [
        "nergens/werkblad.pdf",
        "wie-doet-wat/nergens.pdf",
        "wie-doet-wat/werkblad.exe",
        "wie-doet-wat/lesplan-45.csv",
        "alle/werkblad.pdf",
        "wie-doet-wat/werkblad.pdf?aantal=41",
        "wie-doet-wat/werkblad.pdf?aantal=0",
        "wie-doet-wat/werkblad.pdf?aantal=-1",
        "wie-doet-wat/werkblad.pdf?aantal=1e1",
        "wie-doet-wat/werkblad.pdf?aantal=%D9%A3",
        "wie-doet-wat/werkblad.pdf?serie=z",
        "../werkblad.pdf",
    ],
)
def test_what_is_not_there_is_not_made(path: str) -> None:
    assert door().ask(f"/materiaal/{path}").status == 404


def test_a_flood_is_told_to_wait_while_others_are_answered_and_ends() -> None:
    until, made = threading.Event(), list[str]()

    async def flood() -> tuple[list[bytes | None], int]:
        press = Press()
        asked = [press.file(f"{at}", held(until, made, f"{at}")) for at in range(10 * WAITING)]
        waiting = [asyncio.ensure_future(one) for one in asked]
        refused, _ = await asyncio.wait(waiting, timeout=0.2)
        assert len(refused) == 9 * WAITING  # the loop itself goes on: these were answered
        assert made == []
        until.set()
        files = await asyncio.gather(*waiting)
        after = await press.file("later", held(until, made, "later"))
        assert after == b"later"
        return files, len(made)

    files, count = asyncio.run(flood())
    assert [one for one in files if one] == [f"{at}".encode() for at in range(WAITING)]
    assert count == WAITING + 1


def test_who_asks_too_much_reads_in_dutch_when_to_try_again() -> None:
    answer = door(Press(waiting=0)).ask("/materiaal/wie-doet-wat/lesplan-30.pdf")
    assert answer.status == 503
    assert answer.headers["retry-after"] == "30"
    assert "Wacht een halve minuut" in answer.body.decode()


def test_the_same_file_is_made_once_for_all_who_ask_and_kept() -> None:
    until, made = threading.Event(), list[str]()
    until.set()

    async def ask() -> list[bytes | None]:
        press = Press()
        make = held(until, made, "een")
        together = await asyncio.gather(*(press.file("een", make) for _ in range(5 * WAITING)))
        return [*together, await press.file("een", make)]

    assert set(asyncio.run(ask())) == {b"een"}
    assert made == ["een"]


def test_only_so_much_is_kept() -> None:
    made: list[str] = []
    until = threading.Event()
    until.set()

    async def ask() -> None:
        press = Press(kept=10)
        for name in ("aaaa", "bbbb", "aaaa", "cccc", "aaaa", "bbbb"):
            await press.file(name, held(until, made, name))

    asyncio.run(ask())
    assert made == ["aaaa", "bbbb", "cccc", "bbbb"]


def test_what_could_not_be_made_is_tried_again() -> None:
    async def ask() -> bytes | None:
        press = Press(waiting=1)

        def fails() -> bytes:
            raise KeyError("weg")

        with pytest.raises(KeyError):
            await press.file("een", fails)
        return await press.file("een", lambda: b"goed")

    assert asyncio.run(ask()) == b"goed"


def test_who_goes_away_does_not_stop_it_for_others() -> None:
    until, made = threading.Event(), list[str]()

    async def ask() -> bytes | None:
        press = Press()
        first = asyncio.ensure_future(press.file("een", held(until, made, "een")))
        await asyncio.sleep(0)
        second = asyncio.ensure_future(press.file("een", held(until, made, "een")))
        await asyncio.sleep(0)
        first.cancel()
        until.set()
        return await second

    assert asyncio.run(ask()) == b"een"
    assert made == ["een"]
