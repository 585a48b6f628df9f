"""A code that is given to others: large, spelled on request, and as a picture for a telephone."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from sandbox.pieces import Box, Heading, PageButton, Piece, Qr, ReadButton, Region, Text
from sandbox.texts import text

ONLY_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Given:
    """A code under the `name` by which the page finds it, what it is `called`, and its button.

    `only_here` is said when nobody else can come to the address.
    """

    name: str
    code: str
    called: str
    only_here: str
    large: str


def host_of(origin: str) -> str:
    """Where others go: the address as somebody types it."""
    return urlsplit(origin).netloc or origin


def given_code(origin: str, given: Given, said: str, leads: str) -> Piece:
    """The code, what is `said` of it, and the address that the picture `leads` to."""
    code = Text(given.code, "klascode", "strong")
    shown = Box(
        (Region(given.name, (code,)),), id=given.name, about=((f"data-{given.name}", given.code),)
    )
    alone = urlsplit(origin).hostname in ONLY_HERE
    warned = (Text(given.only_here, "dof"),) if alone else ()
    buttons = (
        PageButton(given.large, "large", "large", given.name),
        ReadButton(text("klas.docent.spel"), f"spel:{given.name}"),
    )
    inside = (Heading(given.called), shown, Text(said), *warned, Box(buttons, "codeknoppen"))
    return Box((Box(inside), Qr(leads)), "vak code klasvak")
