"""How reading suits the learner: tempo, voice, by itself, and a bar that is never in the way."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.browsing import tab_to, visit
from tests.browser.conftest import Visitor
from tests.browser.listening import TASK, bar, marked, read, still, wait_for_mark
from tests.browser.serving import Server

pytestmark = pytest.mark.browser


def test_the_tempo_is_kept_for_the_next_page_and_forgotten_with_klaar(
    demo: Server, page: Page
) -> None:
    visit(page, demo.url)
    read(page)
    bar(page).get_by_label("Tempo").select_option("Langzaam")
    visit(page, demo.url)
    read(page)
    assert bar(page).get_by_label("Tempo").input_value() == "langzaam"
    page.keyboard.press("Escape")
    assert "oefenloket-tempo" in page.evaluate("Object.keys(localStorage)")
    page.evaluate(
        """() => {
          const link = document.createElement('a');
          Object.assign(link, {href: '/klaar', textContent: 'Klaar'});
          document.querySelector('h1').append(link);
        }"""
    )
    page.get_by_role("link", name="Klaar").click()
    with page.expect_navigation(url=f"{demo.url}/"):
        page.get_by_role("button", name="Ja, wis deze computer").click()
    assert "oefenloket-tempo" not in page.evaluate("Object.keys(localStorage)")


def test_the_page_reads_itself_when_the_learner_wants_that(demo: Server, page: Page) -> None:
    visit(page, f"{demo.url}/?zelf=1")
    wait_for_mark(page, TASK[0], "zin")
    page.get_by_role("button", name="Volgende stap").click()
    wait_for_mark(page, "Dit is de tweede stap.", "zin")
    page.keyboard.press("Escape")
    still(page)


def test_after_errors_it_reads_from_the_errors_on(demo: Server, page: Page) -> None:
    visit(page, f"{demo.url}/?zelf=1")
    wait_for_mark(page, TASK[0], "zin")
    page.get_by_role("button", name="Akkoord").click()
    wait_for_mark(page, "Vul je loon in.", "zin")
    page.keyboard.press("Escape")


def test_a_browser_that_wants_a_press_first_gets_a_bar_to_press(demo: Server, page: Page) -> None:
    page.add_init_script(
        """
        const { play } = HTMLMediaElement.prototype;
        HTMLMediaElement.prototype.play = function () {
          HTMLMediaElement.prototype.play = play;
          return Promise.reject(new DOMException('', 'NotAllowedError'));
        };
        """
    )
    visit(page, f"{demo.url}/?zelf=1")
    bar(page).get_by_role("button", name="Verder").click()
    wait_for_mark(page, "jaaropgaaf")
    page.keyboard.press("Escape")


@pytest.mark.parametrize("width", [1280, 360])
def test_nothing_stays_behind_the_bar(demo: Server, visitor: Visitor, width: int) -> None:
    page = visitor(viewport={"width": width, "height": 640})
    visit(page, demo.url)
    read(page)
    bar(page).wait_for()
    for name in ("Werk je?", "Akkoord", "Kapot"):
        tab_to(page, "Ja" if name == "Werk je?" else name)
        below = page.evaluate("document.activeElement.getBoundingClientRect().bottom")
        top = page.evaluate("document.querySelector('.leesbalk').getBoundingClientRect().top")
        assert below <= top, name
    sizes: list[float] = page.evaluate(
        "[...document.querySelectorAll('.leesbalk button, .leesbalk select')]"
        ".filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect().height)"
    )
    assert min(sizes) >= 44
    page.keyboard.press("Escape")


def test_without_the_highlight_api_the_whole_text_is_marked(demo: Server, page: Page) -> None:
    page.add_init_script("Object.defineProperty(CSS, 'highlights', {value: undefined})")
    visit(page, demo.url)
    read(page)
    page.locator("#t-1.gelezen").wait_for()
    page.keyboard.press("Escape")
    assert page.locator(".gelezen").count() == 0


def test_the_devices_own_voice_can_be_chosen(demo: Server, page: Page) -> None:
    """Chromium has no voices here, so the device gets a silent one."""
    page.add_init_script(
        """
        window.said = [];
        const nl = {voiceURI: 'nl', name: 'Dutch', lang: 'nl-NL', localService: true};
        const far = {voiceURI: 'far', name: 'Far', lang: 'nl-NL', localService: false};
        speechSynthesis.getVoices = () => [far, nl];
        speechSynthesis.speak = one => { said.push(one.text); one.onstart(); };
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        """
    )
    visit(page, demo.url)
    read(page)
    choice = bar(page).get_by_label("Stem")
    assert [re.sub(r"\s+", " ", one) for one in choice.locator("option").all_inner_texts()] == [
        "Oefenloket",
        "Stem van dit apparaat",
    ]
    choice.select_option("Stem van dit apparaat")
    page.wait_for_function("() => said.length === 1")
    assert page.evaluate("said") == [TASK[0]]
    assert marked(page, "zin") == TASK[0]
    choice.select_option("Oefenloket")
    wait_for_mark(page, "jaaropgaaf")
    page.keyboard.press("Escape")
