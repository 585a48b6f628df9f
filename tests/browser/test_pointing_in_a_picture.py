"""Pointing at a place in a picture, by thumb and by key, on the narrowest screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, settled, sideways
from tests.browser.serving import ROOT, Server
from tests.browser.walking import begin, to_sheet
from tests.tasks.pictured import STEP
from tests.tasks.soorten import CONTENT
from tests.tasks.test_examples_for_authors import lesson_of, written

pytestmark = pytest.mark.browser
LEAST = 24
"""Pixels that a place is wide and high at least, so that a thumb can hit it."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with a lesson of this one step."""
    folder = tmp_path_factory.mktemp("plaat")
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    written(content, lesson_of(STEP))
    server = Server(ROOT / "app.py", folder, environment={"SANDBOX_CONTENT": str(content)})
    server.start()
    yield server.url
    server.stop()


def test_a_place_is_chosen_in_the_picture_and_also_by_key(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    begin(page, address, "Zelf", lesson="voorbeeld")
    to_sheet(page, "Scherm")
    settled(page)
    places = page.locator(".vlek.wijsbaar")
    expect(places).to_have_count(2)
    for box in (place.bounding_box() for place in places.all()):
        assert box and min(box["width"], box["height"]) >= LEAST
    assert (axe(page), sideways(page) <= 0) == ([], True)
    places.nth(1).click()
    expect(page.get_by_role("radio", name="De pijl naar links")).to_be_checked()
    expect(places.nth(1)).to_have_class("vlek wijsbaar gewezen")
    page.get_by_role("radio", name="De pijl naar links").focus()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("radio", name="De pijl tegen een streep")).to_be_checked()
    expect(places.nth(0)).to_have_class("vlek wijsbaar gewezen")
