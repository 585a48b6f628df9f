"""Numbers that cannot belong to anyone, and a guard that knows those that can."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban as any_iban
from stdnum.nl import bsn as elfproef

from sandbox.people import identifiers, login
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.people.lists import lists
from sandbox.people.seed import Chance

SEEDS = st.text(max_size=12)


@pytest.mark.parametrize(
    "typed",
    [
        "123456782",
        "111222333",
        "958310828",
        "1234 56 782",
        "1234.56.782",
        "123-456-782",
        "1 2 3 4 5 6 7 8 2",
        " 123456782 ",
        "mijn nummer is 123456782.",
        "bsn:123456782",
        "BSN123456782",
        "010000008",
        "10000008",
        "1000 00 08",
        "123456782 en 1",
        "1234\u00a056\u00a0782",
        "１２３４５６７８２",
        "١٢٣٤٥٦٧٨٢",
        "111/222/333",
        "111,222,333",
        "111‑222‑333",
        "111–222–333",
        "111—222—333",
        "111\u2212222\u2212333",
        "111 - 222 - 333",
        "111---222---333",
        "111   222   333",
        "111·222·333",
        "111•222•333",
        "111\u00ad222\u00ad333",
        "111\u200b222\u200b333",
        "1\u20601\u206012\u20602\u20602333",
        "\u202d111222333\u202c",
        "111_222_333",
        "111|222|333",
        "111:222:333",
        "111'222'333",
        "111\\222\\333",
        "(111)(222)(333)",
        "111 ... 222 ... 333",
        "111\t222\n333",
        "1112/22333",
        "0111222333",
        "0 111 222 333",
        "00111222333",
        "0-1234-56-782",
        "mijn bsn: 111.222.333, geboren 12-3-2008",
        "111222333 999900006",
        "12-3-2008 111222333",
        "NL00ABNA0111222333",
        "111222333,00",
        "𝟏𝟏𝟏𝟐𝟐𝟐𝟑𝟑𝟑",
        "1️⃣1️⃣1️⃣2️⃣2️⃣2️⃣3️⃣3️⃣3️⃣",
        "x" * 500_000 + "111222333" + "x" * 500_000,
    ],
)
def test_a_number_that_could_be_real_is_seen(typed: str) -> None:
    assert could_be_real_bsn(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "999900006",
        "9999 00 006",
        "999999990",
        "123456789",
        "000000000",
        "00000000",
        "1234567820",
        "06-00 00 00 42",
        "06-12345678",
        "NL74 OEFN 0000 0000 01",
        "NL91 ABNA 0417 1643 00",
        "NL91ABNA0417164300",
        "03042026",
        "3-4-2026",
        "03-04-2026",
        "2026-04-03",
        "31.12.2008",
        "appel fiets maan 42",
        "€ 4.812,00",
        "482 193",
        "0123 AB",
        "2024/2025",
        "2024-2025",
        "20242025",
        "06-00 00 00 11",
        "0600000011",
        "06 12 34 56 73",
        "+31 6 00 00 00 11",
        "+31 600000011",
        "0031 6 0000 0011",
        "€ 312.000,00",
        "€ 1.112.223,00",
        "1,112,223.00",
        "OEFEN-8637-358",
        "4812 1120",
        "1234567820 1",
        "NL91 ABNA 0417 1643 00 op naam van S. Bakker",
    ],
)
def test_other_things_pass(typed: str) -> None:
    assert not could_be_real_bsn(typed)


def test_a_date_is_no_bsn_even_when_it_passes_the_test() -> None:
    passing = [
        f"{day:02}{month:02}{year}"
        for year in range(1990, 2027)
        for month in range(1, 13)
        for day in range(1, 29)
        if elfproef.is_valid(f"{day:02}{month:02}{year}")
    ]
    assert len(passing) > 500
    assert not any(could_be_real_bsn(digits) for digits in passing)


@given(st.integers(min_value=1, max_value=999_999_999), st.sampled_from(["", " ", ".", "-"]))
def test_only_valid_numbers_outside_the_test_range_are_seen(number: int, between: str) -> None:
    digits = f"{number:09}"
    real = elfproef.is_valid(digits) and not digits.startswith("9999")
    assert could_be_real_bsn(between.join(digits)) is real


@given(st.text(max_size=60))
def test_the_guard_reads_anything(typed: str) -> None:
    assert could_be_real_bsn(typed) in (True, False)


@given(SEEDS)
def test_a_bsn_is_in_the_test_range_and_passes_the_test(seed: str) -> None:
    bsn = identifiers.bsn(Chance(seed))
    assert 999_900_006 <= int(bsn) <= 999_999_990
    assert elfproef.is_valid(bsn)
    assert not could_be_real_bsn(bsn)


def test_many_different_bsns_can_be_made() -> None:
    assert len({identifiers.bsn(Chance(str(seed))) for seed in range(4000)}) > 3000


@given(SEEDS)
def test_an_iban_passes_the_test_and_has_no_bank(seed: str) -> None:
    iban = identifiers.iban(Chance(seed))
    assert re.fullmatch(r"NL\d\dOEFN\d{10}", iban)
    assert any_iban.is_valid(iban, check_country=False)


def test_the_known_iban_has_these_check_digits() -> None:
    assert any_iban.is_valid("NL74OEFN0000000001", check_country=False)


@given(SEEDS)
def test_a_phone_number_cannot_be_given_out(seed: str) -> None:
    assert re.fullmatch(r"06-00 00 00 (?!00)\d\d", identifiers.phone(Chance(seed)))


@given(SEEDS)
def test_a_postcode_lies_below_the_lowest_real_one(seed: str) -> None:
    postcode = identifiers.postcode(Chance(seed))
    assert re.fullmatch(r"0[1-9]\d\d [A-Z]{2}", postcode)
    assert postcode[-2:] not in ("SA", "SD", "SS")


@given(SEEDS)
def test_a_login_follows_the_rules_of_the_login(seed: str) -> None:
    name = login.username(Chance(seed, "naam"), lists().words)
    password = login.password(Chance(seed, "wachtwoord"), lists().words)
    assert 6 <= len(name) <= 32
    assert 12 <= len(password) <= 32
    assert re.fullmatch(r"[a-z]+\.[a-z]+\d\d", name)
    for sort in (r"[a-z]", r"[A-Z]", r"\d", r"[^A-Za-z0-9]"):
        assert re.search(sort, password)
    assert name.lower() not in password.lower()
    assert (name + password).isascii()
    assert " " not in name + password


@given(SEEDS)
def test_a_pin_is_not_simple(seed: str) -> None:
    pin = login.pin(Chance(seed))
    assert re.fullmatch(r"\d{5}", pin)
    assert len(set(pin)) > 1
    assert pin not in "0123456789"
    assert pin not in "9876543210"


def test_the_simple_pins_are_the_ones_that_are_refused() -> None:
    simple = [f"{number:05}" for number in range(100_000) if login.is_simple(f"{number:05}")]
    assert len(simple) == 10 + 6 + 6
    assert {"00000", "12345", "56789", "54321", "43210"} <= set(simple)


@given(SEEDS)
def test_an_sms_code_has_six_digits(seed: str) -> None:
    assert re.fullmatch(r"[1-9]\d{5}", login.sms_code(Chance(seed)))
