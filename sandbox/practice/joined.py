"""The steps of a form that can be filled in on one page, for who wants it quickly.

They are consecutive screens of one form of one service. Where something depends on what was
answered, where time passes or post comes, and where one site only says that one may come in, a page
ends: there the next screen is another one by what was done.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile

from sandbox.fields import kind_of
from sandbox.model import Lesson, Screen, Service, Step
from sandbox.model.steps import Then
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen

FACT = re.compile(r"\{([a-z_.]+)\}")
POINTED_AT = "lines"
LOOKED_OVER = "controle"
"""The page of a form that shows what was filled in before it."""
LETS_IN = "id"
"""The colour of services that only let somebody in: each of their screens follows from the last."""


def joined(
    services: Mapping[str, Service],
    lesson: Lesson,
    step_id: str,
    held: Callable[[str], bool] = lambda _: False,
) -> tuple[str, ...]:
    """The ids of the steps on one page from this one on; itself alone where none can join.

    `held` says before which steps somebody waits.
    """
    if lesson.together:
        return (step_id,)
    run = next(run for run in pages(services, lesson) if step_id in run)
    after = run[run.index(step_id) + 1 :]
    return (step_id, *takewhile(lambda name: not held(name), after))


def pages(services: Mapping[str, Service], lesson: Lesson) -> Iterator[tuple[str, ...]]:
    """The steps of a lesson, those of one page together."""
    run: dict[str, str] = {}
    before, answered = "", frozenset[str]()
    for step in lesson.steps:
        form, screen = _form_of(services, step), "".join(task_of(step).screens)
        if not form or form != before or screen in run.values() or answered & _told(services, step):
            yield tuple(run)
            run, answered = {}, frozenset()
        run[step.id] = screen
        answered |= _facts(*task_of(step).right(services).values())
        before = form if step.then == Then() else ""
    yield tuple(run)


def _told(services: Mapping[str, Service], step: Step) -> frozenset[str]:
    """What the screen of a step tells of."""
    _, screen = find_screen(services, task_of(step).screens[0])
    return _facts(screen.title, *(block.model_dump_json() for block in screen.body))


def _facts(*written: str) -> frozenset[str]:
    named = (name for words in written for name in FACT.findall(words))
    return frozenset(name.partition(".")[0] for name in named)


def _form_of(services: Mapping[str, Service], step: Step) -> str:
    """The form that a step belongs to; "" for none."""
    task, timed = task_of(step), step.then.later or step.then.deadline
    if task.key != "screen" or step.stage != "do" or timed:
        return ""
    service, screen = find_screen(services, task.screens[0])
    form, _, page = screen.path.partition("/")
    joins = page not in ("", LOOKED_OVER) and service.colour != LETS_IN and _is_plain(screen)
    return f"{service.id}/{form}" if joins else ""


def _is_plain(screen: Screen) -> bool:
    """Whether it asks something, and nothing in it depends on other answers or on time."""
    special = (screen.tries, screen.countdown, screen.beside, screen.download, screen.astray)
    depends = any(block.review or block.sheet or block.bars for block in screen.body)
    pointed = any(kind_of(field.kind).control == POINTED_AT for field in screen.fields)
    at_site = screen.device == "laptop" and not screen.elsewhere
    return at_site and bool(screen.fields) and not (any(special) or depends or pointed)
