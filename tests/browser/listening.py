"""Small verbs for tests of the player: press, look at what is marked, wait for a word."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

MARKED = """name => [...(CSS.highlights.get(name) ?? [])].map(String).join()"""
TASK = (
    "Je hebt een jaaropgaaf gekregen van € 1.120.",
    "Kijk of het loon klopt.",
    "Verander het loon als het anders is.",
    "Druk daarna op de knop.",
)


def bar(page: Page) -> Locator:
    """The bar of the player."""
    return page.get_by_role("group", name="Voorlezen")


def read(page: Page, name: str = "Lees voor") -> Locator:
    """Presses a read-aloud button."""
    button = page.get_by_role("button", name=name, exact=True)
    button.click()
    return button


def marked(page: Page, name: str = "gelezen") -> str:
    """The word (or the sentence, `zin`) that is marked."""
    found: str = page.evaluate(MARKED, name)
    return found


def wait_for_mark(page: Page, text: str, name: str = "gelezen") -> None:
    """Waits until this word or sentence is marked."""
    page.wait_for_function(f"([name, text]) => ({MARKED})(name) === text", arg=[name, text])


def wait_for_another_mark(page: Page, text: str) -> None:
    """Waits until another word than this one is marked."""
    page.wait_for_function(f"([name, text]) => ({MARKED})(name) !== text", arg=["gelezen", text])


def still(page: Page) -> None:
    """Nothing sounds, nothing is marked, the bar is gone."""
    bar(page).wait_for(state="hidden")
    assert (marked(page), marked(page, "zin")) == ("", "")
