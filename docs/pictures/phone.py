"""Makes the pictures of the drawn phone for who makes a lesson: `python -m docs.pictures.phone`."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from docs.pictures.make import small
from sandbox.texts import text
from tests.browser.browsing import record, settled
from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.browser.serving import ROOT, Server
from tests.browser.walking import begin, fill_in, send, step, told

FOLDER = Path(__file__).parent
CONTENT = ROOT / "tests" / "browser" / "phone"
WORKED_ON, BESIDE = ".st-key-telefoon", ".telefoon"


def make(page: Page, address: str) -> None:
    """A picture of each drawing, in the order of the lesson that has them all."""
    begin(page, address, lesson="telefoon")
    for digit in told(page)[0][:3]:
        page.locator(".toetsen").get_by_role("button", name=digit, exact=True).click()
    keep(page, "phone-pin", WORKED_ON)
    to(page, "scannen")
    page.locator("[data-testid=stRadioOption]").filter(has_text="computer").click()
    keep(page, "phone-scan", WORKED_ON)
    to(page, "bericht")
    keep(page, "phone-home", BESIDE)
    page.locator(".bericht-binnen summary").click()
    keep(page, "phone-chat", BESIDE)
    to(page, "mail")
    page.locator(".mailtje summary").first.click()
    page.get_by_text(text("toestel.adres")).first.click()
    keep(page, "phone-mail", BESIDE)
    to(page, "bellen")
    page.get_by_role("button", name=text("toestel.neem_op_in")).click()
    keep(page, "phone-call", BESIDE)


def to(page: Page, wanted: str) -> None:
    """On to a step, by what is told."""
    while step(page) != wanted:
        fill_in(page)
        send(page)


def keep(page: Page, name: str, place: str) -> None:
    """The phone alone, as it stands now."""
    settled(page)
    page.mouse.move(0, 0)
    (FOLDER / f"{name}.png").write_bytes(small(page.locator(place).screenshot()))


def main() -> None:
    """Starts Oefenloket with the lesson and makes the pictures."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        content = {"SANDBOX_CONTENT": str(CONTENT)}
        server = Server(ROOT / "app.py", Path(folder), environment=content)
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
