"""A volunteer with an own telephone looks along: sees, points, and takes nothing over."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, english, run_by, settled, sideways, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
LOOKED = ".meekijkt.kijkt"


def press(page: Page, key: str) -> None:
    run_by(page, page.locator(f".st-key-{key} button"))


def show_code(page: Page, server: Server) -> str:
    """A visitor at the first step asks for help, then for a code."""
    begin(page, server.url)
    press(page, "hulp")
    press(page, "hulp_meekijken")
    return str(page.locator("[data-meekijkcode]").get_attribute("data-meekijkcode"))


def together(shows: Page, helps: Page, server: Server) -> None:
    """The code is typed, the visitor sees the question come by itself and says yes."""
    visit(helps, f"{server.url}/?meekijken={show_code(shows, server)}")
    word = helps.locator(".meekijkwoord").inner_text()
    expect(shows.locator(".meekijkwoord")).to_have_text(word)
    settled(shows)
    press(shows, "meekijk_ja")
    expect(shows.locator(LOOKED)).to_be_visible()
    expect(helps.locator("#beeld [data-aanwijs]").first).to_be_visible()
    settled(helps)


def test_what_is_pressed_glows_and_is_read_with_the_visitor(
    visitor: Visitor, server: Server
) -> None:
    shows, helps = visitor(), visitor(**PHONE)
    together(shows, helps, server)
    line = helps.locator("#beeld [data-aanwijs]").nth(2)
    words = line.inner_text()
    line.tap()
    expect(line).to_have_class("wijsregel aangewezen")
    glows = shows.locator(".aangewezen")
    expect(glows.first).to_be_visible()
    assert " ".join(glows.first.inner_text().split()) in " ".join(words.split())
    expect(shows.locator(".leesbalk")).to_be_visible()


def test_the_telephone_follows_and_nothing_typed_comes_along(
    visitor: Visitor, server: Server
) -> None:
    shows, helps = visitor(), visitor(**PHONE)
    together(shows, helps, server)
    before = helps.locator(".meekijkwaar").inner_text()
    shows.locator(".st-key-druk button").click()
    settled(shows)
    helps.wait_for_function(
        "before => document.querySelector('.meekijkwaar').innerText !== before", arg=before
    )
    assert helps.locator("input, textarea").count() == 0


def test_it_ends_with_one_press_and_both_see_so(visitor: Visitor, server: Server) -> None:
    shows, helps = visitor(), visitor(**PHONE)
    together(shows, helps, server)
    press(shows, "meekijk_stop")
    expect(shows.locator(LOOKED)).to_have_count(0)
    expect(helps.locator("#beeld")).to_have_count(0)


@pytest.mark.parametrize("width", [1280, 360, 320])
def test_all_of_it_is_accessible_dutch_and_fits(
    visitor: Visitor, server: Server, width: int
) -> None:
    size = {"viewport": {"width": width, "height": 740}}
    shows, helps = visitor(**size), visitor(**size)
    code = show_code(shows, server)
    fine(shows)
    fine(visit(helps, f"{server.url}/?meekijken={code}"))
    expect(shows.locator(".meekijkwoord")).to_be_visible()
    fine(settled(shows))
    press(shows, "meekijk_ja")
    expect(helps.locator("#beeld [data-aanwijs]").first).to_be_visible()
    fine(shows)
    fine(settled(helps))


def fine(page: Page) -> None:
    assert axe(page) == []
    assert english(page) == []
    assert sideways(page) == 0
