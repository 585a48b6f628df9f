"""Who goes from heading to heading by ear skips no level, and finds each letter and its parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox.model import Lesson
from sandbox.pages.state import State
from tests.content import CATALOG
from tests.flows.reading import Node, read
from tests.pages.test_names import ALL_LESSONS, POST, STEPS
from tests.pages.test_pages import STATES
from tests.pages.visiting import visit
from tests.pieces.test_pieces import html_of

PAGES = STATES | {"all lessons": ALL_LESSONS}


def level(one: Node) -> int:
    """Of a heading; 0 for anything else."""
    if one.attributes.get("role") == "heading":
        return int(one.attributes["aria-level"])
    return int(one.tag[1]) if one.tag in ("h1", "h2", "h3", "h4", "h5", "h6") else 0


def headings(whole: Node) -> list[tuple[int, str]]:
    """But that of what went wrong, which may come before the title."""
    found = (one for one in whole.under if one.attributes.get("id") != "foutkop")
    return [(level(one), one.text()) for one in found if level(one)]


def drawn(at: State) -> Node:
    _, layout = visit(at)
    return read([html_of(layout.segments)])


def skipping(whole: Node) -> Iterator[str]:
    """The headings more than one level below the one before, and titles after the first."""
    before = 0
    for here, words in headings(whole):
        if here > before + 1 or (here == 1 and before):
            yield f"{words}: {here} after {before}"
        before = here


def nameless(whole: Node) -> Iterator[str]:
    """The letters and papers that do not begin with a heading, or hold one that is no lower."""
    for paper in whole.every("papier"):
        if "kaart" in paper.kinds:
            continue
        first, *others = headings(paper) or [(0, "")]
        summary = next(paper.every(tag="summary"))
        if first not in headings(summary) or any(one[0] <= first[0] for one in others):
            yield paper.text()[:60]


def wrong(at: State) -> list[str]:
    whole = drawn(at)
    return [*skipping(whole), *nameless(whole)]


@pytest.mark.parametrize("name", PAGES)
def test_headings_of_a_page_are_in_order(name: str) -> None:
    assert wrong(PAGES[name]) == []


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_so_are_those_of_every_step(lesson: Lesson) -> None:
    found = {step.id: wrong(STEPS[f"{lesson.id} {step.id}"]) for step in lesson.steps}
    assert {step: faults for step, faults in found.items() if faults} == {}


@pytest.mark.parametrize("name", POST)
def test_so_are_those_of_all_post(name: str) -> None:
    assert wrong(POST[name]) == []


def test_a_skipped_level_and_a_letter_without_a_title_are_found() -> None:
    whole = read(
        ["<h1>a</h1><h3>b</h3><details class='papier'><summary>c</summary><h3>d</h3></details>"]
    )
    assert [*skipping(whole)] == ["b: 3 after 1"]
    assert [*nameless(whole)] == ["c d"]
