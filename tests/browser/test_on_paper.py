"""What comes out of a printer: everything on the page, and the card of a helper on one sheet."""

from __future__ import annotations

from io import BytesIO

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from sandbox.texts import text
from tests.browser.browsing import visit
from tests.browser.serving import Server
from tests.browser.walking import begin

pytestmark = pytest.mark.browser


def printed(page: Page) -> list[str]:
    """The words on each sheet of A4, in one line."""
    sheets = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    return [" ".join(sheet.extract_text().split()) for sheet in sheets]


def test_the_card_of_a_helper_is_one_sheet(page: Page, server: Server) -> None:
    visit(page, f"{server.url}/?pagina=helpkaart")
    (sheet,) = printed(page)
    for name in ("helpkaart.bsn.kop", "helpkaart.digid.niet.aanvragen", "helpkaart.gekeken"):
        assert text(name) in sheet
    assert text("helpen.terug") not in sheet


def test_the_oefencode_comes_out_of_the_printer(page: Page, server: Server) -> None:
    begin(page, server.url)
    visit(page, f"{server.url}/?pagina=stoppen")
    code = page.locator(".oefencode").inner_text()
    assert code in " ".join(printed(page))
