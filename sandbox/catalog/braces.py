"""Which facts the texts of an author name between braces, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.problem import Place
from sandbox.model import Content, Task
from sandbox.people.facts import names_in


def used_in(
    content: Content, leave_out: frozenset[str] = frozenset()
) -> Iterator[tuple[Place, str]]:
    """The place and name of every fact in the texts of something an author wrote."""
    for name, field in type(content).model_fields.items():
        if name not in leave_out and name in content.model_fields_set:
            value = getattr(content, name)
            place = value.level if isinstance(value, Task) else (field.alias or name,)
            yield from _used(value, place)


def _used(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    if isinstance(value, str):
        yield from ((place, name) for name in sorted(names_in(value)))
    elif isinstance(value, Content):
        yield from (((*place, *inside), name) for inside, name in used_in(value))
    elif isinstance(value, tuple | Mapping):
        items = value.items() if isinstance(value, Mapping) else enumerate(value)
        for part, one in items:
            yield from _used(one, (*place, part))
