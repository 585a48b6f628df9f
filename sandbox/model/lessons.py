"""A lesson: a guided walk of steps."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field as Written

from sandbox.model.steps import Step
from sandbox.model.words import Content, Id, Source, Text, Way


class ForReal(Content):
    """ "En nu echt": what to have ready and where to go for the real thing."""

    ready: tuple[Text, ...]
    where: tuple[tuple[Text, Text], ...]


class Run(Content):
    """Steps that lessons share: one file in lessons/_reeksen."""

    id: Id
    steps: tuple[Step, ...] = Written(min_length=1)


class Lesson(Content):
    """A guided walk over screens: one folder in lessons/.

    Lessons stand in their `order`, behind a door with others of their `subject`. `search` are
    words that people use when they look for it.
    `post` are letters ("service/letter") that lie there from the start.
    On the table lie the person's papers that a step names, and those of `table`.
    `round` are the ids of the questions that a teacher may put to a whole class, one by one.
    """

    id: Id
    title: Text
    goal: Text
    minutes: int = Written(gt=0, le=60)
    audience: Text
    level: Literal[1, 2, 3, 4]
    persona: Id
    picture: Id
    subject: Text = "Meer oefenen"
    order: int = 100
    search: tuple[Text, ...] = ()
    ways: tuple[Way, ...] = ("samen", "tips", "zelf", "proef")
    starts: date
    post: tuple[str, ...] = ()
    table: tuple[Id, ...] = ()
    round: tuple[Id, ...] = ()
    standards: tuple[Text, ...] = ()
    sources: tuple[Source, ...]
    checked: date
    steps: tuple[Step, ...] = Written(min_length=1)
    for_real: ForReal

    @property
    def on_table(self) -> frozenset[str]:
        """The ids of the person's papers that play a part in this lesson."""
        late = [
            late for step in self.steps if step.then.deadline for late in step.then.deadline.late
        ]
        return frozenset(self.table).union(*(asking.task.papers for asking in (*self.steps, *late)))
