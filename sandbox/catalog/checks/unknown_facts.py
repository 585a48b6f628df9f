"""Facts that every text may name, and what an author reads about one that nobody has."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.texts import text

ALWAYS = frozenset(
    {"vandaag", "brief.datum", "brief.drie_weken", "brief.zes_weken", "brief.acht_weken"}
)
"""Facts of the moment: the simulated date, the day on which the last letter came, and later."""


def unknown_fact(document: Document, place: Place, name: str, known: Collection[str]) -> Problem:
    """The problem of a text with {name} in it."""
    return document.problem(place, "onbekend_feit", naam=name, keuze=meant(name, known))


def meant(name: str, known: Collection[str]) -> str:
    """Which fact the author may have meant, as a remedy."""
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.85)
    return (
        text("check.feit_suggestie", keuze=f"{{{near[0]}}}") if near else text("check.feit_alias")
    )
