"""A leaf as the bytes of a PDF file: the same leaf gives the same file, bit for bit.

The file is PDF/UA-1: typst writes the tags and refuses a paper on which they are not right. What
stands on it comes in as data and is never read as markup; nothing is fetched.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cache

import typst

from sandbox.files import ASSETS
from sandbox.paper.ink import inked
from sandbox.paper.letters import drawable
from sandbox.pieces.leaf import Leaf
from sandbox.texts import text

MARKED = ("practice", "work")
"""Looks of papers that could be taken for real ones."""
DRAWING = ASSETS / "paper" / "sheet.typ"
NO_DAY = date(2026, 1, 1)
"""Stands in the file as the day it was made, when the paper has none."""


def pdf_of(leaf: Leaf) -> bytes:
    """The file of a leaf; NoInk when it holds a piece that cannot be put on paper."""
    day = leaf.day or NO_DAY
    return typst.compile(
        str(DRAWING),
        root=str(ASSETS),
        font_paths=_letters(),
        ignore_system_fonts=True,
        sys_inputs={"leaf": json.dumps(_said(leaf))},
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
    )


def _said(leaf: Leaf) -> dict[str, object]:
    """All that `assets/paper/sheet.typ` needs to draw it."""
    return {
        "title": drawable(leaf.title),
        "look": leaf.look,
        "nodes": inked(leaf.pieces),
        "name": text("naam"),
        "band": text("pdf.band"),
        "mark": text("pdf.merk" if leaf.look in MARKED else "naam"),
        "page": text("pdf.bladzijde", nummer="{nummer}", totaal="{totaal}"),
    }


@cache
def _letters() -> typst.Fonts:
    """Our own, and no others of this machine."""
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[ASSETS / "fonts"]
    )
