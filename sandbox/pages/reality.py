"""Hoe echt is dit?: what is the same, what is simpler, when checked, and where it was read."""

from __future__ import annotations

from sandbox.model import Fact, Service
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.state import State
from sandbox.people.facts import shown
from sandbox.pieces import Box, Fold, Heading, Items, Piece, Text
from sandbox.tasks.finding import services_of
from sandbox.texts import text


def show(state: State) -> Page:
    """What the services of a lesson share with reality."""
    lesson = state.lesson
    if lesson is None:
        return missing.show(state)
    title = text("titel.echt")
    services = tuple(_service(state.catalog.services[name]) for name in services_of(lesson))
    body = (page_top(title), *services, back_button(state.place))
    return Page(title, None, body, "echt", subtitle=text("titel.les", les=lesson.title))


def _service(service: Service) -> Piece:
    sources = tuple(
        text("echt.bron", tekst=source.text, adres=source.address)
        if source.address
        else source.text
        for source in service.sources
    )
    day = text("echt.gekeken", datum=shown(Fact("date", service.checked)))
    listed = Items(tuple((Text(source, tag="span"),) for source in sources))
    summary = (Text(text("echt.bronnen"), tag="span"),)
    return Box(
        (
            Heading(service.title),
            Heading(text("echt.gelijk"), 3),
            _list(service.reality.same),
            Heading(text("echt.anders"), 3),
            _list(service.reality.simpler),
            Fold(summary, (listed, Text(day))),
        ),
        "vak",
        "section",
    )


def _list(items: tuple[str, ...]) -> Piece:
    return Items(tuple((Text(item, tag="li"),) for item in items))


PAGE = Door("echt", show)
