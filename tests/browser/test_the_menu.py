"""The head of every page: links that lead elsewhere without loading anything, in parts by name."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import errors_of, settled
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin, press, walk_to

pytestmark = pytest.mark.browser
LINKS = ("Mijn voortgang", "Instellingen", "Hulp", "Stoppen")


@pytest.mark.parametrize("name", [*LINKS, "Oefenloket"])
def test_a_link_leads_there_and_back_without_loading_anything(
    name: str, page: Page, server: Server
) -> None:
    begin(page, server.url, lesson="digid-aanvragen")
    walk_to(page, "gegevens")
    field, title = page.locator(f"{FIELD} input[type=text]").first, page.locator("h1").inner_text()
    field.fill("half")
    here = page.url
    page.evaluate("() => { window.same = true }")
    press(page, name)
    expect(page.get_by_role("heading", level=1)).not_to_have_text(title)
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert page.url != here
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    settled(page)
    assert page.url == here
    expect(field).to_have_value("half")
    assert page.evaluate("() => window.same")


@pytest.mark.parametrize("name", LINKS)
def test_a_link_has_an_address_that_can_be_opened_beside(
    name: str, page: Page, server: Server
) -> None:
    begin(page, server.url, lesson="digid-aanvragen")
    here = page.url
    with page.context.expect_page() as opened:
        page.get_by_role("link", name=name).click(modifiers=["Control"])
    expect(opened.value.get_by_role("heading", level=1)).to_have_text(name)
    assert page.url == here


def test_a_link_pressed_without_a_connection_is_followed_when_it_is_back(
    own_server: Server, page: Page
) -> None:
    begin(page, own_server.url, lesson="digid-aanvragen")
    own_server.stop()
    page.get_by_role("status").get_by_text("Even geen verbinding").wait_for()
    page.get_by_role("link", name="Instellingen").click()
    own_server.start()
    expect(page.get_by_role("heading", level=1)).to_have_text("Instellingen", timeout=60_000)
    errors_of(page)  # the browser complains of each try


def test_the_head_and_the_content_are_parts_beside_each_other(page: Page, server: Server) -> None:
    begin(page, server.url, lesson="digid-aanvragen")
    head, content = page.get_by_role("banner"), page.get_by_role("main")
    expect(head).to_have_count(1)
    expect(content).to_have_count(1)
    links = head.get_by_role("navigation", name="Menu").get_by_role("link")
    expect(links).to_have_text(LINKS)
    expect(content.get_by_role("heading", level=1)).to_have_count(1)
    for part in ("banner", "navigation"):
        expect(content.get_by_role(part)).to_have_count(0)
