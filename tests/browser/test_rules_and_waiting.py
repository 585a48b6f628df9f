"""What only a browser shows: rules that are met while typing, and a wait that counts down."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from sandbox.texts import text
from tests.browser.browsing import axe
from tests.browser.serving import Server
from tests.browser.walking import FIELD, begin, press, step, walk_to

RULES = ".regellijst li"


def test_the_wait_counts_and_each_rule_says_whether_it_is_met(server: Server, page: Page) -> None:
    begin(page, server.url, lesson="digid-aanvragen")
    walk_to(page, "moment")
    expect(page.locator(".aftellen b")).to_have_text("9")
    over = text("aftellen.druk", knop="Kijk opnieuw")
    expect(page.locator(".aftellen")).to_have_text(over, timeout=20_000)
    expect(page.locator(".alleen-horen[data-oefenloket]")).to_have_text(over)
    assert step(page) == "moment"
    press(page, "Kijk opnieuw")
    walk_to(page, "account")
    assert states(page) == {text("regel.nog_niet")}
    name, password = page.locator(f"{FIELD} input").all()[:2]
    name.fill("fiets.maan42")
    password.fill("Koek1!-fiets.maan42")
    assert [one for one in said(page) if one.startswith(text("regel.nog_niet"))] == [
        f"{text('regel.nog_niet')} de gebruikersnaam staat er niet in"
    ]
    password.fill("Koek1!-fiets")
    assert states(page) == {text("regel.goed")}
    expect(page.locator(".alleen-horen[data-oefenloket]")).to_contain_text(text("regel.goed"))
    assert axe(page) == []


def said(page: Page) -> list[str]:
    return [one.inner_text() for one in page.locator(RULES).all()]


def states(page: Page) -> set[str]:
    return {f"{one.split(':')[0]}:" for one in said(page)}
