"""Everything that is seen can be heard: from the sentence that is pressed, by keys, on a phone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import misread, unheard, visit
from tests.browser.conftest import Visitor
from tests.browser.listening import TASK, bar, marked, read, still, wait_for_mark
from tests.browser.serving import Server
from tests.browser.walking import begin, press, send, step

pytestmark = pytest.mark.browser


def test_nothing_that_is_seen_is_without_sound(server: Server, page: Page) -> None:
    begin(page, server.url, way="Zelf", lesson="eerste-aangifte")
    press(page, "Geef een tip")
    press(page, "Vraag hulp")
    send(page)
    expect(page.locator(".foutlijst")).to_be_visible()
    page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true })")
    here = {f"step {step(page)}": unheard(page) + misread(page)}
    for name in (
        "voortgang",
        "post",
        "stoppen",
        "instellingen",
        "hulp",
        "belasting",
        "nergens",
        "code",
    ):
        visit(page, f"{server.url}/?pagina={name}")
        page.evaluate(
            "() => document.querySelectorAll('details').forEach(one => { one.open = true })"
        )
        here[name] = unheard(page) + misread(page)
    assert {name: wrong for name, wrong in here.items() if wrong} == {}


def test_what_went_wrong_is_read_first(server: Server, page: Page) -> None:
    begin(page, server.url, way="Zelf", lesson="eerste-aangifte")
    send(page)
    page.locator(".stapkop [data-lees]").click()
    wait_for_mark(page, page.locator("#foutkop").inner_text(), "zin")
    page.keyboard.press("Escape")


def test_a_press_on_a_sentence_starts_there(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    task = page.locator("#t-1")
    place = task.evaluate(
        """one => {
          const words = [...one.childNodes].findLast(node => node.nodeType === Node.TEXT_NODE);
          const range = new Range();
          range.setStart(words, words.data.indexOf('anders'));
          range.setEnd(words, words.data.indexOf('anders') + 3);
          const box = range.getBoundingClientRect();
          return [box.x, box.y + box.height / 2];
        }"""
    )
    page.mouse.click(*place)
    wait_for_mark(page, TASK[2], "zin")
    page.locator("h1").click()  # in no region of this page
    assert marked(page, "zin") == TASK[2]
    bar(page).get_by_role("button", name="Stop").click()
    still(page)


def test_a_press_on_something_that_acts_reads_nothing(demo: Server, page: Page) -> None:
    page.route("**/woord", lambda asked: asked.fulfill(status=204))
    visit(page, demo.url)
    for acts in ("#t-1 .woord", "summary", "[data-open]", "[data-testid=stRadioOption]"):
        page.locator(acts).first.click()
        assert bar(page).is_hidden(), acts


def test_keys_wait_and_go_a_sentence_back_and_on(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    page.keyboard.press("Alt+v")
    wait_for_mark(page, TASK[0], "zin")
    page.keyboard.press("Alt+v")
    wait_for_mark(page, TASK[1], "zin")
    page.keyboard.press("Alt+t")
    wait_for_mark(page, TASK[0], "zin")
    page.keyboard.press("Alt+w")
    bar(page).get_by_role("button", name="Verder").wait_for()
    page.keyboard.press("Alt+w")
    bar(page).get_by_role("button", name="Pauze").wait_for()
    page.keyboard.press("Escape")
    still(page)


def test_there_are_six_speeds(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    read(page)
    assert bar(page).get_by_label("Tempo").locator("option").count() == 6
    page.keyboard.press("Escape")


def test_one_letter_is_heard_by_itself(server: Server, page: Page) -> None:
    begin(page, server.url, lesson="mijnoverheid")
    press(page, "Post en dossier")
    letter = page.locator("[data-lees^=brief-]").first
    region = letter.get_attribute("data-lees")
    letter.click()
    page.wait_for_function("() => CSS.highlights.get('zin')")
    assert page.locator("details.papier").first.get_attribute("open") is None
    page.keyboard.press("Alt+v")
    page.keyboard.press("Alt+v")
    expect(page.locator("details.papier").first).to_have_attribute("open", "")
    assert region
    page.keyboard.press("Escape")


def test_on_a_phone_reading_goes_on_to_the_next_sheet(server: Server, visitor: Visitor) -> None:
    page = visitor(viewport={"width": 360, "height": 740})
    begin(page, server.url, lesson="eerste-aangifte")
    page.locator(".vellenbalk [data-vel=papieren]").click()
    page.locator(".stapkop [data-lees]").click()
    wait_for_mark(page, "Papieren", "zin")
    for _ in range(20):
        if page.locator("html").get_attribute("data-toont") == "scherm":
            break
        before = marked(page, "zin")
        page.keyboard.press("Alt+v")
        page.wait_for_function(
            "before => String([...(CSS.highlights.get('zin') ?? [])]) !== before", arg=before
        )
    assert page.locator("html").get_attribute("data-toont") == "scherm"
    page.keyboard.press("Escape")
