"""What people type in every way they do, and the value or the cause that comes of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.fields import Unreadable, all_kinds, read
from sandbox.fields.kinds.amount import HIGHEST as HIGHEST_AMOUNT

READ: list[tuple[str, str, object]] = [
    ("amount", "4812", 4812),
    ("amount", "€ 4.812,00", 4812),
    ("amount", "4.812,-", 4812),
    ("amount", " 4 812 ", 4812),
    ("amount", "4,812.00", 4812),
    ("amount", "1.234.567", 1234567),
    ("amount", "0", 0),
    ("amount", "120 euro", 120),
    ("amount", "EUR 120", 120),
    ("date", "3-4-2026", date(2026, 4, 3)),
    ("date", "03 april 2026", date(2026, 4, 3)),
    ("date", "3 apr. 2026", date(2026, 4, 3)),
    ("date", "2026-04-03", date(2026, 4, 3)),
    ("date", "03042026", date(2026, 4, 3)),
    ("date", "3/4/2026", date(2026, 4, 3)),
    ("bsn", "9999 00 006", "999900006"),
    ("iban", "nl13 test 0123 4567 89", "NL13TEST0123456789"),
    ("phone", "+31 6 00 00 00 12", "0600000012"),
    ("phone", "06-00000012", "0600000012"),
    ("postcode", "0123ab", "0123AB"),
    ("email", "Sanne@Oefenpost.oefen", "sanne@oefenpost.oefen"),
    ("username", "fiets.maan42", "fiets.maan42"),
    ("password", "Boom-fiets-9!", "Boom-fiets-9!"),
    ("pin", "4 71 92", "47192"),
    ("code", "482 913", "482913"),
    ("code", "kx-qt", "KXQT"),
    ("name", "  Festival   ZOMERLICHT ", "festival zomerlicht"),
    ("yesno", "ja", "ja"),
    ("number", "12", 12),
]

UNREADABLE: list[tuple[str, str, str]] = [
    ("amount", "", "leeg"),
    ("amount", "   ", "leeg"),
    ("amount", "veel", "vorm"),
    ("amount", "12,50", "centen"),
    ("amount", "-12", "negatief"),
    ("amount", "− 12", "negatief"),
    ("amount", "1234567890", "te-groot"),
    ("amount", "1.2.3", "vorm"),
    ("date", "31-02-2026", "bestaat-niet"),
    ("date", "m 3", "vorm"),
    ("date", "3 ma 2026", "vorm"),
    ("bsn", "12345678", "acht"),
    ("bsn", "1234567890", "lengte"),
    ("bsn", "negen", "vorm"),
    ("iban", "DE13TEST0123456789", "land"),
    ("iban", "NL13TEST012345678", "lengte"),
    ("iban", "NL13TEST012345678X", "vorm"),
    ("phone", "0612", "lengte"),
    ("phone", "bel mij", "vorm"),
    ("postcode", "123 AB", "vorm"),
    ("email", "sanne", "vorm"),
    ("username", "kort", "lengte"),
    ("username", "met spatie", "spatie"),
    ("password", "kort", "lengte"),
    ("password", "met een spatie", "spatie"),
    ("pin", "123", "vorm"),
    ("yesno", "misschien", "leeg"),
]


@pytest.mark.parametrize(("kind", "typed", "value"), READ)
def test_what_people_type_is_read_kindly(kind: str, typed: str, value: object) -> None:
    assert read(kind, typed) == value


@pytest.mark.parametrize(("kind", "typed", "cause"), UNREADABLE)
def test_what_cannot_be_read_says_why(kind: str, typed: str, cause: str) -> None:
    assert read(kind, typed) == Unreadable(cause)


def test_a_choice_is_one_of_its_options() -> None:
    assert read("choice", "sms", ("app", "sms")) == "sms"
    assert read("choice", "fax", ("app", "sms")) == Unreadable("leeg")


@given(st.sampled_from(sorted(all_kinds())), st.text(max_size=60))
def test_nothing_typed_ever_raises(kind: str, typed: str) -> None:
    read(kind, typed)


@given(st.integers(0, HIGHEST_AMOUNT))
def test_an_amount_is_read_in_every_dutch_notation(amount: int) -> None:
    dotted = f"{amount:,}".replace(",", ".")
    notations = (str(amount), dotted, f"€ {dotted}", f"€{dotted},00", f"{dotted},-")
    assert {read("amount", notation) for notation in notations} == {amount}
