"""Fines cost what was told in public, grow as the law says, and may be paid in some months."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sandbox.model import Fact
from sandbox.people import make_person
from sandbox.quick_yaml import read_file
from sandbox.services.cjib import fines
from sandbox.services.cjib.rules import FACTS, YEAR, derive
from tests.content import CATALOG

TOLD: Any = read_file(Path(__file__).with_name("fines.yaml"))
CASES = [tuple(case) for page in TOLD for case in page["amounts"]]


@pytest.mark.parametrize(("fine", "year", "euros"), CASES)
def test_a_fine_costs_what_was_told_in_public(fine: str, year: int, euros: int) -> None:
    assert fines.amount(fine, year) == euros


def test_of_every_amount_somebody_can_see_where_it_was_told() -> None:
    known = {
        (fine.id, year, euros)
        for fine in fines.known().fines
        for year, euros in fine.amounts.items()
    }
    derived = {("onnodig-links", 2024, 270), ("voorrang", 2024, 300), ("vluchtstrook", 2024, 300)}
    derived |= {("kinderzitje", 2024, 270)}
    assert known - set(CASES) == derived, "ten euros less than in 2025, as that page says"


def test_of_a_year_that_nobody_told_nothing_is_made_up() -> None:
    assert fines.amount("rood-licht", 2026) is None
    assert fines.amount("te-laat-met-lachen", 2025) is None


@pytest.mark.parametrize(
    ("euros", "first", "second"),
    [
        (50, 75, 150),  # nieuws.nl 2024-06, after the CJIB
        (300, 450, 900),  # Autoweek 2025-12
        (93, 139.5, 279),
    ],
)
def test_half_is_added_first_and_all_of_it_after_that(
    euros: int, first: float, second: float
) -> None:
    grown, costs = fines.growth(euros), fines.known().costs
    told = (grown.in_time, grown.after_first, grown.after_second)
    assert [cents / 100 - costs for cents in told] == [euros, first, second]


@pytest.mark.parametrize(
    ("euros", "months"),
    [
        (84, 3), (119, 3), (120, 6), (299, 6), (300, 9), (449, 9), (450, 12), (1249, 12),
        (1250, 18), (1999, 18), (2000, 24), (2999, 24), (3000, 30), (3999, 30), (4000, 36),
    ],
)  # fmt: skip
def test_what_is_open_tells_the_months(euros: int, months: int) -> None:
    """The table of cjib.nl, at both ends of each row."""
    assert fines.months(euros) == months


@pytest.mark.parametrize(("euros", "may"), [(74, False), (75, True), (190, True)])
def test_a_small_fine_is_paid_at_once(euros: int, may: bool) -> None:
    assert fines.in_parts(euros) is may


def facts_of(code: int) -> dict[str, Fact]:
    return dict(derive((), make_person(CATALOG.archetypes["lisa"], f"code {code}")).facts)


@pytest.mark.parametrize("code", range(12))
def test_the_parts_of_everybody_are_the_whole_fine(code: int) -> None:
    facts = facts_of(code)
    value: Any = {name: fact.value for name, fact in facts.items()}
    assert set(facts) == FACTS
    each, last = value["boete.per_maand"], value["boete.laatste_deel"]
    assert each * (value["boete.maanden"] - 1) + last == value["boete.totaal"]
    assert 0 < last <= each
    assert value["auto.verkocht"] < value["boete.dag"]
    assert value["auto.kenteken"] != value["auto.ander_kenteken"]
    assert value["boete.dag"].year == YEAR


def test_people_get_different_fines() -> None:
    assert len({facts_of(code)["boete.bedrag"].value for code in range(12)}) > 2


def test_no_lesson_starts_before_the_fine() -> None:
    starts = [lesson.starts for lesson in CATALOG.listed if lesson.id.startswith("boete-")]
    days: Any = [facts_of(code)["boete.dag"].value for code in range(12)]
    assert starts
    assert max(days) < min(starts)
