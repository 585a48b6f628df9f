"""Tasks without a simulated site, in a browser: by key, by ear and on a narrow screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, run_by, settled, sideways
from tests.browser.keys import presses_to_the_work
from tests.browser.serving import ROOT, Server
from tests.browser.walking import FIELD, begin, to_sheet, told
from tests.tasks.soorten import CONTENT

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with the lesson that has a step of each kind."""
    folder = tmp_path_factory.mktemp("soorten")
    server = Server(ROOT / "app.py", folder, environment={"SANDBOX_CONTENT": str(CONTENT)})
    server.start()
    yield server.url
    server.stop()


def send(page: Page, then: str) -> None:
    """Presses the button of the task and waits for a step with this title."""
    to_sheet(page, "Scherm")
    run_by(page, page.locator(".st-key-druk button"))
    expect(page.locator("h1")).to_have_text(then)


def fits(page: Page) -> bool:
    """Whether nothing stands outside the screen."""
    return sideways(page) <= 0


def to_order(page: Page) -> None:
    """On to the step at which things are put in order."""
    send(page, "Wat doe je met een sms-code?")
    to_sheet(page, "Scherm")
    page.locator("[data-testid=stRadioOption]").filter(has_text="Ik hang op").click()
    settled(page)
    send(page, "Vul de sms-code in")
    to_sheet(page, "Scherm")
    page.locator(f"{FIELD} input").fill(told(page)[0])
    send(page, "Je gaf de code toch. Wat nu?")


def standing(page: Page) -> list[str]:
    """The things in the order in which they stand."""
    return page.locator(".plek").all_inner_texts()


def test_every_kind_is_clean_and_fits_on_a_narrow_screen(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    begin(page, address, lesson="soorten")
    assert (axe(page), fits(page)) == ([], True)
    send(page, "Wat doe je met een sms-code?")
    assert (axe(page), fits(page)) == ([], True)
    page.go_back()
    expect(page.locator("h1")).to_have_text("Lees wat een sms-code is")
    settled(page)
    to_order(page)
    assert (axe(page), fits(page)) == ([], True)


def test_things_are_put_in_order_by_key_and_the_focus_goes_along(page: Page, address: str) -> None:
    begin(page, address, lesson="soorten")
    to_order(page)
    assert presses_to_the_work(page, 2) == 2
    label = standing(page)[2].split(". ")[1]
    up = page.locator(".plek").nth(2).locator("xpath=ancestor::*[contains(@class,'rij-veld')]")
    button = up.get_by_role("button", name=text("taak.order.omhoog"))
    expect(button).to_have_accessible_description(f"3. {label}")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".plek").nth(1)).to_have_text(f"2. {label}")
    expect(page.locator(":focus")).to_have_accessible_description(f"2. {label}")
    expect(page.locator(":focus")).to_have_text(text("taak.order.omhoog"))
    page.keyboard.press("Enter")
    expect(page.locator(".plek").first).to_have_text(f"1. {label}")
    expect(page.locator(":focus")).to_have_text(text("taak.order.omlaag"))
    said = text("taak.order.staat", wat=label, plaats=1, aantal=3)
    expect(page.locator("[aria-live=polite]", has_text=said)).to_have_count(1)
