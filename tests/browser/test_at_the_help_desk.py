"""A visit to a help desk from beginning to end: two presses, looking along, paper, the next one."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from sandbox.texts import text
from tests.browser.browsing import settled, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.test_next_visitor import DESK, finish, wipe
from tests.browser.test_two_screens_look_along import LOOKED, PHONE
from tests.browser.test_two_screens_look_along import press as press_key
from tests.browser.walking import press, step
from tests.paper.reading import read

pytestmark = pytest.mark.browser


def test_a_visit_from_the_first_press_to_the_next_visitor(visitor: Visitor, server: Server) -> None:
    desk, phone = visitor(), visitor(**PHONE)
    visit(desk, server.url)
    press(desk, text("klas.wegen.help"))
    press(desk, "DigiD")
    assert step(desk)
    look_along(desk, phone, server)
    address = desk.url
    visit(desk, f"{server.url}/?pagina=meegeven&les=digid-aanvragen")
    code = desk.locator(".oefencode").inner_text()
    (sheet,) = PdfReader(BytesIO(desk.pdf(prefer_css_page_size=True, tagged=True))).pages
    assert code in sheet.extract_text()
    with desk.expect_download() as waiting:
        press(desk, text("meegeven.pdf"))
    assert waiting.value.suggested_filename == "oefenloket-mee-naar-huis.pdf"
    assert code in read(Path(waiting.value.path()).read_bytes())
    visit(desk, f"{server.url}{DESK}")
    finish(wipe(desk))
    expect(phone.locator("#beeld")).to_have_count(0)
    desk.go_back()
    desk.wait_for_url(f"**{DESK}")
    settled(desk)
    visit(desk, address)
    assert code not in desk.content()
    assert not step(desk) or not desk.locator(".stapkop").count()


def look_along(desk: Page, phone: Page, server: Server) -> None:
    """The volunteer sees it on a telephone and points at a line, which glows at the desk."""
    press_key(desk, "hulp")
    press_key(desk, "hulp_meekijken")
    code = desk.locator("[data-meekijkcode]").get_attribute("data-meekijkcode")
    visit(phone, f"{server.url}/?meekijken={code}")
    expect(desk.locator(".meekijkwoord")).to_be_visible()
    settled(desk)
    press_key(desk, "meekijk_ja")
    expect(desk.locator(LOOKED)).to_be_visible()
    line = phone.locator("#beeld [data-aanwijs]").nth(2)
    line.tap()
    expect(desk.locator(".aangewezen").first).to_be_visible()
