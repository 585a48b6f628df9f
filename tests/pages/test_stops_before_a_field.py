"""How often somebody without a mouse presses Tab on a simulated screen before the first field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox.model import Lesson
from sandbox.pieces import Holder, Segment
from sandbox.pieces.el import Html
from sandbox.pieces.inputs import Radio, TextInput, Tick
from tests.content import CATALOG
from tests.flows.reading import Node, read
from tests.pages.test_names import STEPS
from tests.pages.visiting import visit

MOST = 6
SCREENS = ("toestel", "telefoon", "vraagvak")
TOGETHER = {"ul", "ol", "dl", "table"}
ALONE = {"p", "h1", "h2", "h3", "h4", "summary", "div", "section"}
"""As front/words.js has it: words of a paragraph, list, table, letter or question are one stop."""


def stops(node: Node, place: Node, together: bool = False, whole: bool = False) -> Iterator[int]:
    """What Tab stops at, by a number of its own; what is folded is passed by."""
    for one in (one for one in node.inside if isinstance(one, Node)):
        here, all_one = place, together
        if not whole and (one.tag in TOGETHER or one.kinds & {"veldkop", "papier"}):
            here, all_one = one, True
        elif one.tag in ALONE and not together:
            here = one
        if "woord" in one.kinds:
            yield id(here)
        elif one.tag in ("button", "summary") or (one.tag == "a" and "href" in one.attributes):
            yield id(one)
        if one.tag != "details" or "open" in one.attributes:
            yield from stops(one, here, all_one, whole or "papier" in one.kinds)
        else:
            yield id(one)


def flat(segments: tuple[Segment, ...], inside: bool = False) -> Iterator[Segment]:
    """What stands on the screen, in its order."""
    for one in segments:
        if isinstance(one, Holder):
            yield from flat(one.inside, inside or one.part.key in SCREENS)
        elif inside:
            yield one


def before_the_field(segments: tuple[Segment, ...]) -> int:
    """The stops before the first field; 0 on a screen without one."""
    html: list[str] = []
    others = 0
    for one in flat(segments):
        if isinstance(one, Html):
            html.append(one)
        elif isinstance(one, TextInput | Radio | Tick):
            whole = read(html)
            return others + len(set(stops(whole, whole)))
        else:
            others += 1
    return 0


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_the_first_field_is_near(lesson: Lesson) -> None:
    far = {}
    for step in lesson.steps:
        _, layout = visit(STEPS[f"{lesson.id} {step.id}"])
        times = before_the_field(layout.segments)
        if times > MOST:
            far[step.id] = times
    assert far == {}


def test_words_of_a_paragraph_are_one_stop_and_those_of_two_are_two() -> None:
    word = '<button class="woord">x</button>'
    whole = read(
        [f"<p>{word} {word}</p><p>{word}</p><ul><li>{word}<li>{word}</ul><button>y</button>"]
    )
    assert len(set(stops(whole, whole))) == 4
