"""`python -m sandbox search ZIN`: who does what somebody asks for, one answer a line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace

from sandbox.catalog import load
from sandbox.commands.content import roots
from sandbox.finding import service_finder
from sandbox.texts import text


def search(arguments: Sequence[str]) -> int:
    """0 with the answers printed, 1 when there is none, 2 when nothing is asked."""
    asked = " ".join(arguments)
    if not asked.strip():
        print(text("beheer.zoek_gebruik"))
        return 2
    guide = load(replace(roots(), lessons=(), services=(), archetypes=()), faultless=True).guide
    arranged = {one.name: one for those in guide.values() for one in those.arranged()}
    found = service_finder(guide.values()).find(asked)
    for name in found:
        one = arranged[name]
        print(text("beheer.zoek_antwoord", wie=one.by.title, wat=one.service.title))
    if not found:
        print(text("beheer.zoek_niets"), file=sys.stderr)
    return 0 if found else 1
