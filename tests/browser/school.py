"""A class in a real browser: a teacher who makes it, and pupils who come in."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.browsing import run_by, settled, visit


def make_class(teacher: Page, address: str) -> str:
    """From the start page to a class, in as few presses as a teacher needs; gives its code."""
    visit(teacher, address)
    run_by(
        teacher,
        teacher.get_by_role("link", name="Ik geef les")
        .or_(teacher.get_by_role("button", name="Ik geef les"))
        .first,
    )
    run_by(teacher, teacher.get_by_role("button", name="Maak de klas"))
    place = teacher.locator("[data-klascode]").first
    place.wait_for()
    return place.get_attribute("data-klascode") or ""


def come_in(pupil: Page, address: str, code: str, number: int = 0) -> None:
    """From the scanned code to the lesson, under one of the names that are offered."""
    visit(pupil, f"{address}/?klas={code}")
    run_by(pupil, pupil.locator("[class*=st-key-naam_] button").nth(number))
    pupil.locator("[class*=st-key-naam_]").first.wait_for(state="detached")
    settled(pupil)
