"""Whatever is broken in a service: the author is told, or it does no harm."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.catalog.breaking import Break, breaks, told_or_harmless, whole

SERVICES = sorted(whole()[1])
A_FEW = 6
"""Breaks per service at every run; `make long` tries all of them."""


def some(service: str) -> list[Break]:
    """The same few of a service each time."""
    return random.Random(service).sample(list(breaks(service)), A_FEW)


@pytest.mark.parametrize("one", [one for name in SERVICES for one in some(name)], ids=str)
def test_a_broken_key_is_told_or_harmless(one: Break, tmp_path: Path) -> None:
    assert told_or_harmless(one, tmp_path) == ""


FOUND = [
    Break("daarna", ("screens", 5, "body", 1, "rows"), "as None"),
    Break("digid-beheer", ("letters", 1, "body", 0, "rows", 0, 1), "as a fact", "{nergens}"),
    Break("digid-beheer", ("letters", 1, "body", 0, "rows"), "as nothing", []),
    Break("digid-beheer", ("letters", 1, "body", 0), "gone"),
    Break("machtigen", ("letters", 4, "body"), "as []", []),
]
"""What the whole sweep once found to be told by no check, and to stop the page."""


@pytest.mark.parametrize("one", FOUND, ids=str)
def test_what_was_once_found_stays_told(one: Break, tmp_path: Path) -> None:
    assert told_or_harmless(one, tmp_path) == ""


@pytest.mark.long
@pytest.mark.parametrize("service", SERVICES)
def test_every_broken_key_is_told_or_harmless(service: str, tmp_path: Path) -> None:
    found = {str(one): told_or_harmless(one, tmp_path) for one in breaks(service)}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
