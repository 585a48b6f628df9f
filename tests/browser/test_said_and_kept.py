"""The focus never falls to the page as a whole, and what opens closes with Esc."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import focused, settled, tab_to
from tests.browser.conftest import Visitor
from tests.browser.listening import bar
from tests.browser.serving import Server
from tests.browser.walking import begin, press, walk_to

pytestmark = pytest.mark.browser
SAID = ".alleen-horen[data-oefenloket]"


def enter(page: Page, name: str) -> None:
    """Presses a button by keyboard, which leaves the page with it or stays."""
    page.get_by_role("button", name=name, exact=True).first.focus()
    page.keyboard.press("Enter")
    settled(page)


def test_the_last_hint_leaves_the_focus_beside_it_and_is_said(server: Server, page: Page) -> None:
    begin(page, server.url, way="Zelf", lesson="eerste-aangifte")
    for name in ("Geef een tip", "Nog een tip", "Laat het antwoord zien"):
        expect(page.locator(".st-key-tip button")).to_have_text(name)
        enter(page, name)
        expect(page.locator(SAID)).not_to_be_empty()
    expect(page.locator(".st-key-tip button")).to_have_count(0)
    settled(page)
    page.wait_for_function("() => document.activeElement !== document.body")
    assert focused(page) == text("knop.hulp")


def test_what_is_undone_leaves_the_focus_at_the_calendar(server: Server, page: Page) -> None:
    begin(page, server.url, lesson="op-tijd")
    walk_to(page, "bezwaar")
    press(page, "6 weken later")
    enter(page, "Maak ongedaan")
    expect(page.get_by_role("button", name="Maak ongedaan")).to_have_count(0)
    expect(page.locator(SAID)).to_contain_text(text("gezegd.ongedaan"))
    page.wait_for_function("() => document.activeElement !== document.body")
    assert page.evaluate("() => !!document.activeElement.closest('.st-key-tijd')")


def test_a_message_that_moved_takes_the_focus_along(server: Server, page: Page) -> None:
    begin(page, server.url, lesson="mijnoverheid")
    press(page, "Post en dossier")
    button = page.locator("[class*='st-key-naar_archief_'] button").first
    group = button.evaluate(
        "one => [...one.closest('[class*=st-key-bericht_]').classList]"
        ".find(name => name.startsWith('st-key-bericht_'))"
    )
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(SAID)).to_contain_text(text("post.archief"))
    page.wait_for_function("() => document.activeElement !== document.body")
    assert page.evaluate("name => !!document.activeElement.closest('.' + name)", group)


def test_stopping_from_the_bar_brings_back_to_where_one_was(server: Server, page: Page) -> None:
    begin(page, server.url, lesson="eerste-aangifte")
    page.keyboard.press("Alt+l")
    bar(page).get_by_role("button", name="Stop").focus()
    page.keyboard.press("Enter")
    expect(bar(page)).to_be_hidden()
    assert page.evaluate("() => document.activeElement.matches('h1, [data-lees]')")
    tab_to(page, "Geef een tip" if page.locator(".st-key-tip").count() else "Vraag hulp")
    before = focused(page)
    page.keyboard.press("Alt+l")
    bar(page).get_by_role("button", name="Stop").focus()
    page.keyboard.press("Enter")
    assert focused(page) == before


def test_the_menu_of_a_phone_closes_with_esc(server: Server, visitor: Visitor) -> None:
    page = visitor(viewport={"width": 360, "height": 740})
    begin(page, server.url, lesson="eerste-aangifte")
    menu = page.locator("button[data-menu]")
    menu.click()
    expect(page.locator(".st-key-balk")).to_be_visible()
    page.locator(".st-key-balk a").first.focus()
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-balk")).to_be_hidden()
    assert menu.evaluate("one => one === document.activeElement")
