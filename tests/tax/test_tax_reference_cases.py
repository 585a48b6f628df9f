"""Every reference case of cases.json, within its own tolerance, through the public interface."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from sandbox.tax import (
    Assessment,
    Box3,
    TaxReturn,
    assess,
    assess_partners,
    payroll_month,
    zorgtoeslag,
)

DATA = json.loads((Path(__file__).parent / "cases.json").read_text(encoding="utf-8"))
BORN = {True: date(1950, 1, 1), False: date(1985, 6, 15)}
Case = dict[str, Any]


def full_return(case: Case) -> dict[str, object]:
    given = case["inputs"]
    found = assess(
        TaxReturn(
            case["year"],
            BORN[given["aow"]],
            wage=given.get("wage", 0),
            pension=given.get("aow_benefit", 0) + given.get("pension", 0),
            single=given.get("single_aow", not given.get("partner", False)),
        )
    )
    return {
        "ib_before_credits": found.income_tax,
        "premie_total": found.premie,
        "ib_plus_premie_before_credits": found.income_tax + found.premie,
        "premie_shown": _premie_shown(found),
        "verschuldigd": found.due,
        **found.credits,
    }


def _premie_shown(found: Assessment) -> dict[str, int]:
    line = found.line("schijf_1_premie")
    assert line is not None
    return {step.label.split(":")[0]: step.amount for step in line.steps}


def household(case: Case) -> dict[str, object]:
    a, b = (
        TaxReturn(
            case["year"],
            BORN[case["inputs"]["aow"]],
            pension=person["aow_benefit"] + person["pension"],
        )
        for person in (case["inputs"]["p1"], case["inputs"]["p2"])
    )
    first, second = assess_partners(a, b, {})
    return {
        "p1_algemene_heffingskorting": first.credits["algemene_heffingskorting"],
        "household_verschuldigd": first.due + second.due,
    }


def box3(case: Case) -> dict[str, object]:
    given = case["inputs"]
    holdings = Box3(given["savings"], given["investments"], given["debts"])
    found = assess(TaxReturn(case["year"], BORN[False], box3=holdings))
    return {
        "debts_above_threshold": found.case.household.box3.debts_counted,
        "forfaitair_rendement": found.box3.return_,
        "rendementsgrondslag": found.box3.base,
        "grondslag": found.box3.taxable,
        "aandeel_pct": str(found.box3.share),
        "voordeel": found.box3.benefit,
        "tax": found.box3.tax,
    }


def annualised_payroll_table(case: Case) -> dict[str, object]:
    given = case["inputs"]
    found = assess(
        TaxReturn(case["year"], BORN[given["aow"]], wage=given["annual_wage"], single=False)
    )
    return {
        "tax_before_credits": found.income_tax + found.premie,
        "arbeidskorting": found.credits["arbeidskorting"],
        "tax_after_credits": found.due,
    }


def refund(case: Case) -> dict[str, object]:
    given = case["inputs"]
    found = assess(
        TaxReturn(
            case["year"],
            BORN[given["aow"]],
            wage=given["annual_wage"],
            withheld=given["withheld"],
            settled_arbeidskorting=given["arbeidskorting_on_jaaropgaaf"],
        )
    )
    return {"verschuldigd": found.due, "refund": -found.settlement}


KINDS: dict[str, Callable[[Case], dict[str, object]]] = {
    each.__name__: each for each in (full_return, household, box3, annualised_payroll_table, refund)
}


@pytest.mark.parametrize("case", DATA["cases"], ids=lambda case: case["id"])
def test_a_reference_case_comes_out_within_its_tolerance(case: Case) -> None:
    found = KINDS[case["kind"]](case)
    for name, expected in case["expected"].items():
        if isinstance(expected, int):
            actual = found[name]
            assert isinstance(actual, int)
            assert abs(actual - expected) <= case["tolerance"], name
        else:
            assert found[name] == expected, name


@pytest.mark.parametrize(
    "case",
    [case for case in DATA["cases"] if case["kind"] == "annualised_payroll_table"],
    ids=lambda case: case["id"],
)
def test_a_row_of_the_payroll_table_comes_out_exactly(case: Case) -> None:
    given, expected = case["inputs"], case["expected"]
    month = Decimal(str(given["annual_wage"])) / 12
    found = payroll_month(case["year"], month, credit=True, aow=given["aow"])
    without = payroll_month(case["year"], month, credit=False, aow=given["aow"])
    assert without.withheld_year == expected["tax_before_credits"]
    assert found.arbeidskorting_year == expected["arbeidskorting"]
    assert found.withheld_year == expected["tax_after_credits"]


def test_the_published_table_of_zorgtoeslag_comes_out() -> None:
    rows = DATA["tables"]["zorgtoeslag_2026_single_per_month"]["rows"]
    assert {income: zorgtoeslag(2026, int(income)).per_month for income in rows} == rows


def test_the_published_maxima_of_zorgtoeslag_come_out() -> None:
    for year, most in DATA["tables"]["zorgtoeslag_max_per_month"]["rows"].items():
        assert zorgtoeslag(int(year), 15_000).per_month == most["single"]
        assert zorgtoeslag(int(year), 15_000, 0).per_month == most["partners"]


def test_the_published_rows_of_the_ouderenkorting_come_out() -> None:
    for income, credit in DATA["tables"]["ouderenkorting_2025"]["rows"].items():
        found = assess(TaxReturn(2025, BORN[True], pension=int(income)))
        assert found.credits["ouderenkorting"] == credit
