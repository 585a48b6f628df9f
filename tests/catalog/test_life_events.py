"""A life event is one file; what is wrong in one is told in Dutch."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.catalog import Problem, load
from tests.authoring import beside, check_first_told
from tests.catalog.test_guide import RIGHT as OFFICE

RIGHT = """\
id: feest
title: Er is een feest
about: Dan is er veel te doen.
picture: calendar
checked: 2026-11-28
sources: [{text: Wat je dan regelt, address: www.svb.nl}]
search: [feest, feestje, iets vieren, groot feest, jarig]
todo:
  - {id: vooraf, day: -3, when: 3 dagen vooraf, what: Vraag het aan, how: Op tijd.,
     service: nieuw/iets}
  - {id: erna, day: 2, when: Binnen 2 dagen, what: Ruim op, how: Samen gaat het snel.}
"""
WRONG = [
    ("day: 2", "day: -9", "todo › 2 › day"),
    ("nieuw/iets", "nieuw/niets", "todo › 1 › service"),
    ("picture: calendar", "picture: geen", "picture"),
    ("id: erna", "id: vooraf", "todo › 2 › id"),
    ("sources: [{text: Wat je dan regelt, address: www.svb.nl}]", "sources: []", "sources"),
]


def told(folder: Path, words: str) -> tuple[Problem, ...]:
    for kind, name, said in (("guide", "nieuw", OFFICE), ("events", "feest", words)):
        file = folder / kind / f"{name}.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(said, encoding="utf-8")
    return load(beside(folder)).problems


def test_a_new_event_is_one_file(tmp_path: Path) -> None:
    assert told(tmp_path, RIGHT) == ()
    assert [one.day for one in load(beside(tmp_path)).events["feest"].todo] == [-3, 2]


@pytest.mark.parametrize(("old", "new", "place"), WRONG)
def test_what_is_wrong_is_told_in_dutch_with_its_place(
    tmp_path: Path, old: str, new: str, place: str
) -> None:
    assert old in RIGHT
    check_first_told(told(tmp_path, RIGHT.replace(old, new)), place)
