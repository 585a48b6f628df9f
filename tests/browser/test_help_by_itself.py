"""Help for who is stuck comes without a press, and leaves the focus where it is."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.content import CATALOG


def stuck(page: Page, server: Server) -> None:
    """Presses four times without an answer, at a step that asks one."""
    page.goto(f"{server.url}/?pagina=manier&les=wie-doet-wat")
    page.get_by_role("button", name=text("knop.begin_les")).click()
    answer = page.locator(".st-key-druk button")
    for step in CATALOG.lessons["wie-doet-wat"].steps[1:3]:  # the first that asks something
        page.locator(".vellenbalk [data-vel=scherm]").click()
        answer.click()
        expect(page.locator("h1")).to_have_text(step.title)
    page.locator(".vellenbalk [data-vel=scherm]").click()
    for _ in range(4):
        answer.click()
        expect(page.locator(".foutlijst")).to_be_focused()


def test_a_card_comes_by_itself_and_takes_nothing_away(server: Server, visitor: Visitor) -> None:
    page = visitor(viewport={"width": 360, "height": 740})
    stuck(page, server)
    page.get_by_role("radio").first.focus()
    expect(page.locator(".st-key-aanbod")).to_have_count(1)
    expect(page.get_by_role("radio").first).to_be_focused()
    expect(page.locator(".vellenbalk .nieuw[data-vel=opdracht]")).to_be_visible()
    expect(page.locator("[aria-live=polite]").first).to_have_text(text("aanbod.gezegd"))
    page.locator(".vellenbalk [data-vel=opdracht]").click()
    page.get_by_role("button", name=text("aanbod.nee")).click()
    expect(page.locator(".st-key-aanbod")).to_have_count(0)
    expect(page.locator("[aria-live=polite]").first).to_contain_text(text("aanbod.goed"))
