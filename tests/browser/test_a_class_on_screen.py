"""A class in a real browser: made within a minute, come into in four presses, kept to oneself."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, misread, settled, sideways, unheard, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin_lesson, press, step

pytestmark = pytest.mark.browser
WIDTHS = (1280, 360, 320)


def stands_well(page: Page, live: bool = False) -> list[str]:
    """What is wrong with the page, wide and narrow. What is `live` changes while it is read: the
    table of the overview is for the eye and for a screen reader.
    """
    found = misread(page) if live else [*misread(page), *unheard(page)]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        settled(page)
        found += [f"{width}: {fault}" for fault in axe(page)]
        found += [f"{width}: falls off"] if sideways(page) > 0 else []
    page.set_viewport_size({"width": 1280, "height": 900})
    return found


def test_a_teacher_has_a_class_within_a_minute_and_a_pupil_is_in_after_four_presses(
    visitor: Visitor, server: Server
) -> None:
    docent, started = visitor(), time.monotonic()
    visit(docent, server.url)
    press(docent, "Ik geef les")
    assert stands_well(docent) == []
    for words in ("Klas 4 van de mavo", "Iedereen kiest zelf", "Nee, alleen deze lessen"):
        docent.locator("label[data-testid=stRadioOption]").filter(has_text=words).first.click()
        settled(docent)
    press(docent, "Maak de klas")  # the fifth press
    code = docent.locator("[data-klascode]").inner_text().strip()
    assert re.fullmatch(r"[A-Z0-9]{6}", code)
    assert time.monotonic() - started < 60
    key = docent.locator("[data-docentsleutel]").inner_text().split()
    assert len(key) == 4
    assert docent.locator("img.qr").is_visible()
    assert stands_well(docent) == []

    pupil = visitor()
    visit(pupil, server.url)
    press(pupil, "Ik heb een klascode")
    assert stands_well(pupil) == []
    pupil.get_by_label("Klascode").fill(code.lower())
    press(pupil, "Naar de klas")
    assert stands_well(pupil) == []
    name = pupil.locator(".st-key-namen button").first
    nickname = name.inner_text().strip()
    name.click()
    expect(pupil.get_by_role("button", name="Begin met de les")).to_be_visible()
    begin_lesson(settled(pupil), "Met tips")
    assert step(pupil)

    expect(docent.locator(".bijnaamknop").first).to_have_text(nickname, timeout=10_000)
    assert stands_well(docent, live=True) == []
    visit(docent, docent.url)
    assert docent.locator("[data-klascode]").count() == 1
    assert docent.locator("[data-docentsleutel]").count() == 0

    visit(pupil, server.url)
    expect(pupil.locator("h1")).to_have_text(f"Je bent {nickname}")
    assert stands_well(pupil) == []
    visit(pupil, docent.url)
    expect(pupil.locator("h1")).to_have_text("Open je klas")
    assert nickname not in pupil.locator("main").first.inner_text()
    assert stands_well(pupil) == []


def test_the_board_shows_a_picture_that_leads_to_the_class(
    visitor: Visitor, server: Server
) -> None:
    """What a phone reads in it: the address of this server with the code."""
    docent = visitor()
    visit(docent, f"{server.url}/?pagina=lesgeven")
    press(docent, "Maak de klas")
    code = docent.locator("[data-klascode]").inner_text().strip()
    drawn = docent.locator("img.qr").get_attribute("src")
    assert drawn == picture_of(f"{server.url}/?klas={code}")
    pupil = visitor(viewport={"width": 360, "height": 740})
    visit(pupil, f"{server.url}/?klas={code}")
    expect(pupil.locator(".st-key-namen button")).to_have_count(3)


def picture_of(address: str) -> str:
    import segno

    return str(segno.make(address, error="m").svg_data_uri(scale=5, border=3, light="#fff"))
