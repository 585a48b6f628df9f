"""The confirmation of a sent return, downloaded by a real browser."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.browsing import axe, english
from tests.browser.serving import Server
from tests.browser.walking import begin, walk_to

pytestmark = pytest.mark.browser


def test_the_confirmation_can_be_kept_as_a_file(page: Page, server: Server) -> None:
    begin(page, server.url)
    walk_to(page, "bevestiging")
    assert english(page) == []
    assert axe(page) == []
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Bewaren als pdf").click()
    assert waiting.value.suggested_filename == "oefenloket-bevestiging.pdf"
    words = PdfReader(BytesIO(Path(waiting.value.path()).read_bytes())).pages[0].extract_text()
    assert page.locator(".regels td").first.inner_text() in words
    assert "stap=bevestiging" in page.url
