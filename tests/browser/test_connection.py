"""A server that is away for a while: the page says so, waits, and is drawn again by itself."""

import pytest
from playwright.sync_api import Page

from tests.browser.browsing import axe, english, errors_of, settled, visit
from tests.browser.serving import Server
from tests.browser.walking import begin

pytestmark = pytest.mark.browser


def test_the_page_comes_back_by_itself(own_demo: Server, page: Page) -> None:
    visit(page, own_demo.url)
    process = page.locator("#process")
    first = process.text_content()
    field = page.locator(".st-key-veld-loon input")
    field.press_sequentially("1120")
    own_demo.stop()

    page.get_by_role("status").get_by_text("Even geen verbinding").wait_for()
    page.wait_for_event("console", lambda said: "not responding" in said.text)
    page.locator("[role=dialog]").wait_for(state="detached")  # Streamlit's own notice
    assert english(page) == []
    assert axe(page) == []

    own_demo.start()
    page.get_by_role("status").get_by_text("De verbinding is er weer").wait_for()
    settled(page)
    page.wait_for_function(
        "old => document.querySelector('#process').textContent !== old", arg=first
    )
    assert field.input_value() == "1120"
    page.wait_for_function("() => document.activeElement.closest('.st-key-veld-loon')")
    page.get_by_role("status").get_by_text("De verbinding").wait_for(state="hidden")
    errors_of(page)  # the browser complains of each try


def test_without_a_first_connection_the_page_says_so(demo: Server, page: Page) -> None:
    page.route_web_socket("**/_stcore/stream", lambda socket: socket.close())
    page.goto(demo.url)
    page.get_by_role("status").get_by_text("Het lukt nog niet").wait_for()
    assert english(page) == []
    errors_of(page)


SCRIPT = "document.querySelector('script[src*=\"/front/\"]').src"


@pytest.mark.parametrize(
    "happens",
    [
        f"import({SCRIPT} + '?van-een-andere-versie')",
        "dispatchEvent(new Event('vite:preloadError'))",
    ],
)
def test_a_page_of_an_earlier_version_asks_to_be_loaded_again(
    page: Page, server: Server, happens: str
) -> None:
    begin(page, server.url)
    address = page.url
    page.evaluate(f"() => {{ {happens} }}")
    told = page.get_by_role("alert").get_by_text("Oefenloket is vernieuwd")
    told.wait_for()
    assert axe(page) == []
    assert english(page) == []
    page.get_by_role("button", name="Laad opnieuw").click()
    told.wait_for(state="detached")
    settled(page)
    assert page.url == address
    errors_of(page)
