"""Somebody new on the smallest phone: the start page ends, and a sign stays with its word."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.browsing import visit
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
SMALLEST = {"width": 320, "height": 568}
MOST_SCREENS = 10
"""How far down the start page may go for who has not begun."""
ALONE = """() => [...document.querySelectorAll('.bijeen')].filter(one => {
  const word = one.querySelector('.woord'), sign = document.createRange();
  sign.selectNode(one.lastChild);
  return sign.getBoundingClientRect().top >= word.getBoundingClientRect().bottom;
}).map(one => one.innerText)"""
"""Signs that stand on a line below their word."""


def test_the_start_page_ends_and_no_sign_stands_alone(page: Page, server: Server) -> None:
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    visit(page, server.url)
    high = page.get_by_test_id("stMain").evaluate("main => main.scrollHeight")
    assert high < MOST_SCREENS * SMALLEST["height"]
    assert page.locator(".bijeen").count()
    for width in range(320, 420, 7):
        page.set_viewport_size({"width": width, "height": 568})
        assert page.evaluate(ALONE) == []
