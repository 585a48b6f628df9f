"""The guide of who does what: a file an organisation, what is wrong in one told in Dutch."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sandbox.catalog import Problem, load
from sandbox.catalog.checks.real_data import real_in
from tests.authoring import beside, check_first_told
from tests.content import CATALOG

RIGHT = """\
id: nieuw
title: Nieuw kantoor
about: Helpt met iets nieuws.
picture: coins
address: www.svb.nl
checked: 2026-11-28
sources: [{text: Wat dit kantoor doet, address: www.svb.nl}]
services:
  - id: iets
    title: Iets nieuws aanvragen
    about: Je vraagt het zelf aan.
    ready: [Je DigiD.]
    steps: [Log in., Vraag het aan.]
    search: [iets, nieuw, iets nieuws, nieuw ding, dat nieuwe]
    practise: [eerste-aangifte]
"""
WRONG = [
    ("steps: [Log in., Vraag het aan.]", "steps: [Log in.]", "services › 1 › steps"),
    (", dat nieuwe]", "]", "services › 1 › search"),
    ("picture: coins", "picture: geen", "picture"),
    ("[eerste-aangifte]", "[geen-les]", "services › 1 › practise › 1"),
    ("sources: [{text: Wat dit kantoor doet, address: www.svb.nl}]", "sources: []", "sources"),
    ("address: www.svb.nl\n", "address: www.nergens-gezien.nl\n", "address"),
    ("    ready:", "    raedy:", "services › 1 › raedy"),
    ("Je vraagt het zelf aan.", "Bel 0800 0543.", "services › 1 › about"),
]
SERVICES = [one for organisation in CATALOG.guide.values() for one in organisation.arranged()]


def told(folder: Path, words: str) -> tuple[Problem, ...]:
    file = folder / "guide" / "nieuw.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(words, encoding="utf-8")
    return load(beside(folder)).problems


def test_a_new_organisation_is_one_file(tmp_path: Path) -> None:
    assert told(tmp_path, RIGHT) == ()
    (arranged,) = load(beside(tmp_path)).guide["nieuw"].arranged()
    assert (arranged.name, arranged.checked) == ("nieuw/iets", date(2026, 11, 28))
    assert arranged.sources[0].text == "Wat dit kantoor doet"


@pytest.mark.parametrize(("old", "new", "place"), WRONG)
def test_what_is_wrong_is_told_in_dutch_with_its_place(
    tmp_path: Path, old: str, new: str, place: str
) -> None:
    assert old in RIGHT
    check_first_told(told(tmp_path, RIGHT.replace(old, new)), place)


def test_the_same_service_stands_once(tmp_path: Path) -> None:
    twice = RIGHT + RIGHT[RIGHT.index("  - id: iets") :]
    assert [problem.place for problem in told(tmp_path, twice)] == ["services › 2 › id"]


def test_a_number_that_anybody_may_call_may_stand_as_text() -> None:
    assert list(real_in("Bel 0900-8844.")) == []
    assert list(real_in("Bel 0900 1234.")) == [("telefoon", {})]


def test_every_service_says_where_it_was_read_and_when() -> None:
    assert SERVICES
    assert [one.name for one in SERVICES if not one.sources] == []
    assert len({one.name for one in SERVICES}) == len(SERVICES)
