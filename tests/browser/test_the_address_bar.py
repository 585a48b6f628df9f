"""The drawn browser: an address that opens and is spelled, two tabs, and a typed address."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, run_by, sideways, unheard
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin, step, walk_to

pytestmark = pytest.mark.browser
NARROW = {"width": 320, "height": 568}


def faults(page: Page) -> list[str]:
    """What axe, the ear and a narrow screen find."""
    found = axe(page) + unheard(page)
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    found += axe(page) + ([] if sideways(page) <= 0 else ["sideways"])
    page.set_viewport_size({"width": 1280, "height": 900})
    return found


def test_an_address_is_opened_by_key_and_spelled(page: Page, server: Server) -> None:
    begin(page, server.url)
    bar = page.locator(".st-key-toestel .adres")
    expect(bar.locator("table")).to_be_hidden()
    bar.locator("summary").press("Enter")
    expect(bar.locator("tr").last).to_contain_text("oefen-belastingdienst.oefen")
    with page.expect_response(lambda answer: answer.url.endswith("?spel=1")) as spelled:
        bar.locator("tr").last.locator("[data-lees]").press("Enter")
    assert spelled.value.ok
    page.keyboard.press("Escape")
    assert faults(page) == []


def test_two_tabs_are_looked_at_in_turn_without_the_server(page: Page, server: Server) -> None:
    begin(page, server.url, lesson="inloggen-lukt-niet")
    walk_to(page, "herstelcode")
    field, mail = page.locator(f"{FIELD} input").first, page.locator(".tabpagina")
    field.fill("nog.niet.klaar")
    expect(mail).to_be_hidden()
    page.locator(".ander-tabblad > summary").press("Enter")
    expect(mail).to_contain_text("Oefen-DigiD")
    expect(field).to_be_hidden()
    assert faults(page) == []
    page.locator(".tabbladen > .tab").press("Enter")
    expect(mail).to_be_hidden()
    expect(field).to_have_value("nog.niet.klaar")


def test_one_letter_wrong_leads_to_an_impostor_and_the_right_one_goes_on(
    page: Page, server: Server
) -> None:
    begin(page, server.url, lesson="echt-of-nep")
    walk_to(page, "adres")
    field = page.locator(f"{FIELD} input")
    for typed, leads in (("oefen digid", 0), ("oefen-diqid.oefen", 1)):
        field.fill(typed)
        run_by(page, page.locator(".st-key-druk button"))
        expect(page.locator(".nepsite")).to_have_count(leads)
    expect(page.locator(".st-key-toestel")).to_contain_text(text("vergissing.address.letter"))
    assert "oefen-diqid" not in page.content().replace('value="oefen-diqid.oefen"', "")
    assert faults(page) == []
    field.fill("HTTPS://www.oefen-digid.oefen/")
    run_by(page, page.locator(".st-key-druk button"))
    expect(page.locator(".nepsite")).to_have_count(0)
    assert step(page) == "bericht-1"
