"""Lesmaker in a browser: a lesson is kept as a file, and opened from it in another browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from sandbox.making.reading import read_sheet
from tests.browser.browsing import run_by, settled, visit
from tests.browser.conftest import Visitor
from tests.browser.serving import Server
from tests.browser.sweeping import wrong_with
from tests.making.sheets import changed

pytestmark = pytest.mark.browser


def choose(page: Page, words: str) -> None:
    """Lets the browser open a file with these words."""
    button = page.get_by_role("button", name="Kies een bestand")
    with page.expect_file_chooser() as chosen:
        button.press("Enter")
    chosen.value.set_files(
        FilePayload(name="les.json", mimeType="application/json", buffer=words.encode())
    )


def test_a_lesson_leaves_as_a_file_and_comes_back_in_another_browser(
    page: Page, visitor: Visitor, server: Server, tmp_path: Path
) -> None:
    visit(page, f"{server.url}/?pagina=lesmaker")
    choose(page, changed(title="Codes veilig houden"))
    expect(page.get_by_text("6. Vul je gebruikersnaam en wachtwoord in")).to_be_visible()
    settled(page)
    title = page.get_by_role("textbox", name="Hoe heet je les?")
    expect(title).to_have_value("Codes veilig houden")
    assert wrong_with(page, "lesmaker") == []
    page.get_by_text("2. Iemand vraagt je code").click()
    settled(page)
    run_by(page, page.get_by_role("button", name="Haal weg"))
    with page.expect_download() as saved:
        page.get_by_role("button", name="Bewaar als bestand").click()
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    words = file.read_text(encoding="utf-8")
    kept = read_sheet(words)
    assert [part.key for part in kept.steps] == ["explain", "truth", "order", "reflect", "like"]
    assert file.suffix == ".json"

    pupil = visitor(viewport={"width": 320, "height": 568})
    visit(pupil, f"{server.url}/?pagina=les-openen")
    choose(pupil, json.dumps({"naam": "geen les"}))
    expect(pupil.locator(".foutlijst")).to_be_focused()
    choose(pupil, words)
    expect(pupil.locator(".foutlijst")).to_have_count(0)
    settled(pupil)
    assert wrong_with(pupil, "open a lesson") == []
    run_by(pupil, pupil.get_by_role("button", name="Begin met deze les"))
    run_by(pupil, pupil.get_by_role("button", name="Begin met de les"))
    expect(pupil.get_by_role("heading", name="Een code is een sleutel", level=1)).to_be_visible()
    pupil.reload()
    settled(pupil)
    expect(pupil.get_by_text("Open het bestand opnieuw")).to_be_visible()
