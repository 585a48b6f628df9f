"""Simulated government services: a service.yaml each, and rules.py where one calculates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from sandbox.model import Derived, Given, Person


@cache
def _rules(service: str) -> ModuleType | None:
    name = f"{__name__}.{service.replace('-', '_')}.rules"
    try:
        found = find_spec(name)
    except ModuleNotFoundError:
        found = None
    return import_module(name) if found else None


def derive(service: str, given: Sequence[Given], person: Person) -> Derived:
    """What the rules of a service make of the answers so far; nothing when it has no rules."""
    rules = _rules(service)
    return rules.derive(given, person) if rules else Derived()


def derived_names(service: str) -> frozenset[str]:
    """The names of the facts that the rules of a service add for its screens and letters."""
    rules = _rules(service)
    return frozenset(rules.FACTS) if rules else frozenset()
