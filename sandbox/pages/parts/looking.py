"""What a visitor always sees of looking along: the code, the question, and that somebody looks."""

from __future__ import annotations

from sandbox.alongside import Look, Looking
from sandbox.pages.place import ALONGSIDE
from sandbox.pieces import Box, Button, Group, Part, Piece, Press, Qr, Text
from sandbox.texts import text

BEGIN = Press("laat_meekijken")
END = Press("stop_meekijken")
KEY = "meekijk"


def begin_button(key: str) -> Button:
    """Shows a code with which somebody can look along."""
    return Button(text("meekijken.knop"), key, BEGIN)


def looked_along(looking: Looking) -> tuple[Group, ...]:
    """Stands at the head of every page of this visitor, as long as it lasts."""
    look = looking.shown
    if look is None:
        return ()
    if look.phase == "code":
        parts: tuple[Part, ...] = (_code(look, looking.address), _end("meekijken.stop_code"))
    elif look.phase == "asked":
        yes = Button(text("meekijken.ja"), "meekijk_ja", Press("mag_meekijken"), main=True)
        parts = (_asked(look), yes, _end("meekijken.nee"))
    else:
        parts = (_looks(), _end("meekijken.stop"))
    return (Group(KEY, parts, horizontal=True),)


def word_of(look: Look) -> str:
    """The word that stands on both screens."""
    words = text("meekijken.woorden").split()
    return words[look.word % len(words)]


def address_to(look: Look, address: str) -> str:
    """Where somebody goes to look along."""
    return f"{address}/?{ALONGSIDE}={look.code}"


def _end(key: str) -> Button:
    return Button(text(key), "meekijk_stop", END)


def _code(look: Look, address: str) -> Piece:
    where = address_to(look, address)
    words = (
        _said("meekijken.code_zin", "strong"),
        Box((_quiet(look.code, "meekijkcode"),), "", about=(("data-meekijkcode", look.code),)),
        _said("meekijken.code_hoe"),
        _quiet(where.partition("://")[2], "meekijkadres"),
        _said("meekijken.code_duur"),
    )
    return Box((Box(words), Qr(where)), "meekijkt toont")


def _asked(look: Look) -> Piece:
    words = (
        _said("meekijken.vraagt", "strong"),
        _said("meekijken.vraagt_woord"),
        _quiet(word_of(look), "meekijkwoord"),
        _said("meekijken.vraagt_klopt"),
    )
    return Box(words, "meekijkt vraagt")


def _looks() -> Piece:
    words = (_said("meekijken.kijkt", "strong"), _said("meekijken.kijkt_zin"))
    return Box(words, "meekijkt kijkt")


def _said(key: str, tag: str = "") -> Piece:
    inside = Text(text(key), tag=tag or "span", explained=False)
    return Box((inside,), tag="p")


def _quiet(words: str, kind: str) -> Piece:
    return Text(words, kind, explained=False)
