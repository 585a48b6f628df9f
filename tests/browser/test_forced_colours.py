"""With the colours of the system, as somebody with high contrast sees it: pixels, not rules."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import Locator, Page, expect

from tests.browser.browsing import settled, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin, walk_to

pytestmark = pytest.mark.browser
SEEN = 0.01
"""The part of a picture that must differ before somebody can be said to see it."""
FAR = 60
"""How far apart two shades of grey are that can be told apart, of 255."""


@pytest.fixture
def contrast(visitor: Visitor) -> Page:
    """Somebody whose system chooses the colours."""
    return visitor(forced_colors="active", reduced_motion="reduce")


def picture(place: Locator) -> Image.Image:
    """What stands there, in shades of grey."""
    return Image.open(io.BytesIO(place.screenshot())).convert("L")


def drawn(place: Locator) -> float:
    """The part of a picture that is another shade than most of it: 0 when it is blank."""
    shot = picture(place)
    most = max(range(256), key=shot.histogram().__getitem__)
    return differing(shot, Image.new("L", shot.size, most))


def differing(one: Image.Image, other: Image.Image) -> float:
    """The part of two pictures that differs."""
    width, height = min(one.width, other.width), min(one.height, other.height)
    box = (0, 0, width, height)
    apart = ImageChops.difference(one.crop(box), other.crop(box)).histogram()
    return sum(apart[FAR:]) / (width * height)


def test_a_chosen_answer_looks_different_from_the_others(contrast: Page, server: Server) -> None:
    walk_to(begin(contrast, server.url), "beginnen")
    options = contrast.locator("label[data-testid=stRadioOption]")
    group = contrast.locator("[data-testid=stRadioGroup]").first
    before = picture(group)
    options.first.click()
    expect(options.first.locator("input")).to_be_checked()
    contrast.mouse.move(0, 0)
    contrast.locator("h1").evaluate("title => { title.tabIndex = -1; title.focus() }")
    assert differing(before, picture(group)) > SEEN / 4


def test_signs_and_the_buttons_of_the_reading_bar_are_drawn(contrast: Page, server: Server) -> None:
    begin(contrast, server.url)
    contrast.get_by_role("button", name="Lees voor").first.click()
    bar = contrast.locator(".leesbalk")
    expect(bar).to_be_visible()
    buttons = bar.locator(".leesbalk-knoppen button .icoon")
    assert buttons.count() == 4
    assert [at for at in range(4) if drawn(buttons.nth(at)) <= SEEN] == []
    contrast.keyboard.press("Escape")
    signs = contrast.locator("[data-testid=stMain] .icoon").all()
    seen = [one for one in signs if one.is_visible()]
    assert seen
    assert [one.get_attribute("class") for one in seen if drawn(one) <= SEEN] == []


def test_a_slider_shows_where_it_stands(contrast: Page, server: Server) -> None:
    visit(contrast, f"{server.url}/?pagina=belasting")
    settled(contrast)
    thumb = contrast.locator("[role=slider], .stSlider input[type=range]").first
    place = contrast.locator(".stSlider").first
    before = picture(place)
    thumb.focus()
    contrast.keyboard.press("End")
    settled(contrast)
    assert differing(before, picture(place)) > SEEN / 4
