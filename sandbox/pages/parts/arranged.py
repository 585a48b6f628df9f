"""A public service of the guide: as a card or link to all about it, or to open where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.catalog import Catalog
from sandbox.model import Arranged
from sandbox.pages.parts.cards import card
from sandbox.pages.place import LESSON, SERVICE, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import Button, Fold, Group, Heading, Items, Link, Piece, Text
from sandbox.texts import text


def arranged(catalog: Catalog) -> Mapping[str, Arranged]:
    """Every public service of the guide, by name: "svb/aow"."""
    return {one.name: one for those in catalog.guide.values() for one in those.arranged()}


def service_card(state: State, one: Arranged) -> Group:
    """The way to all about it; in a lesson one comes back from there."""
    key = one.name.replace("/", "_")
    there = Place(SERVICE, state.place.lesson, state.place.step, subject=one.name)
    button = Button(one.service.title, f"dienst_{key}", go(there), about=one.by.title)
    who = Text(text("loket.doet", wie=one.by.title), "dof")
    return card(f"kaart_dienst_{key}", one.by.picture, button, Text(one.service.about), who)


def service_link(one: Arranged, words: str) -> Link:
    """The same as a link, from a page that one may read without scripts."""
    return Link(words, href(Place(SERVICE, subject=one.name)), "reeksles")


def service_fold(
    state: State, one: Arranged, opened: bool = False, level: int = 3, practise: bool = True
) -> Fold:
    """A service to open; its name is a heading of this level.

    Without `practise` the page itself leads to the lessons.
    """
    summary = (Heading(one.service.title, level, tag="b"),)
    name = one.name.replace("/", "-")
    return Fold(summary, _about(state, one, level + 1, practise), "dienstvak", name, opened)


def _about(state: State, one: Arranged, level: int, practise: bool) -> tuple[Piece, ...]:
    """What there is to know of a service, under headings of this level."""
    service = one.service
    said: list[Piece] = [
        Text(service.about),
        Text(text("loket.doet", wie=one.by.title), "dof", explained=False),
    ]
    if service.when:
        said += [Heading(text("loket.wanneer"), level), Text(service.when)]
    if service.ready:
        said += [Heading(text("loket.klaar"), level), _listed(service.ready)]
    said += [Heading(text("loket.stappen"), level), _listed(service.steps, True)]
    lessons = (state.catalog.lessons[name] for name in service.practise)
    ways = tuple((Link(one.title, href(Place(LESSON, one.id)), "reeksles"),) for one in lessons)
    if ways and practise:
        said += [Heading(text("loket.oefen"), level), Items(ways, "lesrij")]
    return (*said, service_link(one, text("dienstenkaart.meer", dienst=service.title)))


def _listed(lines: tuple[str, ...], numbered: bool = False) -> Piece:
    return Items(tuple((Text(one, tag="li"),) for one in lines), numbered=numbered)
