"""A teacher's page while 35 pupils work: who is stuck is seen at once, without flicker, and a
press of the teacher reaches the page of a pupil.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest
from playwright.sync_api import Page, expect

from sandbox.classroom.nicknames import adjectives, animals
from sandbox.model import Event, Happened, class_stream
from sandbox.model.classes import Joined
from sandbox.model.happened import Done, HelpAsked, Started, Wrong
from sandbox.store import SqliteStore
from sandbox.ui import classes
from tests.browser.browsing import axe, frames_sent, run_by, settled, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.content import CATALOG

pytestmark = pytest.mark.browser

LESSON = CATALOG.lessons["eerste-aangifte"]
STEPS = [step.id for step in LESSON.steps]
PUPILS = 35
STUCK = (3, 9, 17, 22, 30)
"""The seats of who is stuck, each at another step."""
WITHIN = 5.0
"""Seconds, on a busy machine with the browser beside it; the page looks every second and a half."""


def make(page: Page, server: Server) -> str:
    """A class of this browser; its code."""
    visit(page, f"{server.url}/?pagina=lesgeven")
    run_by(page, page.get_by_role("button", name="Maak de klas"))
    code = page.locator("[data-klascode]").get_attribute("data-klascode")
    assert code
    return code


def did(store: SqliteStore, seat: int, *what: Happened, minutes_ago: float = 0) -> None:
    at = datetime.now(UTC) - timedelta(minutes=minutes_ago)
    store.append(f"pupil-{seat}", *[Event(at, f"pupil-{seat}", one) for one in what])


def fill(store: SqliteStore, code: str, seats: Sequence[int]) -> None:
    """Pupils who work, each at a step of the own seat."""
    names = [f"{word}-{animal}" for animal in animals() for word in islice(adjectives(), 3)]
    stream = class_stream(classes.name_of(code))
    for seat in seats:
        here = seat % (len(STEPS) - 1)
        done = [Done(LESSON.id, step) for step in STEPS[:here]]
        did(store, seat, Started(LESSON.id, STEPS[0]), *done)
        joined = Joined(str(seat), names[seat])
        store.append(stream, Event(datetime.now(UTC), f"pupil-{seat}", joined))


def ask_for_help(store: SqliteStore, seat: int) -> None:
    """A pupil asks for help at the step of now."""
    did(store, seat, HelpAsked(LESSON.id, STEPS[seat % (len(STEPS) - 1)]))


def looked(page: Page, times: int) -> None:
    """Waits until the page asked so often how it is now."""
    until = frames_sent(page) + times
    while frames_sent(page) < until:
        settled(page)


def sideways(page: Page) -> bool:
    wide: bool = page.evaluate(
        "() => [document.documentElement, document.querySelector('[data-testid=stMain]')]"
        ".some((one) => one.scrollWidth > one.clientWidth)"
    )
    return wide


def test_five_of_35_who_are_stuck_are_seen_at_once_and_no_others(
    page: Page, server: Server
) -> None:
    code, store = make(page, server), SqliteStore(server.database)
    fill(store, code, range(1, PUPILS + 1))
    expect(page.locator(".klastabel tbody tr")).to_have_count(PUPILS, timeout=20_000)
    assert page.locator(".kaart-nodig").count() == 0
    page.evaluate("() => { document.querySelector('.klastabel').onbekend = true }")
    button = page.locator("[data-doe='bekijk 30']")
    button.focus()
    for seat in STUCK:
        step = STEPS[seat % (len(STEPS) - 1)]
        did(store, seat, *[Wrong(LESSON.id, step, "anders")] * 4, minutes_ago=0.1)
    began = time.monotonic()
    page.wait_for_function(
        "number => document.querySelectorAll('.kaart-nodig').length === number", arg=len(STUCK)
    )
    assert time.monotonic() - began < WITHIN
    seats = page.locator(".kaart-nodig [data-doe^=bekijk]").evaluate_all(
        "all => all.map((one) => Number(one.dataset.doe.split(' ')[1]))"
    )
    assert sorted(seats) == sorted(STUCK)
    assert page.evaluate("() => document.querySelector('.klastabel').onbekend") is True
    assert page.evaluate("() => document.activeElement.dataset.doe") == "bekijk 30"
    assert "Hulp nodig" in page.locator(".alleen-horen[aria-live]").inner_text()
    assert axe(page) == []
    page.set_viewport_size({"width": 360, "height": 740})
    settled(page)
    assert not sideways(page)
    assert axe(page) == []


def test_a_pupil_is_opened_by_key_and_the_focus_comes_back(page: Page, server: Server) -> None:
    code, store = make(page, server), SqliteStore(server.database)
    fill(store, code, (1, 2))
    page.locator(".bijnaamknop").last.focus()
    seat = page.locator(".bijnaamknop").last.get_attribute("data-doe")
    page.keyboard.press("Enter")
    expect(page.locator("#leerling")).to_be_focused()
    assert axe(page) == []
    page.get_by_role("button", name="Terug naar de hele klas").press("Enter")
    expect(page.locator(f".klastabel [data-doe='{seat}']")).to_be_focused()


def test_a_page_that_is_kept_still_waits_for_a_press(page: Page, server: Server) -> None:
    code, store = make(page, server), SqliteStore(server.database)
    fill(store, code, (1, 2))
    page.get_by_role("button", name="Zet dit even stil").click()
    again = page.get_by_role("button", name="Laat dit weer bewegen")
    again.wait_for()
    fill(store, code, (3,))
    look = page.locator(".bijnaamknop")
    looked(page, 2)
    expect(look).to_have_count(2)
    again.click()
    expect(look).to_have_count(3, timeout=10_000)


def test_what_a_teacher_presses_reaches_the_pupil_and_is_taken_back(
    visitor: Visitor, server: Server
) -> None:
    teacher, pupil = visitor(), visitor(viewport={"width": 360, "height": 740})
    code = make(teacher, server)
    visit(pupil, f"{server.url}/?klas={code}")
    run_by(pupil, pupil.locator(".st-key-naam_0 button"))
    run_by(pupil, pupil.locator(".stButton button", has_text="Begin"))
    teacher.locator(".bijnaamknop").click()
    teacher.locator(".van-dichtbij [data-doe^=kom]").click()
    expect(pupil.locator(".docent-zegt")).to_contain_text("ik kom zo", timeout=10_000)
    teacher.get_by_role("button", name="Maak ongedaan").click()
    expect(pupil.locator(".docent-zegt")).to_have_count(0, timeout=10_000)
    teacher.locator("summary", has_text="Stop allemaal even").click()
    teacher.get_by_role("button", name="Kijk even naar het bord.").click()
    curtain = pupil.get_by_role("dialog", name="Kijk even naar het bord.")
    expect(curtain).to_be_visible(timeout=10_000)
    pupil.keyboard.press("Escape")
    expect(curtain).to_be_visible()
    assert axe(pupil) == []
    teacher.get_by_role("button", name="Ga weer verder").click()
    expect(curtain).to_have_count(0, timeout=10_000)
    assert "stap=" in pupil.url
    title, waits = pupil.locator("h1"), "Je docent opent dit deel straks"
    step = title.inner_text()
    teacher.locator("#delenkeuze summary").click()
    teacher.locator("[data-doe^=deel-dicht]").first.click()
    expect(title).to_have_text(waits, timeout=10_000)
    assert axe(pupil) == []
    teacher.get_by_role("button", name="Maak ongedaan").click()
    expect(title).to_have_text(step, timeout=10_000)


def test_a_pupil_goes_on_with_another_device_and_the_first_one_says_so(
    visitor: Visitor, server: Server
) -> None:
    teacher, laptop, phone = visitor(), visitor(), visitor(viewport={"width": 360, "height": 740})
    code = make(teacher, server)
    visit(laptop, f"{server.url}/?klas={code}")
    run_by(laptop, laptop.locator(".st-key-naam_0 button"))
    run_by(laptop, laptop.locator(".stButton button", has_text="Begin"))
    teacher.locator(".bijnaamknop").click()
    teacher.get_by_role("button", name="Ga verder op een ander apparaat").click()
    given = teacher.locator(".verhuiscode").inner_text()
    assert axe(teacher) == []
    visit(phone, f"{server.url}/?pagina=meedoen")
    phone.get_by_label("Klascode").fill(given)
    run_by(phone, phone.get_by_role("button", name="Naar de klas"))
    assert axe(phone) == []
    run_by(phone, phone.get_by_role("button", name="Ja, ga hier verder"))
    expect(phone).to_have_url(laptop.url)
    expect(laptop.locator("h1")).to_have_text(
        "Je werk staat nu op een ander apparaat", timeout=10_000
    )
    laptop.reload()
    settled(laptop)
    expect(laptop.locator("h1")).to_have_text("Je werk staat nu op een ander apparaat")
    expect(teacher.locator(".verhuiscode")).to_have_count(0, timeout=10_000)


def test_what_a_teacher_opened_stays_open_while_something_is_said_above_it(
    page: Page, server: Server
) -> None:
    code, store = make(page, server), SqliteStore(server.database)
    fill(store, code, [1])
    page.locator("#delenkeuze summary").click()
    page.locator("[data-doe^='deel-dicht']").first.click()
    expect(page.locator(".melding.net")).to_be_visible()
    opened = page.locator("details[open]").evaluate_all("all => all.map(({ id }) => id)")
    assert opened == ["delenkeuze"]
