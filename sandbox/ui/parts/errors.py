"""The list of what went wrong, above the form; it takes the focus and leads to the fields."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Literal

Voice = Literal["site", "oefenloket"]


def error_list(title: str, links: Mapping[str, str], voice: Voice, said: str = "") -> str:
    """HTML of the list. `links` go from the key of a field's widget to the words at the field."""
    items = "".join(
        f'<li><a href="#" data-focus="{key}">{escape(words, quote=False)}</a></li>'
        for key, words in links.items()
    )
    listed = f"<ul>{items}</ul>" if items else ""
    return (
        f'<div class="foutlijst stem-{voice}" tabindex="-1" role="group" '
        f'aria-labelledby="foutkop"><h2 id="foutkop">{escape(title)}</h2>{said}{listed}</div>'
    )
