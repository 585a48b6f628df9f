"""Every page of a class and of a help desk, in the states that matter, of a teacher and a pupil:
axe, English, what is heard, what is laid out wrong. Takes long.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.store import SqliteStore
from tests.browser.browsing import axe, run_by, settled, sideways, visit
from tests.browser.conftest import Visitor
from tests.browser.school import come_in, make_class
from tests.browser.serving import Server
from tests.browser.sweeping import wrong_with
from tests.browser.test_a_class_live import ask_for_help, fill
from tests.browser.walking import press

pytestmark = [pytest.mark.browser, pytest.mark.long]
PUPILS = 6
OPEN = """() => {
  for (const fold of document.querySelectorAll('details:not(.vormen)')) fold.open = true;
}"""
"""All that is folded; not the menu of forms, which lies over the page until one goes on."""


class Sweep:
    """Looks at one page of somebody after the other."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page, self._server = page, server
        self.wrong: list[str] = []

    def at(self, name: str, address: str = "") -> None:
        """Goes to an address, if one is given, and looks."""
        if address:
            visit(self.page, f"{self._server.url}/?{address}")
        settled(self.page)
        self.page.evaluate(OPEN)
        self.wrong += wrong_with(self.page, name)


def doing(page: Page, act: str) -> None:
    """Presses a button of the part that changes by itself."""
    page.locator(f".levend [data-doe^='{act}']").first.click()


def test_every_page_of_a_teacher(visitor: Visitor, server: Server) -> None:
    page = visitor()
    sweep = Sweep(page, server)
    sweep.at("make a class", "pagina=lesgeven")
    own = page.locator("label[data-testid=stRadioOption]").filter(has_text="zelf kiezen")
    own.or_(page.locator(".st-key-maak_welke label[data-testid=stRadioOption]").last).first.click()
    expect(page.locator(".st-key-maak_lessen")).to_be_visible()
    sweep.at("own choice")
    press(page, "Maak de klas")
    expect(page.locator(".foutlijst")).to_be_visible()
    sweep.at("nothing chosen")
    code = make_class(page, server.url)
    sweep.at("class, made just now")
    store = SqliteStore(server.database)
    fill(store, code, range(1, PUPILS + 1))
    ask_for_help(store, 2)
    expect(page.locator(".klastabel tbody tr")).to_have_count(PUPILS, timeout=20_000)
    expect(page.locator(".kaart-nodig")).to_have_count(1)
    sweep.at("class")
    doing(page, "kom")
    expect(page.locator(".melding.net")).to_be_visible()
    sweep.at("said to a pupil")
    page.locator(".bijnaamknop").first.click()
    expect(page.locator("#leerling")).to_be_visible()
    sweep.at("a pupil")
    page.locator("[data-doe^='gordijn']").first.evaluate("one => one.click()")
    expect(page.locator("[data-doe^='verder']")).to_be_visible()
    sweep.at("stopped")
    for name, address in {
        "board": "pagina=bord",
        "round, to choose": "pagina=ronde",
        "report": "pagina=verslag",
        "who is who": "pagina=namenlijst",
        "to wipe": "pagina=klas-wissen",
    }.items():
        sweep.at(name, f"{address}&klas={code}")
    visit(page, f"{server.url}/?pagina=bord&klas={code}")
    doing(page, "namen")
    doing(page, "tijd")
    expect(page.locator(".bordtijd")).to_be_visible()
    sweep.at("board with names and time")
    visit(page, f"{server.url}/?pagina=ronde&klas={code}")
    doing(page, "ronde echt-of-nep")
    for name in ("asked", "bars", "why"):
        expect(page.locator("#ronde-vraag")).to_have_text("Vraag 1 van 10")
        sweep.at(f"round, {name}")
        doing(page, "ronde-verder")
    sweep.at("to open", "pagina=klas&klas=KKKKKK")
    assert not sweep.wrong, "\n".join(sweep.wrong)


def test_every_page_of_a_pupil(visitor: Visitor, server: Server) -> None:
    teacher, page = visitor(), visitor()
    code = make_class(teacher, server.url)
    sweep = Sweep(page, server)
    for name, address in {
        "code": "pagina=meedoen",
        "code that is none": "klas=%3Cb%3E",
        "names": f"klas={code}",
        "looks along": "pagina=meekijken",
        "looks along, wrong": "meekijken=abc",
        "helps": "pagina=helpen",
    }.items():
        sweep.at(name, address)
    come_in(page, server.url, code)
    sweep.at("in the lesson")
    sweep.at("class", "pagina=meedoen")
    sweep.at("start, led back", "pagina=start")
    visit(teacher, f"{server.url}/?pagina=ronde&klas={code}")
    doing(teacher, "ronde echt-of-nep")
    answer = page.locator("[class*=st-key-ronde_] button").first
    expect(answer).to_be_visible(timeout=10_000)
    sweep.at("asked")
    run_by(page, answer)
    sweep.at("answered")
    for name in ("bars", "why"):
        before = page.locator("main").first.inner_text()
        doing(teacher, "ronde-verder")
        page.wait_for_function(
            "was => document.querySelector('main').innerText !== was", arg=before
        )
        sweep.at(name)
    doing(teacher, "ronde-uit")
    expect(page.locator("[class*=st-key-ronde_]")).to_have_count(0, timeout=10_000)
    visit(teacher, f"{server.url}/?pagina=klas&klas={code}")
    teacher.locator("[data-doe^='deel-dicht']").first.evaluate("one => one.click()")
    sweep.at("class, with a part that is closed", "pagina=meedoen")
    run_by(page, page.locator("[class*=st-key-klas_les_] button").first)
    begin = page.locator(".stButton button", has_text="Begin")
    if begin.count():
        run_by(page, begin)
    expect(page.locator("h1")).to_have_text("Je docent opent dit deel straks")
    sweep.at("before a closed part")
    teacher.locator("[data-doe^='gordijn']").first.evaluate("one => one.click()")
    expect(page.locator(".lesgordijn")).to_be_visible(timeout=10_000)
    for width in (1280, 360, 320):
        page.set_viewport_size({"width": width, "height": 568})
        assert axe(page) == []
        assert sideways(page) <= 0
    assert not sweep.wrong, "\n".join(sweep.wrong)
