"""Answers that are put together with buttons: an order, an amount on a scale, a talk."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.browsing import run_by

PLACE, ROW = ".plek", "[class*='st-key-rij-veld-']"
"""A thing in an order, and what it stands in with its buttons."""
SCALE, AMOUNT, TALK = ".schaal", ".schaalwaarde", "[class*='st-key-praat-']"
HELD = f"{PLACE}, {SCALE}, {TALK}"
"""What is seen of an answer that is put together."""


def put_together(page: Page, told: dict[str, str]) -> bool:
    """Presses until what stands there is the answer that is told; False where nothing is pressed
    together.
    """
    if not page.locator(HELD).count():
        return False
    (answer,) = told.values()
    if page.locator(PLACE).count():
        _put_in_order(page, answer)
    elif page.locator(SCALE).count():
        _set(page, answer)
    else:
        _say(page, answer)
    return True


def _put_in_order(page: Page, answer: str) -> None:
    """Moves things up until they stand in order."""
    for at, wanted in enumerate(re.findall(r"\d+: (.+?)\.(?= \d+: |$)", answer)):
        while (now := _stands(page, wanted)) > at:
            row = page.locator(ROW).nth(now)
            run_by(page, row.locator("button").first)
            expect(page.locator(PLACE).nth(now - 1)).to_contain_text(wanted)


def _stands(page: Page, wanted: str) -> int:
    words = [one.split(". ", 1)[1].rstrip(".") for one in page.locator(PLACE).all_inner_texts()]
    return words.index(wanted)


def _set(page: Page, answer: str) -> None:
    while (now := _number(page.locator(AMOUNT).inner_text())) != _number(answer):
        way = "meer" if now < _number(answer) else "minder"
        run_by(page, page.locator(f"[class*='--{way}'] button"))


def _number(written: str) -> int:
    return int(re.sub(r"\D", "", written))


def _say(page: Page, answer: str) -> None:
    for label in re.findall(r"Kies '(.+?)'\.?(?= Kies |$)", answer):
        said = page.locator(f"{TALK} button").filter(has_text=label)
        run_by(page, said.first)
