"""Makes the pictures of the README from a running Oefenloket: `python -m docs.pictures.make`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Page

from docs.pictures.studio import WIDTH, run, write
from sandbox.model import Event
from sandbox.model.happened import Started
from sandbox.people.seed import Chance
from sandbox.progress import new_code
from sandbox.store import open_store
from sandbox.ui.runtime import keys
from tests.browser.browsing import settled, visit
from tests.browser.walking import FIELD, do_step, press, send, walk_to

LESSON = "eerste-aangifte"
SOMEBODY = new_code(Chance("pictures").below)
"""Whose person is in the pictures: the same one every time, as long as the content stays."""


def make(page: Page, address: str) -> None:
    """All pictures, in the order in which somebody would see them."""
    visit(page, address)
    look(page, "start", 850)
    go_on_as(page, address, SOMEBODY)
    choose_way(page, address, "Samen")
    walk_to(page, "loon-festival")
    choose_way(page, address, "Zelf")
    fill_in_net_pay(page)
    look(page, "practice", 1180)
    choose_way(page, address, "Samen")
    do_step(page)
    walk_to(page, "overzicht")
    choose_way(page, address, "Zelf")
    look(page, "result", 1180)


def go_on_as(page: Page, address: str, code: str) -> None:
    """Becomes somebody who is known by an oefencode."""
    visit(page, f"{address}/?pagina=code")
    page.locator(".st-key-veld-oefencode input").fill(code)
    page.locator(".st-key-code_druk button").click()
    page.locator(".st-key-code_druk").wait_for(state="detached")
    settled(page)


def choose_way(page: Page, address: str, way: str) -> None:
    """Begins the lesson, or goes on with it, in this way of practising."""
    visit(page, f"{address}/?pagina=manier&les={LESSON}")
    page.locator("label[data-testid=stRadioOption]").filter(has_text=way).first.click()
    settled(page)
    begun = page.get_by_role("button", name="Ga verder", exact=True).is_visible()
    press(page, "Ga verder" if begun else "Begin met de les")
    page.locator(".stapkop").wait_for()
    settled(page)


def fill_in_net_pay(page: Page) -> None:
    """The likeliest mistake of the lesson, with everything else taken over rightly."""
    paper = page.locator("#papier-jaaropgaaf-festival")
    labels = ("Werkgever", "Op uw bank gestort", "Ingehouden loonheffing", "arbeidskorting")
    cells = [paper.locator("tr", has_text=label).locator("td").first for label in labels]
    for field, cell in zip(page.locator(f"{FIELD} input").all(), cells, strict=True):
        field.fill(cell.inner_text())
    send(page)


def look(page: Page, name: str, height: int) -> None:
    """Keeps the upper part of the page; `height` in pixels."""
    page.set_viewport_size({"width": WIDTH, "height": height})
    page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0) }")
    write(name, page.screenshot(animations="disabled"))


def somebody(database: Path) -> None:
    """Keeps somebody who began, with the same made-up person every time."""
    stream = keys().learner(SOMEBODY)
    begun = Event(datetime.now(UTC), stream, Started(LESSON, "beginnen"))
    open_store(str(database)).store.append(stream, begun)


if __name__ == "__main__":
    run(make, prepare=somebody)
