"""A class with only keyboards: made, come into, led, and a question answered together."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import settled, sideways, tab_to, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server

pytestmark = [pytest.mark.browser, pytest.mark.long]
MOST = 60
ZOOMED = {"width": 320, "height": 256}


def go(page: Page, name: str, then: str) -> None:
    """Tabs to a button or link, sees it, presses Enter and waits for what comes of it."""
    tab_to(page, name, MOST)
    assert seen(page), f"{name} is behind something"
    page.keyboard.press("Enter")
    expect(page.locator(then).first).to_be_visible(timeout=20_000)
    settled(page)


def seen(page: Page) -> bool:
    """Whether what has the focus lies on top where it stands."""
    found: bool = page.evaluate(
        """() => {
          const one = document.activeElement, {x, y, width, height} = one.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return one.contains(top) || Boolean(top?.contains(one));
        }"""
    )
    return found


def test_a_class_is_made_led_and_done_by_key(visitor: Visitor, server: Server) -> None:
    teacher, pupil = visitor(), visitor(viewport=ZOOMED)
    visit(teacher, server.url)
    go(teacher, text("klas.wegen.les"), ".st-key-maak_klas")
    go(teacher, text("klas.maak.knop"), "[data-klascode]")
    code = str(teacher.locator("[data-klascode]").get_attribute("data-klascode"))

    visit(pupil, server.url)
    go(pupil, text("klas.wegen.klas"), ".st-key-veld-klascode")
    tab_to(pupil, text("klas.label"), MOST)
    pupil.keyboard.insert_text(code)
    go(pupil, text("klas.ga"), ".st-key-naam_0")
    name = pupil.locator(".st-key-naam_0 button").inner_text().strip()
    go(pupil, name, ".st-key-begin_les")
    assert sideways(pupil) <= 0

    expect(teacher.locator(".bijnaamknop")).to_have_text(name, timeout=20_000)
    tab_to(teacher, name, MOST)
    teacher.keyboard.press("Enter")
    expect(teacher.locator("#leerling")).to_be_focused()
    go(teacher, text("overzicht.knop.kom"), ".melding.net")
    expect(pupil.locator(".docent-zegt")).to_be_visible(timeout=20_000)

    visit(teacher, f"{server.url}/?pagina=ronde&klas={code}")
    lesson = "Echt of nep?"
    go(teacher, lesson, ".ronde-tel")
    choice = pupil.locator(".st-key-ronde_echt button")
    expect(choice).to_be_visible(timeout=20_000)
    settled(pupil)
    go(pupil, choice.inner_text().strip(), "text=Je antwoord is binnen")
    go(teacher, text("ronde.toon"), ".ronde-staven")
    go(teacher, text("ronde.waarom"), ".ronde-waarom")
    assert sideways(pupil) <= 0
