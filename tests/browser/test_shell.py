"""What a page asks of the browser: language, title, focus, fields, difficult words, trouble."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright

from tests.browser.browsing import (
    axe,
    english,
    errors_of,
    focused,
    record,
    run_by,
    settled,
    tab_to,
    visit,
)
from tests.browser.conftest import ARGUMENTS, Visitor, chromium_path
from tests.browser.serving import Server

pytestmark = pytest.mark.browser

LOON = ".st-key-veld-loon input"
SECRET = ".st-key-veld-geheim input"


def runs(page: Page) -> int:
    """How often the page script ran for this visitor."""
    return int(page.locator("#runs").text_content() or "")


def press(page: Page, name: str) -> None:
    """Presses a button and waits for the run."""
    run_by(page, page.get_by_role("button", name=name, exact=True))


def test_the_page_is_dutch_accessible_and_runs_once(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert page.title() == "Stap 1 van 2 – Oefenloket"
    assert english(page) == []
    assert axe(page) == []
    assert runs(page) == 1


def test_the_english_sweep_can_fail(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    page.evaluate(
        """() => {
          document.querySelector('h1').textContent = 'Please wait';
          document.querySelector('button').setAttribute('aria-label', 'Close');
        }"""
    )
    assert english(page) == ["please: Please wait", "wait: Please wait", "close: Close"]


def test_streamlits_own_words_are_translated_when_they_come_later(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    page.evaluate(
        """() => {
          const late = document.createElement('div');
          late.innerHTML =
            '<p id=laat>Connection error</p><button aria-label="Clear value"></button>';
          document.querySelector('[data-testid=stApp]').append(late);
        }"""
    )
    page.locator("#laat").get_by_text("Geen verbinding").wait_for()
    page.locator("button[aria-label='Wis de keuze']").wait_for()


def test_single_letters_of_streamlit_do_nothing(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    for key in ("r", "R", "c"):
        page.keyboard.press(key)
    press(page, "Akkoord")
    assert runs(page) == 2
    page.locator(LOON).press_sequentially("rcr")
    assert page.locator(LOON).input_value() == "rcr"


def test_focus_goes_to_the_heading_of_the_next_step_but_not_on_first_load(
    demo: Server, page: Page
) -> None:
    visit(page, demo.url)
    assert page.evaluate("document.activeElement.tagName") == "BODY"
    press(page, "Volgende stap")
    page.locator("h1:focus", has_text="De tweede stap").wait_for()
    assert page.title() == "Stap 2 van 2 – Oefenloket"
    press(page, "Terug")
    page.locator("h1:focus", has_text="Controleer je loon").wait_for()


def test_focus_goes_to_the_errors_and_from_there_to_the_field(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    press(page, "Akkoord")
    page.locator(".foutlijst:focus").wait_for()
    assert page.locator(".foutlijst").evaluate("e => e.getBoundingClientRect().top >= 0")
    assert page.title() == "Fout: Stap 1 van 2 – Oefenloket"
    assert axe(page) == []
    page.get_by_role("link", name="Vul je loon in.").press("Enter")
    assert page.locator(LOON).evaluate("e => e === document.activeElement")
    page.get_by_role("link", name="Kies ja of nee.").click()
    assert focused(page) == "Ja"
    press(page, "Akkoord")
    page.locator(".foutlijst:focus").wait_for()


def test_a_field_says_what_is_wrong_and_what_helps(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    field = page.locator(LOON)
    assert field.get_attribute("aria-describedby") == "help-loon"
    assert field.get_attribute("aria-invalid") is None
    assert field.get_attribute("inputmode") == "numeric"
    assert field.get_attribute("autocapitalize") == "off"
    letters = page.get_by_label("Wachtwoord", exact=True)
    assert letters.get_attribute("autocapitalize") == "characters"
    assert letters.get_attribute("inputmode") is None
    press(page, "Akkoord")
    assert field.get_attribute("aria-describedby") == "fout-loon help-loon"
    assert field.get_attribute("aria-invalid") == "true"
    press(page, "Volgende stap")
    press(page, "Terug")
    page.locator(f"{LOON}[aria-invalid=true]").wait_for()


@pytest.mark.parametrize(("query", "asks"), [("?open=1", True), ("", False)])
def test_the_browser_does_not_offer_to_keep_a_practice_password(
    playwright_driver: Playwright, demo: Server, tmp_path: Path, query: str, asks: bool
) -> None:
    """Chromium's own account of it; without our care for the fields it does ask."""
    context = playwright_driver.chromium.launch_persistent_context(
        str(tmp_path), executable_path=chromium_path(), args=ARGUMENTS
    )
    account = context.new_page()
    account.goto("chrome://password-manager-internals/")
    page = visit(record(context.new_page()), f"{demo.url}/{query}")
    page.bring_to_front()
    for field, typed in ((LOON, "sanne.oefenaar"), (SECRET, "oefenen123")):
        page.locator(field).fill(typed)
        page.keyboard.press("Tab")
        settled(page)
    press(page, "Volgende stap")
    heard = account.locator("body")
    heard.get_by_text("IsAutomaticSavePromptAvailable").first.wait_for()
    forms = heard.get_by_text("Form parsing input").count()
    visit(page, f"{demo.url}/{query}")
    heard.get_by_text("Form parsing input").nth(forms).wait_for()
    assert ("Decision: ASK the user" in heard.inner_text()) == asks
    context.close()


def test_a_difficult_word_opens_after_its_block_and_gives_the_focus_back(
    demo: Server, page: Page
) -> None:
    page.route("**/woord", lambda asked: asked.fulfill(status=204))
    visit(page, demo.url)
    word = page.get_by_role("button", name="Uitleg: loon", exact=True)
    assert word.get_attribute("aria-expanded") == "false"
    tab_to(page, "Uitleg: jaaropgaaf")
    page.keyboard.press("ArrowRight")
    assert focused(page) == "Uitleg: loon"
    page.keyboard.press("Enter")
    panel = page.get_by_role("group", name="Uitleg van het woord: Loon")
    assert panel.evaluate("e => e === document.activeElement")
    assert panel.evaluate("e => e.previousElementSibling.id") == "t-1"
    assert word.get_attribute("aria-expanded") == "true"
    assert axe(page) == []
    tab_to(page, "Sluiten", most=2)
    page.keyboard.press("Enter")
    assert panel.count() == 0
    assert focused(page) == "Uitleg: loon"
    word.click()
    page.keyboard.press("Escape")
    assert (panel.count(), focused(page)) == (0, "Uitleg: loon")
    assert runs(page) == 1


def test_tab_stops_at_one_difficult_word_of_a_paragraph_and_arrows_go_to_the_others(
    demo: Server, page: Page
) -> None:
    visit(page, demo.url)
    tab_to(page, "Uitleg: jaaropgaaf")
    page.keyboard.press("Tab")
    assert "Uitleg" not in focused(page)
    page.keyboard.press("Shift+Tab")
    met = []
    for key in ("ArrowLeft", "ArrowRight", "ArrowRight", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
        met.append(focused(page).removeprefix("Uitleg: "))
    assert met == ["jaaropgaaf", "loon", "loon", "jaaropgaaf", "loon"]
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "Uitleg: loon"


def test_folded_papers_open_by_a_link_and_by_their_key(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    paper = page.locator("#papier")
    page.get_by_role("link", name="Naar het papier").click()
    assert paper.get_attribute("open") is not None
    assert focused(page) == "Papier"
    page.keyboard.press("Alt+k")
    assert paper.get_attribute("open") is None


@pytest.mark.parametrize(("size", "pixels"), [("gewoon", 18), ("groot", 22), ("grootst", 27)])
def test_letters_can_be_larger(demo: Server, page: Page, size: str, pixels: int) -> None:
    visit(page, f"{demo.url}/?letters={size}")
    large = page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    assert large == pytest.approx(pixels, abs=1)


def test_a_long_run_shows_a_line(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    line = (
        "() => getComputedStyle(document.querySelector('[data-testid=stApp]'), '::before').content"
    )
    assert page.evaluate(line) == "none"
    page.get_by_role("button", name="Langzaam").click()
    page.wait_for_function(f"() => ({line})() !== 'none'")
    settled(page)
    page.wait_for_function(f"() => ({line})() === 'none'")


def test_a_crash_is_told_in_dutch_and_what_was_typed_is_not_logged(
    demo: Server, page: Page
) -> None:
    visit(page, demo.url)
    page.locator(LOON).fill("73541")
    page.locator(LOON).press("Enter")
    settled(page)
    press(page, "Kapot")
    page.get_by_role("alert").get_by_text("Er ging iets mis").wait_for()
    assert english(page) == []
    assert axe(page) == []
    assert "ValueError" in demo.log
    assert "73541" not in demo.log
    page.get_by_role("button", name="Probeer het opnieuw").click()
    page.get_by_role("heading", name="Controleer je loon").wait_for()
    settled(page)


def test_klaar_gives_the_next_visitor_another_cookie(demo: Server, page: Page) -> None:
    visit(page, demo.url)
    before = page.context.cookies()
    assert [
        (one["httpOnly"], one["sameSite"]) for one in before if one["name"] == "oefenloket"
    ] == [(True, "Lax")]
    assert "oefenloket=" not in page.evaluate("document.cookie")
    page.goto(f"{demo.url}/klaar")
    assert axe(page) == []
    page.get_by_role("button", name="Ja, wis deze computer").click()
    page.wait_for_url(f"{demo.url}/")
    mine = {one["value"] for one in before if one["name"] == "oefenloket"}
    assert mine.isdisjoint(one["value"] for one in page.context.cookies())


def test_everything_can_be_reached_on_a_narrow_screen(demo: Server, visitor: Visitor) -> None:
    page = visitor(viewport={"width": 360, "height": 740})
    visit(page, demo.url)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    tab_to(page, "Kapot")


def test_the_lost_page_is_dutch_and_accessible(demo: Server, page: Page) -> None:
    page.goto(f"{demo.url}/nergens")
    assert english(page) == []
    assert axe(page) == []
    assert len(errors_of(page)) == 1  # the 404 itself
    page.get_by_role("link", name="Naar de startpagina").click()
    page.get_by_role("heading", name="Controleer je loon").wait_for()
    settled(page)
