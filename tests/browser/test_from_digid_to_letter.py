"""By keyboard only: apply, letter, activate, app, log in, the return of two partners, letter."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from sandbox.texts import text
from tests.browser.browsing import axe, english, settled, sideways
from tests.browser.keys import enter, fill_in, tab_into, tab_to_button
from tests.browser.serving import Server
from tests.browser.walking import asked_for, step

pytestmark = [pytest.mark.browser, pytest.mark.long]
END = "_einde"
CHAIN = ("digid-aanvragen", "digid-app", "eerste-keer-samen")
"""Apply up to the letter and the code; the app and logging in with it; the return."""
WIDE = ViewportSize(width=1280, height=900)
NARROW = ViewportSize(width=360, height=740)
PICTURES = os.environ.get("SANDBOX_PICTURES", "")
"""A folder for a picture of every page, wide and narrow; none are made when it is not set."""


def test_from_applying_to_the_last_letter_by_keyboard_only(page: Page, server: Server) -> None:
    page.goto(server.url)
    settled(page)
    letters = 0
    for lesson in CHAIN:
        _begin(page, lesson)
        while step(page) != END:
            _inspect(page, lesson)
            letters += page.locator(".papier-letter:is(.gevallen, [open])").count()
            _do(page)
        _inspect(page, lesson)
        assert "Gelukt" in page.title()
        tab_to_button(page, text("knop.terug_start"))
        page.keyboard.press("Enter")
        page.wait_for_selector(".st-key-deuren")
        settled(page)
    assert letters >= 2, "the letter with the code, and the letter of the tax office"


def _begin(page: Page, lesson: str) -> None:
    tab_into(page, ".st-key-kies_alle")
    enter(page, "pagina=lessen")
    tab_into(page, f".st-key-open_{lesson}")
    enter(page, f"les={lesson}")
    tab_to_button(page, "Begin met de les")
    enter(page, "stap=")


def _do(page: Page) -> None:
    """Fills in what is told, and presses the button; the next page gets the focus."""
    here = step(page)
    told = asked_for(page)
    page.locator("h1").evaluate("title => title.focus()")
    fill_in(page, told)
    page.keyboard.press("Enter")
    page.wait_for_function(
        "here => new URLSearchParams(location.search).get('stap') !== here", arg=here
    )
    settled(page)
    page.wait_for_function("() => document.activeElement.tagName === 'H1'")


def _inspect(page: Page, lesson: str) -> None:
    """Nothing English, nothing that axe refuses, nothing that falls off, wide and narrow."""
    here = f"{lesson} {step(page)}"
    assert english(page) == [], here
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        settled(page)
        assert axe(page) == [], f"{here} at {size['width']}"
        assert sideways(page) <= 0, here
        if PICTURES:
            _keep(page, f"{here.replace(' ', '-')}-{size['width']}.png")


def _keep(page: Page, name: str) -> None:
    """A picture of the whole page; it scrolls inside its main part, so the window is made high."""
    size = page.viewport_size or WIDE
    high: int = page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(high, size["height"])})
    page.screenshot(path=Path(PICTURES) / name)
    page.set_viewport_size(size)
