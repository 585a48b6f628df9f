"""The guide: who does what. Words as in CPSV-AP: a public service of an organisation."""

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
