"""What only a browser shows of names: what a screen reader hears of buttons that look the same."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, visit
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
