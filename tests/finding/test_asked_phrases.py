"""The ways of asking hold enough, in two parts that share nothing; none kept apart is printed."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
import yaml

HERE = Path(__file__).parent
ORGANISATIONS = HERE.parents[1] / "assets" / "guide" / "organisations"
ENOUGH = {"asked": 300, "asked_kept": 100}


@cache
def phrases(part: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    rows = yaml.safe_load((HERE / f"{part}.yaml").read_text("utf-8"))
    return tuple((row["asked"], tuple(row["means"])) for row in rows)


def everything() -> list[tuple[str, tuple[str, ...]]]:
    return [pair for part in ENOUGH for pair in phrases(part)]


def services_of(organisation: Path) -> set[str]:
    read = yaml.safe_load(organisation.read_text("utf-8"))
    return {f"{read['id']}/{service['id']}" for service in read["services"]}


@pytest.mark.parametrize(("part", "least"), ENOUGH.items())
def test_there_are_enough_ways_of_asking(part: str, least: int) -> None:
    assert len(phrases(part)) >= least


def test_nothing_is_asked_twice() -> None:
    times = Counter(" ".join(asked.casefold().split()) for asked, _ in everything())
    assert sum(number > 1 for number in times.values()) == 0


def test_every_way_of_asking_means_one_to_three_different_services() -> None:
    odd = [len(means) for _, means in everything() if not 1 <= len(set(means)) == len(means) <= 3]
    assert odd == []


def test_every_service_is_asked_for_in_both_parts() -> None:
    kept = {one for _, means in phrases("asked_kept") for one in means}
    shown = Counter(one for _, means in phrases("asked") for one in means)
    assert kept <= set(shown)
    assert set(shown) <= kept
    assert min(shown.values()) >= 3


@pytest.mark.parametrize(
    "organisation", sorted(ORGANISATIONS.glob("*.yaml")), ids=lambda at: at.stem
)
def test_what_is_asked_for_is_in_the_guide(organisation: Path) -> None:
    meant = {one for _, means in everything() for one in means}
    here = {one for one in meant if one.startswith(f"{organisation.stem}/")}
    assert here - services_of(organisation) == set()
