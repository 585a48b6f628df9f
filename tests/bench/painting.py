"""A real browser: from a press to the next step painted, from start to first page, to sound."""

from __future__ import annotations

import time
from collections.abc import Sequence
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.servers import Measured, bare, ours
from tests.bench.shape import Shape
from tests.bench.table import Row, compared, high
from tests.browser.browsing import record, settled
from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.browser.walking import fill_in, to_practice

PAINTED = """() => new Promise(done => {
  const main = document.querySelector('[data-testid=stMain]');
  const before = main.innerText.slice(0, 400);
  const press = performance.now();
  const look = () => main.innerText.slice(0, 400) !== before
    ? requestAnimationFrame(() => done(performance.now() - press)) : requestAnimationFrame(look);
  BUTTON.click();
  look();
})"""
OURS = "document.querySelector('.st-key-druk button')"
BARE = "[...document.querySelectorAll('.stFormSubmitButton button')].at(-1)"
SOUND = 200.0


def presses_of(page: Page, button: str, presses: int, answers: bool) -> list[float]:
    """Milliseconds from a press to the next step painted."""
    found = []
    for _ in range(presses):
        if answers:
            fill_in(page)
        found.append(float(page.evaluate(PAINTED.replace("BUTTON", button))))
        settled(page)
    return found


def _first_page(browser: Browser, server: Measured) -> float:
    """Milliseconds from the launch of the server to a page with words on it."""
    launched = server.launched()
    page = browser.new_context(locale="nl-NL").new_page()
    page.goto(server.url)
    page.wait_for_function("() => document.querySelector('[data-testid=stMain] h1, main h1')")
    took = (time.time() - launched) * 1000
    page.context.close()
    return took


def _lesson(browser: Browser, server: Measured) -> Page:
    page = record(browser.new_context(locale="nl-NL").new_page())
    page.goto(server.url)
    settled(page)
    page.get_by_role("button", name="Begin met oefenen").click()
    page.get_by_role("button", name="Begin met de les").click()
    page.wait_for_selector(".stapkop")
    return to_practice(settled(page))


def _sounds(page: Page, times: int) -> list[float]:
    """Milliseconds from a press on "Lees voor" to the first sound, each at a fresh step."""
    found = []
    for _ in range(times):
        page.evaluate("() => performance.clearMarks()")
        page.locator(".stapkop [data-lees]").click()
        page.wait_for_function("() => performance.getEntriesByName('oefenloket-klinkt').length")
        marks = "n => performance.getEntriesByName(n)[0].startTime"
        pressed, sounded = (page.evaluate(marks, f"oefenloket-{n}") for n in ("druk", "klinkt"))
        found.append(float(sounded) - float(pressed))
        page.keyboard.press("Escape")
        fill_in(page)
        page.evaluate(PAINTED.replace("BUTTON", OURS))
        settled(page)
    return found


def rows(shapes: Sequence[Shape], presses: int, starts: int) -> list[Row]:
    """The figures that only a browser shows; ours and the bare page by turns."""
    begun: tuple[list[float], list[float]] = ([], [])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        for _ in range(starts):
            with ours() as server:
                begun[0].append(_first_page(browser, server))
            with bare(shapes) as server:
                begun[1].append(_first_page(browser, server))
        with ours() as mine, bare(shapes) as theirs:
            mine.start()
            theirs.start()
            painted = presses_of(_lesson(browser, mine), OURS, presses, answers=True)
            page = browser.new_context(locale="nl-NL").new_page()
            page.goto(theirs.url)
            plain = presses_of(settled(page), BARE, presses, answers=False)
            sounds = _sounds(_lesson(browser, mine), presses)
        browser.close()
    return [
        *compared("press to next step painted", "ms", painted, plain, 1.5),
        Row("launch to first painted page", median(begun[0]), "ms", median(begun[1]), 1.3),
        Row("press to first sound, 95 %", high(sounds), "ms", None, SOUND),
    ]
