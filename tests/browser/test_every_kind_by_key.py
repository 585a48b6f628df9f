"""Every kind of step with questions of our own: by key alone, by ear, on the narrowest screen."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from sandbox.model import Step
from sandbox.pages.place import FINISHED
from sandbox.tasks import task_of
from sandbox.texts import text
from tests.browser.browsing import axe, settled, sideways
from tests.browser.keys import fill_in, focus, presses_to_the_work, tab, tab_to_button
from tests.browser.serving import ROOT, Server
from tests.browser.walking import begin
from tests.tasks.examples import EXAMPLES, example, example_lesson
from tests.tasks.soorten import CONTENT
from tests.tasks.test_examples_for_authors import lesson_of, written

pytestmark = [pytest.mark.browser, pytest.mark.long]
ELSEWHERE = ("story", "explain", "choose", "order")
"""Kinds that other tests walk by key."""
STEPS = [step for step in example_lesson().steps if step.task.key not in ELSEWHERE]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with the examples for authors as one lesson."""
    folder = tmp_path_factory.mktemp("voorbeeld")
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    ids = [f"  - id: {step.id}\n" for step in STEPS]
    steps = [one for one in EXAMPLES if one.startswith(tuple(ids))]
    written(content, lesson_of(*steps))
    server = Server(ROOT / "app.py", folder, environment={"SANDBOX_CONTENT": str(content)})
    server.start()
    yield server.url
    server.stop()


def clean(page: Page) -> bool:
    """Whether axe finds nothing and nothing stands outside the screen."""
    return axe(page) == [] and sideways(page) <= 0


def answer(page: Page, step: Step) -> None:
    """Answers everything by key; the button that sends it then has the focus."""
    match step.task.key:
        case "estimate":
            tab_to_button(page, text("taak.estimate.veel_minder"))
            for stand in ("1.600", "1.200", "800"):
                page.keyboard.press("Enter")
                expect(page.locator(".schaalwaarde")).to_have_text(f"€\xa0{stand}")
                expect(page.locator(":focus")).to_have_text(text("taak.estimate.veel_minder"))
            expect(page.locator("[aria-live=polite]", has_text="800")).to_have_count(1)
            to_the_button(page)
        case "dialogue":
            tab_to_button(page, "Kunt u het uitleggen?")
            page.keyboard.press("Enter")
            expect(page.locator(":focus")).to_have_text("Oké. Dag!")
            expect(page.locator("[aria-live=polite]", has_text="Jazeker")).to_have_count(1)
            tab(page)
            page.keyboard.press("Enter")
            expect(page.locator(":focus")).to_have_text(text("taak.dialogue.knop"))
        case kind:
            scene = example(kind, "zelf", *["hint {}"] * (len(step.hints) + 1))
            first = {one.label: one.options[0].label for one in scene.fields if one.options}
            fill_in(page, first | dict(scene.told))


def to_the_button(page: Page) -> None:
    """Tabs on to the button that sends the answer."""
    while not focus(page)["send"]:
        tab(page)


def test_every_kind_is_done_by_key_on_a_narrow_screen(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    begin(page, address, "Zelf", lesson="voorbeeld")
    for step, after in zip(STEPS, [*(one.title for one in STEPS[1:]), ""], strict=True):
        expect(page.locator("h1")).to_have_text(step.title)
        settled(page)
        assert presses_to_the_work(page, 3) <= 3, step.task.key
        assert clean(page), step.task.key
        page.keyboard.press("Shift+Tab")
        answer(page, step)
        page.keyboard.press("Enter")
        if task_of(step).lingers:
            expect(page.locator(".daarna h3").first).to_be_focused()
            settled(page)
            assert clean(page), step.task.key
            to_the_button(page)
            page.keyboard.press("Enter")
        if after:
            expect(page.locator("h1")).to_have_text(after)
        else:
            page.wait_for_function("end => location.search.includes(end)", arg=f"stap={FINISHED}")


def test_a_mistake_is_heard_first_and_leads_to_its_question(page: Page, address: str) -> None:
    begin(page, address, "Zelf", lesson="voorbeeld")
    page.locator(".st-key-druk button").click()
    expect(page.locator(".foutlijst")).to_be_focused()
    tab(page)
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_attribute("type", "checkbox")
