"""De dienstenkaart and a life event on paper: who does what on a poster; a list to tick off."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog import Catalog
from sandbox.finding.service_map import areas
from sandbox.model import LifeEvent, Todo
from sandbox.pieces import Box, Heading, Items, Leaf, Picture, Piece, Text
from sandbox.texts import text

MAP = "dienstenkaart"
OF_EVENT = "gebeurtenis-"
"""The list of a life event: with its id behind it, its name in addresses."""


def has_map(catalog: Catalog) -> bool:
    """Whether there is anybody on it."""
    return bool(catalog.guide)


def service_map(catalog: Catalog) -> Leaf:
    """A poster with every organisation on its square."""
    squares = Box(tuple(_squares(catalog)), "pleinen")
    said = Text(text("dienstenkaart.poster.zin"))
    return Leaf(text("dienstenkaart.poster.titel"), (squares, said), "poster")


def life_event(catalog: Catalog, name: str) -> Leaf:
    """The list of one event, for on a kitchen table; KeyError when there is none."""
    event: LifeEvent = catalog.events[name.removeprefix(OF_EVENT)]
    lines = (piece for one in event.todo for piece in _to_tick(one))
    return Leaf(
        event.title, (Picture(event.picture, "lesplaat"), Text(event.about), *lines), "home"
    )


def _to_tick(one: Todo) -> tuple[Piece, ...]:
    """When and what, behind a box to tick, and how."""
    said = text("dienstenkaart.leven.stap", wanneer=one.when, wat=one.what)
    return (Items(((Text(said, tag="b"),),), "afvinken"), Text(one.how))


def _squares(catalog: Catalog) -> Iterator[Piece]:
    for area in areas():
        here = [catalog.guide[one] for one in area.organisations if one in catalog.guide]
        lines = tuple(
            (Text(text("dienstenkaart.poster.regel", naam=one.title, doet=one.about)),)
            for one in here
        )
        if lines:
            yield Box((Heading(area.title, 3), Items(lines)), "kader")
