"""Another form of a lesson in the middle of a form: nothing that was typed is lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, settled
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin, step, walk_to

pytestmark = pytest.mark.browser
MENU = ".vormen summary"


def _choose(page: Page, form: str) -> None:
    page.locator(MENU).click()
    page.locator(f".vormen [data-kies-vorm=vorm-{form}]").click()
    expect(page.locator("html")).to_have_attribute("data-vorm", form)
    settled(page)


def test_place_focus_and_what_was_typed_stay(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "loon-festival")
    here, amount = step(page), page.locator(f"{FIELD} input").first
    amount.fill("7654")
    for form in ("verhaal", "luisteren", "uitleg", "stappen"):
        _choose(page, form)
        expect(page.locator(MENU)).to_be_focused()
        expect(amount).to_have_value("7654")
        assert step(page) == here
        assert axe(page) == []
        heard = page.locator(".leesbalk")
        expect(heard).to_be_visible() if form == "luisteren" else expect(heard).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.locator(".vormknoppen")).to_be_visible()
    for _ in range(page.locator(".vormknoppen button").count() + 1):
        page.keyboard.press("Tab")
    expect(page.locator(".vormknoppen")).to_be_hidden()
    page.locator(MENU).click()
    made_up = page.locator(".vormen [data-kies-vorm=vorm-stappen]")
    made_up.evaluate("button => button.dataset.kiesVorm = 'vorm-raadsel'")
    page.locator(".vormen [data-kies-vorm=vorm-raadsel]").click()
    settled(page)
    expect(page.locator("html")).to_have_attribute("data-vorm", "stappen")
    page.get_by_role("link", name=text("knop.instellingen")).click()
    chosen = page.locator(".st-key-stel_vorm [data-testid=stRadioOption]:has(input:checked)")
    expect(chosen).to_have_text(re.compile(text("lesvorm.stappen")))
