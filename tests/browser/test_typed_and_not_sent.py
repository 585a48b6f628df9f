"""What is filled in and not sent yet: there after a look elsewhere, gone when it was sent."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import settled
from tests.browser.serving import Server
from tests.browser.walking import (
    FIELD,
    begin,
    begin_lesson,
    do_step,
    fill_in,
    press,
    send,
    step,
    walk_to,
)

pytestmark = pytest.mark.browser
REAL_LOOKING = "123456782"
"""Passes the test of eleven and lies outside the range for tests."""


def _look_at_the_post_and_come_back(page: Page) -> None:
    here = step(page)
    press(page, text("knop.post"))
    expect(page.locator(FIELD)).to_have_count(0)
    press(page, text("knop.ga_verder"))
    assert step(page) == here


def _kept_in_the_browser(page: Page) -> str:
    kept: str = page.evaluate(
        "() => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    )
    return kept + page.url


def test_an_amount_stands_there_again_and_is_sent(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "loon-festival")
    amounts = page.locator(f"{FIELD} input")
    fill_in(page)
    amounts.nth(0).fill("7654")
    _look_at_the_post_and_come_back(page)
    expect(amounts.nth(0)).to_have_value("7654")
    assert "7654" not in _kept_in_the_browser(page)
    send(page)
    expect(page.locator(".foutlijst")).to_be_visible()
    expect(amounts.nth(0)).to_have_value("7654")
    _look_at_the_post_and_come_back(page)
    expect(amounts.nth(0)).to_have_value("7654")
    do_step(page)
    page.go_back()
    settled(page)
    expect(amounts.nth(0)).not_to_have_value("7654")


def test_a_choice_stands_there_again_and_is_sent(page: Page, server: Server) -> None:
    begin(page, server.url)
    here = step(page)
    fill_in(page)
    chosen = page.locator(f"{FIELD} input[type=radio]:checked")
    value = chosen.get_attribute("value")
    _look_at_the_post_and_come_back(page)
    expect(chosen).to_have_value(value or "")
    page.locator(".st-key-druk button").click()
    page.wait_for_url(re.compile(f"stap=(?!{here})"))


@pytest.mark.parametrize("by_key", [False, True])
def test_a_real_looking_number_does_not_come_back(page: Page, server: Server, by_key: bool) -> None:
    begin(page, server.url)
    walk_to(page, "inloggen")
    numbers = page.locator(f"{FIELD} input")
    numbers.nth(0).fill(REAL_LOOKING)
    if by_key:
        numbers.nth(0).press("Enter")
        expect(page.locator(".foutlijst, .oefenloket.les").first).to_be_visible()
        settled(page)
    else:
        send(page)
    expect(numbers.nth(0)).to_have_value("")
    _look_at_the_post_and_come_back(page)
    expect(numbers.nth(0)).to_have_value("")


def test_who_comes_next_finds_nothing(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "inloggen")
    page.locator(f"{FIELD} input").nth(0).fill("abc")
    while "pagina=" in page.url or "les=" in page.url:
        page.go_back()
        settled(page)
    press(page, text("wie.nee"))
    press(page, text("wie.nieuw"))
    press(page, "Begin met oefenen")
    begin_lesson(page)
    walk_to(page, "inloggen")
    expect(page.locator(f"{FIELD} input").nth(0)).to_have_value("")
