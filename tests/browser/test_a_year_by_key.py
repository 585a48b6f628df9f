"""A year in a life by keys alone: a letter, a choice, on to the end, on the narrowest phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.finding.years import years
from sandbox.texts import text
from tests.browser.browsing import axe, errors_of, misread, settled, sideways, unheard, visit
from tests.browser.keys import enter, tab_to_button
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 568}
MOST_DAYS = 40
ON = text("jaar.verder")
APPLIES = years()["jaar-mees"].matters[0].choices[0]


def press(page: Page, name: str) -> None:
    """Tabs to a button, presses it, and waits for another page with the focus on its title."""
    tab_to_button(page, name)
    before = page.locator(".st-key-blad").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_function(
        "before => document.querySelector('.st-key-blad').innerText !== before", arg=before
    )
    settled(page)
    page.wait_for_function("() => document.activeElement.tagName === 'H1'")


def wrong_here(page: Page) -> list[str]:
    """What is wrong for the eye, for the ear, and for who sees nothing."""
    narrow = ["falls off"] if sideways(page) > 0 else []
    return [*axe(page), *misread(page), *unheard(page), *narrow]


def test_a_year_is_walked_and_looked_back_at(page: Page, server: Server) -> None:
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    visit(page, f"{server.url}/?pagina=jaar&onderwerp=jaar-mees")
    press(page, ON)
    assert wrong_here(page) == []

    tab_to_button(page, page.locator("[class*=st-key-open_] button").first.inner_text())
    enter(page, "stap=")
    assert wrong_here(page) == []
    press(page, APPLIES.label)
    expect(page.get_by_text(APPLIES.says)).to_be_visible()

    for _ in range(MOST_DAYS):
        if not page.get_by_role("button", name=ON).count():
            break
        press(page, ON)
    expect(page.get_by_role("heading", name=text("jaar.terug.kop"))).to_be_visible()
    assert wrong_here(page) == []
    assert errors_of(page) == []
