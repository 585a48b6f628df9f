"""How each piece looks as HTML; the style of every class stands in assets/style."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

import segno

from sandbox.languages import DUTCH, Catalogue
from sandbox.pieces.bars import unfolded_plot
from sandbox.pieces.copied import in_groups, is_copied
from sandbox.pieces.el import Html, el, join
from sandbox.pieces.glossary import explained, words_in
from sandbox.pieces.money import unfolded_money
from sandbox.pieces.sheet import unfolded_sheet
from sandbox.pieces.tree import (
    Box,
    Fold,
    Heading,
    Icon,
    Items,
    Kept,
    Link,
    Money,
    PageButton,
    Picture,
    Piece,
    Plot,
    Qr,
    ReadButton,
    Region,
    Rows,
    Sheet,
    Table,
    Text,
)  # fmt: skip
from sandbox.pieces.walk import Heard, Walk
from sandbox.texts import text

INLINE = frozenset({"span", "b", "strong"})
"""Elements whose text stands in a line with its neighbours."""
REMEMBERED = 300
"""Kept pieces whose HTML is remembered: the papers lie on the table at every step of a lesson."""


def html_of(walk: Walk, piece: Piece) -> Html:
    """The HTML of a piece; the walk takes in what can be heard in it."""
    return _WRITERS[type(piece)](walk, piece)


def _all(walk: Walk, pieces: Iterable[Piece]) -> Html:
    return join([html_of(walk, piece) for piece in pieces])


def _text(walk: Walk, piece: Text) -> Html:
    words = walk.say(piece.words)
    shown = _shown(walk, words, piece.heard and piece.explained)
    if not piece.tag:
        return join((shown,))
    if not (inline := piece.tag in INLINE):
        walk.new_line()
    name = walk.hear(words) if piece.heard and words else None
    if not inline:
        walk.new_line()
    return el(piece.tag, shown, id=name, class_=piece.kind or None, hidden=piece.hidden)


def _shown(walk: Walk, words: str, explains: bool) -> str:
    """A text; where it explains, its difficult words can be opened."""
    if not explains or walk.pressed or walk.language is not DUTCH:
        return words
    walk.explain(words_in(words))
    return explained(words)


def _heading(walk: Walk, piece: Heading) -> Html:
    words = walk.say(piece.words)
    if piece.tag in INLINE:
        about = {"role": "heading", "aria_level": str(piece.level)}
        return el(piece.tag, words, id=walk.hear(words), **about)
    if piece.id and piece.heard:
        walk.find(f"#{piece.id}", words)
    walk.new_line()
    name = piece.id or (walk.hear(words) if piece.heard else None)
    walk.new_line()
    return el(f"h{piece.level}", words, id=name)


def _rows(walk: Walk, piece: Rows) -> Html:
    lines = [
        _row(walk, zip(("th", "td"), pair, strict=True), piece.explained, None)
        for pair in piece.pairs
    ]
    return el("table", el("tbody", *lines), class_="regels", aria_label=_named(walk, piece))


def _row(walk: Walk, cells: Iterable[tuple[str, str]], explains: bool, role: str | None) -> Html:
    """A row of cells, each an element and its words; together they are one line."""
    walk.new_line()
    inside = "cell" if role else None
    written = [_cell(walk, words, tag, explains, inside) for tag, words in cells]
    walk.new_line()
    return el("tr", *written, role=role)


def _cell(walk: Walk, words: str, tag: str, explains: bool, role: str | None = None) -> Html:
    words = walk.say(words)
    name = walk.hear(words)
    scope = "row" if tag == "th" else None
    if tag == "td" and explains and is_copied(words):
        return el(tag, in_groups(words), id=name, role=role, class_="over")
    return el(tag, _shown(walk, words, explains), scope=scope, id=name, role=role)


def _table(walk: Walk, piece: Table) -> Html:
    walk.new_line()
    head = el("tr", *[_column(walk, column) for column in piece.columns])
    lines = [_row(walk, [("td", words) for words in row], True, "row") for row in piece.rows]
    body = (el("thead", head), el("tbody", *lines))
    about = {"class_": piece.kind or None, "aria_label": _named(walk, piece)}
    return el("table", *body, role="table", **about)


def _named(walk: Walk, table: Rows | Table) -> str | None:
    return walk.say(table.about) if table.about else None


def _column(walk: Walk, words: str) -> Html:
    words = walk.say(words)
    return el("th", words, scope="col", id=walk.hear(words))


def _items(walk: Walk, piece: Items) -> Html:
    written = []
    for at, item in enumerate(piece.items):
        walk.new_line()
        kind = piece.kinds[at] if piece.kinds else None
        here = "step" if at == piece.current else None
        if len(item) == 1 and isinstance(item[0], Text) and item[0].tag == "li":
            written.append(html_of(walk, item[0]))
        else:
            written.append(el("li", _all(walk, item), class_=kind, aria_current=here))
    walk.new_line()
    tag = "ol" if piece.numbered else "ul"
    start = None if piece.start is None else str(piece.start)
    return el(tag, *written, class_=piece.kind or None, start=start)


def _picture(walk: Walk, piece: Picture) -> Html:
    alt = walk.say(piece.alt) if piece.alt else ""
    return el("img", class_=piece.kind, src=f"/assets/pictures/{piece.name}.svg", alt=alt)


def _icon(_: Walk, piece: Icon) -> Html:
    return el("span", class_=f"icoon icoon-{piece.name}", aria_hidden="true")


def _qr(walk: Walk, piece: Qr) -> Html:
    code = segno.make(piece.address, error="m")
    address = code.svg_data_uri(scale=5, border=3, light="#fff")
    return el("img", class_="qr", src=address, alt=walk.say(text("les.qr")))


def _box(walk: Walk, piece: Box) -> Html:
    about: dict[str, Any] = {name.replace("-", "_"): value for name, value in piece.about}
    if not (inline := piece.tag in INLINE):
        walk.new_line()
    inside = _all(walk, piece.inside)
    if not inline:
        walk.new_line()
    return el(
        piece.tag, inside, class_=piece.kind or None, id=piece.id or None,
        aria_label=walk.say(piece.label) or None, **about,
    )  # fmt: skip


def _fold(walk: Walk, piece: Fold) -> Html:
    before, walk.pressed = walk.pressed, True
    walk.new_line()
    summary = el("summary", _all(walk, piece.summary), data_toets=piece.key or None)
    walk.pressed = before
    walk.new_line()
    return el(
        "details", summary, _all(walk, piece.inside), class_=piece.kind or None,
        id=piece.id or None, open=piece.open,
    )  # fmt: skip


def _region(walk: Walk, piece: Region) -> Html:
    before, walk.region = walk.region, piece.name
    written = _all(walk, piece.inside)
    walk.region = before
    return written


def _kept(walk: Walk, piece: Kept) -> Html:
    written, heard, words = _remembered(walk.region, piece, walk.language)
    walk.heard.extend(heard)
    walk.explain(words)
    walk.new_line()
    return written


@lru_cache(maxsize=REMEMBERED)
def _remembered(
    region: str, kept: Kept, language: Catalogue
) -> tuple[Html, tuple[Heard, ...], tuple[str, ...]]:
    walk = Walk(region, place=f"{kept.name}-", language=language)
    written = _all(walk, kept.inside)
    return written, tuple(walk.heard), tuple(walk.words)


def _read_button(walk: Walk, piece: ReadButton) -> Html:
    speaker = el("span", class_="icoon icoon-speak", aria_hidden="true")
    label = el("span", walk.say(piece.label))
    return el("button", speaker, label, type="button", class_="knop lees", data_lees=piece.region)


def _page_button(walk: Walk, piece: PageButton) -> Html:
    sign = html_of(walk, Icon(piece.icon)) if piece.icon else Html("")
    about: dict[str, Any] = {f"data_{piece.does}": piece.target or True}
    if piece.does == "menu":
        about["aria_expanded"] = "false"
    words = walk.say(piece.label)
    if piece.about:
        about["aria_label"] = text("knop.over", knop=words, wat=walk.say(piece.about))
    label = el("span", words, id=walk.hear(words))
    return el("button", sign, label, type="button", class_=piece.kind, **about)


def _link(walk: Walk, piece: Link) -> Html:
    words = walk.say(piece.words)
    drawn = (html_of(walk, Picture(piece.picture)),) if piece.picture else ()
    label = el("span", words, id=walk.hear(words))
    about = {"class_": piece.kind or None, "data_focus": piece.focus or None}
    if piece.about:
        about["aria_label"] = text("knop.over", knop=words, wat=walk.say(piece.about))
    return el("a", *drawn, label, href=piece.to, **about)


def _money(walk: Walk, piece: Money) -> Html:
    return _all(walk, unfolded_money(piece))


def _sheet(walk: Walk, piece: Sheet) -> Html:
    return _all(walk, unfolded_sheet(piece))


_WRITERS: dict[type, Callable[[Walk, Any], Html]] = {
    Text: _text,
    Heading: _heading,
    Rows: _rows,
    Table: _table,
    Items: _items,
    Picture: _picture,
    Icon: _icon,
    Qr: _qr,
    Money: _money,
    Plot: lambda walk, piece: html_of(walk, unfolded_plot(piece)),
    Sheet: _sheet,
    Box: _box,
    Fold: _fold,
    Region: _region,
    Kept: _kept,
    ReadButton: _read_button,
    PageButton: _page_button,
    Link: _link,
}
