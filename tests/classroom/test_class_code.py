"""The class code: no signs that look alike, easy to type, and no more lenient than that."""

from __future__ import annotations

from functools import partial

import pytest

from sandbox.classroom import new_class_code, read_class_code
from sandbox.classroom.code import LENGTH, SIGNS
from sandbox.people.seed import Chance


def test_a_code_has_six_signs_without_look_alikes_or_vowels() -> None:
    code = new_class_code(Chance("klas").below)
    assert len(code) == LENGTH == 6
    assert not {*SIGNS} & {*"0O1ILl2Z5S8BUVAE"}
    assert len({*SIGNS}) ** LENGTH == 85_766_121  # docs/security.md counts with this


def test_every_sign_can_stand_at_every_place() -> None:
    codes = {new_class_code(partial(min, at)) for at in range(len(SIGNS))}
    assert codes == {sign * LENGTH for sign in SIGNS}


@pytest.mark.parametrize("typed", ["K7MPX4", "k7mpx4", " k7m px4 ", "K7M-PX4", "k.7.m.p.x.4"])
def test_a_code_is_read_as_people_type_it(typed: str) -> None:
    assert read_class_code(typed) == "K7MPX4"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "K7MPX",
        "K7MPX44",
        "K7MPXO",
        "K7MPX!",
        "<b>K7M",
        "ＫＫＫＫＫＫ",
        "٤٤٤٤٤٤",
        "K7MPX4" * 9_999,
        "😀" * 6,
    ],
)
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_class_code(typed) is None
