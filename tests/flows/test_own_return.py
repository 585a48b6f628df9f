"""A whole return for a tenth kind of person is data alone: a robot that only reads finishes it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from sandbox import progress
from sandbox.model import Way
from sandbox.ui import runtime
from tests.flows.robot import Robot
from tests.flows.walking import Walk, code

PERSON = """
id: tess
title: "{voornaam}, {leeftijd} jaar, kok die geld aan een goed doel geeft"
story: Je bent {voornaam}. Je werkte heel {jaar} bij {baan.werkgever}. Je gaf aan een goed doel.
portraits: [lisa]
gender: v
checked: 2026-11-24
facts:
  geboortedatum: {kind: date, between: [1994-05-02, 1995-03-03]}
  leeftijd: {kind: number, rule: leeftijd, given: {geboren: "{geboortedatum}", op: 2026-03-03}}
  jaar: {kind: number, value: 2024}
  baan:
    rule: baan
    given: {year: "{jaar}", soort: horeca, maandloon: [2500, 2700], maanden: 12, uren: [150, 160],
            loonheffingskorting: true, vooraf: true, fout: omgewisseld}
  situatie.partner: {kind: yesno, value: nee}
  situatie.kinderen: {kind: yesno, value: nee}
  situatie.loon: {kind: yesno, value: ja}
  situatie.pensioen: {kind: yesno, value: nee}
  situatie.huis: {kind: yesno, value: nee}
  situatie.vermogen: {kind: yesno, value: nee}
  situatie.schulden: {kind: yesno, value: nee}
  situatie.giften: {kind: yesno, value: ja}
  situatie.zorg: {kind: yesno, value: nee}
  situatie.voorlopig: {kind: yesno, value: nee}
  vooraf.partner: {value: nee}
  giften.doel: {kind: name, choose: [Stichting De Warme Jas, Stichting Het Open Veld]}
  giften.loterij: {kind: name, choose: [De Grote Oefenloterij]}
  giften.bedrag: {kind: amount, between: [640, 900]}
  giften.loten: {kind: amount, between: [60, 120]}
papers:
  - id: jaaropgaaf
    title: "Jaaropgaaf {jaar}"
    sender: "{baan.werkgever}"
    body:
      - rows:
          - [Werkgever, "{baan.werkgever}"]
          - [Loon, "{baan.loon}"]
          - [Ingehouden loonheffing, "{baan.loonheffing}"]
          - [Verrekende arbeidskorting, "{baan.arbeidskorting}"]
  - id: giften
    title: Overzicht van giften
    body:
      - rows: [[Goed doel, "{giften.doel}"], [Gift in het hele jaar, "{giften.bedrag}"]]
  - id: bankpas
    title: Bankpas
    look: card
    body: [{rows: [["Rekeningnummer (IBAN)", "{iban}"]]}]
  - id: over-jou
    title: Dit ben jij
    look: note
    body:
      - rows:
          - [Getrouwd of een fiscale partner, "{situatie.partner}"]
          - [Kinderen onder de 18 jaar, "{situatie.kinderen}"]
          - [Loon van een werkgever, "{situatie.loon}"]
          - ["AOW, pensioen of uitkering", "{situatie.pensioen}"]
          - [Eigen huis, "{situatie.huis}"]
          - [Meer spaargeld dan het vrije bedrag, "{situatie.vermogen}"]
          - [Schulden, "{situatie.schulden}"]
          - [Giften aan een goed doel, "{situatie.giften}"]
          - [Zorgkosten die meetellen, "{situatie.zorg}"]
          - ["Voorlopige aanslag over {jaar}", "{situatie.voorlopig}"]
card:
  - [Naam, "{naam}"]
  - [Gebruikersnaam, "{gebruikersnaam}"]
  - [Wachtwoord, "{wachtwoord}"]
"""
LESSON = """
id: aangifte-tess
title: Een gift aftrekken
goal: Je geeft een gift op.
minutes: 15
audience: Iedereen met een baan
level: 2
persona: tess
picture: tax
starts: 2026-03-03
checked: 2026-11-24
sources: [{text: Verzonnen voor een test}]
for_real: {ready: [Je jaaropgaaf.], where: [[Hulp vragen, Ga naar de bibliotheek.]]}
steps:
"""
SCREENS = {
    "digid/wachtwoord": "Neem de regels Gebruikersnaam en Wachtwoord over van je oefenkaart.",
    "aangifte/gezin": "Kijk op het papier 'Dit ben jij'.",
    "aangifte/inkomsten": "Kijk op het papier 'Dit ben jij'. Vink alleen loon aan.",
    "aangifte/loon": "Neem alle bedragen over van de jaaropgaaf.",
    "aangifte/huis": "Kijk op het papier 'Dit ben jij'.",
    "aangifte/bezit": "Kijk op het papier 'Dit ben jij'. Kies twee keer Nee.",
    "aangifte/uitgaven": "Kijk op het papier 'Dit ben jij'. Vink alleen giften aan.",
    "aangifte/giften": "Neem het goede doel en de gift over.",
    "aangifte/aanvullend": "Kijk op het papier 'Dit ben jij'.",
    "aangifte/overzicht": "Lees de uitkomst.",
    "aangifte/rekening": "Neem het nummer over van je bankpas.",
    "digid/ondertekenen": "Neem de regels Gebruikersnaam en Wachtwoord over van je oefenkaart.",
    "thuis/wachten": "Druk op de knop.",
    "aangifte/brief": "Neem over wat in de brief staat.",
}
"""The steps: a screen each, and what is said there."""
MORE: dict[str, dict[str, object]] = {
    "aangifte/gezin": {"papers": ["over-jou"], "shows": "aangifte"},
    "aangifte/loon": {
        "as": {"baan": "baan", "andere": "baan"},
        "papers": ["jaaropgaaf"],
        "shows": "aangifte",
    },
    "aangifte/giften": {"papers": ["giften"]},
    "aangifte/rekening": {"papers": ["bankpas"]},
    "thuis/wachten": {"wait": {"weeks": 6}, "brings": ["aangifte/voorlopige-aanslag"]},
}


def lesson() -> str:
    """The lesson as an author would write it."""
    steps = [
        {"id": f"stap-{at}", "title": f"Stap {at}", "part": "Aangifte", "screen": screen,
         "say": say, "hints": [say], **MORE.get(screen, {})}
        for at, (screen, say) in enumerate(SCREENS.items(), 1)
    ]  # fmt: skip
    return LESSON + yaml.safe_dump(steps, allow_unicode=True)


@pytest.mark.parametrize("way", ["samen", pytest.param("zelf", marks=pytest.mark.long)])
def test_a_return_for_somebody_new_takes_no_code(content: Path, way: Way) -> None:
    _write(content / "archetypes" / "tess.yaml", PERSON)
    _write(content / "lessons" / "aangifte-tess" / "lesson.yaml", lesson())
    found = runtime.catalog()
    assert [str(one) for one in found.problems] == []
    walk = Walk(code(8)).begin("aangifte-tess", way)
    robot = Robot(walk, way)
    robot.finish()
    assert robot.guessed + robot.shown == []
    assert progress.status(walk.moment("aangifte-tess")) == "done"


def _write(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(words, encoding="utf-8")
