"""What somebody who looks along sees: what stands on the page of the visitor, and how to help.

It is made of what a page says, so what a learner typed is never in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sandbox.pieces.walk import FRAME, Heard


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page: its words, where they stand there (CSS selectors) and in which part.

    `pressed` says that it is a button.
    """

    words: str
    places: tuple[str, ...]
    part: str
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What is asked, what the answer is, and where it stands; "" where nobody could say."""

    asked: str
    words: str
    stands: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """A page as who looks along sees it. `hidden` says that it is for the visitor alone.

    `say`, `leave` and `ask` are for the helper: what to say, what not to do, what to ask.
    """

    title: str
    where: str = ""
    answers: tuple[Answer, ...] = ()
    say: str = ""
    leave: str = ""
    ask: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    hidden: bool = False


HIDDEN = View("", hidden=True)
"""A page of which nothing is shown: it holds what is for the visitor alone."""


def lines_of(heard: Iterable[Heard]) -> tuple[Line, ...]:
    """The lines of a page in the order in which it is read, without what surrounds every page.

    A control stands in the part of the text before it.
    """
    found: list[Line] = []
    for one in heard:
        if one.region == FRAME or not one.words.strip():
            continue
        if one.joins and found and found[-1].part == one.region:
            before = found.pop()
            words, places = f"{before.words} {one.words}", (*before.places, one.selector)
            found.append(Line(words, places, one.region, before.pressed))
        else:
            controls = one.selector.startswith(".") and found
            part = found[-1].part if controls else one.region
            pressed = " button" in one.selector
            found.append(Line(str(one.words), (one.selector,), part, pressed))
    return tuple(found)
