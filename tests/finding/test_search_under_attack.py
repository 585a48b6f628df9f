"""The search box is anybody's: nothing long, odd or slow holds it up."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from sandbox.finding.glossary import find_words
from sandbox.finding.lessons import lesson_finder
from sandbox.finding.services import service_finder
from sandbox.people.identifiers import could_be_real_bsn
from tests.content import CATALOG

LONG = 20_000
PATIENCE = 0.4
"""Seconds of work; an ordinary question takes some milliseconds."""
ODD = {
    "one letter": "a" * LONG,
    "one word": "huurtoeslag " * LONG,
    "words apart": " ".join(f"w{number}oord" for number in range(LONG)),
    "a word without end": "huurtoeslagaanvraagformulier" * LONG,
    "letters apart": "a " * LONG,
    "blanks": " " * LONG + "x",
    "new lines": "\n" * LONG + "x",
    "digits": "1" * LONG,
    "groups of digits": "12 34.56-78 " * (LONG // 4),
    "dots": "a." * LONG,
    "hyphens": "-" * LONG,
    "a pattern": "(a+)+$" * LONG,
    "braces": "{" * LONG + "}" * LONG,
    "nothing": "\0" * LONG,
    "the other way": "\u202e" * LONG,
    "many accents": "e" + "\u0301" * LONG,
    "ligatures": "\ufb01" * LONG,
    "half a sign": "\ud800" * LONG,
    "faces": "\U0001f469\u200d\U0001f467" * LONG,
}
DOORS: dict[str, Callable[[str], object]] = {
    "lessons": lesson_finder(CATALOG.lessons.values()).find,
    "services": service_finder(CATALOG.guide.values()).find,
    "words": find_words,
    "numbers": could_be_real_bsn,
}


@pytest.mark.parametrize("door", DOORS)
def test_nothing_that_is_typed_holds_others_up(door: str) -> None:
    DOORS[door]("huurtoeslag")
    slow = {}
    for name, typed in ODD.items():
        began = process_time()
        DOORS[door](typed)
        if (took := process_time() - began) > PATIENCE:
            slow[name] = took
    assert slow == {}


def test_a_flood_of_questions_that_nobody_asked_before_leaves_nothing_behind() -> None:
    find = DOORS["services"]
    before = find("ik krijg minder uren")
    for number in range(300):
        find(f"{number}vraagje zomaar{number}")
    assert find("ik krijg minder uren") == before
