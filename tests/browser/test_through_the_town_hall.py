"""Somebody with only a keyboard walks through the town hall, on the narrowest phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.finding.town_hall import counter_for
from tests.browser.browsing import axe, errors_of, misread, sideways, unheard, visit
from tests.browser.conftest import Visitor
from tests.browser.keys import enter, focus, tab
from tests.browser.serving import Server
from tests.waiting import until

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 568}
MOST_TABS = 40
COMES_FOR = "uittreksel"


def walk(page: Page, words: str, address: str) -> None:
    """Tabs to a door with these words and goes through."""
    for _ in range(MOST_TABS):
        found = tab(page)
        if found["tag"] == "A" and found["words"] == words:
            break
    assert focus(page)["words"] == words
    assert wrong_here(page) == []
    enter(page, address)
    page.wait_for_function("() => document.activeElement.tagName === 'H1'")


def wrong_here(page: Page) -> list[str]:
    """What is wrong with the room: for the eye, for the ear, and for who sees nothing."""
    narrow = ["falls off"] if sideways(page) > 0 else []
    return [*axe(page), *misread(page), *unheard(page), *narrow]


def test_from_the_hall_with_a_number_to_the_counter_by_keys(page: Page, server: Server) -> None:
    counter = counter_for(COMES_FOR)
    assert counter
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    visit(page, f"{server.url}/?pagina=gemeentehuis")
    walk(page, "Pak een nummer", "stap=automaat")
    walk(page, counter.services[COMES_FOR], "stap=wachtkamer")
    walk(page, "Ik ben aan de beurt", f"stap={counter.id}")
    expect(page.get_by_text("is aan de beurt. Dat ben jij.")).to_be_visible()
    walk(page, "De balies", "stap=balies")
    assert wrong_here(page) == []
    assert errors_of(page) == []


def test_without_scripts_the_doors_are_open_too(visitor: Visitor, server: Server) -> None:
    until(lambda: 'id="vooraf"' in server.ask("/").text)
    page = visitor(java_script_enabled=False)
    page.goto(f"{server.url}/?pagina=gemeentehuis")
    page.get_by_role("link", name="Naar de balies").click()
    page.get_by_role("link", name="Geld en werk").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Balie 4: Geld en werk")
