"""What a first visit carries over the line, and that nothing is missed for it."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from sandbox.ui.server.installed import installed, linked
from sandbox.ui.server.linking import WHOLE
from tests.browser.browsing import settled, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin, walk_to

MOST = 700
"""Kilobytes; unpacked it is 3,000, and the letters of Streamlit another 545."""
MOST_REQUESTS = 45
"""Streamlit's own page has 112; many small ones wait their turn on a slow line."""
KEEPS_FIRST = (
    "const first$=[],keep$=given=>{first$.push([given,{...given}]);return given};"
    "globalThis.changed=()=>first$.flatMap(([given,first])=>Object.keys(first).filter("
    "name=>first[name]!==given[name]&&typeof first[name]!=='function'));\n"
)
"""Remembers what each script gave when it was ready, to compare that with what it gives later.
A function that puts another one in its place goes on working, so that does no harm."""


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
    assert len(asked) <= MOST_REQUESTS
    assert [address for address in asked if "/static/media/" in address] == []


def test_no_script_of_streamlit_gives_something_else_later_than_when_it_was_ready(
    visitor: Visitor, server: Server
) -> None:
    page = visitor()
    kept = re.sub(r"return(\{(?:get .*)?\})\}\)\(\);\n", r"return keep$(\1)})();\n", linked().whole)
    page.route(
        f"**/{WHOLE}",
        lambda asked: asked.fulfill(body=KEEPS_FIRST + kept, content_type="text/javascript"),
    )
    begin(page, server.url)
    walk_to(page, "inloggen")
    assert page.evaluate("() => changed()") == []


def test_a_script_that_is_not_in_the_one_file_works_beside_it(page: Page, server: Server) -> None:
    visit(page, server.url)
    folder = linked().folder
    (progress,) = (one for one in installed().files if one.startswith(f"{folder}/Progress."))
    given = page.evaluate("async address => Object.keys(await import(address)).length", progress)
    assert given > 0


def test_the_eye_at_a_password_is_drawn_by_us_open_and_closed(
    visitor: Visitor, server: Server
) -> None:
    page = begin(visitor(), server.url)
    walk_to(page, "inloggen")
    eye = page.locator(".stTextInput button [data-testid=stIconMaterial]")
    drawn = 'url("{}/assets/pictures/icon-eye{}.svg")'
    expect(eye).to_have_css("mask-image", drawn.format(server.url, ""))
    box = eye.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    page.get_by_role("button", name="Laat zien wat je typt").click()
    expect(eye).to_have_css("mask-image", drawn.format(server.url, "-off"))
