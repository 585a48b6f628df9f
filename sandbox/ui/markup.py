"""Small pieces of HTML with escaped text, and difficult words that can be opened."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import escape

from sandbox.files import WORDS
from sandbox.model import Content, Text
from sandbox.quick_yaml import read_file

_CODE = re.compile(r"\b(?:[A-Z][B-DF-HJ-NP-TV-XZ2-9]{8}|OEFEN\d{4}|\d{3} \d{3})\b")
"""A code that somebody copies: it stays on one line, however narrow the screen."""


class DifficultWord(Content):
    """A word with a plain explanation. `forms` are the ways it is written in texts."""

    title: Text
    forms: tuple[Text, ...]
    text: Text


@cache
def difficult_words() -> dict[str, DifficultWord]:
    """The glossary, by id."""
    written = read_file(WORDS)
    return {key: DifficultWord.model_validate(value) for key, value in written.items()}


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, str]]:
    by_form = {form.lower(): key for key, word in difficult_words().items() for form in word.forms}
    longest_first = sorted(by_form, key=len, reverse=True)
    pattern = r"(?<![\w.-])(" + "|".join(map(re.escape, longest_first)) + r")(?![\w-]|\.\w)"
    return re.compile(pattern, re.IGNORECASE), by_form


@lru_cache(maxsize=20_000)
def words_in(text: str) -> tuple[str, ...]:
    """The ids of the difficult words in a text."""
    pattern, by_form = _forms()
    return tuple(dict.fromkeys(by_form[found.lower()] for found in pattern.findall(text)))


@lru_cache(maxsize=20_000)
def explained(text: str) -> str:
    """Escaped text in which the first use of each difficult word is a button."""
    pattern, by_form = _forms()
    seen: set[str] = set()

    def button(found: re.Match[str]) -> str:
        key = by_form[found[0].lower()]
        if key in seen:
            return found[0]
        seen.add(key)
        return f'<button type="button" class="woord" data-woord="{key}">{found[0]}</button>'

    return _CODE.sub(
        r'<span class="code">\g<0></span>', pattern.sub(button, escape(text, quote=False))
    )


def icon(name: str) -> str:
    """A drawn sign in the colour of the text; says nothing to a screen reader."""
    return f'<span class="icoon icoon-{name}" aria-hidden="true"></span>'


def picture(name: str, kind: str = "plaatje") -> str:
    """A picture that only decorates."""
    return f'<img class="{kind}" src="/assets/pictures/{name}.svg" alt="">'


def read_button(region: str, label: str) -> str:
    """A button that reads a region of the page aloud."""
    return (
        f'<button type="button" class="knop lees" data-lees="{region}">'
        f"{icon('speak')}<span>{escape(label)}</span></button>"
    )
