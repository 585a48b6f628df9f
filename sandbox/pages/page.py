"""What a page is: a pure function from the state to a tree, and who may see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import get_args

from sandbox.pages.place import Place
from sandbox.pages.state import Role, State
from sandbox.pieces import Part, Piece

EVERYBODY: frozenset[Role] = frozenset(get_args(Role))
"""No role is needed: who only looks around, in none, may see it too."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page for one visitor.

    `title` is that of the document, `subtitle` stands in the head, `today` is the simulated date,
    None where no time is simulated.
    What stands in no region of its own is read with `region`. `focus` is a CSS selector that gets
    the focus when `token` differs from the page before; `announce` is said by a screen reader.
    `opened` are the ids of the papers that lie open; they are not in the tree, so that a paper
    stays the same from step to step; nor are the lines that are `lit`, each by its paper and name.
    `place` is where the page really is, when another was asked.
    `below` stands under the part that changes by itself. After `quiet` seconds in which nothing
    happens there is something more to show; 0 for never.
    """

    title: str
    today: date | None
    body: tuple[Part, ...]
    region: str
    subtitle: str = ""
    focus: str = "h1"
    token: str = ""
    announce: str = ""
    opened: tuple[str, ...] = ()
    lit: tuple[tuple[str, str], ...] = ()
    place: Place | None = None
    below: tuple[Part, ...] = ()
    quiet: int = 0


@dataclass(frozen=True, slots=True)
class Live:
    """The part of a page that changes by itself: only to look at, and buttons with `data-doe`.

    `focus` gets the focus when `token` differs from before; `announce` is said when it differs.
    """

    body: tuple[Piece, ...]
    region: str
    focus: str = ""
    token: str = ""
    announce: str = ""


@dataclass(frozen=True, slots=True)
class Door:
    """A page by its name in the address, and the roles of which one is needed to see it.

    `closed` is what others find there instead; without it they find nothing.
    `live` gives the part that changes by itself, below the rest.
    """

    name: str
    show: Callable[[State], Page]
    roles: frozenset[Role] = EVERYBODY
    closed: Callable[[State], Page] | None = None
    live: Callable[[State], Live | None] | None = None

    def opens(self, roles: frozenset[Role]) -> bool:
        """Whether somebody with these roles may see the page."""
        return self.roles == EVERYBODY or bool(self.roles & roles)
