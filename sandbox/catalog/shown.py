"""What a learner reads, each text with what kind it is and what it stands together with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.catalog.content import Catalog
from sandbox.catalog.sentences import messages
from sandbox.dutch.rules import KindOfText, rules

_OF_SITES = ("texts fout.", "texts wet.site.", "texts loket.site.")
_EXPLAINS = frozenset({"explain", "mistakes", "reality", "coach", "why", "panels"})


@dataclass(frozen=True, slots=True)
class Shown:
    """One text: its kind, what it belongs to (a lesson, a service, …), its place and its words.

    `block` is what stands under each other on one screen or paper.
    """

    kind: KindOfText
    whole: str
    place: str
    words: str

    @property
    def block(self) -> str:
        """The place of the screen, the paper or the explanation it is part of, or its own."""
        return re.split(r"\.(?:body|panels)\b", self.place)[0]


def shown(catalog: Catalog) -> Iterator[Shown]:
    """Every text a learner reads; what only an author or a keeper reads is left out."""
    for place, words in messages(catalog):
        kind, _, rest = place.partition(" ")
        name, _, key = rest.partition(" ")
        if kind == "texts":
            if not rest.startswith(rules().not_for_learners):
                yield Shown(_of_fixed(place), f"texts {rest.split('.')[0]}", place, words)
        elif not _hidden(kind, key):
            yield Shown(_of_content(kind, key), f"{kind} {name}" if key else kind, place, words)


def _of_fixed(place: str) -> KindOfText:
    return "formulier" if place.startswith(_OF_SITES) else "uitleg"


def _hidden(kind: str, key: str) -> bool:
    keys = key.split(".")
    papers = kind == "lessons" and "papers" in keys
    organisation = kind == "guide" and key == "title"
    return papers or organisation or bool({"sources", "facts", "as", "calls"}.intersection(keys))


def _of_content(kind: str, key: str) -> KindOfText:
    keys = set(key.split("."))
    if keys & _EXPLAINS:
        return "uitleg"
    if kind == "lessons":
        return "les"
    if kind == "services":
        return "brief" if key.startswith("letters") else "formulier"
    if kind == "years":
        return "brief" if "letter" in keys else "les"
    if kind == "archetypes":
        return "brief" if "papers" in keys else "les"
    return "uitleg"
