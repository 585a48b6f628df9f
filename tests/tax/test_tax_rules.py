"""The rules one by one, with sums that can be checked by hand."""

from datetime import date

import pytest

from sandbox.tax import Box3, CareCosts, Gifts, TaxReturn, Travel, assess
from sandbox.tax.assessment import after_minimum
from sandbox.tax.credits import arbeidskorting_in_return, combinatiekorting, has_young_child
from sandbox.tax.income.deductions import (
    care_deduction,
    care_threshold,
    gift_deduction,
    travel_deduction,
)
from sandbox.tax.income.home import eigenwoningforfait, home
from sandbox.tax.law.year import law

YOUNG, OLD = date(1990, 5, 5), date(1950, 5, 5)


@pytest.mark.parametrize(
    ("woz", "forfait"),
    [
        (0, 0),
        (12_500, 0),
        (12_501, 12),
        (25_000, 25),
        (25_001, 50),
        (50_000, 100),
        (60_000, 150),
        (75_000, 187),
        (75_001, 262),
        (400_000, 1_400),
        (1_330_000, 4_655),
        (1_430_000, 7_005),
    ],
)
def test_the_eigenwoningforfait_follows_the_woz_value(woz: int, forfait: int) -> None:
    assert eigenwoningforfait(law(2025), woz) == forfait


@pytest.mark.parametrize(
    ("year", "relief", "balance"),
    # 400,000 x 0.35 % = 1,400; minus 400 interest is 1,000; the relief is rounded up.
    [(2023, 834, 166), (2024, 800, 200), (2025, 767, 233), (2026, 719, 281)],
)
def test_a_small_mortgage_gives_relief(year: int, relief: int, balance: int) -> None:
    found = home(law(year), 400_000, 400)
    assert (found.relief, found.balance) == (relief, balance)


def test_a_mortgage_above_the_forfait_is_a_deduction_without_relief() -> None:
    found = home(law(2025), 400_000, 9_000)
    assert (found.relief, found.balance) == (0, -7_600)


@pytest.mark.parametrize(
    ("gifts", "income", "deduction"),
    [
        (Gifts(ordinary=500), 35_000, 150),
        (Gifts(ordinary=500), 35_099, 150),  # threshold 350.99, rounded down
        (Gifts(ordinary=350), 35_000, 0),
        (Gifts(ordinary=100), 0, 0),  # nothing above 10 % of nothing
        (Gifts(ordinary=100), 3_000, 40),  # threshold at least 60
        (Gifts(ordinary=5_000), 20_000, 2_000),  # at most 10 %
        (Gifts(cultural=500), 35_000, 275),  # 500 + 125 - 350
        (Gifts(cultural=5_001), 40_000, 5_250),  # at most 4,000 + the extra of 1,250
        (Gifts(cultural=9_000), 200_000, 8_250),  # the extra is at most 1,250
        (Gifts(periodic=500), 35_000, 500),
        (Gifts(ordinary=500, periodic=500), 35_000, 650),
        (Gifts(periodic=1_600_000), 35_000, 1_500_000),
    ],
)
def test_gifts_have_a_threshold_a_ceiling_and_an_extra(
    gifts: Gifts, income: int, deduction: int
) -> None:
    assert gift_deduction(law(2025), gifts, income).total == deduction


@pytest.mark.parametrize(
    ("year", "most"), [(2023, 250_000), (2024, 250_000), (2025, 300_000), (2026, 300_000)]
)
def test_periodic_gifts_have_a_maximum(year: int, most: int) -> None:
    assert gift_deduction(law(year), Gifts(periodic=300_000), 900_000).total == most


@pytest.mark.parametrize(
    ("income", "partners", "threshold"),
    [
        (0, False, 164),
        (9_534, False, 164),
        (9_535, False, 157),  # 1.65 % = 157.33
        (30_000, False, 495),
        (50_635, False, 835),
        (60_000, False, 1_373),  # 835 + 5.75 % of 9,365 = 1,373.49
        (9_535, True, 328),
        (19_068, True, 328),
        (30_000, True, 495),
    ],
)
def test_care_costs_have_a_threshold(income: int, partners: bool, threshold: int) -> None:
    assert care_threshold(law(2025), income, partners=partners) == threshold


@pytest.mark.parametrize(
    ("income", "aow", "deduction"),
    [
        (30_000, False, 1_000 + 1_001 + 401 - 495),  # 40 % of 1,001 is 400.40, rounded up
        (30_000, True, 1_000 + 1_001 + 1_132 - 495),  # 113 % is 1,131.13
        (40_502, False, 1_000 + 1_001 + 401 - 668),
        (40_503, False, 1_000 + 1_001 - 668),
    ],
)
def test_some_care_costs_are_raised_for_low_incomes(income: int, aow: bool, deduction: int) -> None:
    costs = CareCosts(plain=1_000, raised=1_001)
    found = care_deduction(law(2025), costs, income, partners=False, aow=aow)
    assert found.total == deduction


@pytest.mark.parametrize(
    ("travel", "deduction"),
    [
        (Travel(10, 5), 0),
        (Travel(35, 0), 0),
        (Travel(11, 4), 558),
        (Travel(15, 5), 558),
        (Travel(16, 5), 741),
        (Travel(35, 4), 1_529),
        (Travel(35, 3), 1_147),  # 1,146.75 rounded up
        (Travel(35, 2), 765),
        (Travel(35, 1), 383),
        (Travel(35, 4, 529), 1_000),
        (Travel(35, 4, 9_999), 0),
        (Travel(90, 1), 645),  # 644.50 rounded up
        (Travel(200, 4), 2_578),
    ],
)
def test_travel_by_public_transport_follows_the_table(travel: Travel, deduction: int) -> None:
    assert travel_deduction(law(2024), travel).total == deduction


def test_travel_lowers_box_1_but_not_the_arbeidskorting_and_never_more_than_the_wage() -> None:
    found = assess(TaxReturn(2024, YOUNG, wage=30_000, travel=Travel(35, 4)))
    without = assess(TaxReturn(2024, YOUNG, wage=30_000))
    assert found.box1_income == 28_471
    assert found.credits["arbeidskorting"] == without.credits["arbeidskorting"]
    small = assess(TaxReturn(2024, YOUNG, wage=1_000, pension=500, travel=Travel(35, 4)))
    assert small.box1_income == 500


@pytest.mark.parametrize(
    ("wage", "settled", "credit"),
    [
        (30_000, None, 5_304),  # 5,220 + 2.258 % of 3,712 = 5,303.82
        (30_000, 0, 5_304),
        (30_000, 5_500, 5_500),
        (30_000, 6_000, 5_599),
        (43_071, 6_000, 5_599),
        (45_000, 6_000, 5_474),
        (129_000, None, 6),  # 5,599 - 6.51 % of 85,929 = 5.02
        (129_078, None, 0),
        (129_079, None, 0),
        (0, None, 0),
    ],
)
def test_more_arbeidskorting_on_the_jaaropgaaf_counts_up_to_the_top(
    wage: int, settled: int | None, credit: int
) -> None:
    assert arbeidskorting_in_return(law(2025), wage, settled, aow=False) == credit


@pytest.mark.parametrize(
    ("wage", "aow", "credit"),
    [
        (6_145, False, 0),
        (6_146, False, 1),
        (20_000, False, 1_587),  # 11.45 % of 13,855 = 1,586.40
        (40_000, False, 2_986),
        (20_000, True, 794),  # 5.73 % of 13,855 = 793.89
        (40_000, True, 1_495),
    ],
)
def test_the_combinatiekorting_grows_with_the_wage(wage: int, aow: bool, credit: int) -> None:
    assert combinatiekorting(law(2025), wage, aow=aow) == credit


@pytest.mark.parametrize(
    ("born", "counts"),
    [
        (date(2012, 12, 31), False),
        (date(2013, 1, 1), True),
        (date(2025, 7, 1), True),
        (date(2025, 7, 2), False),  # less than six months at home
        (None, False),
    ],
)
def test_a_young_child_is_under_twelve_and_half_a_year_at_home(
    born: date | None, counts: bool
) -> None:
    assert has_young_child(law(2025), born) is counts


def test_credits_of_people_of_aow_age() -> None:
    found = assess(TaxReturn(2025, OLD, pension=20_000, wajong=True))
    assert found.credits == {
        "algemene_heffingskorting": 1_536,  # 3,068 in two parts: 700 + 836
        "arbeidskorting": 0,
        "ouderenkorting": 2_035,
        "alleenstaandeouderenkorting": 531,
        "inkomensafhankelijke_combinatiekorting": 0,
        "jonggehandicaptenkorting": 0,
    }
    assert (
        assess(TaxReturn(2025, YOUNG, pension=20_000, wajong=True)).credits[
            "jonggehandicaptenkorting"
        ]
        == 909
    )
    partner = assess(TaxReturn(2025, OLD, pension=20_000, single=False))
    assert partner.credits["alleenstaandeouderenkorting"] == 0


@pytest.mark.parametrize(("year", "counts"), [(2024, False), (2025, True)])
def test_assets_make_the_algemene_heffingskorting_smaller_from_2025(
    year: int, counts: bool
) -> None:
    poor = assess(TaxReturn(year, YOUNG, wage=40_000))
    rich = assess(TaxReturn(year, YOUNG, wage=40_000, box3=Box3(investments=500_000)))
    key = "algemene_heffingskorting"
    assert (rich.credits[key] < poor.credits[key]) is counts


@pytest.mark.parametrize(
    ("born", "year"),
    [
        (date(1956, 5, 31), 2023),
        (date(1957, 2, 28), 2024),
        (date(1957, 12, 31), 2025),
        (date(1958, 12, 31), 2026),
    ],
)
def test_aow_age_the_whole_year_pays_no_aow_premie(born: date, year: int) -> None:
    found = assess(TaxReturn(year, born, pension=20_000))
    assert found.premie == 1_950
    assert found.credits["ouderenkorting"] > 0


def test_deductions_in_bracket_3_give_back_the_rate_of_bracket_2() -> None:
    found = assess(TaxReturn(2025, YOUNG, wage=100_000, woz=400_000, mortgage_interest=9_000))
    assert found.box1_income == 92_400
    assert found.tariefsaanpassing == 1_081  # 12.02 % of 9,000 = 1,081.80
    # 78,000 + 1,400 is 2,583 above bracket 2: only that part of the interest is restricted.
    near = assess(TaxReturn(2025, YOUNG, wage=78_000, woz=400_000, mortgage_interest=9_000))
    assert near.tariefsaanpassing == 310
    low = assess(TaxReturn(2025, YOUNG, wage=60_000, woz=400_000, mortgage_interest=9_000))
    assert low.tariefsaanpassing == 0


def test_deductions_go_to_box_1_then_to_box_3_and_the_rest_is_kept_for_later() -> None:
    found = assess(
        TaxReturn(2025, YOUNG, wage=1_000, gifts=Gifts(periodic=3_000), box3=Box3(savings=150_000))
    )
    assert found.box1_income == 0
    assert (found.box3.benefit, found.box3.deducted) == (1_264, 1_264)
    assert found.box3.tax == 0
    assert "€ 736" in " ".join(found.remarks)


def test_green_assets_are_exempt_up_to_a_maximum_and_then_count_as_investments() -> None:
    exempt = assess(TaxReturn(2025, YOUNG, box3=Box3(green=26_312)))
    assert (exempt.box3.base, exempt.box3.return_) == (0, 0)
    above = assess(TaxReturn(2025, YOUNG, box3=Box3(green=26_312 + 100_000)))
    plain = assess(TaxReturn(2025, YOUNG, box3=Box3(investments=100_000)))
    assert above.box3 == plain.box3
    assert "groen" in " ".join(above.remarks)


def test_debts_larger_than_assets_give_nothing_back() -> None:
    found = assess(TaxReturn(2025, YOUNG, box3=Box3(savings=200_000, debts=190_000)))
    assert (found.box3.return_, found.box3.tax) == (0, 0)
    assert assess(TaxReturn(2025, YOUNG, box3=Box3(debts=190_000))).box3.base == 0


@pytest.mark.parametrize(
    ("year", "settlement", "result"),
    [
        (2023, 51, 0),
        (2023, 52, 52),
        (2023, -16, 0),
        (2023, -17, -17),
        (2024, 56, 0),
        (2024, -18, 0),
        (2025, 57, 0),
        (2025, 58, 58),
        (2025, -18, 0),
        (2025, -19, -19),
        (2026, 58, 0),
        (2026, 59, 59),
        (2025, 0, 0),
    ],
)
def test_small_amounts_are_not_collected_and_not_paid_out(
    year: int, settlement: int, result: int
) -> None:
    assert after_minimum(law(year), settlement) == result


def test_two_side_jobs_get_all_withheld_tax_back() -> None:
    """Facts 4.5: 4,812 with the credit and 3,128 without it, 1,120 withheld."""
    found = assess(TaxReturn(2025, date(2008, 3, 1), wage=4_812 + 3_128, withheld=1_120))
    assert (found.total, found.due, found.settlement) == (2_843, 0, -1_120)


def test_with_other_income_and_a_young_child_more_wage_may_mean_less_tax() -> None:
    """Arbeidskorting 30.03 % and combinatiekorting 11.45 % grow faster than the tax, 35.82 %."""
    child = date(2018, 1, 1)
    less, more = (
        assess(TaxReturn(2025, YOUNG, wage=wage, pension=12_000, youngest_child_born=child))
        for wage in (14_000, 16_000)
    )
    assert 0 < more.due < less.due
