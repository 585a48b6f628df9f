"""One question at a time, or a whole form at once: by key, by ear, narrow, and when wrong."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, focused, misread, settled, sideways, tab_to
from tests.browser.listening import wait_for_mark
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin, to_sheet, told_by_label, walk_to

pytestmark = pytest.mark.browser
SEND = ".st-key-druk button"
MENU = ".vormen summary"


def _choose(page: Page, pace: str = "rustig") -> None:
    page.locator(MENU).click()
    page.locator(f".vormen [data-kies-vorm=vragen-{pace}]").click()
    expect(page.locator("html")).to_have_attribute("data-gang", pace)
    settled(page)


def _number(number: int, total: int = 2) -> str:
    return text("gang.vraag", nummer=number, totaal=total)


def test_questions_come_one_by_one_and_nothing_typed_is_lost(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "inloggen")
    fields, before = page.locator(f"{FIELD} input"), page.locator("[data-beurt='-1']")
    fields.first.fill("iets anders")
    _choose(page)
    expect(fields.first).to_have_value("iets anders")
    expect(fields.first).to_be_visible()
    expect(fields.last).to_be_hidden()
    expect(before).to_be_hidden()
    expect(page.locator(SEND)).to_be_hidden()
    assert axe(page) == []
    name, password = told_by_label(page).values()
    fields.first.fill("iemand")
    page.keyboard.press("Enter")
    assert focused(page) == _number(2)
    expect(fields.first).to_be_hidden()
    tab_to(page, "Wachtwoord", 6)
    page.keyboard.type(password)
    tab_to(page, text("gang.vorige"), 4)
    page.keyboard.press("Enter")
    assert focused(page) == _number(1)
    expect(fields.first).to_have_value("iemand")
    page.locator("[data-beurt='1']").click()
    expect(fields.last).to_have_value(password)
    page.locator(SEND).click()
    expect(page.locator(".foutlijst")).to_be_focused()
    expect(fields.first).to_be_visible()
    fields.first.fill(name)
    _choose(page, "gewoon")
    for field in (fields.first, fields.last, page.locator(SEND)):
        expect(field).to_be_visible()
    expect(fields.first).to_have_value(name)


def test_each_question_is_read_by_itself_and_fits_a_narrow_screen(
    page: Page, server: Server
) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    begin(page, server.url)
    walk_to(page, "inloggen")
    page.locator("[data-menu]").click()
    _choose(page)
    to_sheet(page, "Scherm")
    assert (sideways(page), axe(page)) == (0, [])
    page.locator(MENU).click()
    page.locator(".vormen [data-kies-vorm=vorm-luisteren]").click()
    expect(page.locator(".leesbalk")).to_be_visible()
    page.locator("[data-beurt='1']").click()
    wait_for_mark(page, _number(2), "zin")
    wait_for_mark(page, "Wachtwoord", "zin")
    page.locator("[data-beurt='-1']").click()
    wait_for_mark(page, _number(1), "zin")
    assert sideways(page) == 0


def test_a_whole_form_on_one_page_leads_to_every_fault(page: Page, server: Server) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    begin(page, server.url, lesson="verhuizen")
    walk_to(page, "wie")
    page.locator("[data-menu]").click()
    _choose(page, "snel")
    to_sheet(page, "Scherm")
    assert page.locator(FIELD).count() == 4
    assert (sideways(page), axe(page), misread(page)) == (0, [], [])
    page.locator(SEND).click()
    expect(page.locator(".foutlijst")).to_be_focused()
    page.locator(".foutlijst a").last.click()
    assert focused(page) == "Huisnummer"
    assert axe(page) == []
