"""Somebody with only a keyboard calls, waits, and says what it is about, on the narrowest phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import errors_of, visit
from tests.browser.keys import enter, tab
from tests.browser.serving import Server
from tests.browser.test_through_the_town_hall import MOST_TABS, SMALLEST, walk, wrong_here

pytestmark = pytest.mark.browser


def test_who_says_something_hears_the_answer_and_goes_on_from_there(
    page: Page, server: Server
) -> None:
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    visit(page, f"{server.url}/?pagina=contact&onderwerp=uwv/bel")
    walk(page, "Toets 1: WW aanvragen", "ww")
    walk(page, "Ik ben aan de beurt", "gesprek")
    for _ in range(MOST_TABS):
        if str(tab(page)["words"]).startswith("Mijn vraag gaat over"):
            break
    enter(page, "vraag")
    page.wait_for_function("() => document.activeElement.matches('.gesprek .nu')")
    expect(page.locator(":focus")).to_contain_text("burgerservicenummer")
    assert tab(page)["words"]
    assert wrong_here(page) == []
    assert errors_of(page) == []
