"""Which keys an author may write at a place, read from the classes in sandbox.model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

from sandbox.catalog.telling.problem import Place
from sandbox.model import Content

Written = type[Content]


def keys_at(model: Written, place: Place) -> frozenset[str]:
    """The keys known at a place; empty when anything may stand there."""
    here: list[Written] = [model]
    for part in place:
        here = [inside for below in here for inside in _inside(below, part)]
    return frozenset(key for below in here for key in below.written_keys())


def _inside(model: Written, part: str | int) -> Iterator[Written]:
    # A position in a list, or a free name in a mapping, stays with the class of its items.
    known = model.written_keys()
    if isinstance(part, str) and part in known:
        yield from _classes(known[part])
    else:
        yield model


def _classes(annotation: Any) -> Iterator[Written]:
    if isinstance(annotation, type) and issubclass(annotation, Content):
        yield annotation
    for part in get_args(annotation):
        yield from _classes(part)
