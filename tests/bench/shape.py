"""What a page holds: its texts, its fields and its buttons. Enough to make a bare page like it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from html import unescape
from typing import Any

_BLOCKS = re.compile(
    r"</?(?:p|h[1-6]|div|section|li|ul|ol|tr|table|summary|details|header)\b[^>]*>"
)
_TAGS = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class FieldShape:
    """A question: a radio when it has options, else a text to type, `secret` as dots."""

    label: str
    options: tuple[str, ...] = ()
    secret: bool = False


@dataclass(frozen=True)
class Shape:
    """A page. `main` is the label of the button that leads on, `buttons` are the others."""

    texts: tuple[str, ...]
    fields: tuple[FieldShape, ...]
    buttons: tuple[str, ...]
    main: str

    @property
    def signs(self) -> int:
        """Letters, digits and other signs in the texts."""
        return sum(map(len, self.texts))


def plain(html: str) -> str:
    """The text of a piece of HTML, folded pieces too; an empty line between its blocks."""
    lines = _TAGS.sub(" ", _BLOCKS.sub("\n", html)).split("\n")
    return "\n\n".join(" ".join(unescape(line).split()) for line in lines if line.strip())


def to_json(shapes: Iterable[Shape]) -> list[dict[str, Any]]:
    """Shapes as JSON knows them."""
    return [asdict(one) for one in shapes]


def from_json(written: Iterable[dict[str, Any]]) -> tuple[Shape, ...]:
    """Shapes of what `to_json` made."""
    return tuple(
        Shape(
            tuple(one["texts"]),
            tuple(
                FieldShape(field["label"], tuple(field["options"]), field["secret"])
                for field in one["fields"]
            ),
            tuple(one["buttons"]),
            one["main"],
        )
        for one in written
    )
