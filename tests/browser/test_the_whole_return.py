"""Somebody who has never seen it does the whole first return: by mouse, and by keyboard only."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.browsing import axe, english, misread, settled, sideways
from tests.browser.conftest import Visitor
from tests.browser.keys import fill_in
from tests.browser.serving import Server
from tests.browser.walking import asked_for, begin, do_step, step
from tests.content import CATALOG

pytestmark = pytest.mark.browser
END = "_einde"
NARROW = ViewportSize(width=320, height=740)
WIDE = ViewportSize(width=1280, height=900)


def test_by_mouse_every_page_is_dutch_and_passes_axe(page: Page, server: Server) -> None:
    begin(page, server.url)
    seen: list[str] = []
    amounts: dict[str, str] = {}
    before = sum(one.stage in ("why", "look") for one in CATALOG.lessons["eerste-aangifte"].steps)
    while step(page) != END:
        here = step(page)
        seen.append(here)
        assert axe(page) == [], here
        assert english(page) == [], here
        assert misread(page) == [], here
        assert off_a_phone(page) <= 0, here
        assert f"Stap {before + len(seen)} van " in page.title()
        if page.locator(".groot-bedrag").count():
            amounts["overview"] = page.locator(".groot-bedrag").inner_text()
        if page.locator(".gevallen").count():
            page.locator(".gevallen summary").click()
            amounts["letter"] = page.locator(".papier-letter[open]").inner_text()
        do_step(page)
    assert len(seen) == len(set(seen)) > 15
    assert "Gelukt" in page.title()
    assert axe(page) == []
    back = re.search(r"€\s[\d.]+", amounts["overview"])
    assert back is not None
    assert back[0] in amounts["letter"]


def test_by_keyboard_only(page: Page, server: Server) -> None:
    page.goto(server.url)
    settled(page)
    _to_button(page, "Begin met oefenen")
    _enter(page, "les=")
    _to_button(page, "Begin met de les")
    _enter(page, "stap=")
    while step(page) != END:
        here = step(page)
        answers = asked_for(page)
        page.locator("h1").evaluate("title => title.focus()")
        fill_in(page, answers)
        page.keyboard.press("Enter")
        page.wait_for_function(
            "here => new URLSearchParams(location.search).get('stap') !== here", arg=here
        )
        settled(page)
        page.wait_for_function("() => document.activeElement.tagName === 'H1'")
    assert "Gelukt" in page.title()


def _to_button(page: Page, name: str) -> None:
    _tab_until(page, f"one => one.tagName === 'BUTTON' && one.innerText.trim() === '{name}'")


def _enter(page: Page, address: str) -> None:
    page.keyboard.press("Enter")
    page.wait_for_function("part => location.search.includes(part)", arg=address)
    settled(page)


def _tab_until(page: Page, condition: str) -> None:
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate(f"() => ({condition})(document.activeElement)"):
            return
    raise AssertionError("the keyboard does not lead there")


def off_a_phone(page: Page) -> int:
    """How far a page can be pushed sideways where it is 320 px wide."""
    page.set_viewport_size(NARROW)
    try:
        return sideways(page)
    finally:
        page.set_viewport_size(WIDE)


@pytest.mark.long
@pytest.mark.parametrize("width", [320, 360, 640])
def test_on_a_narrow_screen_nothing_falls_off(visitor: Visitor, server: Server, width: int) -> None:
    """640 px is what remains of a usual screen at a zoom of 200 %."""
    page = visitor(viewport={"width": width, "height": 740})
    begin(page, server.url)
    while step(page) != END:
        assert sideways(page) <= 0, step(page)
        do_step(page)
    assert axe(page) == []
