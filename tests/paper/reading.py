"""Reads back what a PDF file says, with other code than wrote it, as a screen reader would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True, slots=True)
class Tag:
    """What a part of a file is ("H1", "TH", "Figure"), and what is said instead of showing it."""

    kind: str
    alt: str


def read(file: bytes) -> str:
    """All words in a file, with single spaces."""
    pages = PdfReader(BytesIO(file)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def tags(file: bytes) -> list[Tag]:
    """The parts in the order in which they are heard."""
    return list(_under(PdfReader(BytesIO(file)).root_object["/StructTreeRoot"]))


def _under(part: Any) -> Iterator[Tag]:
    part = part.get_object() if hasattr(part, "get_object") else part
    if isinstance(part, list):
        for one in part:
            yield from _under(one)
    elif isinstance(part, dict):
        if "/S" in part:
            yield Tag(str(part["/S"]).lstrip("/"), str(part.get("/Alt", "")))
        yield from _under(part.get("/K", []))


def faults(file: bytes, title: str) -> list[str]:
    """What keeps a file from being heard well; nothing when it can be."""
    reader = PdfReader(BytesIO(file))
    root: Any = reader.root_object
    found = tags(file)
    kinds = [tag.kind for tag in found]
    levels = [int(kind[1]) for kind in kinds if kind[0] == "H" and kind[1:].isdigit()]
    wrong = {
        "language": str(root.get("/Lang", "")) != "nl-NL",
        "title": reader.metadata is None or reader.metadata.title != title,
        "title in the window": not root["/ViewerPreferences"].get("/DisplayDocTitle"),
        "marked": not root["/MarkInfo"].get("/Marked"),
        "says PDF/UA-1": b"<pdfuaid:part>1<" not in root["/Metadata"].get_data(),
        "one title": levels.count(1) != 1 or levels[0] != 1,
        "headings": any(after > before + 1 for before, after in pairwise(levels)),
        "pictures": any(tag.kind == "Figure" and not tag.alt for tag in found),
        "heads of tables": kinds.count("TH") < 2 * kinds.count("Table"),
        "letters of our own": not all(_embedded(page) for page in reader.pages),
        "order of tab": any(page.get("/Tabs") != "/S" for page in reader.pages),
    }
    return [name for name, fault in wrong.items() if fault]


def _embedded(page: Any) -> bool:
    fonts = [one.get_object() for one in page["/Resources"]["/Font"].values()]
    under = [font["/DescendantFonts"][0].get_object() for font in fonts]
    return all(
        "Atkinson" in str(font["/BaseFont"])
        and {"/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"].get_object())
        for font in under
    )
