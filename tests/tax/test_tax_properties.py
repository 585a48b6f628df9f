"""What must hold for everybody: properties, tried on made-up returns."""

from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.tax import Box3, TaxReturn, assess, assess_partners, best_split
from sandbox.tax.lines import Line, add_up, every
from tests.tax.making import MONEY, owed, returns

FEW = settings(max_examples=40, deadline=None)
MANY = settings(max_examples=300, deadline=None)
PERCENTS = [Fraction(i, 100) for i in range(101)]


def children_add_up(line: Line) -> bool:
    return not line.children or add_up(line.children) == line.amount


@MANY
@given(returns())
def test_nobody_owes_less_than_nothing(r: TaxReturn) -> None:
    found = assess(r)
    assert found.due >= 0
    assert min(found.income_tax, found.premie, found.box3.tax, *found.credits.values()) >= 0
    assert found.total == found.income_tax + found.premie + found.box3.tax
    assert found.due == max(0, found.total - sum(found.credits.values()))


@MANY
@given(returns())
def test_the_lines_add_up_to_the_result(r: TaxReturn) -> None:
    found = assess(r)
    assert add_up(found.lines) == found.settlement
    assert add_up(found.income_lines) == found.verzamelinkomen
    assert found.outcome.amount == found.pays_or_gets
    assert all(children_add_up(line) for line in every((*found.lines, *found.income_lines)))


@FEW
@given(
    st.sampled_from([2024, 2025]).flatmap(
        lambda year: st.tuples(returns(year, alone=False), returns(year, alone=False))
    ),
    st.integers(0, 100),
)
def test_the_lines_of_partners_add_up_too(both: tuple[TaxReturn, TaxReturn], share: int) -> None:
    shares = {"own_home": Fraction(share, 100), "gifts": Fraction(100 - share, 100)}
    for found in assess_partners(*both, shares):
        assert add_up(found.lines) == found.settlement
        assert add_up(found.income_lines) == found.verzamelinkomen
        assert all(children_add_up(line) for line in every((*found.lines, *found.income_lines)))


@MANY
@given(returns())
def test_the_picture_holds_together(r: TaxReturn) -> None:
    found = assess(r)
    _, tax, credit, due, withheld, last = found.picture
    assert tax.amount - credit.amount == due.amount
    assert all(bar.amount >= 0 for bar in found.picture)
    sign = {"pay": 1, "back": -1, "even": 0}[last.kind]
    assert sign * last.amount == found.pays_or_gets
    assert due.amount - withheld.amount == found.settlement
    assert all(found.line(bar.line) is not None for bar in found.picture)


@MANY
@given(returns(), st.integers(1, 50_000))
def test_more_withheld_never_means_less_back(r: TaxReturn, more: int) -> None:
    higher = min(r.withheld + more, r.wage + r.pension)
    changed = TaxReturn(
        **{name: getattr(r, name) for name in r.__slots__ if name != "withheld"}, withheld=higher
    )
    assert assess(changed).settlement <= assess(r).settlement
    assert assess(changed).pays_or_gets <= assess(r).pays_or_gets


@MANY
@given(
    st.sampled_from([2023, 2024, 2025, 2026]),
    st.sampled_from([date(1990, 1, 1), date(1950, 1, 1)]),
    MONEY,
    st.integers(1, 20_000),
)
def test_with_wage_only_more_wage_never_means_less_tax(
    year: int, born: date, wage: int, more: int
) -> None:
    # Every euro was tried once: rounding takes off at most 2 euros.
    less = assess(TaxReturn(year, born, wage=wage)).due
    assert assess(TaxReturn(year, born, wage=wage + more)).due >= less - 2


COUPLES = st.sampled_from([2023, 2024, 2025, 2026]).flatmap(
    lambda year: st.tuples(*[couple_return(year)] * 2)
)


def couple_return(year: int) -> st.SearchStrategy[TaxReturn]:
    """Somebody with a partner; without green assets and travel, which some years lack."""
    return returns(2025, alone=False).map(
        lambda r: TaxReturn(
            year=year,
            born=r.born,
            wage=r.wage,
            pension=r.pension,
            youngest_child_born=r.youngest_child_born,
            woz=r.woz,
            mortgage_interest=r.mortgage_interest,
            gifts=r.gifts,
            care_costs=r.care_costs,
            box3=Box3(r.box3.savings, r.box3.investments, r.box3.debts),
        )
    )


@settings(max_examples=25, deadline=None)
@given(COUPLES, st.lists(st.tuples(*[st.sampled_from(PERCENTS)] * 4), min_size=60, max_size=60))
def test_no_division_in_whole_percents_beats_the_best_split(
    both: tuple[TaxReturn, TaxReturn], tried: list[tuple[Fraction, ...]]
) -> None:
    split = best_split(*both)
    keys = ("own_home", "box3", "gifts", "care_costs")
    tried += list(product((Fraction(0), Fraction(1, 2), Fraction(1)), repeat=4))
    lowest = owed(*both, [dict(zip(keys, parts, strict=True)) for parts in tried])
    assert split.due <= lowest + 3
    assert split.due == sum(each.due for each in assess_partners(*both, split))


@pytest.mark.parametrize(
    ("year", "first", "second"),
    [
        # deductions that pass a bracket of one partner and the credits of the other
        (
            2025,
            {"wage": 80_000, "woz": 500_000, "mortgage_interest": 12_000},
            {"wage": 30_000, "box3": Box3(savings=90_000, investments=150_000)},
        ),
        (
            2025,
            {"wage": 9_000, "woz": 900_000},
            {"wage": 31_000, "box3": Box3(savings=90_000, investments=150_000)},
        ),
        # shares of large assets are rounded down by many euros
        (
            2025,
            {"wage": 72_691, "woz": 400_000},
            {"wage": 15_654, "box3": Box3(savings=2_575_293, investments=2_486_361)},
        ),
        (
            2026,
            {"wage": 4_795, "woz": 400_000, "mortgage_interest": 9_000},
            {"wage": 123_217, "box3": Box3(savings=3_936_524, investments=5_955_220)},
        ),
    ],
)
def test_the_best_split_holds_against_every_division_of_two_items(
    year: int, first: dict[str, Any], second: dict[str, Any]
) -> None:
    a = TaxReturn(year, date(1985, 1, 1), **first)
    b = TaxReturn(year, date(1987, 1, 1), **second)
    grid = [{"own_home": x, "box3": y} for x in PERCENTS for y in PERCENTS]
    assert best_split(a, b).due <= owed(a, b, grid) + 3
