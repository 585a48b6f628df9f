"""Simulated sites, apps and senders show by their name that they are made up."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog.checks.real_data import could_be_real
from sandbox.catalog.checks.reviewed import bare_names
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.model import Paper, Service

PREFIX = "Oefen-"
_ONLINE = frozenset({"laptop", "phone"})
_SIMULATED = frozenset({"screens", "letters"})
_OURS = frozenset({"sources", "clues", "decoy", "tip", "situation", "say"})
"""Keys in our own voice, that may speak about the real organisations."""


def wrong_names(document: Document, service: Service) -> Iterator[Problem]:
    """A site or app without the prefix, and senders of letters with a real name."""
    online = any(screen.device in _ONLINE for screen in service.screens)
    if online and not service.organisation.startswith(PREFIX):
        yield document.problem(("organisation",), "geen_oefen", naam=service.organisation)
    for key in ("title", "organisation"):
        yield from _bare(document, (key,), getattr(service, key))
    for at, letter in enumerate(service.letters):
        place: Place = ("letters", at, "sender")
        if letter.sender and "{" not in letter.sender and "oefen" not in letter.sender.lower():
            yield document.problem(place, "geen_oefen", naam=letter.sender)
    for place, words in document.scalars:
        if place[0] in _SIMULATED and not _OURS & set(place):
            yield from _bare(document, place, words)


def wrong_senders(document: Document, key: str, papers: tuple[Paper, ...]) -> Iterator[Problem]:
    """Papers of which the sender is a real organisation."""
    for at, paper in enumerate(papers):
        yield from _bare(document, (key, at, "sender"), paper.sender)


def bare_names_in(document: Document) -> Iterator[Problem]:
    """Real names without the prefix in what a file of messages lets somebody else say."""
    for place, words in document.scalars:
        if not _OURS & set(place):
            yield from _bare(document, place, words)


def _bare(document: Document, place: Place, words: str) -> Iterator[Problem]:
    for name in dict.fromkeys(bare_names(words)):
        yield could_be_real(document, place, "naam", naam=name)
