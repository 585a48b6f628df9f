"""A public service as a card: what it is, and who does it."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.catalog import Catalog
from sandbox.model import Arranged
from sandbox.pages.parts.cards import card
from sandbox.pages.place import SERVICE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Group, Text
from sandbox.texts import text


def arranged(catalog: Catalog) -> Mapping[str, Arranged]:
    """Every public service of the guide, by name: "svb/aow"."""
    return {one.name: one for those in catalog.guide.values() for one in those.arranged()}


def service_card(state: State, one: Arranged) -> Group:
    """The way to all about it; in a lesson one comes back from there."""
    key = one.name.replace("/", "_")
    there = Place(SERVICE, state.place.lesson, state.place.step, subject=one.name)
    button = Button(one.service.title, f"dienst_{key}", go(there))
    who = Text(text("loket.doet", wie=one.by.title), "dof")
    return card(f"kaart_dienst_{key}", one.by.picture, button, Text(one.service.about), who)
