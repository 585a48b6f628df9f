"""The difficult words: which stand in a text, and the text with a button for each of them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from html import escape

from sandbox.files import WORDS
from sandbox.model import Content
from sandbox.model import Text as Written
from sandbox.pieces.copied import grouped
from sandbox.pieces.el import Html, el
from sandbox.quick_yaml import read_file
from sandbox.texts import text as fixed

_CODE = re.compile(
    r"\b(?:[A-Z][B-DF-HJ-NP-TV-XZ2-9]{8}|OEFEN\d{4}|OEFEN-\d{4}-\d{3}(?:-T)?|\d{3} \d{3})\b"
)
"""A code that somebody copies: it stays on one line, however narrow the screen."""

_FOLLOWED = re.compile(r"""<button class="woord"[^>]*>[^<]*</button>[.,;:!?)'"]+""")
"""A difficult word and the signs right after it."""

_QUOTED = r"(?<!\w)'(?:[^']|(?<=\w)'(?=\w))+'(?!\w)|“[^”]*”"
"""What is quoted: the name of a button, an answer or a line. Nothing in it is explained."""


class DifficultWord(Content):
    """A word with a plain explanation, and what belongs to it.

    `forms` are the ways it is written in texts where it can be opened; an ordinary word has none
    and stands in the glossary only. `unlike` says what it is not, `said` how it sounds, `source`
    is the law that it comes from.
    """

    title: Written
    forms: tuple[Written, ...] = ()
    text: Written
    example: Written
    unlike: Written
    said: str = ""
    picture: str = ""
    source: str = ""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What it says in whole sentences."""
        return (self.text, self.example, self.unlike)


@cache
def difficult_words() -> dict[str, DifficultWord]:
    """The glossary, by id."""
    return {key: word for group in word_groups().values() for key, word in group.items()}


@cache
def word_groups() -> dict[str, dict[str, DifficultWord]]:
    """The words of each file, by its name: those that somebody might take for each other."""
    return {
        file.stem: {key: DifficultWord.model_validate(it) for key, it in read_file(file).items()}
        for file in sorted(WORDS.glob("*.yaml"))
    }


def _together(found: re.Match[str]) -> str:
    """A word with the sign after it, that does not begin a line without its word."""
    return el("bdi", Html(found[0]), class_="bijeen")


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, str]]:
    by_form = {form.lower(): key for key, word in difficult_words().items() for form in word.forms}
    longest_first = sorted(by_form, key=len, reverse=True)
    word = r"(?<![\w.-])(" + "|".join(map(re.escape, longest_first)) + r")(?![\w-]|\.\w)"
    return re.compile(f"{_QUOTED}|{word}", re.IGNORECASE), by_form


@lru_cache(maxsize=4096)
def words_in(text: str) -> tuple[str, ...]:
    """The ids of the difficult words in a text."""
    pattern, by_form = _forms()
    return tuple(dict.fromkeys(by_form[form.lower()] for form in pattern.findall(text) if form))


@lru_cache(maxsize=4096)
def explained(text: str) -> Html:
    """Escaped text in which the first use of each difficult word is a button.

    For the ear it is named apart from every other button: "Uitleg: aangifte".
    """
    pattern, by_form = _forms()
    seen: set[str] = set()

    def button(found: re.Match[str]) -> str:
        key = by_form[found[1].lower()] if found[1] else ""
        if not key or key in seen:
            return found[0]
        seen.add(key)
        name = fixed("woord.uitleg", woord=found[1])
        return el("button", Html(found[0]), class_="woord", data_woord=key, aria_label=name)

    marked = _FOLLOWED.sub(_together, pattern.sub(button, escape(text, quote=False)))
    return Html(_CODE.sub(lambda code: el("span", grouped(code[0]), class_="code"), marked))
