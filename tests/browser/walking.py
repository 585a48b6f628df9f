"""Verbs for walking through a lesson in a real browser, as somebody who reads what is told."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from sandbox.pages.parts.questions import AFTER
from sandbox.texts import text
from tests.browser.browsing import run_by, settled, visit
from tests.browser.holding import HELD, put_together
from tests.content import CATALOG

FIELD = "[class*='st-key-veld-']"
SIDES = frozenset(lesson.id for lesson in CATALOG.lessons.values() if lesson.together)
"""Lessons for two, which stand in no list."""
TIP = re.compile("|".join(text(f"knop.{name}") for name in ("tip", "nog_een_tip", "antwoord")))
MOST_TIPS = 8
LABELS = """field => [...document.querySelectorAll(field)].map(one =>
  one.querySelector('[role=radiogroup]')?.ariaLabel || one.querySelector('input')?.ariaLabel
  || one.querySelector('label')?.innerText || '').filter(label => label)"""
"""The label of every field on screen."""
BEFORE = (text("deel.why"), text("deel.look"))
LEFT = "new URLSearchParams(location.search).get('stap') !== here"


def begin(page: Page, address: str, way: str = "Samen", lesson: str = "") -> Page:
    """From the start page to the practice of a lesson, of the first one when none is named."""
    listed = lesson not in SIDES
    there = "pagina=lessen" if listed else f"les={lesson}"
    visit(page, f"{address}/?{there}" if lesson else address)
    if lesson and listed:
        page.locator(f".st-key-open_{lesson} button").click()
        settled(page)
    elif not lesson:
        press(page, "Begin met oefenen")
    return begin_lesson(page, way)


def begin_lesson(page: Page, way: str = "Samen") -> Page:
    """From the introduction of a lesson to the first step of its practice."""
    page.locator("label[data-testid=stRadioOption]").filter(has_text=way).first.click()
    settled(page)
    press(page, "Begin met de les")
    expect(page.locator(".stapkop")).to_be_visible()
    return to_practice(page)


def to_practice(page: Page) -> Page:
    """Past what tells why and how."""
    for part in ("look", "do"):
        over = page.get_by_role("button", name=text("deel.sla_over", deel=text(f"deel.{part}")))
        settled(page)
        if page.locator(".stapkop").inner_text().startswith(BEFORE):
            to_sheet(page, "Opdracht")
            if over.count():
                run_by(page, over)
    return settled(page)


def press(page: Page, name: str) -> None:
    """Presses a button of ours by its name and waits until the page stands."""
    button, link = (page.get_by_role(kind, name=name, exact=True) for kind in ("button", "link"))
    run_by(page, button.or_(link).first)


def step(page: Page) -> str:
    """The id of the step on screen, as the address says it."""
    found = re.search(r"stap=([a-z0-9_-]+)", page.url)
    return found[1] if found else ""


def told(page: Page) -> list[str]:
    """The answers that Oefenloket tells, in the order of the fields; "" for what stays empty."""
    answers = [one.inner_text() for one in page.locator(".voor .antwoord").all()]
    return ["" if one == text("les.laat_leeg") else one for one in answers]


def told_by_label(page: Page) -> dict[str, str]:
    """What is told to fill in, by the label of the field; "" for what stays empty.

    Of what is shown only where it stands there is no answer.
    """
    found: list[list[str]] = page.evaluate(
        """() => [...document.querySelectorAll('.voor li')].map(
            one => [...one.querySelectorAll('.wat, .antwoord')].map(part => part.innerText))"""
    )
    empty = text("les.laat_leeg")
    return {one[0]: "" if one[1] == empty else one[1] for one in found if len(one) > 1}


def to_sheet(page: Page, name: str) -> None:
    """To a sheet of the step, where it is narrow: "Opdracht", "Papieren" or "Scherm"."""
    tab = page.locator(f".vellenbalk [data-vel={name.lower()}]")
    if tab.is_visible() and tab.get_attribute("aria-current") is None:
        tab.click()


def asked_for(page: Page) -> dict[str, str]:
    """What is told, after asking for tips as long as a question is left that nothing tells."""
    for _ in range(MOST_TIPS):
        told = told_by_label(page)
        labels = page.evaluate(LABELS, FIELD)
        if told.keys() >= set(labels) and (told or not page.locator(HELD).count()):
            return told
        to_sheet(page, "Opdracht")
        tip = page.get_by_role("button", name=TIP)
        if not tip.count():
            return told
        run_by(page, tip)
    raise AssertionError(f"{step(page)}: there is no end to the tips")


def fill_in(page: Page) -> None:
    """Fills in what is told when asked, by the label of the field; the rest stays as it is."""
    told = asked_for(page)
    to_sheet(page, "Scherm")
    if put_together(page, told):
        return
    for field in page.locator(FIELD).all():
        if _is_choice(field):
            label = field.locator("[role=radiogroup]").get_attribute("aria-label") or ""
            choose(field, told.get(label) or _first_of(field))
        elif field.locator("[type=checkbox]").count():
            label = field.locator("label").first.inner_text()
            field.locator("[type=checkbox]").set_checked(told[label] == "Ja", force=True)
        elif field.locator("input").count():
            answer = told.get(field.locator("input").get_attribute("aria-label") or "")
            if answer is not None:
                field.locator("input").fill(answer)


def _first_of(field: Locator) -> str:
    """An option of a question to which every answer is right."""
    return field.locator("label[data-testid=stRadioOption]").first.inner_text().split("\n")[0]


def choose(field: Locator, answer: str) -> None:
    """Chooses an option by its words; one that is pointed at in a letter may not be seen itself."""
    words = re.compile(f"^{re.escape(answer)}$")
    option = field.locator("label[data-testid=stRadioOption]").filter(has_text=words)
    if "in-brief" in (field.get_attribute("class") or ""):
        option.locator("input").evaluate("option => option.click()")
    else:
        option.click()


def send(page: Page) -> None:
    """Presses the button of the simulated screen and waits until something came of it."""
    to_sheet(page, "Scherm")
    before = page.evaluate("() => document.querySelector('h1').innerText + location.search")
    page.locator(".st-key-druk button").click()
    page.wait_for_function(
        """before => document.querySelector('.foutlijst, .nieuwe-poging')
            || document.querySelector('h1').innerText + location.search !== before""",
        arg=before,
    )
    settled(page)


def do_step(page: Page) -> None:
    """Does the step on screen as it is told, and goes on from what then stands below it."""
    here = step(page)
    fill_in(page)
    page.locator(".st-key-druk button").click()
    page.wait_for_function(f"here => {LEFT} || document.querySelector('.{AFTER}')", arg=here)
    if page.evaluate(f"here => !({LEFT})", here):
        settled(page)
        page.locator(".st-key-druk button").click()
        page.wait_for_function(f"here => {LEFT}", arg=here)
    settled(page)


def walk_to(page: Page, wanted: str, most: int = 40) -> None:
    """Does every step up to the one with this id."""
    for _ in range(most):
        if step(page) == wanted:
            return
        do_step(page)
    raise AssertionError(f"{wanted} did not come within {most} steps")


def _is_choice(field: Locator) -> bool:
    return field.locator("[role=radiogroup]").count() > 0
