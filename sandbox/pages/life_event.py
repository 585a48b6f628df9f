"""What to do when something happens in a life: in order, with days, to tick off and take along.

A script puts the boxes before the lines (`front/ticking.js`); what is ticked stays in the browser.
"""

from __future__ import annotations

from sandbox.addresses import ALL_LESSONS, HANDOUTS
from sandbox.catalog import Catalog
from sandbox.handouts import OF_EVENT
from sandbox.model import LifeEvent, Todo
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.arranged import arranged, service_link
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.place import LIFE, MAP, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Items, Link, PageButton, Part, Picture, Piece, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """The event of the address."""
    event = state.catalog.events.get(state.place.subject)
    if event is None:
        return missing.show(state)
    lines = tuple(_line(state.catalog, one) for one in event.todo)
    body: tuple[Part, ...] = (
        page_top(event.title),
        Box((Picture(event.picture, "lesplaat"), Text(event.about)), "inleidingkop"),
        Text(text("dienstenkaart.leven.zin")),
        Text(text("dienstenkaart.leven.vink"), "vinkzin"),
        Box((Items(lines, "tijdlijn", numbered=True),), about=(("data-vinken", event.id),)),
        Heading(text("dienstenkaart.leven.mee")),
        _take_along(event),
        Link(text("dienstenkaart.leven.alle"), href(Place(MAP)), "knop"),
        back_button(Place("", state.place.lesson, state.place.step)),
    )
    return Page(event.title, None, body, LIFE, token=f"{LIFE}/{event.id}")


def places(catalog: Catalog) -> frozenset[Place]:
    """Every life event."""
    return frozenset(Place(LIFE, subject=name) for name in catalog.events)


def _line(catalog: Catalog, one: Todo) -> tuple[Piece, ...]:
    """When, what and how; and who does it."""
    found = arranged(catalog).get(one.service)
    way: tuple[Piece, ...] = ()
    if found:
        said = text("dienstenkaart.leven.dienst", naam=found.service.title)
        way = (service_link(found, said),)
    inside = (
        Text(one.when, "wanneer", explained=False),
        Heading(one.what, 2),
        Text(one.how),
        *way,
    )
    return (Box(inside, about=(("data-vink", one.id),)),)


def _take_along(event: LifeEvent) -> Piece:
    pdf = f"{HANDOUTS}/{ALL_LESSONS}/{OF_EVENT}{event.id}.pdf"
    ways = (
        PageButton(text("dienstenkaart.leven.druk"), "print", "print"),
        Link(text("dienstenkaart.leven.pdf"), pdf, "knop"),
        PageButton(text("dienstenkaart.leven.wis"), "wis-vinken"),
    )
    return Box(ways, "codeknoppen")


PAGE = Door(LIFE, show)
