"""HTML that escapes by construction: an element takes texts, and only `el` makes `Html`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from html import escape

EMPTY = frozenset({"img", "input", "br"})
"""Elements that have no inside."""


class Html(str):
    """Text that is HTML already; nothing but this module makes it."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """As notebooks and Streamlit ask for it; a bare text they would take for a file's name."""
        return str(self)


def el(tag: str, *inside: str, **attributes: str | bool | None) -> Html:
    """An element. What stands inside is escaped unless it is Html.

    `class_` is the attribute "class", `data_lees` is "data-lees". True is an attribute without a
    value; None and False leave it out.
    """
    opened = f"<{tag}{_attributes(attributes)}>" if attributes else f"<{tag}>"
    if tag in EMPTY:
        return Html(opened)
    return Html(f"{opened}{join(inside)}</{tag}>")


def join(inside: Iterable[str]) -> Html:
    """Pieces of HTML and texts after each other."""
    return Html(
        "".join([part if type(part) is Html else escape(part, quote=False) for part in inside])
    )


def _attributes(given: dict[str, str | bool | None]) -> str:
    written = []
    for name, value in given.items():
        if value is True:
            written.append(f" {_name(name)}")
        elif value is not None and value is not False:
            written.append(f' {_name(name)}="{escape(value)}"')
    return "".join(written)


@cache
def _name(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
