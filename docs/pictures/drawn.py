"""Makes the pictures of browser and letter for authors: `python -m docs.pictures.drawn`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from docs.pictures.phone import keep, to
from tests.browser.browsing import record, run_by
from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.browser.serving import ROOT, Server
from tests.browser.walking import FIELD, begin, do_step

DEVICE = ".st-key-toestel"
LETTER = "details.gevallen"


def make(page: Page, address: str) -> None:
    """A picture of each drawing, in lessons that have them."""
    begin(page, address)
    page.locator(f"{DEVICE} .adres summary").click()
    keep(page, "browser-address", DEVICE)
    begin(page, address, lesson="inloggen-lukt-niet")
    to(page, "herstelcode")
    page.locator(".ander-tabblad > summary").click()
    keep(page, "browser-tabs", DEVICE)
    begin(page, address, lesson="echt-of-nep")
    to(page, "adres")
    page.locator(f"{FIELD} input").fill("oefen-diqid.oefen")
    run_by(page, page.locator(".st-key-druk button"))
    keep(page, "browser-astray", DEVICE)
    begin(page, address, lesson="digid-zegt-nee")
    to(page, "gemeente-balie")
    keep(page, "counter", DEVICE)
    begin(page, address, lesson="blauwe-brief")
    while not page.locator(LETTER).is_visible():
        do_step(page)
    keep(page, "letter-closed", LETTER)
    page.locator(f"{LETTER} > summary").click()
    keep(page, "letter-open", LETTER)


def main() -> None:
    """Starts Oefenloket and makes the pictures."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(ROOT / "app.py", Path(folder))
        server.start()
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        try:
            page = browser.new_page(viewport={"width": 1240, "height": 1500}, locale="nl-NL")
            make(record(page), server.url)
        finally:
            browser.close()
            server.stop()


if __name__ == "__main__":
    main()
