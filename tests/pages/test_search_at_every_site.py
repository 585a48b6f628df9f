"""The first page of every simulated site has the search in own words; no other page has it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox.pages import Page, page_at
from sandbox.pages.parts.searching import FIELD
from sandbox.pages.parts.site import front_page
from sandbox.pages.place import LESSON, Place
from sandbox.tasks import task_of
from tests.content import CATALOG
from tests.pages.visiting import state, upto

SITES = {
    f"{service.id}/{front}"
    for service in CATALOG.services.values()
    if (front := front_page(service))
}


def at_sites() -> Iterator[tuple[str, str, str]]:
    """For each screen of a lesson that has one: the screen, and the first step that shows it."""
    seen: set[str] = set()
    for lesson in CATALOG.listed:
        for step in lesson.practice:
            screen = str(getattr(task_of(step), "screen", "") or "")
            if screen and screen not in seen:
                seen.add(screen)
                yield screen, lesson.id, step.id


AT = tuple(at_sites())


def drawn(lesson: str, step: str) -> Page:
    return page_at(state(Place(LESSON, lesson, step), *upto(lesson, step)))


def test_some_sites_are_reached_at_their_first_page() -> None:
    assert len([screen for screen, *_ in AT if screen in SITES]) >= 6


@pytest.mark.parametrize(("screen", "lesson", "step"), [one for one in AT if one[0] in SITES])
def test_the_first_page_of_a_site_has_a_search(screen: str, lesson: str, step: str) -> None:
    assert repr(drawn(lesson, step).body).count(f"key='{FIELD}'") == 1, screen


@pytest.mark.parametrize(
    ("screen", "lesson", "step"), [one for one in AT if one[0] not in SITES][::9]
)
def test_no_other_screen_has_one(screen: str, lesson: str, step: str) -> None:
    assert FIELD not in repr(drawn(lesson, step).body), screen
