"""A teacher and 35 pupils at the same time: fifteen browsers, the others without one. Five are
stuck and all five are seen, no others; a round with all; a pupil who goes on with a phone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future

import pytest
from playwright.sync_api import Page, expect

from tests.bench.learner import Learner
from tests.browser.browsing import axe, record, run_by, settled, sideways, visit
from tests.browser.conftest import Visitor
from tests.browser.school import come_in, make_class
from tests.browser.serving import Server
from tests.browser.test_a_round_with_the_class import SEEN_WITHIN
from tests.browser.walking import (
    FIELD,
    begin_lesson,
    do_step,
    step,
    to_sheet,
    walk_to,
)
from tests.content import CATALOG
from tests.waiting import Beside

pytestmark = [pytest.mark.browser, pytest.mark.long]
PUPILS, BROWSERS = 35, 14
"""The fifteenth browser is the teacher's, the sixteenth the phone."""
STUCK = {0: "sms", 3: "sms", 6: "sms", 9: "sms", 12: "loon-supermarkt"}
"""Which of the browsers are stuck, and at which step."""
WRONG = 4
WITHIN = 5.0
"""Seconds from the last wrong try to all five on the page of the teacher."""
PATIENCE = 60_000.0


class Others:
    """The pupils without a browser: they come in, work on, and answer when they are asked."""

    def __init__(self, port: int, code: str) -> None:
        self._port, self._code = port, code
        self._pupils: list[Learner] = []

    async def come(self, many: int) -> None:
        """All come in, do two steps, and stay."""
        for _ in range(many):
            pupil = Learner(self._port)
            await pupil.arrive()
            await pupil.go(f"klas={self._code}")
            await pupil.press("naam_0")
            for _ in range(3):
                await pupil.press_on()
            self._pupils.append(pupil)

    async def work(self) -> None:
        """All do one step more."""
        for pupil in self._pupils:
            await pupil.press_on()

    async def answer(self, option: str) -> None:
        """All answer the question of now."""
        for pupil in self._pupils:
            await pupil.go(pupil.place)
            await pupil.press(f"ronde_{option}")

    async def leave(self) -> None:
        for pupil in self._pupils:
            await pupil.leave()


@pytest.fixture
def beside() -> Iterator[Beside]:
    """Where the pupils without a browser are."""
    made = Beside()
    yield made
    made.end()


def fail(pupil: Page, times: int) -> None:
    """So many wrong tries at the step of now."""
    for number in range(times):
        to_sheet(pupil, "Scherm")
        for field in pupil.locator(f"{FIELD} input").all():
            field.fill(f"niet goed {number}")
        run_by(pupil, pupil.locator(".st-key-druk button"))


def stands(page: Page) -> None:
    """Nothing is against it for who cannot see well, and nothing moves sideways."""
    settled(page)
    assert axe(page) == []
    assert sideways(page) <= 0


def nickname(pupil: Page, server: Server) -> str:
    visit(pupil, f"{server.url}/?pagina=meedoen")
    return pupil.locator("h1").inner_text().removeprefix("Je bent ")


def test_a_class_of_35(visitor: Visitor, server: Server, beside: Beside) -> None:
    teacher = visitor()
    code = make_class(teacher, server.url)
    pupils, group = [visitor() for _ in range(BROWSERS)], Others(server.port, code)
    for one in (teacher, *pupils):
        one.set_default_timeout(PATIENCE)
    beside.finished(group.come(PUPILS - BROWSERS))
    names = [come_and_begin(pupil, server, code) for pupil in pupils]
    expect(teacher.locator(".klastabel tbody tr")).to_have_count(PUPILS, timeout=PATIENCE)
    assert len(set(names)) == BROWSERS
    five_are_stuck(teacher, pupils, names, lambda: beside.finished(group.work()))
    visit(teacher, f"{server.url}/?pagina=ronde&klas={code}")
    a_round(teacher, pupils, lambda: beside.begin(group.answer("nep")))
    teacher = closed_and_opened(teacher, f"{server.url}/?pagina=klas&klas={code}")
    on_a_phone(pupils[1], visitor(viewport={"width": 360, "height": 740}), server, names[1])
    expect(teacher.locator(".klastabel tbody tr")).to_have_count(PUPILS, timeout=PATIENCE)
    beside.finished(group.leave())


def come_and_begin(pupil: Page, server: Server, code: str) -> str:
    """Comes in and stands at the first step; gives the nickname."""
    come_in(pupil, server.url, code)
    address = pupil.url
    name = nickname(pupil, server)
    visit(pupil, address)
    begin_lesson(pupil)
    return name


def five_are_stuck(
    teacher: Page, pupils: Sequence[Page], names: Sequence[str], others_work: Callable[[], object]
) -> None:
    """Five at known places; the rest works, and makes a mistake now and then."""
    for number, place in STUCK.items():
        walk_to(pupils[number], place)
        fail(pupils[number], WRONG - 1)
    for number, pupil in enumerate(pupils):
        if number not in STUCK:
            do_step(pupil)
    others_work()
    expect(teacher.locator(".kaart-nodig")).to_have_count(0)
    for number in STUCK:
        fail(pupils[number], 1)
    began = time.monotonic()
    expect(teacher.locator(".kaart-nodig")).to_have_count(len(STUCK), timeout=WITHIN * 1000)
    print(f"all five after {time.monotonic() - began:.1f} s")
    said = teacher.locator(".kaart-nodig .wie-nodig").all_inner_texts()
    assert {one.split(" loopt vast")[0] for one in said} == {names[number] for number in STUCK}
    titles = {step.id: step.title for step in CATALOG.lessons["eerste-aangifte"].steps}
    for number, place in STUCK.items():
        assert any(names[number] in one and titles[place] in one for one in said), place
    stands(teacher)


def a_round(
    teacher: Page, pupils: Sequence[Page], others_answer: Callable[[], Future[None]]
) -> None:
    """All answer one question; the board has the answers, then the bars."""
    teacher.locator("[data-doe='ronde echt-of-nep']").click()
    expect(teacher.locator("#ronde-vraag")).to_have_text("Vraag 1 van 10")
    answers = others_answer()
    for pupil in pupils:
        choice = pupil.locator(".st-key-ronde_echt button")
        expect(choice).to_be_visible(timeout=PATIENCE)
        run_by(pupil, choice)
    answers.result()
    began = time.monotonic()
    expect(teacher.locator(".ronde-tel")).to_have_text(f"{PUPILS} van {PUPILS} hebben gekozen")
    print(f"all answers on the board after {time.monotonic() - began:.1f} s")
    assert time.monotonic() - began < SEEN_WITHIN
    began = time.monotonic()
    teacher.locator("[data-doe^='ronde-verder']").click()
    expect(teacher.locator(".ronde-staven")).to_contain_text(str(PUPILS - BROWSERS))
    print(f"bars after {time.monotonic() - began:.1f} s")
    stands(teacher)
    stands(pupils[0])
    teacher.locator("[data-doe^='ronde-uit']").click()
    for pupil in pupils:
        expect(pupil.locator("h1")).not_to_contain_text("Vraag", timeout=PATIENCE)


def closed_and_opened(teacher: Page, address: str) -> Page:
    """The laptop of the teacher was closed; the same browser opens the class again."""
    browser = teacher.context
    teacher.close()
    again = record(browser.new_page())
    again.set_default_timeout(PATIENCE)
    return visit(again, address)


def on_a_phone(laptop: Page, phone: Page, server: Server, name: str) -> None:
    """The laptop is closed at a step; a phone with the oefencode goes on at that step."""
    here = step(laptop)
    visit(laptop, f"{server.url}/?pagina=stoppen")
    code = laptop.locator(".oefencode").inner_text()
    laptop.context.close()
    visit(phone, f"{server.url}/?pagina=code")
    phone.locator(".st-key-veld-oefencode input").fill(code)
    run_by(phone, phone.locator(".st-key-code_druk button"))
    assert nickname(phone, server) == name
    stands(phone)
    visit(phone, f"{server.url}/?les=eerste-aangifte&stap={here}")
    assert step(phone) == here
    expect(phone.locator(".stapkop")).to_be_visible()
    do_step(phone)
    assert step(phone) != here
