"""How often somebody without a mouse presses Tab on a simulated screen before the first field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox.model import Lesson
from sandbox.pieces import Form, Holder, Layout, Segment
from sandbox.pieces.el import Html
from sandbox.pieces.inputs import Radio, TextInput, Tick
from tests.content import CATALOG
from tests.flows.reading import Node, read
from tests.pages.test_names import STEPS
from tests.pages.visiting import visit
from tests.pieces.test_pieces import html_of

MOST = 6
"""From the top of the screen."""
MOST_FROM_THE_TITLE = 8
SCREENS = ("toestel", "telefoon", "vraagvak")
TOGETHER = {"ul", "ol", "dl", "table"}
ALONE = {"p", "h1", "h2", "h3", "h4", "summary", "div", "section"}
"""As front/words.js has it: words of a paragraph, list, table, letter or question are one stop."""


def stops(node: Node, place: Node, together: bool = False, whole: bool = False) -> Iterator[int]:
    """What Tab stops at, by a number of its own; what is folded is passed by."""
    for one in shown_in(node, place):
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


def shown_in(node: Node, place: Node) -> list[Node]:
    """What stands in it; of a call only the state in which Tab stops most: it shows one."""
    inside = [one for one in node.inside if isinstance(one, Node)]
    if "bellen" not in node.kinds:
        return inside
    return [max(inside, key=lambda state: len(set(stops(state, place))))]


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


def from_the_title(layout: Layout) -> int:
    """Tab, and Enter on the way across, from the title of a step to the first thing to do on its
    screen: it leads there, so what stands between them is passed by.
    """
    whole = read([html_of(layout.segments)]).under
    title = next(at for at, one in enumerate(whole) if one.tag == "h1")
    pressed = [one for one in whole[title:] if is_a_stop(one)]
    across = next(at for at, one in enumerate(pressed) if "data-spring" in one.attributes)
    assert asks(layout.segments)
    return across + len(("Tab", "Enter"))


def is_a_stop(one: Node) -> bool:
    return one.tag in ("button", "summary") or (one.tag == "a" and "href" in one.attributes)


def asks(segments: tuple[Segment, ...], on_screen: bool = False) -> bool:
    """Whether the screen has the form to which front/shell.js leads, with or without fields."""
    for one in (one for one in segments if isinstance(one, Holder)):
        here = on_screen or one.part.key in SCREENS
        if asks(one.inside, here) or (here and isinstance(one.part, Form)):
            return True
    return False


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_from_the_title_of_every_step_it_is_few_presses_to_the_first_field(lesson: Lesson) -> None:
    far = {}
    for step in lesson.steps:
        _, layout = visit(STEPS[f"{lesson.id} {step.id}"])
        if (times := from_the_title(layout)) > MOST_FROM_THE_TITLE:
            far[step.id] = times
    assert far == {}


def test_words_of_a_paragraph_are_one_stop_and_those_of_two_are_two() -> None:
    word = '<button class="woord">x</button>'
    whole = read(
        [f"<p>{word} {word}</p><p>{word}</p><ul><li>{word}<li>{word}</ul><button>y</button>"]
    )
    assert len(set(stops(whole, whole))) == 4
