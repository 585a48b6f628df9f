"""What must be copied, on the narrowest screen with the largest letters: whole, copied, spelled."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, english, focused, runs_off, sideways, tab_to, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin, to_sheet

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 568}


@pytest.fixture
def narrow(visitor: Visitor) -> Page:
    """Somebody with a small phone."""
    return visitor(viewport=NARROW, permissions=["clipboard-read", "clipboard-write"])


def clipboard(page: Page) -> str:
    """What was copied last."""
    return str(page.evaluate("() => navigator.clipboard.readText()"))


def large_letters(page: Page) -> None:
    """As the setting "Heel groot" does."""
    page.evaluate("() => { document.documentElement.dataset.size = 'grootst' }")


def test_a_row_of_the_card_is_copied_and_spelled(narrow: Page, server: Server) -> None:
    begin(narrow, server.url)
    to_sheet(narrow, "Papieren")
    narrow.locator("#oefenkaart summary").click()
    row = narrow.locator("#oefenkaart tr", has_text="Wachtwoord")
    password = row.locator("td").inner_text()
    row.get_by_role("button", name="Kopieer Wachtwoord").click()
    expect(narrow.locator("[aria-live=polite]", has_text=f"Gekopieerd: {password}")).to_have_count(
        1
    )
    assert clipboard(narrow) == password
    with narrow.expect_response(lambda answer: answer.url.endswith("?spel=1")) as spelled:
        row.get_by_role("button", name="Lees langzaam voor: Wachtwoord").click()
    assert spelled.value.ok
    narrow.wait_for_function(
        "() => [...(CSS.highlights.get('gelezen') ?? [])].join() !== ''", polling=50
    )
    narrow.keyboard.press("Escape")
    assert (axe(narrow), english(narrow)) == ([], [])


def test_all_on_the_card_is_whole(narrow: Page, server: Server) -> None:
    begin(narrow, server.url)
    to_sheet(narrow, "Papieren")
    narrow.locator("#oefenkaart summary").click()
    large_letters(narrow)
    assert (sideways(narrow), runs_off(narrow)) == (0, [])


def test_tab_stops_once_at_the_card_and_arrows_do_the_rest(narrow: Page, server: Server) -> None:
    begin(narrow, server.url)
    to_sheet(narrow, "Papieren")
    narrow.locator("#oefenkaart summary").click()
    tab_to(narrow, "Kopieer Adres")
    for _ in range(2):
        narrow.keyboard.press("ArrowDown")
    assert focused(narrow).startswith("Kopieer Burgerservicenummer")
    stops: list[str] = []
    while "Jaaropgaaf" not in focused(narrow):
        narrow.keyboard.press("Tab")
        stops.append(focused(narrow))
    assert [name for name in stops if name.startswith(("Kopieer", "Lees langzaam"))] == []


def test_the_oefencode_is_whole_copied_spelled_and_shown_large(
    narrow: Page, server: Server
) -> None:
    begin(narrow, server.url)
    visit(narrow, f"{server.url}/?pagina=stoppen")
    code = narrow.locator(".oefencode").inner_text()
    large_letters(narrow)
    assert (sideways(narrow), runs_off(narrow)) == (0, [])
    narrow.get_by_role("button", name="Kopieer").click()
    narrow.get_by_role("button", name="Kopieer").and_(narrow.locator(".gelukt")).wait_for()
    assert clipboard(narrow) == code
    large = narrow.get_by_role("button", name="Toon groot")
    large.click()
    shown = narrow.get_by_role("dialog", name="Toon groot")
    assert "".join(shown.locator("p").all_inner_texts()) == code
    assert shown.evaluate("e => e.scrollWidth <= innerWidth")
    assert axe(narrow) == []
    narrow.keyboard.press("Escape")
    expect(shown).to_have_count(0)
    expect(large).to_be_focused()
