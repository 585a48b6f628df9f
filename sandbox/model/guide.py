"""The guide: who does what, and what to do when something happens in a life.

Words as in CPSV-AP: a public service of an organisation, a life event.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pydantic import Field as Written

from sandbox.model.words import Content, Id, Source, Text


class PublicService(Content):
    """One thing that people can arrange: what to have `ready`, which `steps`, and when.

    `search` are words as people say them, `practise` the lessons in which it can be practised, the
    one to begin with first. `address`, `sources` and `checked` stand here where the organisation's
    differ.
    """

    id: Id
    title: Text
    about: Text
    when: Text | None = None
    ready: tuple[Text, ...] = ()
    steps: tuple[Text, ...] = Written(min_length=2, max_length=7)
    search: tuple[Text, ...] = Written(min_length=5)
    practise: tuple[Id, ...] = ()
    address: Text | None = None
    sources: tuple[Source, ...] = ()
    checked: date | None = None


class Organisation(Content):
    """Who does it: one file in assets/guide/organisations. `address` is the real site, as text."""

    id: Id
    title: Text
    about: Text
    picture: Id
    address: Text | None = None
    checked: date
    sources: tuple[Source, ...]
    services: tuple[PublicService, ...] = Written(min_length=1)

    def arranged(self) -> Iterator[Arranged]:
        """Its services, each with who does it."""
        return (Arranged(self, service) for service in self.services)


class Todo(Content):
    """One thing to do: `what`, `how` in a sentence or two, `when` in words.

    `day` is the last day for it, counted from the event, below 0 before it: it gives the order.
    `service` is the name of the public service that it belongs to: "svb/aow".
    """

    id: Id
    day: int
    when: Text
    what: Text
    how: Text
    service: str = ""


class LifeEvent(Content):
    """Something that happens in a life: one file in assets/guide/events; lowest `order` first."""

    id: Id
    order: int = 0
    title: Text
    about: Text
    picture: Id
    checked: date
    sources: tuple[Source, ...]
    search: tuple[Text, ...] = Written(min_length=5)
    todo: tuple[Todo, ...] = Written(min_length=2)


@dataclass(frozen=True, slots=True)
class Arranged:
    """A public service and who does it."""

    by: Organisation
    service: PublicService

    @property
    def name(self) -> str:
        """Its name among all services: "svb/aow"."""
        return f"{self.by.id}/{self.service.id}"

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it was read: its own sources, else those of the organisation."""
        return self.service.sources or self.by.sources

    @property
    def address(self) -> str | None:
        """The real site, as text."""
        return self.service.address or self.by.address

    @property
    def checked(self) -> date:
        """The day on which somebody last looked."""
        return self.service.checked or self.by.checked
