"""Draws the blocks of screens and papers: texts, rows, messages, pictures, calculations."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

import segno

from sandbox.model import Block, Derived
from sandbox.texts import text
from sandbox.ui.drawing import Drawing
from sandbox.ui.markup import picture
from sandbox.ui.parts import money, sheet


def blocks(d: Drawing, region: str, body: tuple[Block, ...], derived: Derived) -> str:
    """HTML of a body. `review` blocks are drawn by the page, since they hold buttons."""
    return "".join(_block(d, region, block, derived) for block in body)


def _block(d: Drawing, region: str, block: Block, derived: Derived) -> str:
    draw = _DRAWERS.get(next(iter(block.model_fields_set)))
    return draw(d, region, block, derived) if draw else ""


def rows(d: Drawing, region: str, pairs: tuple[tuple[str, str], ...]) -> str:
    """HTML of a table with a name and a value per row."""
    body = "".join(
        f"<tr>{d.text(region, label, 'th')}{d.text(region, value, 'td')}</tr>"
        for label, value in pairs
    ).replace("<th ", '<th scope="row" ')
    return f'<table class="regels"><tbody>{body}</tbody></table>'


def _text(d: Drawing, region: str, block: Block, _: Derived) -> str:
    return d.text(region, block.text or "")


def _heading(d: Drawing, region: str, block: Block, _: Derived) -> str:
    return d.heading(region, block.heading or "", 3)


def _rows(d: Drawing, region: str, block: Block, _: Derived) -> str:
    return rows(d, region, block.rows or ())


def _list(d: Drawing, region: str, block: Block, _: Derived) -> str:
    return "<ul>" + "".join(d.text(region, item, "li") for item in block.list_ or ()) + "</ul>"


def _message(d: Drawing, region: str, block: Block, _: Derived) -> str:
    return d.text(region, block.message or "", kind="bericht")


def _qr(_: Drawing, __: str, block: Block, ___: Derived) -> str:
    """A real QR code; it holds an address that leads nowhere outside Oefenloket."""
    drawn = segno.make(block.qr or "", error="m").svg_data_uri(scale=5, border=3, light="#fff")
    return f'<img class="qr" src="{drawn}" alt="{text("les.qr")}">'


def _amount(d: Drawing, region: str, block: Block, _: Derived) -> str:
    return d.text(region, block.amount or "", kind="groot-bedrag")


def _figure(_: Drawing, __: str, block: Block, ___: Derived) -> str:
    return picture(escape(block.figure or ""), "tekening")


def _bars(d: Drawing, region: str, block: Block, derived: Derived) -> str:
    return money.bars(d, region, derived.bars.get(block.bars or "", ()))


def _sheet(d: Drawing, region: str, block: Block, derived: Derived) -> str:
    return sheet.lines(d, region, derived.sheets.get(block.sheet or "", ()))


_DRAWERS: dict[str, Callable[[Drawing, str, Block, Derived], str]] = {
    "text": _text,
    "heading": _heading,
    "rows": _rows,
    "list_": _list,
    "message": _message,
    "amount": _amount,
    "qr": _qr,
    "figure": _figure,
    "bars": _bars,
    "sheet": _sheet,
}
