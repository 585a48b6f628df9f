"""Makes the pictures of the drawn phone for who makes a lesson: `python -m docs.pictures.phone`."""

from __future__ import annotations

from playwright.sync_api import Page

from docs.pictures.studio import keep, run
from sandbox.texts import text
from tests.browser.serving import ROOT
from tests.browser.walking import begin, told, walk_to

CONTENT = ROOT / "tests" / "browser" / "phone"
WORKED_ON, BESIDE = ".st-key-telefoon", ".telefoon"


def make(page: Page, address: str) -> None:
    """A picture of each drawing, in the order of the lesson that has them all."""
    begin(page, address, lesson="telefoon")
    for digit in told(page)[0][:3]:
        page.locator(".toetsen").get_by_role("button", name=digit, exact=True).click()
    keep(page, "phone-pin", WORKED_ON)
    walk_to(page, "scannen")
    page.locator("[data-testid=stRadioOption]").filter(has_text="computer").click()
    keep(page, "phone-scan", WORKED_ON)
    walk_to(page, "bericht")
    keep(page, "phone-home", BESIDE)
    page.locator(".bericht-binnen summary").click()
    keep(page, "phone-chat", BESIDE)
    walk_to(page, "mail")
    page.locator(".mailtje summary").first.click()
    page.get_by_text(text("toestel.adres")).first.click()
    keep(page, "phone-mail", BESIDE)
    walk_to(page, "bellen")
    page.get_by_role("button", name=text("toestel.neem_op_in")).click()
    keep(page, "phone-call", BESIDE)


if __name__ == "__main__":
    run(make, environment={"SANDBOX_CONTENT": str(CONTENT)})
