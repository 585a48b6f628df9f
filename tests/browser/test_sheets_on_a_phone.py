"""On a phone a step is one of three sheets: which one shows, how they change, where news waits."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, english, focused, frames_sent, settled, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin, press, send, step, to_sheet, told, walk_to

pytestmark = pytest.mark.browser
BAR = ".vellenbalk"
SHEETS = {"Opdracht": ".st-key-taak", "Papieren": "#lade", "Scherm": ".st-key-druk"}
NEWS = "Papieren (iets nieuws)"


@pytest.fixture
def phone(visitor: Visitor) -> Page:
    """One visitor with a phone in the hand."""
    return visitor(viewport={"width": 360, "height": 740}, has_touch=True)


def shown(page: Page) -> list[str]:
    """The sheets that are seen."""
    return [name for name, place in SHEETS.items() if page.locator(place).is_visible()]


def test_a_step_opens_on_the_task_and_a_mistake_shows_where_it_is_made(
    phone: Page, server: Server
) -> None:
    begin(phone, server.url)
    assert shown(phone) == ["Opdracht"]
    send(phone)
    assert shown(phone) == ["Scherm"]
    expect(phone.locator(".foutlijst")).to_be_focused()
    assert phone.locator(".foutlijst").evaluate("e => e.getBoundingClientRect().top >= 0")
    assert axe(phone) == []
    walk_to(phone, "inloggen")
    assert shown(phone) == ["Opdracht"]
    phone.get_by_role("button", name="Ga naar het scherm").click()
    assert shown(phone) == ["Scherm"]
    assert axe(phone) == []
    assert english(phone) == []


def test_changing_asks_nothing_of_the_server_and_keeps_what_was_typed_and_the_place(
    phone: Page, server: Server
) -> None:
    begin(phone, server.url)
    walk_to(phone, "loon-festival")
    to_sheet(phone, "Scherm")
    last = phone.locator(f"{FIELD} input").last
    last.fill("1234")
    sent, place = frames_sent(phone), last.bounding_box()
    to_sheet(phone, "Papieren")
    expect(phone.locator("#papier-jaaropgaaf-festival")).to_be_visible()
    assert shown(phone) == ["Papieren"]
    to_sheet(phone, "Scherm")
    assert (frames_sent(phone), last.bounding_box()) == (sent, place)
    expect(last).to_be_focused()
    expect(last).to_have_value("1234")


def test_a_run_leaves_the_sheet_as_it_is(phone: Page, server: Server) -> None:
    begin(phone, server.url, way="Zelf")
    press(phone, "Geef een tip")
    assert shown(phone) == ["Opdracht"]
    phone.evaluate("() => document.querySelector('.vellenbalk [data-vel=papieren]').click()")
    phone.locator(".st-key-tip button").dispatch_event("click")
    expect(phone.locator(".tip")).to_have_count(2)
    assert shown(phone) == ["Papieren"]
    expect(phone.get_by_role("button", name="Opdracht (iets nieuws)")).to_be_visible()


def test_nothing_lies_behind_the_bar(phone: Page, server: Server) -> None:
    begin(phone, server.url)
    for name in SHEETS:
        to_sheet(phone, name)
        page_ends, bar_begins = phone.evaluate(
            """() => [document.querySelector('[data-testid=stMain]').getBoundingClientRect().bottom,
                document.querySelector('.vellenbalk').getBoundingClientRect().top]"""
        )
        assert page_ends <= bar_begins


def test_a_dot_and_a_word_say_where_something_new_waits(phone: Page, server: Server) -> None:
    begin(phone, server.url)
    papers = phone.locator(f"{BAR} [data-vel=papieren]")
    expect(papers).to_have_accessible_name("Papieren")
    walk_to(phone, "inloggen")
    expect(papers).to_have_accessible_name(NEWS)
    to_sheet(phone, "Papieren")
    to_sheet(phone, "Opdracht")
    expect(papers).to_have_accessible_name("Papieren")


def test_what_to_fill_in_can_be_opened_at_the_field(phone: Page, server: Server) -> None:
    begin(phone, server.url)
    walk_to(phone, "inloggen")
    wanted = told(phone)[1]
    to_sheet(phone, "Scherm")
    fold = phone.locator(".wat-hier").nth(1)
    expect(fold.locator(".antwoord")).not_to_be_visible()
    fold.get_by_text("Wat vul ik hier in?").click()
    expect(fold.locator(".antwoord")).to_have_text(wanted)
    phone.set_viewport_size({"width": 1280, "height": 900})
    expect(fold).not_to_be_visible()


def test_sheets_change_by_key_and_the_focus_comes_along(phone: Page, server: Server) -> None:
    begin(phone, server.url)
    phone.keyboard.press("Alt+s")
    assert (shown(phone), focused(phone)) == (["Scherm"], "Goedendag. Wat wilt u doen?")
    phone.keyboard.press("Alt+p")
    assert (shown(phone), focused(phone)) == (["Papieren"], "Papieren")
    phone.keyboard.press("Alt+o")
    assert (shown(phone), focused(phone)) == (["Opdracht"], "Opdracht")
    phone.keyboard.press("Alt+k")
    assert (shown(phone), focused(phone)) == (["Papieren"], "Oefenkaart")
    expect(phone.locator("#oefenkaart table")).to_be_visible()
    phone.locator(f"{BAR} [data-vel=scherm]").press("Enter")
    assert shown(phone) == ["Scherm"]
    expect(phone.locator(f"{BAR} [aria-current]")).to_have_text("Scherm")


def swipe(page: Page, by_x: int, by_y: int = 0) -> None:
    """A finger that moves over the middle of the page."""
    touch = page.context.new_cdp_session(page)
    x, y = 180, 300
    for kind, points in (
        ("touchStart", [{"x": x, "y": y}]),
        ("touchMove", [{"x": x + by_x // 2, "y": y + by_y // 2}]),
        ("touchMove", [{"x": x + by_x, "y": y + by_y}]),
        ("touchEnd", []),
    ):
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_a_finger_turns_to_the_next_sheet_and_back(phone: Page, server: Server) -> None:
    begin(phone, server.url)
    swipe(phone, -120)
    expect(phone.locator("#lade")).to_be_visible()
    swipe(phone, 0, -150)
    swipe(phone, -30)
    assert shown(phone) == ["Papieren"]
    swipe(phone, -120)
    expect(phone.locator(SHEETS["Scherm"])).to_be_visible()
    swipe(phone, 120)
    swipe(phone, 120)
    expect(phone.locator(SHEETS["Opdracht"])).to_be_visible()


@pytest.mark.parametrize(
    ("width", "letters", "sheets"),
    [
        (699, "gewoon", True),
        (701, "gewoon", False),
        (1000, "grootst", True),
        (1280, "grootst", False),
    ],
)
def test_there_are_sheets_where_few_letters_fit(
    visitor: Visitor, server: Server, width: int, letters: str, sheets: bool
) -> None:
    page = visitor(viewport={"width": width, "height": 700})
    visit(page, f"{server.url}/?pagina=instellingen")
    if letters == "grootst":
        page.locator("label[data-testid=stRadioOption]").filter(has_text="Heel groot").click()
    page.wait_for_function("size => document.documentElement.dataset.size === size", arg=letters)
    settled(page)
    expect(page.locator(BAR)).not_to_be_visible()
    begin(page, server.url)
    assert shown(page) == (["Opdracht"] if sheets else list(SHEETS))
    assert page.locator(BAR).is_visible() == sheets
    assert step(page)
