"""The kind *sort*: say of each thing in which group it belongs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Content, Id, Option, Service, Text
from sandbox.people.facts import Facts, fill
from sandbox.tasks.each import Each, Thing, at_least, not_there, twice
from sandbox.tasks.kind import Finding


class Heap(Content):
    """One of the groups."""

    id: Id
    label: Text


class Sortable(Thing):
    """One thing, and the id of the `group` in which it belongs."""

    group: Id


class Sort(Each):
    """Each of the `items` belongs in one of the `groups`."""

    key: ClassVar[str] = "sort"

    groups: tuple[Heap, ...]
    items: tuple[Sortable, ...]

    @model_validator(mode="after")
    def _enough(self) -> Self:
        at_least(2, "groups", self.groups)
        at_least(3, "items", self.items)
        return self

    @property
    def things(self) -> tuple[Sortable, ...]:
        """What is sorted."""
        return self.items

    @property
    def belongs(self) -> Mapping[str, str]:
        """Its group."""
        return {item.id: item.group for item in self.items}

    def choices(self, facts: Facts) -> tuple[Option, ...]:
        """The groups, as the author wrote them."""
        return tuple(Option(id=group.id, label=fill(group.label, facts)) for group in self.groups)

    @property
    def said(self) -> tuple[str, ...]:
        """Also the groups."""
        return (*super().said, *(group.label for group in self.groups))

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Groups and things with the same name, and groups that are not there."""
        groups = tuple(group.id for group in self.groups)
        yield from twice("groups", groups)
        yield from twice("items", (item.id for item in self.items))
        yield from not_there(
            ("items", "group"), (item.group for item in self.items), "groups", groups
        )
