"""From the title to the work, by key and by ear: a way across, lists, and questions in parts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import settled, visit
from tests.browser.keys import presses_to_the_work
from tests.browser.serving import Server
from tests.browser.walking import begin, do_step, step

pytestmark = pytest.mark.browser
MOST = 8
"""Presses of Tab or Enter from the title to the first field."""


@pytest.mark.parametrize("lesson", ["digid-aanvragen", "echt-of-nep"])
def test_from_every_title_it_is_few_keys_to_the_first_field(
    lesson: str, page: Page, server: Server
) -> None:
    begin(page, server.url, lesson=lesson)
    for _ in range(3):
        assert presses_to_the_work(page, MOST) <= MOST, step(page)
        do_step(page)


def test_on_a_phone_the_way_across_opens_the_sheet_of_the_screen(
    page: Page, server: Server
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    begin(page, server.url, lesson="digid-aanvragen")
    across = page.locator(".spring")
    across.focus()
    across.press("Enter")
    expect(page.locator(".st-key-toestel")).to_be_in_viewport()
    assert page.evaluate("() => document.activeElement.matches('.st-key-toestel *')")


def test_a_date_in_three_fields_is_one_question_with_a_name(page: Page, server: Server) -> None:
    begin(page, server.url, lesson="digid-aanvragen")
    while step(page) != "gegevens":
        do_step(page)
    group = page.get_by_role("group", name="Wanneer bent u geboren?")
    expect(group.get_by_role("textbox")).to_have_count(3)
    optional = page.get_by_role("textbox", name=text("les.vrij_veld", veld="Toevoeging"))
    expect(optional).to_have_count(1)


def test_lessons_are_a_list(page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina=lessen")
    settled(page)
    items = page.get_by_role("list", name="Lessen").first.get_by_role("listitem")
    assert items.count() > 1
