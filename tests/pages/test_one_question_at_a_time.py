"""Who wants it calm is asked one thing at a time, and everything that is asked otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from sandbox.model import Field
from sandbox.model.happened import HelpAsked, SettingChosen
from sandbox.pages.place import LESSON, Place
from sandbox.pieces import Box, Form, Group, Heading, Link, PageButton, Part, Region, plain
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages.visiting import state, upto, visit

CALM = SettingChosen("vragen-rustig")
LESSON_ID, STEP = "eerste-aangifte", "inloggen"


def _asking() -> Iterator[tuple[str, str, str]]:
    """One step for every screen that asks more than one thing: service, lesson, step."""
    seen = set()
    for lesson in CATALOG.lessons.values():
        for step in lesson.steps:
            for name in task_of(step).screens:
                service, screen = find_screen(CATALOG.services, name)
                if len(screen.fields) > 1 and name not in seen:
                    seen.add(name)
                    yield service.id, lesson.id, step.id


SCREENS = tuple(_asking())
SERVICES = sorted({service for service, _, _ in SCREENS})


def _within(parts: Iterable[object]) -> Iterator[object]:
    for part in parts:
        yield part
        if isinstance(part, Box | Form | Group | Region):
            yield from _within(part.inside)


def _form(body: tuple[Part, ...]) -> tuple[object, ...]:
    form = next(part for part in _within(body) if isinstance(part, Form))
    return form.inside


def _questions(form: tuple[object, ...]) -> list[str]:
    names = (part.words for part in _within(form) if isinstance(part, Heading))
    return [name for name in names if name.startswith("Vraag ")]


@pytest.mark.parametrize("service", SERVICES)
def test_every_question_of_a_service_has_its_turn(service: str) -> None:
    for _, lesson, step in (one for one in SCREENS if one[0] == service):
        before, place = upto(lesson, step), Place(LESSON, lesson, step)
        _, usual = visit(state(place, *before))
        page, layout = visit(state(place, *before, CALM))
        assert [one.key for one in layout.inputs] == [one.key for one in usual.inputs], step
        form = _form(page.body)
        groups = {field.group for field in _fields(lesson, step) if field.group}
        alone = [field for field in _fields(lesson, step) if not field.group]
        total = len(groups) + len(alone)
        numbers = range(1, total + 1) if total > 1 else ()
        expected = [text("gang.vraag", nummer=number, totaal=total) for number in numbers]
        assert _questions(form) == expected, (lesson, step)
        ways = [part.target for part in _within(form) if isinstance(part, PageButton)]
        assert [way for way in ways if way in ("1", "-1")][-2:] == (
            ["-1", "1"] if total > 1 else []
        )


def _fields(lesson: str, step: str) -> tuple[Field, ...]:
    found = state(Place(LESSON, lesson, step), *upto(lesson, step))
    return found.scene(CATALOG.lessons[lesson], step).fields


def test_a_calm_page_offers_to_talk_and_leaves_out_what_is_not_needed_now() -> None:
    before, place = upto(LESSON_ID, STEP), Place(LESSON, LESSON_ID, STEP)
    usual, calm = (visit(state(place, *before, *chosen)) for chosen in ((), (CALM,)))
    assert text("gang.praat") in [heard.words for heard in calm[1].heard]
    assert text("gang.praat") not in [heard.words for heard in usual[1].heard]
    assert text("stappen.titel") in plain(usual[0].body)
    assert text("stappen.titel") not in plain(calm[0].body)
    asked = HelpAsked(LESSON_ID, STEP)
    page, _ = visit(state(place, *before, CALM, asked))
    assert text("gang.bellen") in plain(page.body)
    ways = [part.to for part in _within(page.body) if isinstance(part, Link)]
    assert any("pagina=contact" in way and f"stap={STEP}" in way for way in ways)
    assert text("gang.bellen") not in plain(visit(state(place, *before, asked))[0].body)
