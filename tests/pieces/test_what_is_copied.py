"""What is copied sign by sign is known by its looks, and breaks only between its parts."""

from __future__ import annotations

import pytest

from sandbox.people import make_person
from sandbox.people.facts import fill
from sandbox.pieces import Rows, Text, lay_out
from sandbox.pieces.copied import in_groups, is_copied
from tests.content import CATALOG

ONLY_READ_ON_CARD = {"Naam", "Geboortedatum"}


@pytest.mark.parametrize(
    "words",
    [
        "9999 50 265", "06-00 00 00 89", "07825", "247 576", "NL68 OEFN 0123 4567 89",
        "OEFEN-8637-358", "OEFEN 8637 358", "OD-28251", "BCDFGHJK2", "doos.stoel60",
        "Vogel-sneeuw-lamp88?", "sarah.oefenbroek@oefenpost.oefen", "mijn.oefen-bank.oefen",
        "Michaelring 77, 0342 ZE Oefendam", "0342 ZE",
    ],
)  # fmt: skip
def test_it_is_copied(words: str) -> None:
    assert is_copied(words)


@pytest.mark.parametrize(
    "words",
    [
        "", "nee", "Sarah Oefenbroek", "26 februari 2009", "€ 3.128", "2025", "2025 - 2026", "17",
        "januari tot en met december 2025", "Festival Zomerlicht", "3 werkdagen", "IB", "box 3",
    ],
)  # fmt: skip
def test_it_is_only_read(words: str) -> None:
    assert not is_copied(words)


@pytest.mark.parametrize("name", CATALOG.archetypes)
def test_all_that_must_be_typed_from_the_card_is_copied(name: str) -> None:
    person = make_person(CATALOG.archetypes[name], "appel-fiets-maan-42")
    card = {label: fill(value, person.facts) for label, value in person.card}
    assert {label for label, value in card.items() if not is_copied(value)} == ONLY_READ_ON_CARD


def test_it_goes_on_in_the_next_line_between_its_parts_only() -> None:
    assert in_groups("a.b@c-d.oefen") == "a.<wbr>b@<wbr>c-<wbr>d.<wbr>oefen"
    assert in_groups("Vogel-sneeuw88?&") == "Vogel-<wbr>sneeuw88?&amp;"


def test_a_long_code_stands_in_groups_that_are_copied_as_one() -> None:
    assert in_groups("M3QMD5WDQ") == "<i>M3Q</i><i>MD5</i><i>WDQ</i>"
    (written,) = lay_out((Text("Uw code is M3QMD5WDQ."),), "site").segments
    assert "<i>M3Q</i><i>MD5</i>" in str(written)


def test_a_row_with_something_to_copy_is_marked() -> None:
    (written,) = lay_out((Rows((("Pincode", "07825"), ("Naam", "Sarah"))),), "papieren").segments
    assert str(written).count('class="over"') == 1
