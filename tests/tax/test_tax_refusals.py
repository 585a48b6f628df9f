"""Input that cannot be right, and situations that are left out, are refused in Dutch."""

import string
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.tax import (
    Box3,
    CareCosts,
    Gifts,
    InvalidInput,
    MissingFigure,
    NotCovered,
    TaxError,
    TaxReturn,
    Travel,
    assess,
    assess_partners,
    best_split,
    huurtoeslag,
    payroll_month,
    zorgtoeslag,
)

BORN = date(1990, 5, 5)
AMOUNTS = (
    "wage", "pension", "withheld", "settled_arbeidskorting", "woz", "mortgage_interest",
)  # fmt: skip
WRONG = [-1, True, "100", "", b"1", 10.5, float("nan"), float("inf"), Decimal("0.01"),
         Decimal("NaN"), Fraction(1, 3), [1], {}, 10**13, 1e300, Decimal("1e999999")]  # fmt: skip


@pytest.mark.parametrize("name", AMOUNTS)
@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_an_amount_that_cannot_be_right_is_refused(name: str, wrong: object) -> None:
    with pytest.raises(InvalidInput) as refused:
        TaxReturn(2025, BORN, **{name: wrong})  # type: ignore[arg-type]
    assert ":" in str(refused.value)


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize("record", [Box3, Gifts, CareCosts, Travel])
def test_the_same_holds_for_each_part(record: Callable[[object], object], wrong: object) -> None:
    with pytest.raises(InvalidInput):
        record(wrong)


@pytest.mark.parametrize("welcome", [12, 12.0, Decimal(12), Decimal("12.00"), Fraction(12)])
def test_whole_amounts_are_welcome_in_every_shape(welcome: object) -> None:
    found = TaxReturn(2025, BORN, wage=welcome)  # type: ignore[arg-type]
    assert found.wage == 12
    assert type(found.wage) is int


@pytest.mark.parametrize(
    "wrong",
    [
        {"year": 2022},
        {"year": 2027},
        {"year": "2025"},
        {"year": 2025.0},
        {"year": True},
        {"year": None},
        {"born": date(2026, 1, 1)},
        {"born": "1990-05-05"},
        {"born": datetime(1990, 5, 5)},
        {"born": None},
        {"youngest_child_born": date(2026, 1, 1)},
        {"youngest_child_born": date(1980, 1, 1)},
        {"youngest_child_born": "2015-01-01"},
        {"single": 1},
        {"single": None},
        {"wajong": "nee"},
        {"withheld": 1},
        {"wage": 100, "pension": 50, "withheld": 151},
        {"wage": 100, "settled_arbeidskorting": 101},
        {"gifts": 100},
        {"care_costs": None},
        {"travel": (10, 5)},
        {"box3": {"savings": 5}},
    ],
    ids=repr,
)
def test_what_contradicts_itself_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        TaxReturn(**{"year": 2025, "born": BORN, **wrong})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        (lambda: assess(TaxReturn(2025, date(1945, 12, 31))), "1946"),
        (lambda: assess(TaxReturn(2025, date(1958, 1, 1))), "AOW-leeftijd"),
        (lambda: assess(TaxReturn(2025, date(1958, 12, 31))), "AOW-leeftijd"),
        (lambda: assess(TaxReturn(2024, date(1957, 3, 1))), "AOW-leeftijd"),
        (lambda: TaxReturn(2025, BORN, box2=1), "box 2"),
        (lambda: TaxReturn(2025, BORN, lijfrente=1), "lijfrente"),
        (lambda: TaxReturn(2025, BORN, winst=1), "bedrijf"),
        (lambda: TaxReturn(2025, BORN, partneralimentatie=1), "alimentatie"),
        (lambda: TaxReturn(2025, BORN, werkelijk_rendement=1), "rendement"),
        (lambda: TaxReturn(2025, BORN, buitenland=1), "buitenland"),
        (lambda: assess(TaxReturn(2025, BORN, wage=9_000, travel=Travel(91, 3))), "reisaftrek"),
    ],
)
def test_what_is_left_out_is_refused_by_name(asked: Callable[[], object], named: str) -> None:
    with pytest.raises(NotCovered, match=named):
        asked()


@pytest.mark.parametrize(
    ("asked", "figure", "year"),
    [
        (lambda: assess(TaxReturn(2023, BORN, box3=Box3(green=1))), "groen", 2023),
        (lambda: assess(TaxReturn(2026, BORN, wage=9_000, travel=Travel(11, 1))), "reis", 2026),
        (lambda: zorgtoeslag(2023, 1), "zorgtoeslag", 2023),
        (lambda: huurtoeslag(2023, 1, 500, 30, 1), "huurtoeslag", 2023),
    ],
)
def test_a_figure_that_was_not_found_is_named(
    asked: Callable[[], object], figure: str, year: int
) -> None:
    with pytest.raises(MissingFigure, match=figure) as refused:
        asked()
    assert refused.value.year == year
    assert str(year) in str(refused.value)


ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(0, 200_000),
    st.floats(),
    st.decimals(),
    st.fractions(),
    st.text(string.printable, max_size=5),
    st.dates(),
    st.binary(max_size=3),
    st.lists(st.integers(), max_size=2),
    st.builds(object),
)
PARTS = {
    "gifts": st.one_of(ANYTHING, st.builds(Gifts, st.integers(0, 10**12))),
    "care_costs": st.one_of(ANYTHING, st.builds(CareCosts, st.integers(0, 10**12))),
    "travel": st.one_of(ANYTHING, st.builds(Travel, st.integers(0, 300), st.integers(0, 7))),
    "box3": st.one_of(ANYTHING, st.builds(Box3, st.integers(0, 10**12), green=st.integers(0, 5))),
}
FIELDS = {
    **dict.fromkeys((*AMOUNTS, "single", "wajong", "youngest_child_born", "box2"), ANYTHING),
    **PARTS,
}


@settings(max_examples=500, deadline=None)
@given(
    st.one_of(st.integers(2020, 2030), ANYTHING),
    st.one_of(st.dates(date(1940, 1, 1), date(2030, 1, 1)), ANYTHING),
    st.sets(st.sampled_from(sorted(FIELDS)), max_size=4).flatmap(
        lambda names: st.fixed_dictionaries({name: FIELDS[name] for name in names})
    ),
)
def test_anything_gives_an_assessment_or_a_refusal_in_dutch(
    year: object, born: object, fields: dict[str, object]
) -> None:
    try:
        found = assess(TaxReturn(year, born, **fields))  # type: ignore[arg-type]
    except TaxError as refused:
        assert str(refused)[0].isupper() and str(refused).endswith(".")
    else:
        assert found.due >= 0 and found.lines and found.income_lines and found.outcome


@settings(max_examples=300, deadline=None)
@given(st.lists(ANYTHING, min_size=7, max_size=7))
def test_anything_else_gives_an_answer_or_a_refusal_too(given_: list[object]) -> None:
    calls: list[Callable[[], object]] = [
        lambda: zorgtoeslag(*given_[:4]),  # type: ignore[arg-type]
        lambda: zorgtoeslag(2026, *given_[:3]),  # type: ignore[arg-type]
        lambda: huurtoeslag(2025, *given_[:6]),  # type: ignore[arg-type]
        lambda: huurtoeslag(*given_),  # type: ignore[arg-type]
        lambda: payroll_month(2025, *given_[:3]),  # type: ignore[arg-type]
        lambda: assess(given_[0]),  # type: ignore[arg-type]
        lambda: assess_partners(*given_[:3]),  # type: ignore[arg-type]
        lambda: best_split(*given_[:2]),  # type: ignore[arg-type]
    ]
    for call in calls:
        try:
            call()
        except TaxError as refused:
            assert str(refused).endswith(".")
