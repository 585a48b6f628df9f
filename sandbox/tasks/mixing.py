"""Puts things in an order that is not the one in which an author wrote them."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.people.facts import Facts
from sandbox.people.seed import Chance


def mixed(name: str, ids: Sequence[str], facts: Facts) -> tuple[str, ...]:
    """The ids in another order, the same for this person every time; `name` is of the kind."""
    chance = Chance(name, str(facts["bsn"].value), *ids)
    left = list(ids)
    found = tuple(left.pop(chance.below(len(left))) for _ in ids)
    return found if found != tuple(ids) else (*found[1:], *found[:1])
