"""First names and streets from Faker, the same for the same draw and safe from any thread."""

from __future__ import annotations

from functools import cache
from threading import Lock
from typing import Literal

from faker import Faker

from sandbox.people.seed import Draw

_one_at_a_time = Lock()
"""One Faker serves all: making one is slow, and seeding and asking must not be mixed."""


@cache
def _faker() -> Faker:
    return Faker("nl_NL")


def first_name(draw: Draw, gender: Literal["v", "m"]) -> str:
    """A first name that is in use in the Netherlands."""
    with _one_at_a_time:
        faker = _seeded(draw)
        return faker.first_name_female() if gender == "v" else faker.first_name_male()


def street(draw: Draw) -> str:
    """A street; it may exist somewhere, its postcode and town do not."""
    with _one_at_a_time:
        return _seeded(draw).street_name()


def _seeded(draw: Draw) -> Faker:
    faker = _faker()
    faker.seed_instance(draw.below(2**32))
    return faker
