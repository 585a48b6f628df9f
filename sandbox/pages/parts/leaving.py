"""Volgende bezoeker: the button that wipes this browser, for who helps one after the other."""

from __future__ import annotations

from sandbox.pieces import Box, Heading, PageButton, Piece, Text
from sandbox.texts import text


def next_visitor(*first: Piece) -> Piece:
    """What it does and the button; `first` is what to know before that."""
    button = PageButton(text("volgende.knop"), "volgende", "next", kind="knop hoofd")
    said = (Heading(text("volgende.kop")), *first, Text(text("volgende.zin")), button)
    return Box(said, "vak volgende", "section")


def next_visitor_alone() -> Piece:
    """The same in words for the visitor; seen only where visitors sit by themselves."""
    button = PageButton(text("volgende.knop"), "volgende", "next", kind="knop hoofd")
    said = (Heading(text("volgende.zelf_kop")), Text(text("volgende.zelf_zin")), button)
    return Box(said, "vak volgende kiosk-aan", "section")
