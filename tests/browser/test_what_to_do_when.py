"""On the narrowest phone, by keys: from questions to a service; a list that is ticked off."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import errors_of, settled, visit
from tests.browser.keys import focus, tab
from tests.browser.serving import Server
from tests.browser.test_through_the_town_hall import MOST_TABS, SMALLEST, walk, wrong_here

pytestmark = pytest.mark.browser
FIRST = "Klaar: Vraag studiefinanciering aan"


def test_questions_lead_to_a_service_and_a_list_stays_ticked_in_this_browser_alone(
    page: Page, server: Server
) -> None:
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    visit(page, f"{server.url}/?pagina=dienstenkaart")
    walk(page, "Begin met de vragen", "onderwerp=gevaar")
    walk(page, "Nee", "onderwerp=vals")
    walk(page, "Ja", "stap=ja")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hier moet je zijn")
    walk(page, "Alle diensten op de kaart", "pagina=dienstenkaart")
    walk(page, "Je gaat studeren", "pagina=gebeurtenis")
    to_first_box(page)
    page.keyboard.press("Space")
    assert wrong_here(page) == []
    page.reload()
    settled(page)
    box = page.get_by_role("checkbox", name=FIRST)
    expect(box).to_be_checked()
    page.get_by_role("button", name="Wis mijn vinkjes").click()
    expect(box).not_to_be_checked()
    assert page.evaluate("() => localStorage.getItem('oefenloket-vinkjes')") is None
    assert errors_of(page) == []


def test_a_list_can_be_ticked_whatever_somebody_else_wrote_in_the_browser(
    page: Page, server: Server
) -> None:
    visit(page, f"{server.url}/?pagina=gebeurtenis&onderwerp=studeren")
    box = page.get_by_role("checkbox", name=FIRST)
    expect(box).to_be_visible()
    for spoilt in ("null", "7", "[[[", '"x"', '{"studeren": 5}', '{"studeren": "vraag"}', "[1]"):
        page.evaluate("(it) => localStorage.setItem('oefenloket-vinkjes', it)", spoilt)
        page.reload()
        settled(page)
        expect(box).not_to_be_checked()
        box.check()
        page.reload()
        settled(page)
        expect(box).to_be_checked()
    assert errors_of(page) == []


def to_first_box(page: Page) -> None:
    for _ in range(MOST_TABS):
        if tab(page)["kind"] == "checkbox":
            break
    assert focus(page)["label"] == FIRST
