"""Wat mag je wel en niet?: a card of one page for who helps somebody, to print and lay down."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import CARD, HELPING, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Icon, Items, PageButton, Part, Piece, Press, Text
from sandbox.texts import text

SUBJECTS = {
    "bsn": (("aanwijzen", "zelf"), ("opschrijven", "vragen")),
    "wachtwoord": (("goed", "wegkijken", "nieuw"), ("vragen", "typen", "onthouden")),
    "digid": (("meekijken", "machtigen", "oefenen"), ("aanvragen", "inloggen", "telefoon")),
    "advies": (("uitleggen", "verwijzen"), ("kiezen", "vertellen")),
}
"""What the rules are about: what may be done, and what is not done."""
SAYINGS = ("wegkijken", "van_jou", "niet_voor_je")
SOURCES = ("advies", "netwerk", "blog")
PRACTICE = "helpen-zonder-overnemen"
"""The lesson in which a volunteer practises what the card says."""


def show(state: State) -> Page:
    """The card; the same for everybody."""
    title = text("titel.helpkaart")
    back = Button(text("helpen.terug"), "terug", go(Place(HELPING)), main=True)
    body: tuple[Part, ...] = (
        page_top(title),
        Text(text("helpkaart.zin")),
        Box((PageButton(text("knop.afdrukken"), "print", "print"),), "op-scherm"),
        Box(tuple(map(_about, SUBJECTS)), "helpkaart"),
        _sayings(),
        Text(text("helpkaart.twijfel")),
        _sources(),
        *_practice(state),
        back,
    )
    return Page(title, None, body, CARD)


def _about(subject: str) -> Piece:
    done, not_done = SUBJECTS[subject]
    inside = (
        Heading(text(f"helpkaart.{subject}.kop")),
        Heading(text("helpkaart.wel"), 3),
        _rules(subject, "wel", done, "check"),
        Heading(text("helpkaart.niet"), 3),
        _rules(subject, "niet", not_done, "cross"),
    )
    return Box(inside, "vak", "section")


def _rules(subject: str, kind: str, names: tuple[str, ...], sign: str) -> Piece:
    rules = (text(f"helpkaart.{subject}.{kind}.{name}") for name in names)
    return Items(tuple((Icon(sign), Text(one, tag="span")) for one in rules), f"tekens {kind}")


def _sayings() -> Piece:
    said = Items(tuple((Text(text(f"helpkaart.zeg_{name}"), tag="li"),) for name in SAYINGS))
    return Box((Heading(text("helpkaart.zeg")), said), "vak", "section")


def _sources() -> Piece:
    """Where the rules were read, and when; on the paper too."""
    names = (text(f"helpkaart.bron_{name}") for name in SOURCES)
    listed = Items(tuple((Text(name, tag="span"),) for name in names))
    inside = (Heading(text("echt.bronnen")), listed, Text(text("helpkaart.gekeken")))
    return Box(inside, "dof", "section")


def _practice(state: State) -> tuple[Part, ...]:
    """The way to the lesson about this card, where that lesson is there."""
    if PRACTICE not in state.catalog.lessons:
        return ()
    return (Button(text("helpkaart.oefen"), "oefen_helpen", Press("bekijk", (PRACTICE,))),)


PAGE = Door(CARD, show)
