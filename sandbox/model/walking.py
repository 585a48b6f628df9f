"""The one walk over what an author wrote: every text, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from sandbox.model.tasks import Task
from sandbox.model.words import Content

Place = tuple[str | int, ...]
"""The keys that lead to something in a file."""
_NONE: frozenset[str] = frozenset()


def texts_in(value: object, without: Set[str] = _NONE) -> Iterator[tuple[Place, str]]:
    """The place and words of every text that was written; `without` are keys to pass by."""
    if isinstance(value, str):
        yield (), value
        return
    for place, part in _parts(value, without):
        for inside, words in texts_in(part, without):
            yield (*place, *inside), words


def _parts(value: object, without: Set[str]) -> Iterator[tuple[Place, object]]:
    if isinstance(value, Content):
        for name, field in type(value).model_fields.items():
            if name in value.model_fields_set and name not in without:
                part = getattr(value, name)
                flat = isinstance(part, Task)  # a task of a screen has no key of its own
                yield (part.level if flat else (field.alias or name,)), part
    elif isinstance(value, Mapping):
        yield from (((key,), part) for key, part in value.items())
    elif isinstance(value, tuple):
        yield from (((at,), part) for at, part in enumerate(value))
