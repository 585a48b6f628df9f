"""Who hears only the buttons of a page knows what each does: no two with one name differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

from sandbox.model import Lesson
from sandbox.model.happened import HintAsked
from sandbox.pages.place import LESSON, Place
from sandbox.pages.state import State
from sandbox.pieces import Holder, Layout, Segment
from sandbox.pieces.el import Html
from sandbox.pieces.inputs import Button, Export, Form
from tests.content import CATALOG
from tests.flows.reading import Node, read
from tests.pages.test_pages import FIRST, LAST_MAIL, STATES
from tests.pages.visiting import state, upto, visit

Named = tuple[str, str]
"""The name of a button or link for the ear, and what it does."""

ALL_LESSONS = state(
    Place("voortgang"), *(one for name in CATALOG.lessons for one in upto(name, ""))
)
STEPS = {
    f"{lesson.id} {step.id}": state(
        Place(LESSON, lesson.id, step.id),
        *upto(lesson.id, step.id, lesson.ways[0]),
        HintAsked(lesson.id, step.id),
    )
    for lesson in CATALOG.lessons.values()
    for step in lesson.steps
}
POST = {f"post {name}": state(Place("post", name), *upto(name, "")) for name in CATALOG.lessons}


def buttons(layout: Layout) -> Iterator[Named]:
    """Every button and link of a page."""
    yield from _in(layout, layout.segments)


def _in(layout: Layout, segments: tuple[Segment, ...]) -> Iterator[Named]:
    for one in segments:
        if isinstance(one, Html):
            yield from map(_node, _pressed(read([one])))
        elif isinstance(one, Holder):
            yield from _in(layout, one.inside)
            if isinstance(one.part, Form):
                yield layout.names.get(one.part.button.key, one.part.button.label), "druk"
        elif isinstance(one, Button):
            yield layout.names.get(one.key, one.label), repr(one.press)
        elif isinstance(one, Export):
            yield one.label, one.key


def _pressed(whole: Node) -> Iterator[Node]:
    for one in whole.under:
        inside = any(kind.startswith("toets") for kind in one.kinds)
        if one.tag == "button" or (one.tag == "a" and "href" in one.attributes and not inside):
            yield one


def _node(one: Node) -> Named:
    does = {
        key: value
        for key, value in one.attributes.items()
        if key.startswith("data-") or key == "href"
    }
    return one.attributes.get("aria-label") or one.text(), repr(sorted(does.items()))


def clashing(at: State) -> dict[str, set[str]]:
    """The names on a page that stand for more than one effect."""
    _, layout = visit(at)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, does in buttons(layout):
        assert name.strip(), does
        found[name.casefold()].add(does)
    return {name: does for name, does in found.items() if len(does) > 1}


@pytest.mark.parametrize("name", STATES)
def test_no_two_buttons_of_a_page_have_one_name_and_do_different_things(name: str) -> None:
    assert clashing(STATES[name]) == {}


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_nor_at_any_step(lesson: Lesson) -> None:
    steps = {step.id: clashing(STEPS[f"{lesson.id} {step.id}"]) for step in lesson.steps}
    assert {step: found for step, found in steps.items() if found} == {}


@pytest.mark.parametrize("name", POST)
def test_nor_in_the_post_of_any_lesson(name: str) -> None:
    assert clashing(POST[name]) == {}


def test_nor_when_every_lesson_was_done() -> None:
    assert clashing(ALL_LESSONS) == {}


def test_the_name_says_with_what() -> None:
    _, layout = visit(ALL_LESSONS)
    title = CATALOG.lessons[FIRST].title
    assert layout.names[f"opnieuw_{FIRST}"] == f"Begin deze les opnieuw: {title}"
    _, mail = visit(POST[f"post {LAST_MAIL}"])
    assert any(name.startswith("Zet in het archief: ") for name in mail.names.values())


def test_a_word_that_is_explained_is_never_named_like_a_button() -> None:
    for at in STEPS.values():
        _, layout = visit(at)
        named = list(buttons(layout))
        words = {name for name, does in named if "data-woord" in does}
        assert all(name.startswith("Uitleg: ") for name in words)
        assert words.isdisjoint(name for name, does in named if "data-woord" not in does)
