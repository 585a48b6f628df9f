"""Collects, while a page is drawn, what the shell needs: what can be read aloud, and its title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape

import streamlit as st

from sandbox.ui.markup import difficult_words, explained, words_in
from sandbox.ui.runtime import said
from sandbox.ui.shell import Readable, Word


@dataclass
class Drawing:
    """One run's page. Texts put down with `text` can be heard; their ids stay the same.

    `place` makes the ids of a part of the page, drawn on its own, differ from those of the rest.
    """

    title: str = ""
    focus: str = "h1"
    focus_token: str = ""
    announce: str = ""
    readables: list[Readable] = field(default_factory=list)
    words: dict[str, Word] = field(default_factory=dict)
    invalid: dict[str, str] = field(default_factory=dict)
    described: dict[str, str] = field(default_factory=dict)
    fields_off: list[str] = field(default_factory=list)
    numeric: list[str] = field(default_factory=list)
    capitals: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    place: str = ""
    _numbers: Counter[str] = field(default_factory=Counter)

    def text(self, region: str, words: str, tag: str = "p", kind: str = "") -> str:
        """HTML of a text that is read aloud with its region."""
        name = self._heard(region, words)
        for key in words_in(words):
            word = difficult_words()[key]
            self.words[key] = Word(word.title, word.text, said(word.text))
        classes = f' class="{kind}"' if kind else ""
        return f'<{tag} id="{name}"{classes}>{explained(words)}</{tag}>'

    def heading(self, region: str, words: str, level: int = 2) -> str:
        """HTML of a heading that is read aloud with its region."""
        name = self._heard(region, words)
        return f'<h{level} id="{name}">{escape(words, quote=False)}</h{level}>'

    def _heard(self, region: str, words: str) -> str:
        """The id of the next text in a region, which can be heard from now on."""
        self._numbers[region] += 1
        name = f"t-{self.place}{region}-{self._numbers[region]}"
        self.readables.append(Readable(region, f"#{name}", said(words)))
        return name

    def take(self, part: Drawing) -> None:
        """Lets what was drawn on its own be heard and explained here."""
        self.readables += part.readables
        self.words |= part.words

    def options(self, region: str, key: str, labels: Iterable[str], helps: Iterable[str]) -> None:
        """Lets the options of a widget be read aloud; Streamlit draws them."""
        for at, (label, explanation) in enumerate(zip(labels, helps, strict=True), 1):
            option = f".st-key-{key} [data-testid=stRadioGroup]>div:nth-child({at})"
            self.widget(region, f"{option} [data-testid=stRadioOption] p", label)
            if explanation:
                self.widget(region, f"{option} [data-testid=stRadioCaption] p", explanation)

    def widget(self, region: str, selector: str, words: str) -> None:
        """Lets a text that Streamlit draws be read aloud."""
        self.readables.append(Readable(region, selector, said(words)))


def put(html: str) -> None:
    """Puts HTML on the page; an empty piece keeps its place, so that nothing moves."""
    st.html(html or "<span></span>")
