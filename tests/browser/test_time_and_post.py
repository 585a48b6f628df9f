"""Choosing to wait, being too late and taking it back; moving a message; printing the dossier."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, english, focused, settled, sideways, tab_to, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import do_step, press, step, to_practice, walk_to

pytestmark = pytest.mark.browser
BAND = ".band .vandaag"


def start(page: Page, server: Server, lesson: str) -> None:
    """To the first step of a lesson, in the way in which everything is told."""
    visit(page, f"{server.url}/?les={lesson}")
    press(page, "Begin met de les")
    to_practice(page)


def test_waiting_by_keyboard_until_it_is_too_late_and_back(page: Page, server: Server) -> None:
    start(page, server, "op-tijd")
    walk_to(page, "bezwaar")
    before = page.locator(BAND).inner_text()
    tab_to(page, "6 weken later")
    page.keyboard.press("Enter")
    expect(page.locator(BAND)).not_to_have_text(before)
    settled(page)
    assert focused(page) == "6 weken later"
    page.keyboard.press("Enter")
    expect(page.locator(".schermkop h2")).to_have_text("De laatste dag is voorbij")
    settled(page)
    page.locator(".gevallen summary").click()
    assert page.locator(".papier-letter[open]").inner_text().startswith("Herinnering")
    page.wait_for_function(
        "() => !document.getAnimations().some(one => one.animationName === 'vouw')"
    )
    assert axe(page) == []
    assert english(page) == []
    page.reload()
    settled(page)
    expect(page.locator(".schermkop h2")).to_have_text("De laatste dag is voorbij")
    press(page, "Maak ongedaan")
    press(page, "Maak ongedaan")
    expect(page.locator(BAND)).to_have_text(before)
    do_step(page)
    assert step(page) == "ontvangst"


@pytest.mark.parametrize("width", [360, 1280])
def test_the_post_of_a_running_lesson(visitor: Visitor, server: Server, width: int) -> None:
    page = visitor(viewport={"width": width, "height": 800})
    start(page, server, "mijnoverheid")
    press(page, text("knop.post"))
    assert axe(page) == []
    assert english(page) == []
    assert sideways(page) <= 0
    archive = page.locator(".st-key-naar_archief_mijnoverheid_rdw button")
    archive.click()
    expect(page.locator(".st-key-naar_postvak_mijnoverheid_rdw button")).to_be_visible()
    settled(page)
    press(page, "Ga verder")
    expect(page).to_have_url(re.compile("stap=melding"))


def test_only_the_dossier_is_printed(page: Page, server: Server) -> None:
    start(page, server, "mijnoverheid")
    press(page, text("knop.post"))
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    press(page, text("knop.afdrukken"))
    assert page.evaluate("() => window.printed") is True
    page.emulate_media(media="print")
    assert page.locator(".dossier td").first.is_visible()
    assert page.locator(".band").is_visible()
    for hidden in (".st-key-berichtenbox", ".op-scherm", "[data-print]", ".st-key-balk"):
        assert not page.locator(hidden).first.is_visible()
