"""Mistakes, help, coming back, another device, papers on a phone: what happens while practising."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import (
    STATE,
    axe,
    english,
    errors_of,
    misread,
    record,
    runs_off,
    settled,
    sideways,
    visit,
)
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import (
    FIELD,
    LABELS,
    asked_for,
    begin,
    do_step,
    press,
    send,
    step,
    told,
    walk_to,
)

pytestmark = pytest.mark.browser
WIDER = [pytest.param(360, marks=pytest.mark.long)]
"""What fits where it is narrowest is seen on other screens with `make long`."""
REAL_LOOKING = "123456782"
"""Passes the test of eleven and lies outside the range for tests."""


def test_a_likely_mistake_gets_its_own_explanation_and_the_focus(
    page: Page, server: Server
) -> None:
    begin(page, server.url)
    walk_to(page, "loon-festival")
    told_now = asked_for(page)
    right = [told_now[label] for label in page.evaluate(LABELS, FIELD)]
    paper = page.locator("#papier-jaaropgaaf-festival")
    net = paper.locator("tr", has_text="Op uw bank gestort").locator("td").text_content() or ""
    inputs = page.locator(f"{FIELD} input")
    for at, answer in enumerate([right[0], net, right[2], right[3]]):
        inputs.nth(at).fill(answer)
    send(page)
    expect(page.locator(".foutlijst")).to_be_focused()
    assert page.title().startswith("Fout: Stap 13 van")
    assert "kwam op je bank" in page.locator(".oefenloket.les").inner_text()
    assert inputs.nth(1).input_value() == net
    assert axe(page) == []
    assert english(page) == []
    page.locator(".foutlijst a").click()
    expect(inputs.nth(1)).to_be_focused()
    expect(inputs.nth(1)).to_have_attribute("aria-invalid", "true")
    inputs.nth(1).fill(right[1])
    do_step(page)
    assert step(page) == "woning"


def test_nothing_filled_in_is_said_by_the_site_without_blame(page: Page, server: Server) -> None:
    begin(page, server.url)
    send(page)
    expect(page.locator(".foutlijst")).to_be_focused()
    assert "Kies een antwoord" in page.locator(".foutlijst").inner_text()
    assert axe(page) == []


def test_a_real_looking_bsn_is_stopped_and_goes_nowhere(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "inloggen")
    inputs = page.locator(f"{FIELD} input")
    inputs.nth(0).fill(REAL_LOOKING)
    inputs.nth(1).fill("Fiets-maan-vuur12!")
    send(page)
    assert "echt burgerservicenummer" in page.locator(".oefenloket.les").inner_text()
    expect(inputs.nth(0)).to_have_value("")
    expect(inputs.nth(1)).to_have_value("")
    assert REAL_LOOKING not in page.url
    _nowhere(server, REAL_LOOKING)
    _nowhere(server, "Fiets-maan-vuur12!")


def _nowhere(server: Server, typed: str) -> None:
    kept = [path for path in Path(server.folder).iterdir() if path.is_file()]
    assert any(path.suffix == ".db" for path in kept)
    for path in kept:
        assert typed.encode() not in path.read_bytes(), path.name


def test_reload_and_the_back_button_stay_in_the_lesson(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "sms")
    page.reload()
    settled(page)
    expect(page.locator("h1")).to_have_text("Vul de sms-code in")
    page.go_back()
    expect(page.locator("h1")).to_have_text("Vul je gebruikersnaam en wachtwoord in")
    settled(page)
    expect(page.get_by_role("button", name="Verder met stap 8")).to_be_visible()
    settled(page)
    press(page, "Verder met stap 8")
    assert step(page) == "sms"
    do_step(page)
    assert step(page) == "gegevens"


def test_another_browser_goes_on_with_the_oefencode(visitor: Visitor, server: Server) -> None:
    first = visitor()
    begin(first, server.url)
    walk_to(first, "gegevens")
    name = first.locator(".organisatie span").last.inner_text()
    press(first, "Stoppen")
    code = first.locator(".oefencode").inner_text()
    assert re.fullmatch(r"[a-z]+-[a-z]+-[a-z]+-\d\d", code)
    second = visitor()
    visit(second, server.url)
    press(second, "Ik heb een oefencode")
    second.locator("input").fill(code.replace("-", " ").upper())
    press(second, "Ga verder")
    expect(second.locator("h1")).to_have_text("Mijn voortgang")
    press(second, "Verder: Je eerste aangifte")
    expect(second).to_have_url(re.compile("stap=gegevens"))
    settled(second)
    assert second.locator(".organisatie span").last.inner_text() == name


def test_an_unknown_oefencode_is_answered_kindly(page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina=code")
    page.locator("input").fill("appel fiets")
    press(page, "Ga verder")
    expect(page.locator(".foutlijst")).to_be_focused()
    assert axe(page) == []
    assert english(page) == []


def test_a_shared_computer_is_wiped_in_every_tab(page: Page, server: Server) -> None:
    begin(page, server.url)
    page.reload()
    other = visit(record(page.context.new_page()), f"{server.url}/?pagina=voortgang")
    assert "bezig" in other.locator(".st-key-blad").inner_text()
    press(page, "Stoppen")
    page.get_by_role("link", name="Wis deze computer").click()
    assert axe(page) == []
    page.get_by_role("button", name="Ja, wis deze computer").click()
    settled(page)
    visit(page, f"{server.url}/?pagina=voortgang")
    assert "nog niets geoefend" in page.locator(".st-key-blad").inner_text()
    press(other, "Stoppen")
    assert "nog niet geoefend" in other.locator(".st-key-blad").inner_text()


def test_who_comes_back_later_is_known_and_sees_the_same_code(page: Page, server: Server) -> None:
    begin(page, server.url)
    press(page, "Stoppen")
    code = page.locator(".oefencode").inner_text()
    visit(page, f"{server.url}/?pagina=stoppen")
    assert page.locator(".oefencode").inner_text() == code
    assert code.split("-")[0] not in str(page.context.cookies())


def test_the_page_notices_that_the_server_is_back(page: Page, own_server: Server) -> None:
    begin(page, own_server.url)
    walk_to(page, "sms")
    own_server.stop()
    expect(page.get_by_text("Even geen verbinding").first).to_be_visible()
    assert english(page) == []
    own_server.start()
    expect(page.get_by_text("Even geen verbinding")).to_have_count(0, timeout=30_000)
    settled(page)
    do_step(page)
    assert step(page) == "gegevens"
    errors_of(page)  # a lost connection is complained of in the console


def test_reading_aloud_highlights_word_after_word_and_stops(page: Page, server: Server) -> None:
    begin(page, server.url)
    page.locator(".stapkop [data-lees]").click()
    word = "() => [...(CSS.highlights.get('gelezen') ?? [])].map(one => one.toString()).join()"
    page.wait_for_function(f"() => ({word})() !== ''")
    first = page.evaluate(word)
    page.wait_for_function(f"first => !['', first].includes(({word})())", arg=first)
    page.keyboard.press("Escape")
    page.wait_for_function(f"() => ({word})() === ''")
    assert axe(page) == []


def test_a_difficult_word_is_explained(page: Page, server: Server) -> None:
    begin(page, server.url)
    page.locator(".opdracht .woord").first.click()
    panel = page.locator(".uitleg")
    expect(panel).to_be_visible()
    assert axe(page) == []
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)


def test_hints_help_and_the_answer(page: Page, server: Server) -> None:
    begin(page, server.url, way="Zelf")
    assert told(page) == []
    press(page, "Geef een tip")
    press(page, "Nog een tip")
    press(page, "Laat het antwoord zien")
    assert told(page) != []
    press(page, "Vraag hulp")
    assert "Informatiepunt" in page.locator(".hulp").inner_text()
    assert axe(page) == []
    press(page, "Mijn voortgang")
    assert "hulp gevraagd" in page.locator(".st-key-blad").inner_text()


def test_the_oefenkaart_is_one_key_away(page: Page, server: Server) -> None:
    begin(page, server.url)
    card = page.locator("#oefenkaart table")
    expect(card).not_to_be_visible()
    page.keyboard.press("Alt+k")
    expect(card).to_be_visible()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "?pagina=voortgang",
        "?pagina=stoppen",
        "?pagina=instellingen",
        "?pagina=code",
        "?pagina=belasting",
        "?pagina=echt&les=eerste-aangifte",
        "?les=eerste-aangifte",
        "?pagina=onzin",
        "?les=onzin",
        "?les=eerste-aangifte&stap=onzin",
    ],
)
@pytest.mark.parametrize("width", [320, *WIDER, pytest.param(1280, marks=pytest.mark.long)])
def test_every_other_page_is_dutch_and_passes_axe(
    visitor: Visitor, server: Server, address: str, width: int
) -> None:
    page = visitor(viewport={"width": width, "height": 800})
    visit(page, f"{server.url}/{address}")
    assert axe(page) == []
    assert english(page) == []
    assert misread(page) == []
    assert sideways(page) <= 0
    assert page.title().endswith("– Oefenloket")


def test_what_is_heard_in_another_place_than_it_stands_is_noticed(
    page: Page, server: Server
) -> None:
    visit(page, server.url)
    assert misread(page) == []
    page.evaluate(f"async () => ({STATE}).read.reverse()")
    assert misread(page) != []


@pytest.mark.parametrize("width", [320, *WIDER])
@pytest.mark.parametrize("name", ["stoppen", "vergeten", "code", "instellingen", "voortgang"])
def test_no_text_runs_off_a_narrow_screen(
    visitor: Visitor, server: Server, name: str, width: int
) -> None:
    page = visitor(viewport={"width": width, "height": 640})
    begin(page, server.url)
    visit(page, f"{server.url}/?pagina={name}")
    assert runs_off(page) == []


def test_bigger_letters_are_kept(page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina=instellingen")
    page.locator("label[data-testid=stRadioOption]").filter(has_text="Heel groot").click()
    page.wait_for_function("() => document.documentElement.dataset.size === 'grootst'")
    page.reload()
    settled(page)
    page.wait_for_function("() => document.documentElement.dataset.size === 'grootst'")
    assert axe(page) == []
