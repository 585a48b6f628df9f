"""The code of a licence: says who and what, and nobody but this server can make one."""

from __future__ import annotations

import random
import re
from datetime import date

import pytest

from sandbox.classroom.nicknames import adjectives, animals
from sandbox.finding.subjects import modules
from sandbox.keys import Keys
from sandbox.licence.code import (
    ANIMAL,
    DAY,
    LENGTH,
    LEVEL,
    MARK,
    MODULES,
    SIGNS,
    TURN,
    WORD,
    Licence,
    code_of,
    licence_of,
    read_code,
)
from sandbox.people.identifiers import could_be_real_bsn

MARKS = Keys(b"a secret of thirty-two signs or so").mark
OTHER = Keys(b"another secret of thirty-two signs").mark
ALL = tuple(one.id for one in modules())
LICENCE = Licence("rustige-reiger", date(2026, 11, 28), {"digid": "goud", "misgaat": "brons"})
CODE = code_of(LICENCE, ALL, MARKS)


def said(typed: str, names: tuple[str, ...] = ALL) -> Licence | None:
    signs = read_code(typed)
    return licence_of(signs, names, MARKS) if signs else None


@pytest.mark.parametrize(
    "licence",
    [
        LICENCE,
        Licence(f"{adjectives()[0]}-{animals()[0]}", date(2026, 1, 1), {}),
        Licence(
            f"{adjectives()[-1]}-{animals()[-1]}", date(2047, 12, 31), dict.fromkeys(ALL, "goud")
        ),
    ],
)
def test_a_code_says_what_was_put_in_it_however_it_is_typed(licence: Licence) -> None:
    code = code_of(licence, ALL, MARKS)
    assert re.fullmatch(r"([0-9A-Z]{4}-){4}[0-9A-Z]{4}", code)
    plain = code.replace("-", "")
    for typed in (
        code,
        code.lower(),
        plain,
        " ".join(plain),
        plain.replace("0", "O").replace("1", "l"),
    ):
        assert said(typed) == licence


def test_no_sign_can_be_changed_and_no_code_of_another_server_holds() -> None:
    signs = CODE.replace("-", "")
    for at in range(LENGTH):
        for other in set(SIGNS) - {signs[at]}:
            assert said(signs[:at] + other + signs[at + 1 :]) is None
    assert licence_of(signs, ALL, OTHER) is None
    swapped = signs[1] + signs[0] + signs[2:]
    assert swapped == signs or said(swapped) is None


def test_guesses_find_nothing() -> None:
    draw = random.Random(3)
    for _ in range(20_000):
        assert said("".join(draw.choices(SIGNS, k=LENGTH))) is None
    assert MARK >= 50


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "K7MPX4",
        CODE[:-1],
        CODE + "A",
        "<b>" + CODE,
        "' or 1=1 --",
        "U" * 20,
        "é" * 20,
        "x" * 9999,
    ],
)
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert said(typed) is None


def test_when_our_lists_change_a_code_becomes_unknown_and_never_says_something_else() -> None:
    assert said(CODE, ALL[::-1]) is None
    assert said(CODE, (*ALL, "nieuw")) is None


def test_everything_fits_in_the_signs() -> None:
    assert TURN + WORD + ANIMAL + DAY + LEVEL * MODULES + MARK == 5 * LENGTH
    assert len(adjectives()) <= 1 << WORD
    assert len(animals()) <= 1 << ANIMAL
    assert len(ALL) <= MODULES


def test_a_code_with_digits_like_the_number_of_a_person_is_not_given() -> None:
    number = 0
    for sign in "A111222333":
        number = number << 5 | SIGNS.index(sign)
    like_a_bsn, fine = f"{number:013x}", "f" * 13
    assert could_be_real_bsn(code_of(LICENCE, ALL, lambda _: fine)[:-12] + "A11-1222-333")
    given = code_of(LICENCE, ALL, lambda said: like_a_bsn if said.startswith("0|") else fine)
    assert given.endswith("ZZZ")
    assert not could_be_real_bsn(given)


def test_the_same_licence_has_the_same_code_and_another_one_another() -> None:
    assert code_of(LICENCE, ALL, MARKS) == CODE
    later = Licence(LICENCE.nickname, date(2026, 11, 29), LICENCE.levels)
    assert code_of(later, ALL, MARKS) != CODE
