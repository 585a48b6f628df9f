"""Reads rendered HTML the way a person sees it: elements by their class, and plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from html.parser import HTMLParser

_NEVER_CLOSED = frozenset({"br", "hr", "img", "input", "link", "meta"})
_OWN_LINE = frozenset(
    {
        "",
        "p",
        "div",
        "li",
        "tr",
        "td",
        "th",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "summary",
        "section",
        "details",
        "table",
    }
)


@dataclass(eq=False)
class Node:
    """An element with what stands inside it; nothing changes after reading."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Node | str] = field(default_factory=list)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The classes of the element."""
        return frozenset(self.attributes.get("class", "").split())

    @cached_property
    def under(self) -> tuple[Node, ...]:
        """All elements inside, in reading order."""
        children = (one for one in self.inside if isinstance(one, Node))
        return tuple(node for child in children for node in (child, *child.under))

    def every(self, kind: str = "", tag: str = "") -> Iterator[Node]:
        """All elements inside with this class and tag, in reading order."""
        for one in self.under:
            if (not tag or one.tag == tag) and (not kind or kind in one.kinds):
                yield one

    def first(self, kind: str = "", tag: str = "") -> Node | None:
        """The first element inside with this class and tag."""
        return next(self.every(kind, tag), None)

    def text(self) -> str:
        """What can be read in it, with single spaces."""
        return self._text

    @cached_property
    def _text(self) -> str:
        return plain("".join(self._pieces()))

    def _pieces(self) -> Iterator[str]:
        for one in self.inside:
            if isinstance(one, str):
                yield one
            else:
                yield from one._pieces()
                yield " " if one.tag in _OWN_LINE else ""


def plain(words: str) -> str:
    """Words with every run of spaces, also no-break ones, as one space."""
    return " ".join(words.split())


def read(pieces: Iterable[str]) -> Node:
    """The elements of pieces of HTML, under one root without a tag."""
    return Node("", inside=[_read(piece) for piece in pieces])


@lru_cache(maxsize=2000)
def _read(html: str) -> Node:
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(node)
        if tag not in _NEVER_CLOSED:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if any(node.tag == tag for node in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)
