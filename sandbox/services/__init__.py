"""Simulated government services: a service.yaml each, and rules.py where one calculates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from sandbox.model import Content, Derived, Given, Person


@dataclass(frozen=True)
class Drawn:
    """The names of the pictures and calculations that rules make."""

    bars: frozenset[str] = frozenset()
    sheets: frozenset[str] = frozenset()


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


def drawn_names(service: str) -> Drawn:
    """The names of the pictures and calculations that the rules of a service make."""
    found = getattr(_rules(service), "DRAWN", Drawn())
    if not isinstance(found, Drawn):
        raise TypeError(f"DRAWN of {service} must be a Drawn")
    return found


def data_files(service: str) -> Mapping[str, type[Content]]:
    """The files with content of its own beside service.yaml, and what each of them holds."""
    return dict(getattr(_rules(service), "FILES", {}))
