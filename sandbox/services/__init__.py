"""Simulated government services: a service.yaml each, and rules.py where one calculates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sandbox.model import Content, Derived, Given, Person
from sandbox.services.known import KNOWN
from sandbox.services.rules import Pictures, Rules

__all__ = [
    "Pictures",
    "Rules",
    "all_feeds",
    "data_files",
    "derive",
    "derived_names",
    "has_rules",
    "picture_names",
    "rules_of",
]

_NO_RULES = Rules()


def rules_of(service: str) -> Rules:
    """The rules of a service; of most there are none, and nothing is made."""
    return KNOWN.get(service, _NO_RULES)


def has_rules(service: str) -> bool:
    """Whether rules are registered for a service."""
    return service in KNOWN


def derive(service: str, given: Sequence[Given], person: Person) -> Derived:
    """What the rules of a service make of the answers so far; nothing when it has no rules."""
    return rules_of(service).derive(given, person)


def derived_names(service: str) -> frozenset[str]:
    """The names of the facts that the rules of a service add for its screens and letters."""
    return rules_of(service).facts


def picture_names(service: str) -> Pictures:
    """The names of the pictures and calculations that the rules of a service make."""
    return rules_of(service).pictures


def all_feeds() -> frozenset[str]:
    """Every part of a sum that a field may feed, of all services together."""
    return frozenset[str]().union(*(rules.feeds for rules in KNOWN.values()))


def data_files(service: str) -> Mapping[str, type[Content]]:
    """The files with content of its own beside service.yaml, and what each of them holds."""
    return rules_of(service).files
