"""What comes out of a printer: everything on the page, and the card of a helper on one sheet."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from sandbox.texts import text
from tests.browser.browsing import visit
from tests.browser.serving import Server
from tests.browser.walking import begin
from tests.content import CATALOG

pytestmark = pytest.mark.browser
LONGEST = max(CATALOG.lessons, key=lambda name: len(CATALOG.lessons[name].steps))


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


def kinds(tag: Any) -> Iterator[str]:
    """What a screen reader is told that the parts of a file are."""
    tag = tag.get_object() if hasattr(tag, "get_object") else tag
    if isinstance(tag, list):
        for part in tag:
            yield from kinds(part)
    elif isinstance(tag, dict):
        if "/S" in tag:
            yield str(tag["/S"])
        yield from kinds(tag.get("/K", []))


def test_the_sheet_to_take_home_of_the_longest_lesson_is_one_tagged_a4(
    page: Page, server: Server
) -> None:
    begin(page, server.url, lesson=LONGEST)
    visit(page, f"{server.url}/?pagina=meegeven&les={LONGEST}")
    code = page.locator(".oefencode").inner_text()
    file = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, tagged=True)))
    (sheet,) = file.pages
    words = " ".join(sheet.extract_text().split())
    for said in (CATALOG.lessons[LONGEST].title, text("klaar.echt"), code, text("meegeven.hulp")):
        assert said in words
    assert text("meegeven.knop") not in words
    root: Any = file.trailer["/Root"]
    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"])) == ("nl", True)
    found = list(kinds(root["/StructTreeRoot"]["/K"]))
    assert found.count("/LI") >= len(CATALOG.lessons[LONGEST].steps)
    assert {"/H2", "/H3", "/L", "/P"} <= set(found)
    page.emulate_media(media="print")
    points = page.evaluate(
        "() => parseFloat(getComputedStyle(document.querySelector('.meegeven li')).fontSize) * .75"
    )
    assert points >= 14


def test_the_oefencode_comes_out_of_the_printer(page: Page, server: Server) -> None:
    begin(page, server.url)
    visit(page, f"{server.url}/?pagina=stoppen")
    code = page.locator(".oefencode").inner_text()
    assert code in " ".join(printed(page))
