"""Four words for the teacher, and an address that knows its class."""

from __future__ import annotations

import pytest

from sandbox.classroom import Arrivals, new_key, read_key
from sandbox.classroom.arrivals import MOST, REMEMBERED
from sandbox.people.seed import Chance
from sandbox.progress.code import words


def test_a_key_is_four_words_of_which_there_are_forty_bits() -> None:
    assert len(new_key(Chance("docent").below).split("-")) == 4
    assert len(words()) ** 4 == 2**40


@pytest.mark.parametrize(
    "typed", ["appel-fiets-maan-zebra", "Appel fiets MAAN zebra", "appel, fietss, maan, zebra"]
)
def test_a_key_is_read_as_people_type_it(typed: str) -> None:
    assert read_key(typed) == "appel-fiets-maan-zebra"


@pytest.mark.parametrize(
    "typed", ["", "appel fiets maan", "appel fiets maan zebra tak", "a b c d", "x" * 9_999]
)
def test_what_can_be_no_key_is_none(typed: str) -> None:
    assert read_key(typed) is None


def test_an_address_knows_a_class_for_a_day() -> None:
    now = [0.0]
    arrivals = Arrivals(lambda: now[0])
    arrivals.came("school", "K7MPX4")
    assert arrivals.knows("school", "K7MPX4")
    assert not arrivals.knows("elders", "K7MPX4")
    assert not arrivals.knows("school", "CDFGHJ")
    now[0] = REMEMBERED
    assert not arrivals.knows("school", "K7MPX4")


def test_no_more_is_remembered_than_fits() -> None:
    arrivals = Arrivals(lambda: 0.0)
    for number in range(MOST + 1):
        arrivals.came(f"school {number}", "K7MPX4")
    assert not arrivals.knows("school 0", "K7MPX4")
    assert arrivals.knows(f"school {MOST}", "K7MPX4")
