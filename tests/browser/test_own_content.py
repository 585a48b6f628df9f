"""An author adds a service, a person and a lesson as folders: they are there, without any code."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.browsing import axe, visit
from tests.browser.serving import ROOT, Server
from tests.browser.walking import do_step, press, step

pytestmark = pytest.mark.browser

SERVICE = """
id: zwembad
title: Oefen-Zwembad
organisation: Oefen-Zwembad
address: oefen-zwembad.oefen
checked: 2026-11-24
sources: [{text: Verzonnen voor een test}]
reality: {same: [Je vult een formulier in.], simpler: [Het water is niet nat.]}
screens:
  - id: abonnement
    title: Uw abonnement
    fields:
      - {id: nummer, kind: text, label: Pasnummer, answer: "{pas}"}
      - {id: maanden, kind: number, label: Aantal maanden, answer: "{maanden}"}
      - {id: akkoord, kind: yesno, label: Gaat u akkoord?, answer: ja}
    button: Versturen
"""
PERSON = """
id: zwemmer
title: "{voornaam}, zwemmer"
story: Je bent {voornaam}. Je zwemt graag.
portraits: [joke]
gender: v
checked: 2026-11-24
facts:
  geboortedatum: {kind: date, between: [1990-01-01, 1999-12-31]}
  pas: {choose: [Dolfijn, Zeehond, Otter]}
  maanden: {kind: number, between: [2, 9]}
papers:
  - id: pas
    title: Zwempas
    body: [{rows: [[Pasnummer, "{pas}"], [Aantal maanden, "{maanden}"]]}]
card: [[Naam, "{naam}"]]
"""
LESSON = """
id: zwemmen
title: Een abonnement nemen
goal: Je vraagt een abonnement aan.
minutes: 5
audience: Iedereen
level: 1
persona: zwemmer
picture: phone
order: 1
starts: 2026-03-03
checked: 2026-11-24
sources: [{text: Verzonnen voor een test}]
for_real: {ready: [Je zwembroek.], where: [[Zwembad, Loop erheen.]]}
steps:
  - id: abonnement
    title: Vul het formulier in
    part: Aanvragen
    screen: zwembad/abonnement
    say: Neem over wat op je zwempas staat.
    hints: [Kijk op de zwempas.]
    papers: [pas]
"""


def test_a_new_service_person_and_lesson_need_no_code(page: Page, tmp_path: Path) -> None:
    content = tmp_path / "inhoud"
    _write(content / "services" / "zwembad" / "service.yaml", SERVICE)
    _write(content / "archetypes" / "zwemmer.yaml", PERSON)
    _write(content / "lessons" / "zwemmen" / "lesson.yaml", LESSON)
    _write(content / "lessons" / "kapot" / "lesson.yaml", "id: kapot\nsteps: [")
    server = Server(ROOT / "app.py", tmp_path, environment={"SANDBOX_CONTENT": str(content)})
    server.start()
    try:
        visit(page, f"{server.url}/?pagina=lessen")
        card = page.locator(".st-key-open_zwemmen")
        expect(card).to_be_visible()
        expect(page.locator(".st-key-open_eerste-aangifte")).to_be_visible()
        card.get_by_role("button").click()
        expect(page.locator("h1")).to_have_text("Een abonnement nemen")
        press(page, "Begin met de les")
        assert axe(page) == []
        do_step(page)
        assert step(page) == "_einde"
    finally:
        server.stop()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
