"""Nothing in the content could be real, and everything simulated shows that it is made up."""

# ruff: noqa: E501  a table reads best with each case on one line

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from sandbox.catalog import Problem, load, roots_from
from sandbox.catalog.checks.real_data import SITE
from sandbox.catalog.checks.reviewed import bare_names, in_address, is_reviewed, reviewed
from sandbox.catalog.reading.roots import Roots
from sandbox.files import ROOT
from sandbox.people import make_person
from sandbox.services import derive, derived_names, picture_names
from tests.authoring import Mistake, changed, check_told, problems_of, put
from tests.content import CATALOG

MESSAGES = ROOT / "sandbox/services/berichten/messages.yaml"
LONG = "praise: Dit is een zin met veel te veel woorden die niemand ooit in één keer kan lezen zonder adem."

TOLD = [
    ("lesson", "praise: Goed begin.", "praise: Stuur het naar 3511 AB.", "steps › 1 › praise", "postcode", "0123 AB"),
    ("lesson", "praise: Goed begin.", "praise: Stuur het naar 3511ab.".replace("ab", "AB"), "steps › 1 › praise", "postcode", "0123 AB"),
    ("lesson", "praise: Goed begin.", "praise: Mail naam@oefenpost.example.", "steps › 1 › praise", "e-mailadres", ".oefen"),
    ("lesson", "praise: Goed begin.", "praise: Kijk op www.digit.nl.", "steps › 1 › praise", "www.digit.nl", "reviewed.yaml"),
    ("lesson", "praise: Goed begin.", "praise: Kijk op github.com/iemand.", "steps › 1 › praise", "github.com/iemand", "reviewed.yaml"),
    ("lesson", "address: www.belastingdienst.nl", "address: www.belasting-dienst.nl", "sources › 1 › address", "www.belasting-dienst.nl", "reviewed.yaml"),
    ("lesson", "praise: Goed begin.", "praise: Kijk op https://www.digid.nl.", "steps › 1 › praise", "link", "gewone tekst"),
    ("lesson", "praise: Goed begin.", LONG, "steps › 1 › praise", "19 woorden: Dit is een zin", "twee zinnen"),
    ("lesson", "shows: aangifte", "shows: aangift", "steps › 7 › shows", "'aangift'", "aangifte"),
    ("service", "device: desk", "device: laptop", "organisation", "'Thuis'", "Oefen-"),
    ("service", "title: Thuis", "title: DigiD thuis", "title", "DigiD", "Oefen-DigiD"),
    ("service", "organisation: Thuis", "organisation: UWV", "organisation", "UWV", "Oefen-UWV"),
    ("service", "button: Klaar", "button: Ga naar digid-veilig.oefen", "screens › 2 › button", "digid-veilig.oefen", "oefen-digid"),
    ("service", "button: Klaar", "button: Naar de Belastingdienst", "screens › 2 › button", "Belastingdienst", "Oefen-Belastingdienst"),
    ("person", "sender: Oefenbank", "sender: UWV", "papers › 3 › sender", "UWV", "Oefen-UWV"),
]  # fmt: skip


@pytest.mark.parametrize("case", [Mistake(*row) for row in TOLD], ids=str)
def test_what_could_be_real_or_is_too_long_is_told(case: Mistake, tmp_path: Path) -> None:
    check_told(case, tmp_path)


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("lesson", "praise: Goed begin.", "praise: In 2025 kreeg je € 2025. In 2025 WW."),
        ("lesson", "praise: Goed begin.", "praise: De Belastingdienst en DigiD bestaan echt."),
        ("lesson", "praise: Goed begin.", "praise: Kijk op www.digid.nl of digid.nl/inloggen."),
        ("lesson", "praise: Goed begin.", "praise: Je woont op 0123 AB."),
        ("service", "title: Thuis", "title: Oefen-DigiD thuis"),
        ("service", "button: Klaar", "button: Naar oefen-digid-veilig.oefen"),
        ("service", "button: Klaar", "button: Naar 0efen-belastingdienst.oefen"),
        ("person", "sender: Oefenbank", "sender: Buurtwinkel"),
    ],
)
def test_what_is_made_up_or_reviewed_is_allowed(
    kind: str, old: str, new: str, tmp_path: Path
) -> None:
    assert problems_of(tmp_path, kind, changed(kind, old, new)) == ()


def test_a_lesson_of_long_sentences_is_told(tmp_path: Path) -> None:
    # Many different sentences of 17 words: each may stand, together they are too long.
    hints = "\n".join(
        f"      - Zin {at} is elf plus zes woorden lang en dat is net niet te lang voor één zin."
        for at in range(400)
    )
    words = changed("lesson", "    hints:\n", f"    hints:\n{hints}\n")
    (problem,) = problems_of(tmp_path, "lesson", words)
    assert problem.place == "steps"
    assert "gemiddeld" in problem.message


@pytest.mark.parametrize(("block", "key"), [("bars: aangift", "bars"), ("sheet: aangift", "sheet")])
def test_a_picture_that_nothing_makes_is_told_at_the_step_that_shows_it(
    block: str, key: str, tmp_path: Path
) -> None:
    put(tmp_path, "service", changed("service", "figure: calendar", block))
    words = changed("lesson", "screen: thuis/", "screen: nieuw/")
    (problem,) = problems_of(tmp_path, "lesson", words)
    assert problem.place.endswith("screen")
    assert f"'{key}: aangift'" in problem.message
    assert "aangifte" in problem.remedy


@pytest.mark.parametrize("service", CATALOG.services)
def test_rules_draw_what_they_say_they_draw(service: str) -> None:
    """Of the people of the lessons: the names of bars and sheets are the same for all of them."""
    personas = {
        lesson.persona
        for lesson in CATALOG.lessons.values()
        if any(one.startswith(f"{service}/") for step in lesson.steps for one in step.task.screens)
    }
    for persona in sorted(personas) if derived_names(service) else ():
        made = derive(service, (), make_person(CATALOG.archetypes[persona], "a"))
        pictures = picture_names(service)
        assert set(made.bars) == pictures.bars
        assert set(made.sheets) == pictures.sheets
        assert made.facts.keys() == derived_names(service)


def messages(folder: Path, old: str = "", new: str = "") -> tuple[Problem, ...]:
    """What is told of the file with messages, with this changed in it."""
    own = roots_from()
    here = folder / "services" / "berichten"
    here.mkdir(parents=True)
    service = (MESSAGES.parent / "service.yaml").read_text(encoding="utf-8")
    (here / "service.yaml").write_text(service, encoding="utf-8")
    words = MESSAGES.read_text(encoding="utf-8")
    assert old in words
    (here / "messages.yaml").write_text(words.replace(old, new, 1), encoding="utf-8")
    roots: Roots = replace(own, lessons=(), archetypes=(), services=(here.parent,), guide=())
    return load(roots).problems


@pytest.mark.parametrize(
    ("old", "new", "place", "message"),
    [
        ("sender: Oefen-DigiD", "sender: DigiD", "messages › 1 › sender", "DigiD"),
        (
            "- U logt in bij Oefen-MijnOverheid.",
            "- Kijk op mijn.overheid.nl.",
            "messages › 1 › lines › 1",
            "echte site",
        ),
        (
            "- U logt in bij Oefen-MijnOverheid.",
            "- Bel 06-12345678.",
            "messages › 1 › lines › 1",
            "telefoonnummer",
        ),
        (
            "- U logt in bij Oefen-MijnOverheid.",
            "- Mail info@digid.nl.",
            "messages › 1 › lines › 1",
            "e-mailadres",
        ),
        (
            "oefen-digid-veilig.oefen",
            "digid-veilig.oefen",
            "messages › 5 › lines › 2",
            "digid-veilig.oefen",
        ),
        ("real: true\n    situation", "situation", "messages › 1 › real", "'real' ontbreekt"),
        ("  kind: sms\n", "  kind: fax\n", "messages › 1 › kind", "'fax'"),
        ("tip: Vraagt", "tipp: Vraagt", "messages › 1 › tipp", "'tipp'"),
        ("checked: 2026-11-24", "checked: gisteren", "checked", "datum"),
        ("{line: 3, say:", "{line: 2, say:", "messages › 1", "dezelfde regel"),
        (
            "    - Geef deze code aan niemand.",
            "    - U logt in bij Oefen-MijnOverheid.",
            "messages › 1",
            "gelijk",
        ),
        ("id: sms-veranderd", "id: sms-code", "messages", "hetzelfde id"),
        (
            "kind: sms\n    real: true",
            "kind: gesprek\n    real: true",
            "messages",
            "Van de soort sms",
        ),
        ("kind: sms\n    real: true", "kind: mail\n    real: true", "messages › 1", "een subject"),
        ("kind: sms\n    real: true", "kind: sms\n    real: false", "messages", "Van de soort sms"),
    ],
)
def test_what_is_wrong_with_a_message_is_told(
    old: str, new: str, place: str, message: str, tmp_path: Path
) -> None:
    (problem, *_) = messages(tmp_path, old, new)
    assert problem.file.endswith("berichten/messages.yaml")
    assert problem.place == place
    assert message in problem.message
    assert problem.remedy


def test_the_messages_themselves_have_no_problems(tmp_path: Path) -> None:
    assert messages(tmp_path) == ()


def test_every_name_and_address_on_the_list_stands_there_once() -> None:
    names = [one.name for one in reviewed()]
    addresses = [address for one in reviewed() for address in one.addresses]
    assert len(set(names)) == len(names)
    assert len(set(addresses)) == len(addresses)
    assert not any(one.startswith(("http", "www.")) for one in addresses)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("DigiD", ["DigiD"]),
        ("Oefen-DigiD", []),
        ("oefen-DigiD en UWV", ["UWV"]),
        ("DigiDee", []),
        ("Mijn DigiD en de Belastingdienst", ["DigiD", "Belastingdienst"]),
        ("inDUOtje", []),
    ],
)
def test_a_real_name_without_the_prefix_is_found(words: str, names: list[str]) -> None:
    assert list(bare_names(words)) == names


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("digid-veilig.oefen", ["digid"]),
        ("mijn.digid.oefen", ["digid"]),
        ("oefen-digid-veilig.oefen", []),
        ("0efen-belastingdienst.oefen", []),
        ("uitduo.oefen", []),
    ],
)
def test_a_real_name_in_a_simulated_address_is_found(address: str, names: list[str]) -> None:
    assert list(in_address(address)) == names


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("www.digid.nl", True),
        ("https://www.belastingdienst.nl/wps/wcm", True),
        ("nep-digid.nl", False),
        ("digid.nl.com", False),
        ("github.com/MinBZK/regelrecht", True),
        ("github.com/MinBZKX", False),
    ],
)
def test_only_a_reviewed_address_is_known(address: str, known: bool) -> None:
    assert is_reviewed(address) == known


def test_the_sources_of_the_law_are_on_the_list() -> None:
    folder = ROOT / "sandbox/tax/parameters"
    told = [str(yaml.safe_load(file.read_text(encoding="utf-8"))) for file in folder.glob("*.yaml")]
    sites = {found[0] for words in told for found in SITE.finditer(words)}
    assert len(sites) > 5
    assert [site for site in sites if not is_reviewed(site)] == []
