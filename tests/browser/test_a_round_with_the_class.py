"""A teacher and pupils in one round: the same question for all, bars on the board, then why."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, english, run_by, settled, sideways, unheard
from tests.browser.conftest import Visitor
from tests.browser.school import come_in, make_class
from tests.browser.serving import Server

pytestmark = pytest.mark.browser
SEEN_WITHIN = 4.5
"""Seconds, with two browsers on a busy machine; 2 are asked of the board on a quiet one."""


def faults(page: Page) -> list[str]:
    """What axe, the ear and a narrow screen find; and English."""
    settled(page)
    return axe(page) + unheard(page) + english(page) + ["sideways"] * (sideways(page) > 0)


def onward(teacher: Page, shows: str) -> None:
    """The next thing on the board."""
    teacher.locator("[data-doe^='ronde-verder']").click()
    expect(teacher.locator(".ronde")).to_contain_text(shows)


def test_a_round_from_the_first_question_to_the_second(visitor: Visitor, server: Server) -> None:
    teacher, first, second = visitor(), visitor(), visitor()
    second.set_viewport_size({"width": 360, "height": 740})
    code = make_class(teacher, server.url)
    come_in(first, server.url, code)
    run_by(teacher, teacher.get_by_role("button", name="Doe een ronde met de hele klas"))
    teacher.locator("[data-doe='ronde echt-of-nep']").click()
    expect(teacher.locator("#ronde-vraag")).to_have_text("Vraag 1 van 10")
    assert faults(teacher) == []
    come_in(second, server.url, code)
    for pupil, option in ((first, "echt"), (second, "nep")):
        choice = pupil.locator(f".st-key-ronde_{option} button")
        expect(choice).to_be_visible()
        assert faults(pupil) == []
        choice.click()
        expect(pupil.get_by_text("Je antwoord is binnen")).to_be_visible()
    began = time.monotonic()
    expect(teacher.locator(".ronde-tel")).to_have_text("2 van 2 hebben gekozen")
    assert time.monotonic() - began < SEEN_WITHIN
    onward(teacher, "Een aanwijzing")
    assert faults(teacher) == []
    onward(teacher, "Dit is goed")
    assert faults(teacher) == []
    expect(first.get_by_text("Jij koos: Echt")).to_be_visible()
    assert faults(second) == []
    onward(teacher, "Vraag 2 van 10")
    for pupil in (first, second):
        expect(pupil.locator("h1")).to_have_text("Vraag 2 van 10")
    teacher.locator("[data-doe^='ronde-uit']").click()
    expect(first.locator("h1")).not_to_contain_text("Vraag")


def test_what_somebody_opened_on_the_board_stays_open(visitor: Visitor, server: Server) -> None:
    teacher = visitor()
    make_class(teacher, server.url)
    run_by(teacher, teacher.get_by_role("button", name="Doe een ronde met de hele klas"))
    teacher.locator("[data-doe='ronde echt-of-nep']").click()
    message = teacher.locator(".ronde-scherm details").first
    message.locator("> summary").click()
    onward(teacher, "Een aanwijzing")
    expect(message).to_have_attribute("open", "")
