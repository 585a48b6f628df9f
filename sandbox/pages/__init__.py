"""Every page as a value: a module with a `PAGE` is a page, by standing here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from sandbox.languages import DUTCH, Catalogue
from sandbox.pages import in_class, missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import head
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
    page = show(state)
    return replace(page, announce=state.tab.told) if state.tab.told else page


def laid_out(state: State, page: Page, language: Catalogue = DUTCH) -> Layout:
    """A page with what surrounds it, in a language: a head and a sheet, on every page."""
    parts = (head(state, page.subtitle, page.today), Group("blad", page.body))
    return lay_out(parts, page.region, language)


__all__ = ["DOORS", "Door", "Page", "laid_out", "page_at"]
