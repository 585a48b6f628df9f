"""Partners: what counts together, how joint items are divided, and the best division."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from sandbox.tax import (
    Box3,
    CareCosts,
    Gifts,
    InvalidInput,
    NotCovered,
    TaxReturn,
    assess,
    assess_partners,
    best_split,
)

DAAN = TaxReturn(2025, date(1988, 4, 2), wage=62_000, single=False)
NOOR = TaxReturn(2025, date(1990, 9, 9), wage=24_000, single=False)


def with_(r: TaxReturn, **changes: object) -> TaxReturn:
    return TaxReturn(
        **{
            "year": r.year,
            "born": r.born,
            "wage": r.wage,
            "single": r.single,
            **changes,
        }  # type: ignore[arg-type]
    )


def test_without_joint_items_partners_owe_what_each_owes_alone() -> None:
    first, second = assess_partners(DAAN, NOOR, {})
    assert (first.due, second.due) == (assess(DAAN).due, assess(NOOR).due)


@pytest.mark.parametrize(
    ("shares", "taxables"),
    [
        ({"box3": 1}, (184_632, 0)),
        ({"box3": 0}, (0, 184_632)),
        ({"box3": 0.5}, (92_316, 92_316)),
        ({"box3": Decimal("0.25")}, (46_158, 138_474)),
        ({"box3": Fraction(1, 3)}, (61_544, 123_088)),
        ({}, (42_316, 142_316)),  # own assets minus the own exemption
    ],
)
def test_box_3_has_two_exemptions_and_is_divided_freely(
    shares: dict[str, object], taxables: tuple[int, int]
) -> None:
    a = with_(DAAN, box3=Box3(savings=100_000))
    b = with_(NOOR, box3=Box3(savings=200_000))
    first, second = (found.box3 for found in assess_partners(a, b, shares))
    assert (first.base, first.taxable, first.return_) == (300_000, 184_632, 4_110)
    assert (first.own_taxable, second.own_taxable) == taxables
    assert second.share == Decimal(taxables[1] * 10_000 // 300_000) / 100


def test_what_one_does_not_use_of_the_exemption_the_other_may() -> None:
    rich = with_(DAAN, box3=Box3(savings=115_368))
    assert assess(rich).box3.tax > 0
    assert [found.box3.tax for found in assess_partners(rich, NOOR, {})] == [0, 0]


def test_debt_threshold_and_green_exemption_count_twice() -> None:
    a = with_(DAAN, box3=Box3(savings=300_000, debts=10_000, green=50_000))
    first, _ = assess_partners(a, NOOR, {"box3": 1})
    assert first.box3.base == 300_000 - (10_000 - 2 * 3_800)


@pytest.mark.parametrize(
    ("shares", "balances"),
    [
        ({}, (1_400 - 9_000, 0)),
        ({"own_home": 1}, (-7_600, 0)),
        ({"own_home": 0}, (0, -7_600)),
        ({"own_home": 0.25}, (-1_900, -5_700)),
    ],
)
def test_the_own_home_is_divided_as_one_balance(
    shares: dict[str, object], balances: tuple[int, int]
) -> None:
    a = with_(DAAN, woz=400_000, mortgage_interest=9_000)
    found = assess_partners(a, NOOR, shares)
    assert tuple(each.case.figures.own.home for each in found) == balances
    assert [each.box1_income for each in found] == [62_000 + balances[0], 24_000 + balances[1]]


def test_one_home_in_two_returns_is_one_home() -> None:
    a = with_(DAAN, woz=200_000, mortgage_interest=4_500)
    b = with_(NOOR, woz=200_000, mortgage_interest=4_500)
    both = assess_partners(a, b, {})
    assert [each.case.figures.own.home for each in both] == [-3_800, -3_800]
    once = assess_partners(
        with_(DAAN, woz=400_000, mortgage_interest=9_000), NOOR, {"own_home": 0.5}
    )
    assert [each.due for each in both] == [each.due for each in once]


def test_interest_of_one_and_a_home_of_the_other_give_no_small_debt_relief() -> None:
    a, b = with_(DAAN, woz=400_000), with_(NOOR, mortgage_interest=9_000)
    found = assess_partners(a, b, {})
    assert [each.case.figures.own.home for each in found] == [1_400, -9_000]


def test_gifts_and_care_costs_hang_on_the_income_of_both() -> None:
    a = with_(DAAN, gifts=Gifts(ordinary=1_500))
    b = with_(NOOR, care_costs=CareCosts(plain=5_000))
    first, second = assess_partners(a, b, {})
    # together 86,000: 1 % is 860; 835 + 5.75 % of 35,365 is 2,868.49
    assert first.box1_income == 62_000 - 640
    assert second.box1_income == 24_000 - (5_000 - 2_868)
    first, second = assess_partners(a, b, {"gifts": 0, "care_costs": 1})
    assert (first.box1_income, second.box1_income) == (62_000 - 2_132, 24_000 - 640)


def test_own_gifts_stay_apart_by_kind() -> None:
    a = with_(DAAN, gifts=Gifts(ordinary=1_860))
    b = with_(NOOR, gifts=Gifts(periodic=300))
    first, second = assess_partners(a, b, {})
    assert (first.box1_income, second.box1_income) == (61_000, 23_700)


def test_care_costs_are_raised_more_when_one_partner_has_aow_age() -> None:
    old = TaxReturn(2025, date(1955, 1, 1), pension=15_000, care_costs=CareCosts(raised=1_000))
    young = TaxReturn(2025, date(1965, 1, 1), wage=15_000)
    first, _ = assess_partners(old, young, {"care_costs": 1})
    assert first.box1_income == 15_000 - (1_000 + 1_130 - 495)


@pytest.mark.parametrize("parent", ["a", "b", "both"])
def test_the_combinatiekorting_goes_to_the_partner_with_the_lower_wage(parent: str) -> None:
    child = {"youngest_child_born": date(2019, 1, 1)}
    a = with_(DAAN, **(child if parent != "b" else {}))
    b = with_(NOOR, **(child if parent != "a" else {}))
    found = assess_partners(a, b, {})
    found_credits = [each.credits["inkomensafhankelijke_combinatiekorting"] for each in found]
    assert found_credits == [0, 2_045]


def test_with_equal_wages_the_elder_has_the_combinatiekorting() -> None:
    a = with_(NOOR, youngest_child_born=date(2019, 1, 1))
    b = with_(NOOR, born=date(1985, 1, 1))
    found = assess_partners(a, b, {})
    assert [each.credits["inkomensafhankelijke_combinatiekorting"] for each in found] == [0, 2_045]
    same = assess_partners(a, a, {})
    assert sorted(each.credits["inkomensafhankelijke_combinatiekorting"] for each in same) == [
        0,
        2_045,
    ]


def test_partners_of_aow_age_have_no_credit_for_singles() -> None:
    old = TaxReturn(2025, date(1950, 1, 1), pension=20_000)
    for found in assess_partners(old, old, {}):
        assert found.credits["alleenstaandeouderenkorting"] == 0


@pytest.mark.parametrize(
    "shares",
    [{"box2": 1}, {"box3": 1.01}, {"box3": -0.1}, {"box3": "1"}, {"box3": True}, {"box3": None}],
)
def test_shares_that_cannot_be_right_are_refused(shares: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        assess_partners(DAAN, NOOR, shares)


def test_partners_of_different_years_are_refused() -> None:
    with pytest.raises(InvalidInput):
        assess_partners(DAAN, with_(NOOR, year=2024), {})


def test_paying_out_the_algemene_heffingskorting_is_refused_by_name() -> None:
    at_home = TaxReturn(2025, date(1961, 1, 1))
    with pytest.raises(NotCovered, match="algemene heffingskorting"):
        assess_partners(DAAN, at_home, {})
    assess_partners(DAAN, TaxReturn(2025, date(1963, 1, 1)), {})
    assess_partners(at_home, at_home, {})


def test_the_best_split_puts_deductions_where_they_bring_most() -> None:
    a = with_(DAAN, wage=50_000, woz=300_000, mortgage_interest=6_000)
    split = best_split(a, NOOR)
    assert split["own_home"] == 1
    assert split.due == split.a.due + split.b.due
    again = assess_partners(a, NOOR, split)
    assert tuple(again) == split.assessments
    worst = assess_partners(a, NOOR, {"own_home": 0})
    assert split.due < sum(each.due for each in worst)


def test_the_best_split_says_what_it_brings() -> None:
    a = with_(NOOR, woz=300_000, mortgage_interest=9_000)
    split = best_split(a, with_(DAAN, box3=Box3(investments=300_000)))
    own = assess_partners(a, with_(DAAN, box3=Box3(investments=300_000)), {})
    assert split.saves == sum(each.due for each in own) - split.due > 0
    assert f"{split.saves}" in split.explanation.replace(".", "")
    assert {line.id for line in split.lines} == {"verdeling_own_home", "verdeling_box3"}


def test_nothing_to_divide_is_said_in_words() -> None:
    split = best_split(DAAN, NOOR)
    assert (dict(split), split.saves) == ({}, 0)
    assert "niets om te verdelen" in split.explanation


def test_a_round_division_is_taken_when_it_is_about_as_good() -> None:
    split = best_split(
        with_(DAAN, wage=90_000, box3=Box3(savings=400_000)), with_(NOOR, wage=95_000)
    )
    assert split["box3"] in (0, Decimal("0.5"), 1)
