"""Every page and every kind of step, on a small phone, at 400 %, spaced and with large letters."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import settled, visit
from tests.browser.laying import FAULTS, misplaced
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin_lesson, do_step, send, step

pytestmark = pytest.mark.browser
PAGES = (
    "",
    "?pagina=voortgang",
    "?pagina=stoppen",
    "?pagina=instellingen",
    "?pagina=belasting",
    "?pagina=helpkaart",
    "?pagina=rechten&onderwerp=ruben",
    "?pagina=kiosk",
    "?pagina=jaar&onderwerp=jaar-mees",
    "?pagina=post&les=mijnoverheid",
    "?pagina=echt&les=eerste-aangifte",
    "?les=eerste-aangifte",
)
LATER = [
    pytest.param(address, marks=pytest.mark.long)
    for address in (
        "?pagina=vergeten",
        "?pagina=bewaren",
        "?pagina=hulp",
        "?pagina=code",
        "?pagina=helpen",
        "?pagina=jaar-praten&onderwerp=jaar-ruben",
        "?pagina=meegeven&les=eerste-aangifte",
        "?pagina=onzin",
    )
]
"""Pages of the same make as others: with `make long`."""
KINDS = (
    ("eerste-aangifte", 4),
    *(
        pytest.param(lesson, steps, marks=pytest.mark.long)
        for lesson, steps in (
            ("eerste-aangifte", 9),
            ("machtigen", 7),
            ("id-check", 6),
            ("mijnoverheid", 5),
            ("na-de-aangifte", 4),
        )
    ),
)
"""Lessons that together have every device and kind of step, and how many of their steps."""


@pytest.mark.parametrize("address", [*PAGES, *LATER])
def test_a_page_is_well_laid_out(address: str, page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?les=eerste-aangifte")
    begin_lesson(page)
    visit(page, f"{server.url}/{address}")
    assert misplaced(page) == []


@pytest.mark.parametrize(("lesson", "steps"), KINDS)
def test_the_steps_of_a_lesson_are_well_laid_out(
    lesson: str, steps: int, page: Page, server: Server
) -> None:
    visit(page, f"{server.url}/?les={lesson}")
    begin_lesson(page)
    found = []
    for _ in range(steps):
        found += [f"{step(page)} {fault}" for fault in misplaced(page)]
        do_step(page)
    assert found == []


def test_what_went_wrong_is_well_laid_out(page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?les=machtigen")
    begin_lesson(page)
    while not page.locator(f"{FIELD} input[type=text]").count():
        do_step(page)
    for field in page.locator(f"{FIELD} input[type=text]").all():
        field.fill("")
    send(page)
    expect(page.locator(".foutlijst")).to_be_visible()
    assert misplaced(page) == []


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        (".st-key-blad { width: 1400px; max-width: none !important }", "sideways"),
        (".st-key-blad h1 { margin-left: -9rem }", "off the screen"),
        (".st-key-blad h1 { height: 1rem; overflow: hidden }", "cut off"),
        ("body::after { content: ''; position: fixed; z-index: 9; inset: 0 0 60% }", "behind"),
        ("body::after { content: ''; position: fixed; z-index: 9; inset:80% 0 0 }", "focus behind"),
        (".wegen .knop { height: 30px; min-height: 0 !important }", "x 30 px"),
        ("[data-testid=stMain] { bottom: -200px !important }", "partly outside"),
    ],
)  # fmt: skip
def test_each_fault_is_seen(mistake: str, said: str, page: Page, server: Server) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    visit(page, f"{server.url}/?pagina=instellingen")
    assert page.evaluate(FAULTS) == []
    page.add_style_tag(content=mistake)
    settled(page)
    assert [fault for fault in page.evaluate(FAULTS) if said in fault]
