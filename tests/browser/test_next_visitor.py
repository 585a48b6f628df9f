"""Volgende bezoeker: nothing of the last one stays in the browser; for a moment it can be undone.

On a computer for visitors that happens by itself when nobody is there any more.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from sandbox.store.database import Database
from sandbox.texts import text
from tests.browser.browsing import axe, errors_of, record, settled, visit
from tests.browser.serving import Server
from tests.browser.walking import do_step, press, step

pytestmark = pytest.mark.browser
DESK = "/?pagina=helpen"
QUIET = 5 * 60 + 1


def helped(page: Page, server: Server) -> Page:
    """A visitor who practised at the desk, chose a tempo, and is done."""
    visit(page, f"{server.url}{DESK}")
    press(page, "Een brief")
    do_step(page)
    page.evaluate("() => localStorage.setItem('oefenloket-tempo', 'vlot')")
    page.evaluate("() => sessionStorage.setItem('los', 'iets')")
    return visit(page, f"{server.url}{DESK}")


def wipe(page: Page) -> Page:
    page.get_by_role("button", name=text("volgende.knop")).click()
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible()
    return page


def finish(page: Page) -> Page:
    page.get_by_role("button", name="Klaar voor de volgende").click()
    page.wait_for_url(f"**{DESK}")
    return settled(page)


def code_of(page: Page, server: Server) -> str:
    visit(page, f"{server.url}/?pagina=stoppen")
    found = page.locator(".oefencode")
    return found.inner_text() if found.count() else ""


def kept(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate("() => ({...localStorage, ...sessionStorage})")
    return {name: value for name, value in found.items() if name.startswith(("oefenloket", "los"))}


def test_nothing_of_the_last_visitor_is_left(page: Page, server: Server) -> None:
    helped(page, server)
    assert kept(page).keys() == {"oefenloket-tempo", "oefenloket-bezoek", "los"}
    before = kept(page)["oefenloket-bezoek"]
    wipe(page)
    assert page.context.cookies() == []
    assert kept(page).keys() == {"oefenloket-bezoek"}
    assert kept(page)["oefenloket-bezoek"] != before
    assert page.evaluate("() => caches.keys()") == []
    finish(page)
    assert text("volgende.bezig") not in page.inner_text("main")
    assert code_of(page, server) == ""


def test_behind_the_curtain_nothing_is_seen_reached_or_told(page: Page, server: Server) -> None:
    visit(page, f"{server.url}{DESK}")
    press(page, "Een brief")
    title = page.title()
    visit(page, f"{server.url}/?pagina=helpen")
    wipe(page)
    assert page.title() != title
    assert not page.locator("h1", has_text=text("titel.helpen")).is_visible()
    assert axe(page) == []
    page.keyboard.press("Escape")
    names = set()
    for _ in range(6):
        page.keyboard.press("Tab")
        names.add(page.evaluate("() => document.activeElement.innerText ?? ''").strip())
    assert names <= {"Zet terug", "Klaar voor de volgende", ""} | {page.inner_text("body").strip()}
    for width, height in ((320, 568), (1280, 900)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert page.get_by_role("button", name="Zet terug").is_visible()


def test_the_back_button_shows_nothing(page: Page, server: Server) -> None:
    helped(page, server)
    finish(wipe(page))
    for _ in range(3):
        page.go_back()
        page.wait_for_url(f"**{DESK}")
        settled(page)
        expect(page.locator("h1")).to_have_text(text("titel.helpen"))


def test_a_slip_can_be_taken_back_and_all_is_as_it_was(page: Page, own_server: Server) -> None:
    helped(page, own_server)
    code, before = code_of(page, own_server), kept(page)
    assert code
    visit(page, f"{own_server.url}{DESK}")
    wipe(page)
    page.get_by_role("button", name="Zet terug").click()
    expect(page.locator(".gordijn")).to_have_count(0)
    assert {**kept(page), "los": "iets"} == before
    press(page, "Een brief")
    assert step(page)
    assert code_of(page, own_server) == code
    assert Database(own_server.database).execute("SELECT count(*) FROM names").fetchone() == (1,)


def test_after_ten_seconds_it_is_over(page: Page, server: Server) -> None:
    helped(page, server)
    wipe(page)
    page.wait_for_function("() => !document.querySelector('.gordijn')")
    settled(page)
    assert page.url.endswith(DESK)
    assert code_of(page, server) == ""


def test_other_tabs_of_the_browser_go_too(page: Page, server: Server) -> None:
    helped(page, server)
    other = record(page.context.new_page())
    visit(other, f"{server.url}{DESK}")
    press(other, "Belasting")
    assert "les=" in other.url
    wipe(page)
    other.wait_for_url(f"**{DESK}")
    settled(other)
    assert text("volgende.bezig") not in other.inner_text("main")


def test_without_a_connection_the_curtain_hangs_until_it_is_done(
    page: Page, server: Server
) -> None:
    helped(page, server)
    page.context.set_offline(True)
    page.get_by_role("button", name=text("volgende.knop")).click()
    expect(page.locator(".gordijn")).to_contain_text("geen verbinding")
    assert kept(page).keys() == {"oefenloket-bezoek"}
    page.context.set_offline(False)
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible(timeout=15_000)
    finish(page)
    assert code_of(page, server) == ""
    errors_of(page)


def kiosk(page: Page, server: Server) -> Page:
    """A computer for visitors on which somebody practises."""
    visit(page, f"{server.url}/?pagina=kiosk")
    page.get_by_role("button", name=text("kiosk.zet_aan")).click()
    expect(page.get_by_text(text("kiosk.staat_aan"))).to_be_visible()
    assert page.evaluate("() => Boolean(document.fullscreenElement)")
    visit(page, f"{server.url}{DESK}")
    press(page, "Een brief")
    return page


def later(page: Page, seconds: int) -> None:
    """So much later, as far as this page can see."""
    page.evaluate(
        """ms => { const now = Date.now.bind(Date); Date.now = () => now() + ms }""", seconds * 1000
    )


def test_a_computer_for_visitors_asks_aloud_and_wipes_itself(page: Page, server: Server) -> None:
    kiosk(page, server)
    spoken: list[str] = []
    page.on("response", lambda answer: spoken.append(answer.url))
    later(page, QUIET)
    warning = page.locator(".blijf")
    expect(warning).to_contain_text("Ben je er nog?")
    assert axe(page) == []
    assert 0 < int(warning.locator("b").inner_text()) <= 30
    page.wait_for_function(
        "() => performance.getEntriesByType('resource').some(one => one.name.includes('/spraak/'))"
    )
    later(page, 30)
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible()
    assert page.context.cookies() == []
    assert [one for one in spoken if "/spraak/" in one]
    page.wait_for_url(f"{server.url}/")
    settled(page)
    later(page, QUIET * 3)
    page.evaluate("() => new Promise(go => setTimeout(go, 2500))")
    assert page.locator(".blijf, .gordijn").count() == 0
    assert "oefenloket-kiosk" in kept(page)


def test_on_a_computer_for_visitors_only_their_doors_stand(page: Page, server: Server) -> None:
    kiosk(page, server)
    visit(page, server.url)
    for name, seen in (("zelf", True), ("klas", True), ("help", False), ("les", False)):
        assert page.locator(f".st-key-deur_ik_{name}").is_visible() is seen
    visit(page, f"{server.url}{DESK}")
    assert not page.locator(".st-key-kiosk").is_visible()
    visit(page, f"{server.url}/?pagina=stoppen")
    assert page.get_by_text(text("volgende.zelf_kop")).is_visible()
    assert axe(page) == []
    page.evaluate("() => localStorage.removeItem('oefenloket-kiosk')")
    visit(page, f"{server.url}/?pagina=stoppen")
    assert not page.get_by_text(text("volgende.zelf_kop")).is_visible()


def test_whoever_is_still_there_stays(page: Page, server: Server) -> None:
    kiosk(page, server)
    here = page.url
    later(page, QUIET)
    page.get_by_role("button", name="Ik ben er nog").click()
    expect(page.locator(".blijf")).to_have_count(0)
    page.evaluate("() => new Promise(go => setTimeout(go, 2500))")
    assert page.locator(".blijf, .gordijn").count() == 0
    assert page.url == here


def test_where_no_visitor_sits_alone_nothing_is_wiped_by_itself(page: Page, server: Server) -> None:
    visit(page, f"{server.url}{DESK}")
    press(page, "Een brief")
    later(page, QUIET * 3)
    page.evaluate("() => new Promise(go => setTimeout(go, 2500))")
    assert page.locator(".blijf, .gordijn").count() == 0
