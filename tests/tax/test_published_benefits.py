"""Amounts of toeslagen to the euro, against tables and examples that others published."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from sandbox.tax import huurtoeslag, kindgebonden_budget, zorgtoeslag
from sandbox.tax.benefits.afterwards import instalments, rest_of_year

GROUPS = yaml.safe_load(Path(__file__).with_name("benefit_cases.yaml").read_text("utf-8"))["groups"]
CASES = [(group, case) for group in GROUPS for case in group["cases"]]


Amounts = Mapping[str, int]
Case = Mapping[str, Any]


def _care(year: int, case: Case) -> Amounts:
    benefit = zorgtoeslag(year, case["income"], case.get("partner"), case.get("assets", 0))
    return {"month": benefit.per_month, "year": benefit.per_year}


def _rent(year: int, case: Case) -> Amounts:
    """`as_rent` says which other rent brings just as much."""

    def month(rent: float) -> int:
        asked = (case["income"], rent, case["age"], case["persons"])
        return huurtoeslag(year, *asked, assets=case.get("assets", 0)).per_month

    ours = month(case["rent"])
    return {
        "month": ours,
        "as_rent": case.get("as_rent", 0) if ours == month(counted(case)) else -1,
    }


def counted(case: Case) -> float:
    """The rent that this case says is counted."""
    return float(case.get("as_rent", case["rent"]))


def _child(year: int, case: Case) -> Amounts:
    now, before = (
        kindgebonden_budget(one, case["income"], case["ages"], case.get("partner")).per_year
        for one in (year, year - 1)
    )
    most = kindgebonden_budget(year, 0, case["ages"], case.get("partner")).per_year
    return {"year": now, "more_than_before": now - before, "less_than_most": most - now}


def _parts(_: int, case: Case) -> Amounts:
    plan = instalments(case["owed"])
    return {"months": plan.months, "per_month": plan.per_month}


RULES = {
    "zorgtoeslag": _care,
    "huurtoeslag": _rent,
    "kindgebonden_budget": _child,
    "betalen_in_delen": _parts,
}
"""What our rules make of a case."""


@pytest.mark.parametrize(("group", "case"), CASES, ids=[f"{g['rule']}-{c}" for g, c in CASES])
def test_a_published_amount_is_ours_to_the_euro(group: Case, case: Case) -> None:
    ours = RULES[group["rule"]](group.get("year", 0), case)
    told = {name: case[name] for name in ours if name in case}
    assert told, "the case says no amount"
    assert {name: ours[name] for name in told} == told


def test_there_are_enough_of_them() -> None:
    assert len(CASES) >= 45


def test_every_published_amount_has_a_source_and_says_how_sure_it_is() -> None:
    for group in GROUPS:
        assert group["source"]
        assert group["sure"] in {"zeker", "waarschijnlijk"}


def test_what_was_paid_too_much_is_taken_off_the_months_that_are_left() -> None:
    assert rest_of_year(due=1_020, paid=774, months=6) == 41
    assert rest_of_year(due=600, paid=774, months=6) == 0
    assert rest_of_year(due=600, paid=600, months=0) == 0


def test_a_small_sum_is_paid_back_in_fewer_parts() -> None:
    assert instalments(100).months == 5
    assert instalments(15).months == 1
