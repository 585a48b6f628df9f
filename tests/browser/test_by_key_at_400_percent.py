"""Somebody with only a keyboard and the page at 400 %: lessons of three kinds, start to end."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from sandbox.texts import text
from tests.browser.browsing import settled, sideways
from tests.browser.holding import put_together
from tests.browser.keys import enter, fill_in, tab_to_button
from tests.browser.serving import Server
from tests.browser.walking import asked_for, step

pytestmark = pytest.mark.browser
ZOOMED = {"width": 320, "height": 256}
PHONE = "digid-app-aanzetten"
"""The lesson with the keypad and the camera; judging and letters are walked with `make long`."""
OTHERS = [pytest.param(name, marks=pytest.mark.long) for name in ("echt-of-nep", "blauwe-brief")]
MOST_TABS = 60
"""From the top of the screen to its button, past every answer on the way."""


@pytest.mark.parametrize("lesson", [PHONE, *OTHERS])
def test_a_lesson_is_done(page: Page, server: Server, lesson: str) -> None:
    page.set_viewport_size(ZOOMED)  # type: ignore[arg-type]
    page.goto(f"{server.url}/?les={lesson}")
    settled(page)
    tab_to_button(page, "Begin met de les")
    enter(page, "stap=")
    while step(page) != "_einde":
        do(page)
    assert "Gelukt" in page.title()


def do(page: Page) -> None:
    """Goes to the screen, fills in what is told when asked, and presses the button.

    What is only read is on screen at once.
    """
    here, told = step(page), asked_for(page)
    page.locator("h1").evaluate("title => title.focus()")
    if page.get_by_role("button", name=text("knop.naar_scherm")).count():
        tab_to_button(page, text("knop.naar_scherm"))
        page.keyboard.press("Enter")
        settled(page)
    assert sideways(page) <= 0, here
    put_together(page, told)
    fill_in(page, told, MOST_TABS)
    assert seen(page), f"{here}: the button is behind something"
    page.keyboard.press("Enter")
    page.wait_for_function(
        "here => new URLSearchParams(location.search).get('stap') !== here", arg=here
    )
    settled(page)
    page.wait_for_function("() => document.activeElement.tagName === 'H1'")


def seen(page: Page) -> bool:
    """Whether what has the focus lies on top where it stands."""
    found: bool = page.evaluate(
        """() => {
          const one = document.activeElement, {x, y, width, height} = one.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return one.contains(top);
        }"""
    )
    return found
