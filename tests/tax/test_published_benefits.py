"""Amounts of toeslagen to the euro, against tables and examples that others published."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from sandbox.tax import zorgtoeslag
from sandbox.tax.benefits.afterwards import instalments, rest_of_year

GROUPS = yaml.safe_load(Path(__file__).with_name("benefit_cases.yaml").read_text("utf-8"))["groups"]
CASES = [(group, case) for group in GROUPS for case in group["cases"]]


def found(rule: str, year: int, case: Mapping[str, Any]) -> Mapping[str, int]:
    """What our rules make of a case."""
    if rule == "betalen_in_delen":
        plan = instalments(case["owed"])
        return {"months": plan.months, "per_month": plan.per_month}
    benefit = zorgtoeslag(year, case["income"], case.get("partner"), case.get("assets", 0))
    return {"month": benefit.per_month, "year": benefit.per_year}


@pytest.mark.parametrize(("group", "case"), CASES, ids=[f"{g['rule']}-{c}" for g, c in CASES])
def test_a_published_amount_is_ours_to_the_euro(
    group: Mapping[str, Any], case: Mapping[str, Any]
) -> None:
    ours = found(group["rule"], group.get("year", 0), case)
    told = {name: case[name] for name in ours if name in case}
    assert told, "the case says no amount"
    assert {name: ours[name] for name in told} == told


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
