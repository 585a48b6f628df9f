"""Makes the pictures of browser and letter for authors: `python -m docs.pictures.drawn`."""

from __future__ import annotations

from playwright.sync_api import Page

from docs.pictures.studio import keep, run
from tests.browser.browsing import run_by
from tests.browser.walking import FIELD, begin, do_step, walk_to

DEVICE = ".st-key-toestel"
LETTER = "details.gevallen"


def make(page: Page, address: str) -> None:
    """A picture of each drawing, in lessons that have them."""
    begin(page, address)
    page.locator(f"{DEVICE} .adres summary").click()
    keep(page, "browser-address", DEVICE)
    begin(page, address, lesson="inloggen-lukt-niet")
    walk_to(page, "herstelcode")
    page.locator(".ander-tabblad > summary").click()
    keep(page, "browser-tabs", DEVICE)
    begin(page, address, lesson="echt-of-nep")
    walk_to(page, "adres")
    page.locator(f"{FIELD} input").fill("oefen-diqid.oefen")
    run_by(page, page.locator(".st-key-druk button"))
    keep(page, "browser-astray", DEVICE)
    begin(page, address, lesson="digid-zegt-nee")
    walk_to(page, "gemeente-balie")
    keep(page, "counter", DEVICE)
    begin(page, address, lesson="blauwe-brief")
    while not page.locator(LETTER).is_visible():
        do_step(page)
    keep(page, "letter-closed", LETTER)
    page.locator(f"{LETTER} > summary").click()
    keep(page, "letter-open", LETTER)


if __name__ == "__main__":
    run(make)
