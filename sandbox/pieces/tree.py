"""The pieces that a page, a letter and a paper are made of: frozen data, made by pure code.

A piece says what is there, not how it is drawn: `layout` makes HTML and the order of reading of
it, `plain` makes plain text, `sandbox.paper` a PDF file. What a learner answers or presses stands
in `inputs`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sandbox.model import Bar, SheetLine


@dataclass(frozen=True, slots=True)
class Text:
    """One text. `kind` is its look; `heard` says that it is read aloud with its region, `explained`
    that its difficult words can be opened; not inside something that is pressed as a whole, nor
    in what is to be chosen or filled in.

    `tag` is the HTML element, where a text is no paragraph of its own; "" for none.
    """

    words: str
    kind: str = ""
    tag: str = "p"
    heard: bool = True
    hidden: bool = False
    explained: bool = True


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is the title of the page. A `tag` is what it is drawn as in a line."""

    words: str
    level: int = 2
    heard: bool = True
    id: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """A table with a name and a value in each row; `explained` as for a text.

    `about` is what the table is called by who cannot see where it stands.
    """

    pairs: tuple[tuple[str, str], ...]
    explained: bool = True
    about: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head: a text per cell. `about` is what it is called, as for `Rows`."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    kind: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list; each item is one text or a few pieces in a line. `start` numbers it from there."""

    items: tuple[tuple[Piece, ...], ...]
    kind: str = ""
    kinds: tuple[str, ...] = ()
    current: int | None = None
    start: int | None = None
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; `name` is a file in assets/pictures. Without `alt` it only decorates."""

    name: str
    kind: str = "plaatje"
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Icon:
    """A drawn sign in the colour of the text; says nothing to a screen reader."""

    name: str


@dataclass(frozen=True, slots=True)
class Qr:
    """A real QR code; it holds an address that leads nowhere outside Oefenloket."""

    address: str


@dataclass(frozen=True, slots=True)
class Money:
    """The picture of the money: one bar per amount in whole euros, and a table of the same."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """What some numbers look like: one bar for each name. `about` is what they count."""

    about: str
    bars: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A calculation of which every line can be opened. `ours` says whose explanation it is."""

    lines: tuple[SheetLine, ...]
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A few pieces that belong together; `kind` is their look, `label` their name for the ear.

    `about` are attributes for the scripts in `sandbox/ui/front`.
    """

    inside: tuple[Piece, ...]
    kind: str = ""
    tag: str = "div"
    label: str = ""
    id: str = ""
    about: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Fold:
    """Something to open. `key` is the key on the keyboard that opens it."""

    summary: tuple[Piece, ...]
    inside: tuple[Piece, ...]
    kind: str = ""
    id: str = ""
    open: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """Pieces that are read aloud together, by a button with the name of the region."""

    name: str
    inside: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """Pieces that are the same wherever they lie, such as a paper: drawn once and remembered.

    `name` keeps their ids apart from those of the rest of the page.
    """

    name: str
    inside: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ReadButton:
    """Reads a region aloud; "alles" is the whole page."""

    label: str
    region: str = "alles"


@dataclass(frozen=True, slots=True)
class PageButton:
    """A button that a script of ours answers: `does` is "print" and so on.

    `about` says in its name for the ear what it is about, where others have the same label.
    """

    label: str
    does: str
    icon: str = ""
    target: str = ""
    kind: str = "knop"
    about: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A way to an address of our own. `about` says in its name for the ear what it is about."""

    words: str
    to: str
    kind: str = ""
    focus: str = ""
    picture: str = ""
    about: str = ""


Piece: TypeAlias = (
    Text | Heading | Rows | Table | Items | Picture | Icon | Qr | Money | Plot | Sheet | Box | Fold
    | Region | Kept | ReadButton | PageButton | Link
)  # fmt: skip
"""What is only looked at and listened to."""
