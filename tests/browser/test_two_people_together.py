"""Two people with two devices do one lesson: from the door to an end that both see."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, english, run_by, settled, sideways, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin_lesson, do_step, step, to_sheet, walk_to

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
WAITS = ".wachtsamen"


def press(page: Page, key: str) -> None:
    run_by(page, page.locator(f".st-key-{key} button"))


def sound(page: Page) -> None:
    """Nothing against the page: for a keyboard, a screen reader, a narrow screen."""
    assert not axe(page) and not sideways(page) and not english(page)


def arrives(page: Page, at: str) -> None:
    """The page goes on by itself, without being loaded anew."""
    expect(page).to_have_url(re.compile(f"stap={at}(&|$)"), timeout=15_000)
    settled(page)
    assert page.evaluate("() => window.zelfde"), "the page was loaded anew"


def test_two_people_do_one_lesson_each_the_own_side(visitor: Visitor, server: Server) -> None:
    asks, helps = visitor(), visitor(**PHONE)
    visit(asks, f"{server.url}/?les=machtigen")
    press(asks, "samen")
    sound(asks)
    press(asks, "samen_samen-hulp-vragen")
    sound(asks)
    asks.evaluate("() => { window.zelfde = true }")
    code = asks.locator("[data-samencode]").get_attribute("data-samencode")
    visit(helps, f"{server.url}/?samen={code}")
    sound(helps)
    helps.evaluate("() => { window.zelfde = true }")
    press(helps, "samen_kom")
    expect(asks).to_have_url(re.compile("les=samen-hulp-vragen"), timeout=15_000)
    settled(asks)
    begin_lesson(asks)
    begin_lesson(helps)
    walk_to(asks, "wacht-op-brief")
    expect(asks.locator(WAITS)).to_be_visible()
    sound(asks)
    walk_to(helps, "code-vrager")
    arrives(asks, "brief-lezen")
    expect(asks.locator(".envelop, .brief").first).to_be_visible()
    walk_to(helps, "wacht-op-briefcode")
    expect(helps.locator(WAITS)).to_be_visible()
    sound(helps)
    do_step(asks)
    assert step(asks) == "gelukt"
    arrives(helps, "activeren")
    to_sheet(helps, "Papieren")
    expect(helps.get_by_text("Briefje met de code voor toeslagen").first).to_be_visible()
    do_step(helps)
    walk_to(asks, "_einde")
    arrives(helps, "wat-mag-nog")
    do_step(helps)
    for page in (asks, helps):
        expect(page.locator(".goed")).to_contain_text(text("samen.allebei", naam="").split(".")[0])
        sound(page)
