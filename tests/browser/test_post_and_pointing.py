"""Post that is opened, and lines that are pointed at: by mouse, by finger and by keys."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.browsing import axe, english, settled, sideways, tab_to, visit
from tests.browser.conftest import Visitor
from tests.browser.keys import focus
from tests.browser.serving import Server
from tests.browser.walking import FIELD, asked_for, press, step, told, walk_to

pytestmark = pytest.mark.browser
ENVELOPE = "details.gevallen"
FALLS = "() => document.getAnimations().some(one => ['val', 'vouw'].includes(one.animationName))"


def to_the_letter(page: Page, server: Server) -> Locator:
    """To a letter of the tax office that has just come; its envelope."""
    visit(page, f"{server.url}/?les=blauwe-brief")
    press(page, "Begin met de les")
    walk_to(page, "uitnodiging")
    asked_for(page)
    return page.locator(ENVELOPE)


def line(page: Page, words: str) -> Locator:
    """A line of the letter that can be pointed at now."""
    return page.locator(f"{ENVELOPE} .wijsbaar").filter(has_text=words)


def answers(page: Page) -> list[str]:
    """What is chosen at each question, in order."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('[role=radiogroup] input:checked')]
          .map(one => one.closest('label').innerText.trim())"""
    )
    return found


def height(option: Locator) -> float:
    """How high an answer is; one that is only pointed at and heard takes no room."""
    box = option.bounding_box()
    return box["height"] if box else 0


@pytest.mark.parametrize("width", [320, 1280])
def test_a_letter_is_opened_and_every_question_is_answered_in_it(
    visitor: Visitor, server: Server, width: int
) -> None:
    page = visitor(viewport={"width": width, "height": 700}, has_touch=True)
    letter = to_the_letter(page, server)
    expect(letter).not_to_have_attribute("open", "")
    if width < 700:
        page.locator(".vellenbalk [data-vel=scherm]").click()
    expect(letter.locator("summary")).to_contain_text("Maak open")
    expect(page.locator(".wijzer")).to_have_count(0)
    assert axe(page) == []
    letter.locator("summary").tap()
    expect(page.locator(".wijzer")).to_contain_text("Vraag 1 van 6")
    for at, words in enumerate(told(page), 1):
        expect(page.locator(".wijzer")).to_contain_text(f"Vraag {at} van 6")
        line(page, words).first.tap()
    settled(page)
    assert answers(page) == told(page)
    assert axe(page) == []
    assert english(page) == []
    assert sideways(page) <= 0
    page.locator(".st-key-druk button").click()
    expect(page.locator("h1")).to_have_text("Wacht op de volgende brief")


def test_by_key_the_letter_opens_and_the_answers_unfold(page: Page, server: Server) -> None:
    letter = to_the_letter(page, server)
    tab_to(page, "Maak open")
    page.keyboard.press("Enter")
    expect(letter).to_have_attribute("open", "")
    right = told(page)
    option = (
        page.locator(FIELD)
        .first.locator("[data-testid=stRadioGroup]>div")
        .filter(has_text=right[1])
    )
    assert height(option) < 2
    while focus(page)["label"] != "Wie stuurt deze brief?":
        page.keyboard.press("Tab")
    assert height(option) > 20
    page.keyboard.press("Space")
    expect(page.locator(f"{ENVELOPE} .gewezen")).to_have_text(right[0])
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"{ENVELOPE} .gewezen")).to_contain_text("Datum")


def test_a_letter_stays_open_when_an_answer_was_wrong(page: Page, server: Server) -> None:
    letter = to_the_letter(page, server)
    letter.locator("summary").click()
    line(page, "Geachte").click()
    page.locator(".st-key-druk button").click()
    expect(page.locator(".foutlijst")).to_be_focused()
    settled(page)
    expect(letter).to_have_attribute("open", "")
    assert step(page) == "uitnodiging"


def test_somebody_goes_back_to_a_question_and_points_again(page: Page, server: Server) -> None:
    to_the_letter(page, server).locator("summary").click()
    line(page, "Geachte").click()
    expect(page.locator(".wijzer")).to_contain_text("Vraag 2 van 6")
    page.get_by_role("button", name="Vorige vraag").click()
    expect(page.locator(".wijzer")).to_contain_text("Vraag 1 van 6")
    line(page, "Oefen-Belastingdienst").first.click()
    assert answers(page) == ["Oefen-Belastingdienst"]


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_post_falls_only_where_motion_is_welcome(
    visitor: Visitor, server: Server, motion: str
) -> None:
    page = visitor(reduced_motion=motion)
    to_the_letter(page, server)
    page.evaluate("selector => document.querySelector(selector).open = true", ENVELOPE)
    assert page.evaluate(FALLS) is (motion == "no-preference")


def test_on_paper_the_letter_lies_open(page: Page, server: Server) -> None:
    letter = to_the_letter(page, server)
    page.emulate_media(media="print")
    expect(letter.locator(".brieflijf p").first).to_be_visible()
    expect(letter.locator(".envelop")).to_be_hidden()
