"""Which facts the texts of an author name between braces, and where."""

from __future__ import annotations

from collections.abc import Iterator, Set

from sandbox.catalog.telling.problem import Place
from sandbox.model import Content
from sandbox.model.walking import texts_in
from sandbox.people.facts import names_in


def used_in(content: Content, leave_out: Set[str] = frozenset()) -> Iterator[tuple[Place, str]]:
    """The place and name of every fact in the texts of something an author wrote."""
    for place, words in texts_in(content, leave_out):
        yield from ((place, name) for name in sorted(names_in(words)))
