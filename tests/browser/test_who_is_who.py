"""Real names of pupils: typed by the teacher, kept in that browser, and never sent anywhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, Request, WebSocket, expect

from sandbox.model import Event, class_stream
from sandbox.model.classes import Joined
from sandbox.store import SqliteStore
from sandbox.ui import classes
from tests.browser.browsing import axe, run_by, settled, visit
from tests.browser.school import make_class
from tests.browser.serving import Server

pytestmark = pytest.mark.browser

NAME = "Zwanenburgia"


def test_a_name_that_a_teacher_types_stays_in_this_browser_until_it_is_wiped(
    page: Page, server: Server
) -> None:
    sent: list[bytes] = []

    def hear(said: bytes | str) -> None:
        sent.append(said if isinstance(said, bytes) else said.encode())

    def asked(request: Request) -> None:
        hear(request.url + str(request.headers) + (request.post_data or ""))

    def connected(socket: WebSocket) -> None:
        socket.on("framesent", hear)

    page.on("request", asked)
    page.on("websocket", connected)
    code = make_class(page, server.url)
    joined = Event(datetime.now(UTC), "pupil-1", Joined("1", "rustige-reiger"))
    SqliteStore(server.database).append(class_stream(classes.name_of(code)), joined)
    visit(page, f"{server.url}/?pagina=namenlijst&klas={code}")
    field = page.get_by_role("textbox", name="Wie is Rustige Reiger?")
    field.press_sequentially(NAME)
    run_by(page, page.get_by_role("button", name="Terug naar de klas"))
    visit(page, f"{server.url}/?pagina=namenlijst&klas={code}")
    expect(field).to_have_value(NAME)
    assert axe(page) == []
    assert len(sent) > 10
    assert not [one for one in sent if NAME.encode() in one or NAME[:6].encode() in one]
    files = server.database.parent.glob("*.db*")
    assert not [one for one in files if NAME.encode() in one.read_bytes()]
    wipe = page.locator("[data-wis-namen]")
    wipe.click()
    expect(field).to_have_value("")
    assert page.evaluate("() => localStorage.getItem('oefenloket-namen')") is None
    wipe.click()
    expect(field).to_have_value(NAME)
    wipe.click()
    page.reload()
    settled(page)
    expect(field).to_have_value("")
