"""What only a browser shows of names: what a screen reader hears of buttons that look the same."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin, press

pytestmark = pytest.mark.browser


def test_a_button_says_of_which_lesson_it_is(page: Page, server: Server) -> None:
    begin(page, server.url, lesson="eerste-aangifte")
    visit(page, f"{server.url}/?pagina=voortgang")
    again = page.get_by_role("button", name="Begin deze les opnieuw", exact=False)
    expect(again).to_have_accessible_name("Begin deze les opnieuw: Je eerste aangifte")
    expect(again).to_have_text("Begin deze les opnieuw")
    assert axe(page) == []
    press(page, "Stoppen")
    expect(page.locator("[data-genoemd]")).to_have_count(0)


def test_the_eye_at_a_password_says_of_which_field_it_is(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    eye = page.locator(".st-key-veld-geheim button")
    expect(eye).to_have_accessible_name("Laat zien wat je typt: Wachtwoord")
    eye.click()
    expect(eye).to_have_accessible_name("Verberg wat je typt: Wachtwoord")
    box = eye.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= 44


def test_the_way_past_the_menu_leads_to_the_title_and_the_parts_have_names(
    page: Page, server: Server
) -> None:
    begin(page, server.url, lesson="eerste-aangifte")
    expect(page.get_by_role("navigation", name="Menu")).to_be_visible()
    expect(page.get_by_role("region", name="Scherm", exact=True)).to_be_visible()
    skip = page.locator("[data-testid=stSkipToContent]")
    skip.focus()
    skip.press("Enter")
    expect(page.locator("h1")).to_be_focused()
    press(page, "Stoppen")
    expect(page.get_by_role("region", name="Scherm", exact=True)).to_have_count(0)


def test_a_slider_is_seen_and_says_its_unit(page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina=belasting")
    hourly = page.get_by_role("slider").first
    expect(hourly).to_have_attribute("aria-valuetext", "€ 14")
    size = page.locator(".stSlider [data-rac]>[data-rac]>[data-rac]").first.bounding_box()
    assert size is not None
    assert (size["width"], size["height"]) == (28, 28)


def test_with_colours_of_the_system_a_chosen_answer_and_a_slider_differ(
    visitor: Visitor, server: Server
) -> None:
    page = visitor(forced_colors="active")
    visit(page, f"{server.url}/?pagina=belasting")
    options = page.locator("[data-testid=stRadioGroup] > div")
    chosen = options.filter(has=page.locator("input:checked")).first
    other = options.filter(has_not=page.locator("input:checked")).first
    style = "e => getComputedStyle(e).outlineStyle + getComputedStyle(e).outlineWidth"
    assert chosen.evaluate(style) != other.evaluate(style)
    thumb = page.locator(".stSlider [data-rac]>[data-rac]>[data-rac]").first
    paint = "e => getComputedStyle(e).backgroundColor"
    assert thumb.evaluate(paint) != page.locator("body").evaluate(paint)
