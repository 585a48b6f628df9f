"""One walk over a page: it numbers what can be heard, in the order in which it is met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from sandbox.languages import DUTCH, Catalogue
from sandbox.pieces.inputs import Input, key_class

ERRORS = "fouten"
"""The region of what went wrong: it is read first, wherever it stands."""
FRAME = "kop"
"""The region of what surrounds every page: it is read last."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A text that can be heard: `selector` finds its element on the page.

    `typed_over` is in a field: it is heard as long as it stands there. `joins` says that it stands
    in one line with the text before it, as a value with its name.
    """

    region: str
    selector: str
    words: str
    typed_over: bool = False
    joins: bool = False


@dataclass
class Walk:
    """One walk over a page: what was met so far. `region` is where the walker is now; what is
    `pressed` as a whole holds no difficult word to open.
    """

    region: str
    place: str = ""
    in_form: bool = False
    pressed: bool = False
    language: Catalogue = DUTCH
    heard: list[Heard] = field(default_factory=list)
    words: dict[str, None] = field(default_factory=dict)
    inputs: list[Input] = field(default_factory=list)
    described: dict[str, tuple[str, ...]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    numbers: Counter[str] = field(default_factory=Counter)
    in_line: bool = False

    def hear(self, words: str) -> str:
        """The id of a text that can be heard from now on."""
        self.numbers[self.region] += 1
        name = f"t-{self.place}{self.region}-{self.numbers[self.region]}"
        self.heard.append(Heard(self.region, f"#{name}", words, joins=self.in_line))
        self.in_line = True
        return name

    def new_line(self) -> None:
        """What is heard next stands on a line of its own."""
        self.in_line = False

    def find(self, selector: str, words: str) -> None:
        """Lets a text be heard that has an id of its own, or that Streamlit draws itself."""
        self.new_line()
        self.heard.append(Heard(self.region, selector, words))

    def find_in(self, key: str, inside: str, words: str, typed_over: bool = False) -> None:
        """Lets a text of a control be heard."""
        self.new_line()
        place = f".{key_class(key)} {inside}"
        self.heard.append(Heard(self.region, place, words, typed_over))

    def in_order(self) -> tuple[Heard, ...]:
        """Everything in the order in which it is read."""
        return tuple(sorted(self.heard, key=_turn))

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


def _turn(heard: Heard) -> int:
    return {ERRORS: 0, FRAME: 2}.get(heard.region, 1)
