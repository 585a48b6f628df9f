"""What a first visit carries over the line, and that nothing is missed for it."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.browsing import run_by, settled
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin, fill_in

MOST = 700
"""Kilobytes; unpacked it is 3,000, and the letters of Streamlit another 545."""


def carried(browser: Browser, address: str) -> tuple[float, list[str]]:
    """Kilobytes of a visit by somebody who was never here, and what was asked for."""
    page = browser.new_context(locale="nl-NL").new_page()
    line = page.context.new_cdp_session(page)
    sizes: list[float] = []
    asked: list[str] = []
    line.send("Network.enable")
    line.on("Network.loadingFinished", lambda one: sizes.append(one["encodedDataLength"]))
    line.on("Network.requestWillBeSent", lambda one: asked.append(one["request"]["url"]))
    page.goto(address)
    settled(page)
    page.wait_for_load_state("networkidle")
    page.context.close()
    return sum(sizes) / 1000, asked


def test_a_first_visit_is_light_and_carries_no_letters_that_no_page_uses(
    chromium: Browser, server: Server
) -> None:
    size, asked = carried(chromium, server.url)
    assert size < MOST
    assert [address for address in asked if "/static/media/" in address] == []


def test_the_eye_at_a_password_is_drawn_by_us_open_and_closed(
    visitor: Visitor, server: Server
) -> None:
    page = begin(visitor(), server.url)
    for _ in range(2):
        fill_in(page)
        run_by(page, page.locator(".st-key-druk button"))
    eye = page.locator(".stTextInput button [data-testid=stIconMaterial]")
    drawn = 'url("{}/assets/pictures/icon-eye{}.svg")'
    expect(eye).to_have_css("mask-image", drawn.format(server.url, ""))
    box = eye.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    page.get_by_role("button", name="Laat zien wat je typt").click()
    expect(eye).to_have_css("mask-image", drawn.format(server.url, "-off"))
