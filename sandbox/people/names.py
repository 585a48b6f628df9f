"""First names and streets from Faker, the same for the same chance and safe from any thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Literal

from sandbox.people.seed import Chance

if TYPE_CHECKING:
    from faker import Faker

_one_at_a_time = Lock()
"""One Faker serves all: making one is slow, and seeding and asking must not be mixed."""


@cache
def _faker() -> Faker:
    from faker import Faker  # noqa: PLC0415  # slow to load, and the start page names nobody

    return Faker("nl_NL")


def first_name(chance: Chance, gender: Literal["v", "m"]) -> str:
    """A first name that is in use in the Netherlands, of letters that every keyboard has."""
    return _asked(chance, lambda faker: _first_name(faker, gender))


def street(chance: Chance) -> str:
    """A street; it may exist somewhere, its postcode and town do not."""
    return _asked(chance, lambda faker: faker.street_name())


def _first_name(faker: Faker, gender: Literal["v", "m"]) -> str:
    return faker.first_name_female() if gender == "v" else faker.first_name_male()


def _asked(chance: Chance, ask: Callable[[Faker], str]) -> str:
    with _one_at_a_time:
        faker = _faker()
        faker.seed_instance(chance.below(2**32))
        while not (word := ask(faker)).isascii():
            pass
        return word
