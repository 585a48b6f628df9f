"""A hint that names a button or answer between quotes names one that is on the screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from sandbox.model import Lesson, Option, Paper, Screen, Step
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen
from sandbox.tasks.pointing import lines_of
from sandbox.tasks.showing import labels as options_of
from sandbox.texts import text
from tests.content import CATALOG

QUOTED = re.compile(r"(?:Kies|kies|Druk op|druk op|Druk dan op|Druk daarna op) '([^']+)'")


def labels(screen: Screen) -> Iterator[str]:
    yield screen.button
    for one in screen.fields:
        yield one.label
        yield from options_of(one).values()


def pointed_at(step: Step) -> Iterator[Option]:
    for body in filter(None, task_of(step).bodies.values()):
        yield from lines_of(Paper(id="bericht", title="-", body=body))


def said(step: Step) -> Iterator[str]:
    for words in (step.say, *step.hints):
        yield from QUOTED.findall(words)


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_what_a_hint_tells_to_press_or_choose_is_there(lesson: Lesson) -> None:
    for step in lesson.steps:
        screens = [find_screen(CATALOG.services, name)[1] for name in step.task.screens]
        there = {text("knop.wijzig"), *task_of(step).said}.union(*map(labels, screens))
        there |= {line.label for line in pointed_at(step)}
        missing = [one for one in said(step) if one not in there]
        assert missing == [], f"{step.id}: {sorted(there)}"
