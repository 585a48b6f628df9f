"""One walk over a page: it numbers what can be heard, in the order in which it is met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from sandbox.languages import DUTCH, Catalogue
from sandbox.pieces.inputs import Input


@dataclass(frozen=True, slots=True)
class Heard:
    """A text that can be heard: `selector` finds its element on the page."""

    region: str
    selector: str
    words: str


@dataclass
class Walk:
    """One walk over a page: what was met so far. `region` is where the walker is now."""

    region: str
    place: str = ""
    in_form: bool = False
    language: Catalogue = DUTCH
    heard: list[Heard] = field(default_factory=list)
    words: dict[str, None] = field(default_factory=dict)
    inputs: list[Input] = field(default_factory=list)
    described: dict[str, tuple[str, ...]] = field(default_factory=dict)
    numbers: Counter[str] = field(default_factory=Counter)

    def hear(self, words: str) -> str:
        """The id of a text that can be heard from now on."""
        self.numbers[self.region] += 1
        name = f"t-{self.place}{self.region}-{self.numbers[self.region]}"
        self.heard.append(Heard(self.region, f"#{name}", words))
        return name

    def find(self, selector: str, words: str) -> None:
        """Lets a text be heard that Streamlit draws itself."""
        self.heard.append(Heard(self.region, selector, words))

    def ask(self, control: Input) -> None:
        """This control is a question of a form."""
        if self.in_form:
            self.inputs.append(control)

    def say(self, words: str) -> str:
        """The words in the language of this walk."""
        return self.language.said(words)

    def explain(self, keys: Iterable[str]) -> None:
        """These difficult words stand on the page as buttons."""
        self.words.update(dict.fromkeys(keys))
