"""One YAML file: what it says, and on which line it says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from io import StringIO
from itertools import islice
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from sandbox.catalog.reading.bounds import beyond, is_readable, is_too_large
from sandbox.catalog.reading.joining.nodes import shown_in_file, used_at
from sandbox.catalog.reading.roots import short
from sandbox.catalog.telling.problem import Place, Problem, of_file, written
from sandbox.catalog.telling.syntax import not_yaml
from sandbox.quick_yaml import Loader
from sandbox.texts import text


@dataclass(frozen=True)
class Document:
    """A file that is good YAML; `data` is what it says, `node` knows the lines.

    It may be put together from more `files`, by path: then every node still knows its own.
    """

    path: Path
    node: Node
    files: Mapping[str, Document] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def data(self) -> object:
        """What it says; yaml.YAMLError or ValueError when a value cannot be understood."""
        return yaml.constructor.SafeConstructor().construct_document(self.node)

    def problem(self, place: Place, cause: str, **values: str | int) -> Problem:
        """A problem at a place, with the sentences of a cause under `check` in texts.yaml."""
        message = text(f"check.{cause}.fout", **values)
        return self.told(place, message, text(f"check.{cause}.oplossing", **values))

    def told(self, place: Place, message: str, remedy: str) -> Problem:
        """A problem at a place, in words that are known already."""
        known = self.existing(place)
        nodes = self._along(known)
        missing = known[len(nodes) - 1 :]
        shown = shown_in_file(nodes[-1])
        home = self.files.get(shown.start_mark.name, self)
        where = (*home.places.get(id(shown), ()), *missing)
        used = next((use for one in reversed(nodes) if (use := used_at(one))), None)
        return Problem(
            short(home.path),
            written(where),
            message,
            remedy,
            home.line(where),
            "" if used is None or _holds(used, shown) else _written_at(used),
        )

    @cached_property
    def places(self) -> Mapping[int, Place]:
        """The place of every node of the file itself, by the id of the node."""
        return dict(_places(self.node, ()))

    def _along(self, place: Place) -> list[Node]:
        """The node of the whole, and of every part of the place as far as it is there."""
        nodes = [self.node]
        for part in place:
            inside = _child(nodes[-1], part)
            if inside is None:
                break
            nodes.append(inside)
        return nodes

    def existing(self, place: Place, or_missing: bool = True) -> Place:
        """The place without what the file does not have; the last key may be missing there.

        So the names that pydantic adds for the branches of a union drop out.
        """
        node: Node | None = self.node
        kept: list[str | int] = []
        for part in place:
            inside = _child(node, part)
            if inside is not None:
                node = inside
                kept.append(part)
            elif or_missing and part == place[-1] and isinstance(node, MappingNode):
                kept.append(part)
        return tuple(kept)

    def line(self, place: Place) -> int:
        """The line of a place in the file itself, counted from 1."""
        node, line = self.node, self.node.start_mark.line
        for part in place:
            key = _key(node, part)
            inside = _child(node, part)
            if inside is None:
                break
            node = inside
            line = (key or inside).start_mark.line
        return line + 1

    def raw(self, place: Place) -> str:
        """What stands at a place, as the author wrote it; "" when it is no single value."""
        node: Node | None = self.node
        for part in place:
            node = _child(node, part)
        return node.value if isinstance(node, ScalarNode) else ""

    @cached_property
    def scalars(self) -> tuple[tuple[Place, str], ...]:
        """Every single value in the file as it was written, with its place."""
        return tuple(_scalars(self.node, ()))

    def doubled(self) -> Iterator[Problem]:
        """Every key that stands twice in the same place."""
        for place in islice(_doubles(self.node, ()), MOST_DOUBLED):
            yield self.problem(place, "dubbele_sleutel", sleutel=str(place[-1]))


MOST_DOUBLED = 50
"""Keys that stand twice, of one file, that are told."""
NOT_UNDERSTOOD = (yaml.YAMLError, ValueError, LookupError, AttributeError, TypeError)
"""What PyYAML raises for a value that is not what its tag says, such as `!!bool soms`."""


class _Named(StringIO):
    """Words with the name of their file, which the reader gives to every node."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self.name = name


def read(path: Path) -> Document | Problem:
    """The document in a file that stands on its own, or why it cannot be read."""
    document = composed(path)
    return document if isinstance(document, Problem) else understood(document)


def understood(document: Document) -> Document | Problem:
    """The document once its values are known, or why one of them cannot be."""
    try:
        _ = document.data
    except NOT_UNDERSTOOD as error:
        for one in document.files.values():
            if one is not document and isinstance(found := understood(one), Problem):
                return found
        return not_yaml(short(document.path), error)
    return document


def composed(path: Path) -> Document | Problem:
    """The document in a file as far as its form goes, or why it cannot be read."""
    words = _words_of(path)
    if isinstance(words, Problem):
        return words
    try:
        cause = beyond(words)
        return of_file(short(path), cause) if cause else _whole(path, words)
    except (yaml.YAMLError, ValueError) as error:
        return not_yaml(short(path), error)


def _words_of(path: Path) -> str | Problem:
    try:
        if not is_readable(path):
            return of_file(short(path), "onleesbaar")
        if is_too_large(path):
            return of_file(short(path), "te_groot")
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return of_file(short(path), "geen_utf8")
    except OSError:
        return of_file(short(path), "onleesbaar")


def _holds(outer: Node, inner: Node) -> bool:
    """Whether a node stands inside another one of the same file."""
    begin, end, mark = outer.start_mark, outer.end_mark, inner.start_mark
    return bool(begin.name == mark.name and begin.index <= mark.index <= end.index)


def _written_at(used: Node) -> str:
    """The file and line of a node, as an author reads it."""
    mark = used.start_mark
    return text("check.regel", bestand=short(Path(mark.name)), regel=mark.line + 1)


def _whole(path: Path, words: str) -> Document | Problem:
    node = Loader(_Named(words, str(path))).get_single_node()
    if node is None:
        return of_file(short(path), "leeg")
    if _has_references(node):
        return of_file(short(path), "yaml.sterretje")
    if not isinstance(node, MappingNode):
        return of_file(short(path), "geen_sleutels")
    return Document(path, node)


def _has_references(node: Node) -> bool:
    """Whether the file uses & and * of YAML: it could then be endless, and has no single line."""
    seen: set[int] = set()
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            return True
        seen.add(id(one))
        waiting += [inside for _, inside in _inside(one)]
    return False


def _pairs(node: Node | None) -> Sequence[tuple[Node, Node]]:
    return node.value if isinstance(node, MappingNode) else ()


def _key(node: Node | None, part: str | int) -> Node | None:
    return next((key for key, _ in _pairs(node) if key.value == part), None)


def _child(node: Node | None, part: str | int) -> Node | None:
    if isinstance(node, SequenceNode) and isinstance(part, int):
        return node.value[part] if part < len(node.value) else None
    return next((value for key, value in _pairs(node) if key.value == part), None)


def _places(node: Node, place: Place) -> Iterator[tuple[int, Place]]:
    yield id(node), place
    for part, inside in _inside(node):
        yield from _places(inside, (*place, part))


def _scalars(node: Node, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(node, ScalarNode):
        yield place, node.value
    for part, inside in _inside(node):
        yield from _scalars(inside, (*place, part))


def _doubles(node: Node, place: Place) -> Iterator[Place]:
    seen: set[str | int] = set()
    for part, inside in _inside(node):
        if part in seen:
            yield (*place, part)
        seen.add(part)
        yield from _doubles(inside, (*place, part))


def _inside(node: Node) -> Iterator[tuple[str | int, Node]]:
    if isinstance(node, SequenceNode):
        yield from enumerate(node.value)
    for key, value in _pairs(node):
        yield str(key.value), value
