"""The window of a drawn browser: tabs, and an address that can be read, copied and spelled."""

from __future__ import annotations

from sandbox.pieces.tree import Box, Fold, Icon, PageButton, Piece, Rows, Text
from sandbox.texts import text


def window(address: str, path: str) -> Piece:
    """The top of a browser at this address; the address unfolds."""
    dots = (Box((), tag="i"),) * 3
    return Box((*dots, address_bar(address, path)), "venster")


def address_bar(address: str, path: str) -> Piece:
    """The address; opened it stands there whole and large, with the part that counts by itself."""
    behind = f"/{path}" if path else ""
    shown = (_whole(address), _whole(behind, "pad")) if path else (_whole(address),)
    rows = ((text("browser.adres"), address + behind), (text("browser.naam"), site_of(address)))
    told = text("browser.let_op", naam=site_of(address))
    return Fold(
        (Icon("lock"), Box(shown, tag="span")),
        (Rows(rows, about=text("browser.adres")), Text(told)),
        "adres",
    )


def site_of(address: str) -> str:
    """The part of an address that says whose site it is: the last two names."""
    return ".".join(address.split(".")[-2:])


def no_address(words: str) -> Piece:
    """The top of a browser without an address: none was typed yet, or it is not shown again."""
    return Box((_whole(words),), "venster leeg")


def tabs(here: str, other: str, page: tuple[Piece, ...]) -> Piece:
    """Two tabs: `here` is worked in, `other` holds a page to look at, in the place of the first."""
    first = PageButton(here, "tabblad", kind="tab")
    second = Fold((_whole(other),), (Box(page, "tabpagina"),), "ander-tabblad")
    return Box((first, second), "tabbladen", "section", text("browser.tabbladen"))


def _whole(words: str, kind: str = "") -> Text:
    return Text(words, kind, "span", explained=False)
