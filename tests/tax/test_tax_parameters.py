"""Every number of the law stands beside its source, and the loader insists on it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
import yaml
from pydantic import ValidationError

from sandbox.tax.law.year import FOLDER, YEARS, figures_in, law, read

TEXTS = {year: (FOLDER / f"{year}.yaml").read_text(encoding="utf-8") for year in YEARS}
PLAIN = {"year", "above_km", "until_km"}
"""Numbers that are not figures of the law: the year, and the rows a figure stands in."""


def numbers(node: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Each number in a file with the mapping it stands in."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, int | float) and not isinstance(value, bool):
                yield (*path, str(key)), node
            yield from numbers(value, (*path, str(key)))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from numbers(value, (*path, str(index)))


@pytest.mark.parametrize("year", YEARS)
def test_every_number_stands_beside_its_source(year: int) -> None:
    found = [(path, node) for path, node in numbers(yaml.safe_load(TEXTS[year]))]
    assert len(found) > 100
    for path, node in found:
        if path[-1] in PLAIN:
            continue
        assert path[-1] == "value", path
        assert isinstance(node, dict) and node["source"] and node["sure"], path


@pytest.mark.parametrize("year", YEARS)
def test_every_source_has_an_address_and_a_date_and_is_used(year: int) -> None:
    found = law(year)
    assert {figure.source for figure in figures_in(found)} == set(found.sources)
    for reference in found.sources.values():
        assert reference.text and reference.address and reference.checked.year == 2026


def test_a_number_without_a_source_is_refused() -> None:
    figure = re.compile(r"\{value: [^}]*\}")
    text = TEXTS[2025]
    places = list(figure.finditer(text))
    for place in places[:: max(1, len(places) // 25)]:
        without = re.sub(r", source: \w+", "", place.group())
        with pytest.raises(ValidationError, match="source"):
            read(text[: place.start()] + without + text[place.end() :])


@pytest.mark.parametrize(
    ("written", "wrong", "said"),
    [
        ("tax_1: {value: 8.17, source: voorlopig", "tax_1: {value: 8.17, source: oom", "oom"),
        ("most: {value: 3068,", "most: {value: 3068.5,", "int"),
        ("most: {value: 3068,", "most: {value: veel,", "int"),
        ("sure: zeker", "sure: misschien", "zeker"),
        ("box1:", "box9: 1\nbox1:", "box9"),
    ],
)
def test_a_mistake_in_a_file_is_refused_and_named(written: str, wrong: str, said: str) -> None:
    assert written in TEXTS[2025]
    with pytest.raises(ValidationError, match=said):
        read(TEXTS[2025].replace(written, wrong, 1))


def test_percentages_are_read_as_they_are_written() -> None:
    found = law(2025)
    assert str(found.algemene_heffingskorting.rate.value) == "6.337"
    assert str(found.box1.tax_3.value) == "49.50"
    assert found.box1.premie_rate + found.box1.tax_1.rate == Decimal("0.3582")


@pytest.mark.parametrize("year", YEARS)
def test_the_parts_of_the_arbeidskorting_join_up(year: int) -> None:
    for parts in (law(year).arbeidskorting.below_aow, law(year).arbeidskorting.aow):
        start = 0
        for part, following in pairwise(parts):
            end = part.base.value + (part.until.value - start) * part.rate.rate
            # The AOW amounts of 2023 and 2024 are two parts, each rounded up on its own.
            assert -1 < following.base.value - end <= 2
            start = part.until.value


def test_what_is_not_final_yet_is_marked() -> None:
    found = law(2026)
    assert {found.minimum.to_pay.sure, found.minimum.to_get.sure} == {"voorlopig"}
    assert {found.box3.savings.sure, found.box3.debts.sure} == {"voorlopig"}
    assert found.box3.investments.sure == "zeker"


def test_the_law_is_read_once() -> None:
    assert law(2025) is law(2025)
