"""The pieces that a learner answers or presses, and the groups they stand in.

A press is a plain value: what it does is known to `sandbox.ui.presses` alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sandbox.pieces.tree import Piece


def key_class(key: str) -> str:
    """The class that Streamlit gives to what has this key."""
    return f"st-key-{re.sub('[^a-zA-Z0-9_-]', '-', key)}"


@dataclass(frozen=True, slots=True)
class Press:
    """What a button does: the name of an act, and with what."""

    act: str
    given: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """A button. `main` is the one that most people want.

    `described` are the ids of the pieces that say what it is about, where its label does not;
    `about` says it in words, in its name for the ear, where others have the same label.
    """

    label: str
    key: str
    press: Press
    main: bool = False
    described: tuple[str, ...] = ()
    about: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """A button that gives a file called `name`, made only when somebody asks.

    `content` gives a `Leaf` for a paper ("pdf"), rows of cells for a spreadsheet ("csv", "xlsx"),
    or what JSON can hold.
    """

    label: str
    key: str
    name: str
    form: Literal["pdf", "csv", "xlsx", "json"]
    content: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class TextInput:
    """A line to type in. `start` stands there at first; `dots` hides what is typed.

    `described` and `wrong` are the ids of the pieces that help and that say what is wrong.
    """

    label: str
    key: str
    start: str = ""
    dots: bool = False
    numeric: bool = False
    capitals: bool = False
    described: tuple[str, ...] = ()
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Radio:
    """One of a few options, by their ids; `start` is chosen at first, "" when nothing is.

    `changed` happens at once when another is chosen; `kept` are choices made before.
    """

    label: str
    key: str
    options: tuple[tuple[str, str], ...]
    helps: tuple[str, ...] = ()
    start: str = ""
    changed: Press | None = None
    horizontal: bool = False
    described: tuple[str, ...] = ()
    wrong: str = ""
    remembered: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick or to leave."""

    label: str
    key: str
    start: bool = False
    described: tuple[str, ...] = ()
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Slider:
    """A whole number between `lowest` and `highest`, `step` apart; `shown` is how it stands there,
    with its unit around "%d"."""

    label: str
    key: str
    lowest: int
    highest: int
    start: int
    shown: str = "%d"
    step: int = 1
    described: tuple[str, ...] = ()
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces and controls that stand together; `key` names the place for style and tests.

    What stands in no region of its own is read with `region`, when there is one.
    """

    key: str
    inside: tuple[Part, ...]
    horizontal: bool = False
    region: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """What is sent together by one button.

    `loose` says that there are buttons inside that act at once.
    """

    key: str
    inside: tuple[Part, ...]
    button: Button
    loose: bool = False


Input: TypeAlias = TextInput | Radio | Tick | Slider
Part: TypeAlias = Piece | Input | Button | Export | Group | Form
"""Everything a page may hold."""
