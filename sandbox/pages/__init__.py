"""Every page as a value: a module with a `PAGE` is a page, by standing here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from sandbox.languages import DUTCH, Catalogue
from sandbox.pages import in_class, in_round, missing, moved
from sandbox.pages.page import Door, Live, Page
from sandbox.pages.parts.faults import faults
from sandbox.pages.parts.frame import head
from sandbox.pages.parts.teacher_says import said_to, teacher_says
from sandbox.pages.state import State
from sandbox.pieces import Group, Layout, lay_out


def _doors(folders: Iterable[str] = __path__) -> Iterator[Door]:
    for module in iter_modules(folders):
        door = getattr(import_module(f"{__name__}.{module.name}"), "PAGE", None)
        if isinstance(door, Door):
            yield door


DOORS: Mapping[str, Door] = {door.name: door for door in _doors()}
"""The pages by their name in the address."""


def page_at(state: State) -> Page:
    """The page of the place where the visitor is; who may not see it finds nothing there."""
    door = DOORS.get(state.place.page, missing.PAGE)
    if in_class.keeps(state):
        door = in_class.PAGE
    show = door.show if door.opens(state.roles) else door.closed or missing.show
    show = in_round.show if in_round.goes(state) else show
    page = moved.left(state, state.moved) if state.moved else show(state)
    if state.faults:
        page = replace(page, body=(*page.body[:1], *faults(state.faults), *page.body[1:]))
    said = said_to(state)
    if said:
        page = replace(page, body=(*page.body[:1], *teacher_says(said), *page.body[1:]))
    announce = state.tab.told or said or page.announce
    return replace(page, announce=announce) if announce != page.announce else page


def live_at(state: State) -> Live | None:
    """What changes by itself at this place now, for who may see it."""
    door = DOORS.get(state.place.page)
    if door is None or door.live is None or not door.opens(state.roles):
        return None
    return door.live(state)


def live_laid_out(live: Live, language: Catalogue = DUTCH) -> Layout:
    """The part of a page that changes by itself, in a language."""
    return lay_out(live.body, live.region, language, place="nu-")


def laid_out(state: State, page: Page, language: Catalogue = DUTCH) -> Layout:
    """A page with what surrounds it, in a language: a head and a sheet, on every page, and
    sometimes a sheet below.
    """
    below = (Group("onder", page.below),) if page.below else ()
    parts = (head(state, page.subtitle, page.today), Group("blad", page.body), *below)
    return lay_out(parts, page.region, language)


__all__ = ["DOORS", "Door", "Live", "Page", "laid_out", "live_at", "live_laid_out", "page_at"]
