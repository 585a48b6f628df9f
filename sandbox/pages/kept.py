"""Wat bewaren wij?: what is kept of you and what is not, first in short, then column by column."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts import kept
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.place import KEPT
from sandbox.pages.state import State
from sandbox.pieces import Box, Fold, Heading, Icon, Items, Piece, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """The same for everybody; nothing of who reads it stands on it."""
    title = text("bewaard.titel")
    body = (
        page_top(title),
        Text(text("bewaard.zin")),
        _list("wel", kept.KEPT, "check"),
        _list("niet", kept.NOT_KEPT, "cross"),
        Text(text("bewaard.tijd.kort", dagen=state.keep_days)),
        Box((_for_a_school(),)),
        Heading(text("bewaard.precies")),
        Box((*map(_section, kept.sections(state.keep_days)), _kinds(), _to_check())),
        back_button(state.place),
    )
    return Page(title, None, body, "bewaard")


def _list(kind: str, names: tuple[str, ...], sign: str) -> Piece:
    said = (Text(text(f"bewaard.lijst.{kind}.{name}"), tag="span") for name in names)
    items = Items(tuple((Icon(sign), one) for one in said), f"tekens {kind}")
    return Box((Heading(text(f"bewaard.{kind}")), items), "vak", "section")


def _section(section: kept.Section) -> Piece:
    terms = dict.fromkeys(row.term for row in section.rows)
    same = len(terms) == 1
    how_long = (_how_long(one) for one in terms if same)
    rows = Items(tuple(_row(row, same) for row in section.rows))
    return _fold(section.title, Text(section.said), *how_long, rows)


def _row(row: kept.Row, same: bool) -> tuple[Piece, ...]:
    said = (Text(row.what, tag="strong"), Text(row.why))
    return said if same else (*said, _how_long(row.term))


def _how_long(term: str) -> Piece:
    return Text(text("bewaard.hoelang", tijd=term))


def _kinds() -> Piece:
    said = tuple((Text(words, tag="li"),) for _, words in kept.kinds())
    return _fold(text("bewaard.soorten.kop"), Text(text("bewaard.soorten.zin")), Items(said))


def _for_a_school() -> Piece:
    said = (Text(text(f"bewaard.school.tekst.{name}")) for name in kept.FOR_A_SCHOOL)
    return _fold(text("bewaard.school.kop"), *said)


def _to_check() -> Piece:
    said = (text(f"bewaard.nakijken.stap.{name}") for name in kept.TO_CHECK)
    steps = Items(tuple((Text(one, tag="li"),) for one in said), numbered=True)
    return _fold(text("bewaard.nakijken.kop"), steps)


def _fold(title: str, *inside: Piece) -> Piece:
    return Fold((Text(title, tag="span"),), inside, "vak")


PAGE = Door(KEPT, show)
