"""Steps, screens, letters and fields that stand there twice, and how to write them once.

Two things are a copy when they say the same apart from their id. They nearly are when most of
what the longer one says stands in the other too; not so with letters, whose lines have no id by
which one of them can differ. What is very short may be written again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from sandbox.catalog.reading.document import Document
from sandbox.catalog.reading.joining.nodes import (
    RUN,
    items_of,
    name_of,
    shown_in_file,
    value_of,
    word_of,
)
from sandbox.catalog.reading.joining.shelf import Shelf, Written, shelf
from sandbox.catalog.reading.roots import Roots
from sandbox.catalog.telling.problem import Place, Problem
from sandbox.texts import text

SHORTEST = 3
"""Values beside the id from which two that say the same are a copy."""
SHORTEST_NEARLY, NEARLY = 6, 0.75
"""Values that are the same, and their part of all that the longer one says, of a near copy."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A step, screen, letter or field as it was written; `says` are its values with their place."""

    kind: str
    name: str
    document: Document
    place: Place
    says: frozenset[tuple[Place, str]]


def copies(roots: Roots) -> tuple[Problem, ...]:
    """A problem for everything that says what something before it says already."""
    before: dict[str, list[Thing]] = {}
    found = []
    for thing in things(shelf(roots)):
        earlier = before.setdefault(thing.kind, [])
        if problem := _copied(thing, earlier):
            found.append(problem)
        earlier.append(thing)
    return tuple(found)


def things(written: Shelf) -> Iterator[Thing]:
    """Everything that is compared, file by file."""
    for service in written.services:
        for kind in ("screens", "letters"):
            for one in service.listed(kind):
                yield from _thing(kind, service, (), one)
                screen = (word_of(one, "id"),)
                for field in items_of(one, "fields"):
                    yield from _thing("fields", service, screen, field)
    for several in (*written.lessons, *written.runs):
        for step in several.listed("steps"):
            if value_of(step, RUN) is None:
                yield from _thing("steps", several, (), step)


def _thing(kind: str, written: Written, home: tuple[str, ...], node: Node) -> Iterator[Thing]:
    if not isinstance(node, MappingNode):
        return
    says = frozenset(one for one in _says(node, ()) if one[0] != ("id",))
    if len(says) >= SHORTEST:
        files = {str(one.path): one for one in written.documents()}
        document = files[shown_in_file(node).start_mark.name]
        name = "/".join((written.id, *home, word_of(node, "id")))
        yield Thing(kind, name, document, document.places[id(node)], says)


def _says(node: Node, place: Place) -> Iterator[tuple[Place, str]]:
    """Every value with its place; a thing in a list stands under its id."""
    if isinstance(node, ScalarNode):
        yield place, node.value
    elif isinstance(node, SequenceNode):
        for at, one in enumerate(node.value):
            yield from _says(one, (*place, word_of(one, "id") or at))
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            yield from _says(value, (*place, name_of(key)))


def _copied(thing: Thing, earlier: list[Thing]) -> Problem | None:
    same = next((one for one in earlier if one.says == thing.says), None)
    if same is not None:
        return _told(thing, same, "kopie")
    close = [(len(one.says & thing.says), one) for one in earlier if thing.kind != "letters"]
    alike = [
        (count / max(len(one.says), len(thing.says)), one)
        for count, one in close
        if count >= SHORTEST_NEARLY
    ]
    best = max(alike, key=lambda pair: pair[0], default=None)
    return _told(thing, best[1], "bijna_kopie") if best and best[0] >= NEARLY else None


def _told(thing: Thing, other: Thing, cause: str) -> Problem:
    values = {
        "ding": text(f"check.ding.{thing.kind}"),
        "naam": thing.name.split("/")[-1],
        "ander": other.name,
    }
    return thing.document.problem(thing.place, cause, **values)
