"""What a kind of field is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sandbox.fields.around import ENDS

Value = str | int | date
"""What was typed, read: to be compared with the right answer. Amounts are in whole euros."""
Control = Literal["text", "radio", "tick", "lines", "keypad", "camera"]
"""What a field is answered with: typing, choosing, a box, a line of a letter, a drawn keypad, or a
drawn camera that is pointed at something."""

Keyboard = Literal["letters", "digits", "capitals"]
"""What a phone offers to type with; `capitals` are letters and digits, in capitals."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why something typed cannot be read."""

    cause: str


def as_written(text: str) -> Value | Unreadable:
    """What was typed is the value."""
    return text


def _written(answer: str, _: Value) -> str:
    return answer


def _no_slip(_typed: Value, _right: Value) -> str:
    return ""


@dataclass(frozen=True, kw_only=True)
class FieldKind:
    """A kind of field, and of fact.

    `read` gets what was typed, made plain and not empty; `causes` are those it may give.
    `labels` are words that may stand around an answer and `ends` the signs behind it that are no
    part of it (see `around`); without labels (None) all that was typed is the answer.
    `options` are the ids that every field of the kind offers, with the key of their words.
    `several` says that an author may name more right answers, with commas between them.

    `holds` is the type of a fact of this kind. `shown` writes its value as it stands on screen and
    paper, `told` the right answer (as the author wrote it, and its value) for the learner, `bare`
    what of that is put in a field. `never_twice` says that two facts of one person must differ,
    or a mix-up would not be seen.

    `emptied` says that a field is emptied after sending, whatever the outcome; `dots` that nobody
    sees what is typed; `on_card` that the answer stands on the oefenkaart, which lies open beside
    it. `own_warning` is the key of the sentence that asks not to use something of one's own.

    `opens_site` says that it is typed in the address bar: the answer opens the site.
    `slip` says in which of the `slips` a wrong value resembles the right one, "" when it does not.

    `keyboard` is what a phone offers; "digits" only where the right answer is nothing else.
    `digits_alone` says that no answer of this kind can hold a letter. `places` is how many dots a
    keypad shows.
    """

    name: str
    control: Control = "text"
    read: Callable[[str], Value | Unreadable] = as_written
    causes: frozenset[str] = frozenset()
    labels: tuple[str, ...] | None = None
    ends: str = ENDS
    options: Mapping[str, str] = field(default_factory=dict)
    several: bool = False
    holds: type = str
    shown: Callable[[Value], str] = str
    told: Callable[[str, Value], str] = _written
    bare: Callable[[str], str] = str
    never_twice: bool = False
    emptied: bool = False
    dots: bool = False
    on_card: bool = False
    own_warning: str = ""
    opens_site: bool = False
    slip: Callable[[Value, Value], str] = _no_slip
    slips: tuple[str, ...] = ()
    keyboard: Keyboard = "letters"
    digits_alone: bool = False
    places: int = 0

    @property
    def chosen(self) -> bool:
        """Whether it is answered by choosing instead of typing."""
        return self.control not in ("text", "keypad")
