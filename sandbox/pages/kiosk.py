"""Een computer voor bezoekers: what it does when a browser is set up for visitors, and the switch.

The browser keeps whether it is on; the page holds both, and shows the one that is so.
"""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import HELPING, KIOSK, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Items, PageButton, Part, Piece, Text
from sandbox.texts import text

DOES = ("klok", "scherm", "deuren", "blijft")


def show(_: State) -> Page:
    """The same for everybody."""
    title = text("titel.kiosk")
    does = Items(tuple((Text(text(f"kiosk.{name}"), tag="li"),) for name in DOES))
    back = Button(text("helpen.terug"), "terug", go(Place(HELPING)))
    body: tuple[Part, ...] = (
        page_top(title),
        Text(text("kiosk.zin")),
        does,
        Box((_switch("uit", "aan"), _switch("aan", "uit"))),
        back,
    )
    return Page(title, None, body, KIOSK)


def _switch(now: str, to: str) -> Piece:
    """How it is now, and the button to the other."""
    inside = (
        Heading(text(f"kiosk.staat_{now}")),
        PageButton(text(f"kiosk.zet_{to}"), "bezoekers", target=to),
    )
    return Box(inside, f"vak kiosk-{now}", about=(("role", "status"),))


PAGE = Door(KIOSK, show)
