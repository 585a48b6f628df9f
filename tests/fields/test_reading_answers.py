"""What people type in every way they do, and the value or the cause that comes of it."""

from datetime import date
from time import perf_counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sandbox.fields import COMMON_CAUSES, Unreadable, Value, all_kinds, kind_of, read
from sandbox.fields.kinds.amount import HIGHEST
from sandbox.people import identifiers
from sandbox.people.seed import Chance
from tests.fields.rows import REFUSED, ROWS

KINDS = sorted(all_kinds())
TYPED = [name for name in KINDS if not kind_of(name).chosen]
UNSEEN = "\u200b\u200e\u200f\u202a\u2060\u2066\ufeff\u00ad\u034f\ufe0f"
DASHES = "-‐‑‒–—―−﹘﹣－⸺᠆־"
SPACES = " \u00a0\u2002\u2003\u2007\u2009\u202f\u205f\u3000\t"
DIGITS = ["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "০১২৩৪৫৬৭৮৯", "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗"]


@pytest.mark.parametrize(("kind", "typed", "value"), ROWS)
def test_what_people_type_is_read_or_says_why_not(
    kind: str, typed: str, value: Value | Unreadable
) -> None:
    assert read(kind, typed) == value


def test_the_table_has_every_cause() -> None:
    told = {(kind, cause) for kind, _, cause in REFUSED}
    assert {(kind, cause) for kind in TYPED for cause in kind_of(kind).causes} <= told
    assert {cause for _, cause in told} >= COMMON_CAUSES


def test_a_choice_is_one_of_its_options() -> None:
    assert read("choice", "sms", ("app", "sms")) == "sms"
    assert read("choice", "fax", ("app", "sms")) == Unreadable("leeg")


@given(st.sampled_from(KINDS), st.text(max_size=400))
@example("amount", "9" * 4301)
@example("date", "²-³-2008")
@example("code", "\ud800")
def test_nothing_typed_ever_raises(kind: str, typed: str) -> None:
    value = read(kind, typed)
    if isinstance(value, Unreadable):
        assert value.cause in kind_of(kind).causes | COMMON_CAUSES


@given(
    st.sampled_from(TYPED),
    st.text(alphabet="0123456789 .,-'/:=()+€@eoENLabm\u200b\u00a0−１٣", max_size=40),
)
def test_nothing_that_looks_like_an_answer_raises(kind: str, typed: str) -> None:
    value = read(kind, typed)
    assert not isinstance(value, Unreadable) or value.cause in kind_of(kind).causes | COMMON_CAUSES


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "piece", ["9", "a ", "1.", "-", " ", "\u200b", "ﷺ", "(", "é\u0301", "0o", "a.", "12-3-", "a@"]
)
def test_much_of_anything_is_answered_at_once(kind: str, piece: str) -> None:
    for length in (250, 1_150, 1_000_000):
        typed = (piece * (length // len(piece) + 1))[:length]
        start = perf_counter()
        read(kind, typed)
        assert perf_counter() - start < 0.5


@given(st.integers(0, HIGHEST), st.sampled_from(DIGITS), st.sampled_from(UNSEEN))
def test_an_amount_is_read_in_every_dutch_notation(amount: int, digits: str, unseen: str) -> None:
    dotted = f"{amount:,}".replace(",", ".")
    spaced = [dotted.replace(".", space) for space in SPACES + "'’"]
    notations = (str(amount), dotted, f"€ {dotted}", f"€{dotted},00", f"{dotted},-", *spaced)
    script = str.maketrans(DIGITS[0], digits)
    assert {read("amount", notation) for notation in notations} == {amount}
    assert {read("amount", one.translate(script)) for one in notations} == {amount}
    assert {read("amount", unseen.join(one)) for one in notations} == {amount}


@given(
    st.dates(date(1895, 1, 1), date(2100, 12, 31)),
    st.sampled_from(DASHES + SPACES + "./"),
    st.sampled_from(DIGITS),
)
def test_a_date_is_read_with_any_dash(day: date, between: str, digits: str) -> None:
    numbers = (f"{day.day}", f"{day.month}", f"{day.year}")
    script = str.maketrans(DIGITS[0], digits)
    for order in (numbers, numbers[::-1]):
        assert read("date", between.join(order).translate(script)) == day
    assert read("date", f"{day.day:02}{day.month:02}{day.year}") == day
    assert read("date", f"{day:%Y%m%d}") == day


def shown(kind: str) -> st.SearchStrategy[Value]:
    """Values of a kind as made-up people have them."""
    seeds = st.text(max_size=8).map(Chance)
    made: dict[str, st.SearchStrategy[Value]] = {
        "amount": st.integers(0, HIGHEST),
        "number": st.integers(0, 999_999_999),
        "date": st.dates(date(1895, 1, 1), date(2100, 12, 31)),
        "bsn": seeds.map(identifiers.bsn),
        "iban": seeds.map(identifiers.iban),
        "code": st.from_regex(r"[0-9A-Z]{4,12}", fullmatch=True).filter(
            lambda code: not code.startswith("CODE")
        ),
        "pin": st.from_regex(r"[0-9]{5}", fullmatch=True),
    }
    return made.get(kind, st.just("Oefen.maan42@oefen.oefen"))


@pytest.mark.parametrize("kind", ["amount", "number", "date", "bsn", "iban", "code", "pin"])
@given(data=st.data())
def test_what_is_shown_is_read_back(kind: str, data: st.DataObject) -> None:
    value = data.draw(shown(kind))
    on_paper = kind_of(kind).shown(value)
    assert read(kind, on_paper) == value
    told = kind_of(kind).told(on_paper, value)
    assert read(kind, told) == value
    assert read(kind, kind_of(kind).bare(told)) == value


@given(st.text(max_size=8).map(Chance))
def test_the_numbers_of_made_up_people_are_read_back(chance: Chance) -> None:
    phone, postcode = identifiers.phone(chance), identifiers.postcode(chance)
    assert read("phone", phone) == phone.replace("-", "").replace(" ", "")
    assert read("postcode", postcode) == postcode.replace(" ", "")
