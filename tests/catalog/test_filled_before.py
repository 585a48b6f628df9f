"""What was filled in before a lesson begins: it counts, nobody does it, and faults are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import Catalog, load
from sandbox.people import make_person
from sandbox.practice.derived import given_so_far
from sandbox.services.aangifte.rules import derive
from tests.authoring import beside

LESSON = """id: midden
title: Het overzicht
goal: Je leest het overzicht.
minutes: 5
audience: Iedereen
level: 1
persona: sanne
picture: key
starts: 2026-03-03
checked: 2026-11-24
sources: [{text: Zelf bedacht}]
filled:
  - {screen: SCREEN, as: {baan: GROUP}}
steps:
  - id: overzicht
    title: Bekijk het overzicht
    part: Overzicht
    screen: aangifte/overzicht
    say: Je bent al ingelogd. Lees de uitkomst.
    hints: [Druk op Akkoord.]
for_real:
  ready: [Je telefoon.]
  where: [[Hulp vragen, Ga naar de bibliotheek.]]
"""


def loaded(folder: Path, screen: str = "aangifte/loon", group: str = "festival") -> Catalog:
    file = folder / "lessons" / "midden" / "lesson.yaml"
    file.parent.mkdir(parents=True)
    words = LESSON.replace("SCREEN", screen).replace("GROUP", group)
    file.write_text(words, encoding="utf-8")
    return load(beside(folder))


def test_it_counts_in_the_overview_and_is_no_step(tmp_path: Path) -> None:
    catalog = loaded(tmp_path)
    lesson = catalog.lessons["midden"]
    person = make_person(catalog.archetypes[lesson.persona], "appel")
    given = given_so_far(catalog.services, lesson, person, frozenset())
    facts = derive(given, person).facts
    assert facts["aangifte.inkomen"].value == person.facts["festival.loon"].value
    assert [step.id for step in lesson.steps] == ["overzicht"]


@pytest.mark.parametrize(
    ("screen", "group"),
    [("aangifte/nergens", "festival"), ("nergens/loon", "festival"), ("aangifte/loon", "niemand")],
)
def test_an_author_is_told_what_is_not_there(screen: str, group: str, tmp_path: Path) -> None:
    found = loaded(tmp_path, screen, group).problems
    assert found
    assert all(problem.place.startswith("filled") for problem in found)


def test_an_author_is_told_of_a_screen_about_something_this_person_does_not_have(
    tmp_path: Path,
) -> None:
    found = loaded(tmp_path, "aangifte/hypotheek").problems
    assert any("woning" in problem.message for problem in found)
