"""The page is read aloud: words light up in time, and it stops when it must."""

import json

import pytest
from playwright.sync_api import Page, Response

from tests.browser.browsing import axe, english, errors_of, tab_to, visit
from tests.browser.listening import (
    TASK,
    bar,
    marked,
    read,
    still,
    wait_for_another_mark,
    wait_for_mark,
)
from tests.browser.serving import Server

pytestmark = pytest.mark.browser


@pytest.fixture(autouse=True)
def _taken(page: Page) -> None:
    """The demo page has no room in which opened words are kept."""
    page.route("**/woord", lambda asked: asked.fulfill(status=204))


LATE = 0.2
"""Seconds that a mark may come after the word on a busy machine."""


def test_every_word_lights_up_while_it_sounds(demo: Server, page: Page) -> None:
    page.add_init_script(
        """
        const Sound = Audio;
        window.Audio = function () { return window.sound = new Sound(); };
        window.marks = [];
        const set = CSS.highlights.set.bind(CSS.highlights);
        CSS.highlights.set = (name, mark) => {
          if (name === 'zin') marks.push([]);
          if (name === 'gelezen') marks.at(-1).push([String([...mark][0]), sound.currentTime]);
          return set(name, mark);
        };
        """
    )
    times: dict[str, list[list[float]]] = {}

    def heard(answer: Response) -> None:
        if "/spraak/" in answer.url:
            times[answer.url] = json.loads(answer.headers["word-times"])

    page.on("response", heard)
    visit(page, demo.url)
    read(page)
    wait_for_mark(page, "knop.")
    still(page)
    marks: list[list[tuple[str, float]]] = page.evaluate("marks")
    words = [[word.replace("_", " ") for word in one.replace("€ ", "€_").split()] for one in TASK]
    assert [[word for word, _ in sentence] for sentence in marks] == words
    for sentence, said in zip(marks, times.values(), strict=True):
        for (word, second), (start, end) in zip(sentence, said, strict=True):
            assert start <= second < end + LATE, (word, second, start, end)


def test_the_pressed_button_says_so_and_stops(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    button = read(page)
    assert button.get_attribute("aria-pressed") == "true"
    wait_for_mark(page, TASK[0], "zin")
    assert axe(page) == []
    assert english(page) == []
    button.click()
    still(page)
    assert button.get_attribute("aria-pressed") == "false"


def test_the_bar_pauses_goes_on_and_steps_through_sentences(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    read(page)
    wait_for_mark(page, TASK[0], "zin")
    bar(page).get_by_role("button", name="Volgende zin").click()
    wait_for_mark(page, TASK[1], "zin")
    wait_for_mark(page, "het")
    bar(page).get_by_role("button", name="Pauze").click()
    at = marked(page)
    bar(page).get_by_role("button", name="Verder").click()
    wait_for_another_mark(page, at)
    bar(page).get_by_role("button", name="Vorige zin").click()
    wait_for_mark(page, TASK[0], "zin")
    bar(page).get_by_role("button", name="Stop").click()
    still(page)


def test_a_pause_holds_the_word(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    read(page)
    wait_for_mark(page, "jaaropgaaf")
    bar(page).get_by_role("button", name="Pauze").click()
    bar(page).get_by_role("button", name="Verder").wait_for()
    at = marked(page)
    page.evaluate(
        """() => new Promise(go => {
          let frames = 60;
          const next = () => frames-- ? requestAnimationFrame(next) : go();
          next();
        })"""
    )
    assert marked(page) == at != ""


def test_reading_works_by_keyboard_alone(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    page.keyboard.press("Alt+l")
    wait_for_mark(page, TASK[0], "zin")
    page.keyboard.press("Alt+l")
    still(page)
    page.keyboard.press("Alt+l")
    tab_to(page, "Pauze", backwards=True)
    page.keyboard.press("Enter")
    bar(page).get_by_role("button", name="Verder").wait_for()
    page.keyboard.press("Escape")
    still(page)


def test_reading_stops_when_the_step_changes(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    read(page)
    wait_for_mark(page, TASK[0], "zin")
    page.get_by_role("button", name="Volgende stap").click()
    page.get_by_role("heading", name="De tweede stap").wait_for()
    still(page)


def test_reading_goes_on_through_a_run_that_changes_nothing_of_it(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    read(page)
    wait_for_mark(page, TASK[0], "zin")
    page.locator(".st-key-veld-loon input").fill("1")
    page.keyboard.press("Tab")
    page.wait_for_function("() => document.querySelector('#runs').textContent === '2'")
    wait_for_mark(page, TASK[1], "zin")
    page.keyboard.press("Escape")


def test_a_sentence_without_sound_is_told_and_the_text_stays(demo: Server, page: Page) -> None:
    visit(page, f"{demo.url}/?stil=1")
    read(page, "Lees het stille stuk voor")
    bar(page).get_by_text("Voorlezen lukt nu niet. De tekst blijft staan.").wait_for()
    assert axe(page) == []
    bar(page).get_by_role("button", name="Sluiten").click()
    still(page)
    read(page)
    wait_for_mark(page, TASK[0], "zin")
    page.keyboard.press("Escape")
    complaints = errors_of(page)
    assert complaints
    assert all("503" in complaint for complaint in complaints)


def test_the_explanation_of_a_word_can_be_heard(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    page.get_by_role("button", name="Uitleg: loon", exact=True).click()
    page.locator(".uitleg").get_by_role("button", name="Lees voor").click()
    wait_for_mark(page, "Loonheffing is belasting die je werkgever al heeft betaald.", "zin")
    wait_for_mark(page, "werkgever")
    page.keyboard.press("Escape")
    assert page.locator(".uitleg").count() == 0
    page.keyboard.press("Escape")
    still(page)


def test_the_task_is_marked_word_for_word_with_an_explanation_open(
    demo: Server, page: Page
) -> None:
    visit(page, demo.url)
    page.get_by_role("button", name="Uitleg: loon", exact=True).click()
    page.locator("h1 + section").get_by_role("button", name="Lees voor").first.click()
    wait_for_mark(page, "jaaropgaaf")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


def test_folded_papers_are_not_read_with_everything(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    asked: set[str] = set()
    page.on("request", lambda one: asked.add(one.url) if "/spraak/" in one.url else None)
    page.keyboard.press("Alt+l")
    for sentence in TASK:
        wait_for_mark(page, sentence, "zin")
        bar(page).get_by_role("button", name="Volgende zin").click()
    still(page)
    assert len(asked) == len(TASK)
