"""What can be read before any script runs, and how the app takes its place without a jump."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from sandbox.texts import text
from tests.browser.browsing import axe, english, settled, sideways, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.walking import begin, do_step
from tests.waiting import until

APP = "[data-testid=stMainBlockContainer]"
PLACES = ("/", "/?pagina=lessen", "/?pagina=lessen&onderwerp=post", "/?les=eerste-aangifte")
JUMPS = """() => { window.jumps = 0; new PerformanceObserver(list => {
  for (const one of list.getEntries()) window.jumps += one.value;
}).observe({type: 'layout-shift', buffered: true}) }"""
MOST_JUMP = 0.02
STANDS = """root => Object.fromEntries(
  [...document.querySelectorAll(`${root} :is(h1, h2, h3, p, img, .knop, [class*=st-key-])`)]
    .filter(one => !one.matches('a p, button p, label p'))
    .map((one, at) => [`${at} ${one.className} ${one.innerText?.slice(0, 30)}`,
      (({x, y, width, height}) =>
        [x, y, width, height].map(Math.round))(one.getBoundingClientRect())])
    .filter(([name, [,, width]]) => width && !name.includes('st-key-oefenloket')))"""


@pytest.fixture
def early_server(server: Server) -> Server:
    """A server that has come so far that something can be read early."""
    until(lambda: 'id="vooraf"' in server.ask("/").text)
    return server


class Held:
    """What a page asks for, kept back until it is let go."""

    def __init__(self, page: Page, asked: str) -> None:
        self._routes: list[Route] | None = []
        page.route(asked, self._hold)

    def _hold(self, route: Route) -> None:
        if self._routes is None:
            route.continue_()
        else:
            self._routes.append(route)

    def let_go(self) -> None:
        held, self._routes = self._routes or [], None
        for route in held:
            route.continue_()


def opened(page: Page, address: str) -> Held:
    """A page on which our own scripts run and the app does not stand yet; pictures come last."""
    held, pictures = Held(page, "**/static/*/*.js"), Held(page, "**/assets/pictures/*.svg")
    page.add_init_script(f"({JUMPS})()")
    page.goto(address, wait_until="commit")
    page.wait_for_selector("#vooraf h1")
    page.wait_for_function("() => document.querySelector('.leesbalk')")
    page.evaluate("() => document.fonts.ready")
    pictures.let_go()
    page.wait_for_function("() => [...document.images].every(one => one.complete)")
    return held


def taken_over(page: Page, held: Held) -> Page:
    """The app stands, and what stood there before is gone."""
    held.let_go()
    page.wait_for_selector("#vooraf", state="detached")
    return settled(page)


def words(page: Page, root: str) -> list[str]:
    found: str = page.locator(root).inner_text()
    return [line for line in found.split("\n") if line.strip()]


@pytest.mark.parametrize("place", PLACES)
def test_without_scripts_a_page_says_what_the_app_says_and_what_is_needed(
    place: str, visitor: Visitor, early_server: Server
) -> None:
    still = visitor(java_script_enabled=False)
    still.goto(early_server.url + place)
    app = visit(visitor(), early_server.url + place)
    assert words(still, "#vooraf") == [text("storing.zonder_scripts"), *words(app, APP)]
    assert still.title() == app.title()
    pictures = "[...document.querySelectorAll('ROOT img')].map(one => one.getAttribute('src'))"
    drawn = [one.get_attribute("src") for one in still.locator("#vooraf img").all()]
    assert drawn == app.evaluate(f"() => {pictures.replace('ROOT', APP)}")


def test_without_scripts_the_doors_are_links_that_lead_to_a_lesson(
    visitor: Visitor, early_server: Server
) -> None:
    page = visitor(java_script_enabled=False)
    page.goto(early_server.url)
    page.get_by_role("link", name="Post en gegevens").click()
    page.get_by_role("link", name="Lees een blauwe brief").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lees een blauwe brief")
    assert page.url.endswith("/?les=blauwe-brief")


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("place", PLACES)
def test_the_app_takes_the_place_of_what_stood_there_without_a_jump(
    place: str, width: int, visitor: Visitor, early_server: Server
) -> None:
    page = visitor(viewport={"width": width, "height": 800})
    held = opened(page, early_server.url + place)
    assert axe(page) == []
    assert english(page) == []
    before: dict[str, object] = page.evaluate(STANDS, "#vooraf")
    taken_over(page, held)
    after: dict[str, object] = page.evaluate(STANDS, APP)
    assert list(before.values()) == list(after.values())
    assert page.evaluate("() => window.jumps") < MOST_JUMP
    assert sideways(page) == 0


def test_a_press_made_too_early_is_done_when_the_app_stands(
    visitor: Visitor, early_server: Server
) -> None:
    page = visitor()
    held = opened(page, early_server.url)
    page.locator("#vooraf .st-key-kies_belasting a").click()
    expect(page.locator("#vooraf [aria-busy]")).to_have_count(1)
    taken_over(page, held)
    page.wait_for_function("() => location.search.includes('onderwerp=belasting')")
    expect(page.get_by_role("heading", level=1)).to_have_text("Geld: belasting")


def test_a_link_of_the_menu_pressed_too_early_is_followed_when_the_app_stands(
    visitor: Visitor, early_server: Server
) -> None:
    page = visitor()
    held = opened(page, early_server.url)
    page.locator("#vooraf").get_by_role("link", name="Instellingen").click()
    page.evaluate("() => { window.same = true }")
    taken_over(page, held)
    expect(page.get_by_role("heading", level=1)).to_have_text("Instellingen")
    assert page.evaluate("() => window.same")


def test_focus_scroll_and_what_was_typed_come_along(visitor: Visitor, early_server: Server) -> None:
    page = visitor(viewport={"width": 360, "height": 500})
    held = opened(page, early_server.url)
    page.locator("#vooraf .st-key-zoekveld input").fill("blouwe envelop")
    page.locator("#vooraf .st-key-kies_post a").focus()
    page.evaluate("() => { document.querySelector('#vooraf').scrollTop = 700 }")
    taken_over(page, held)
    assert page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollTop") == 700
    assert page.evaluate("() => document.activeElement.innerText") == "Post en gegevens"
    expect(page.locator(".st-key-zoekveld input")).to_have_value("blouwe envelop")


def test_who_sends_what_was_typed_too_early_finds_it_all_the_same(
    visitor: Visitor, early_server: Server
) -> None:
    page = visitor()
    held = opened(page, early_server.url)
    page.locator("#vooraf .st-key-zoekveld input").fill("blouwe envelop")
    page.keyboard.press("Enter")
    taken_over(page, held)
    expect(page.locator(".st-key-open_blauwe-brief")).to_be_visible()
    assert "envelop" not in page.url


def test_a_way_that_was_chosen_too_early_is_chosen(visitor: Visitor, early_server: Server) -> None:
    page = visitor()
    held = opened(page, f"{early_server.url}/?les=eerste-aangifte")
    page.locator("#vooraf").get_by_text("Met tips", exact=True).click()
    taken_over(page, held)
    expect(page.locator(".stRadio input").nth(1)).to_be_checked()


def test_who_comes_back_reads_early_what_they_were_doing(
    visitor: Visitor, early_server: Server
) -> None:
    page = begin(visitor(), early_server.url)
    do_step(page)
    held = opened(page, early_server.url)
    assert text("start.welkom") in words(page, "#vooraf")
    said = words(page, "#vooraf")
    taken_over(page, held)
    assert words(page, APP) == said
