"""The drawn phone, as only a browser shows it: pressed, typed, heard, and standing still."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe, frames_sent, run_by, settled, sideways
from tests.browser.conftest import Visitor
from tests.browser.serving import ROOT, Server
from tests.browser.walking import FIELD, begin, to_sheet, told, walk_to

pytestmark = pytest.mark.browser
CONTENT = ROOT / "tests" / "browser" / "phone"
LIVE = ".alleen-horen[data-oefenloket]"


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with the lesson that has every drawing of the phone."""
    folder = tmp_path_factory.mktemp("telefoon")
    server = Server(ROOT / "app.py", folder, environment={"SANDBOX_CONTENT": str(CONTENT)})
    server.start()
    yield server
    server.stop()


def send(page: Page) -> None:
    """Presses the button of the screen."""
    run_by(page, page.locator(".st-key-druk button"))


def key(page: Page, name: str) -> None:
    """Presses a key of the drawn keypad."""
    page.locator(".toetsen").get_by_role("button", name=name, exact=True).click()


def full(page: Page, row: int = 0) -> int:
    """How many dots are full."""
    return page.locator(".bolletjes").nth(row).locator(".vol").count()


def watch_motion(page: Page) -> None:
    """Writes down from now on what moves."""
    page.evaluate(
        "() => addEventListener('animationstart', e => (window.moved ??= []).push(e.animationName))"
    )


def moved(page: Page) -> list[str]:
    """The names of what moved."""
    found: list[str] = page.evaluate("() => window.moved ?? []")
    return found


def test_a_pin_is_pressed_and_stays_here_until_it_is_sent(phone: Server, page: Page) -> None:
    begin(page, phone.url, lesson="telefoon")
    pin = told(page)[0]
    before = frames_sent(page)
    for digit in pin[:3]:
        key(page, digit)
    assert (full(page), page.locator(f"{FIELD} input").input_value()) == (3, pin[:3])
    expect(page.locator(LIVE)).to_have_text("3 van 5 cijfers")
    key(page, text("toetsen.wis"))
    assert full(page) == 2
    for digit in pin[2:]:
        key(page, digit)
    key(page, "1")
    assert page.locator(f"{FIELD} input").input_value() == pin
    assert frames_sent(page) == before
    assert axe(page) == []
    key(page, text("toetsen.klaar"))
    expect(page.locator("h1")).to_have_text("Kies een pincode")
    assert frames_sent(page) == before + 1
    assert pin not in phone.log + page.url


def test_a_pin_is_typed_and_seen_and_two_are_filled_one_after_the_other(
    phone: Server, page: Page
) -> None:
    begin(page, phone.url, lesson="telefoon")
    page.locator(f"{FIELD} input").focus()
    pin = told(page)[0]
    page.keyboard.type(pin)
    assert full(page) == 5
    page.get_by_role("button", name="Laat zien wat je typt").click()
    expect(page.locator(".bolletjes")).to_have_text(pin)
    page.locator(f"{FIELD} input").press("Enter")
    expect(page.locator("h1")).to_have_text("Kies een pincode")
    settled(page)
    expect(page.get_by_text(text("les.eigen_pin"))).to_have_count(1)
    page.locator(".toetsen button").first.focus()
    page.keyboard.type(pin)
    assert (full(page), full(page, 1)) == (5, 0)
    page.keyboard.press("Backspace")
    key(page, pin[4])
    key(page, text("toetsen.klaar"))
    for digit in pin:
        key(page, digit)
    assert full(page, 1) == 5
    page.locator(".st-key-druk button").click()
    expect(page.locator(".foutlijst")).to_have_count(0)


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_a_wrong_pin_is_emptied_and_shakes_only_where_motion_is_welcome(
    phone: Server, visitor: Visitor, motion: str
) -> None:
    page = visitor(reduced_motion=motion, viewport={"width": 320, "height": 568})
    begin(page, phone.url, lesson="telefoon")
    to_sheet(page, "Scherm")
    watch_motion(page)
    for digit in "90909":
        key(page, digit)
    send(page)
    expect(page.locator(".foutlijst")).to_be_visible()
    expect(page.locator(".bolletjes .vol")).to_have_count(0)
    settled(page)
    assert ("schudt" in moved(page)) == (motion == "no-preference")
    assert sideways(page) <= 0
    assert axe(page) == []


def test_the_camera_is_pointed_by_press_and_by_key_and_says_what_it_found(
    phone: Server, page: Page
) -> None:
    begin(page, phone.url, lesson="telefoon")
    walk_to(page, "scannen")
    expect(page.locator(".ziet.nu")).to_have_text(text("camera.richt"))
    page.locator("[data-testid=stRadioOption]").filter(has_text="In een e-mail").click()
    expect(page.locator(".ziet.nu")).to_contain_text("uit een e-mail")
    page.keyboard.press("ArrowUp")
    expect(page.locator(".ziet.nu")).to_contain_text("mijn.oefen-digid.oefen")
    expect(page.locator(LIVE)).to_contain_text("mijn.oefen-digid.oefen")
    assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 568})
    assert sideways(page) <= 0


def test_a_message_comes_in_over_the_apps_and_opens_into_a_conversation(
    phone: Server, page: Page
) -> None:
    begin(page, phone.url, lesson="telefoon")
    walk_to(page, "bericht")
    expect(page.locator(".statusbalk").first).to_contain_text("di 3 maart")
    bubble = page.locator(".gesprek .bericht").first
    expect(bubble).to_be_hidden()
    assert axe(page) == []
    page.get_by_role("button", name=text("toestel.app.berichten"), exact=True).press("Enter")
    expect(bubble).to_be_visible()
    expect(bubble).to_contain_text(told(page)[0])
    expect(page.locator(".apps")).to_be_hidden()
    expect(page.locator("summary:focus")).to_contain_text("Oefen-DigiD")
    assert axe(page) == []
    copy = page.get_by_role("button", name=text("toestel.kopieer"))
    assert copy.get_attribute("data-kopieer") == told(page)[0]
    copy.click()
    copy.and_(page.locator(".gelukt")).wait_for()
    page.locator(f"{FIELD} input").press("Control+v")
    expect(page.locator(f"{FIELD} input")).to_have_value(told(page)[0])


def test_an_address_that_can_be_chosen_is_no_link(phone: Server, page: Page) -> None:
    begin(page, phone.url, lesson="telefoon")
    walk_to(page, "nepmail")
    option = page.locator("[data-testid=stRadioOption]").filter(has_text="@")
    option.locator("p").click()
    expect(option.locator("input")).to_be_checked()
    expect(option.locator("a[href]")).to_have_count(0)


def test_an_e_mail_says_its_true_address_to_who_asks(phone: Server, page: Page) -> None:
    begin(page, phone.url, lesson="telefoon")
    walk_to(page, "mail")
    first = page.locator(".mailtje").first
    address = first.locator(".adres-echt")
    first.locator("summary").first.press("Enter")
    expect(first.locator("p").last).to_be_visible()
    expect(address).to_be_hidden()
    first.get_by_text(text("toestel.adres")).click()
    expect(address).to_have_text("bericht@oefen-mijnoverheid.oefen")
    assert axe(page) == []
    page.set_viewport_size({"width": 320, "height": 568})
    assert sideways(page) <= 0


def test_a_call_rings_is_answered_and_ended_and_the_focus_goes_along(
    phone: Server, page: Page
) -> None:
    begin(page, phone.url, lesson="telefoon")
    walk_to(page, "bellen")
    said = page.locator(".bellen .bericht").first
    expect(said).to_be_hidden()
    page.get_by_role("button", name=text("toestel.neem_op_in")).press("Enter")
    expect(said).to_be_visible()
    expect(page.locator(":focus")).to_have_text(text("toestel.gesprek"))
    speaker = page.get_by_role("button", name=text("toestel.luidspreker"))
    speaker.click()
    expect(speaker).to_have_attribute("aria-pressed", "true")
    assert axe(page) == []
    page.get_by_role("button", name=text("toestel.hang_op")).click()
    expect(said).to_be_hidden()
    expect(page.locator(":focus")).to_have_text(text("toestel.opgehangen"))
    expect(page.locator("[data-lees=gesprek]")).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_the_phone_fills_the_sheet_and_stands_still_where_no_motion_is_wanted(
    phone: Server, visitor: Visitor, motion: str
) -> None:
    page = visitor(reduced_motion=motion, viewport={"width": 360, "height": 740})
    begin(page, phone.url, lesson="telefoon")
    walk_to(page, "bericht")
    watch_motion(page)
    to_sheet(page, "Scherm")
    expect(page.locator(".bericht-binnen")).to_be_visible()
    settled(page)
    assert ("valt" in moved(page)) == (motion == "no-preference")
    width = page.locator(".telefoon").evaluate("phone => phone.offsetWidth")
    assert width == page.locator(".st-key-apparaten").evaluate("sheet => sheet.clientWidth")
