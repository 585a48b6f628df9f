"""A lesson: a guided walk of steps, in five parts of which the last one is no step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Literal, Self

from pydantic import Field as Written

from sandbox.model.steps import Stage, Step
from sandbox.model.tasks import Asking
from sandbox.model.words import Content, Id, Source, Text, Way

OWN = "eigen_les"
"""The id of a lesson that somebody made or opened in this tab: no author's lesson can have it."""


class ForReal(Content):
    """ "En nu echt": what to have ready and where to go for the real thing."""

    ready: tuple[Text, ...]
    where: tuple[tuple[Text, Text], ...]


class Run(Content):
    """Steps that lessons share: one file in lessons/_reeksen."""

    id: Id
    steps: tuple[Step, ...] = Written(min_length=1)


class Yours(Content):
    """*Nu jij*: what to do this week, outside."""

    week: tuple[Text, ...] = Written(min_length=1, max_length=3)


class Around(Content):
    """What stands around the practice of a lesson, in a file of its own (around.yaml).

    `why` tells whose problem it is, `look` how it works, `recall` asks it again in a new case.
    """

    why: tuple[Step, ...] = ()
    look: tuple[Step, ...] = ()
    recall: tuple[Step, ...] = ()
    yours: Yours | None = None


class Together(Content):
    """What makes a lesson one side of two: two people do it together, each on an own device.

    `lesson` is where the door stands, `other` the lesson of the other side. `you` says who one is,
    `about` what one does. `waits` are steps of this side that are done once the other did theirs:
    what those steps bring is what passes over.
    """

    lesson: Id
    other: Id
    you: Text
    about: Text
    waits: Mapping[Id, Id]


class Filled(Asking):
    """A screen that was filled in before the lesson begins: it counts, and nobody is asked it."""

    say: str = ""


class Lesson(Content):
    """A guided walk over screens: one folder in lessons/.

    Its `steps` are all there are to do, in order; of those an author writes *Doe* under `steps`
    (here `practice`) and the others in `around`.

    Lessons stand in their `order`, behind a door with others of their `subject`. `search` are
    words that people use when they look for it.
    `post` are letters ("service/letter") that lie there from the start.
    `filled` are screens whose answers already count when the lesson begins.
    On the table lie the person's papers that a step names, and those of `table`.
    `round` are the ids of the questions that a teacher may put to a whole class, one by one.
    `together` makes it one side of a lesson for two; it stands in no list.
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
    filled: tuple[Filled, ...] = ()
    table: tuple[Id, ...] = ()
    round: tuple[Id, ...] = ()
    standards: tuple[Text, ...] = ()
    sources: tuple[Source, ...]
    checked: date
    practice: tuple[Step, ...] = Written(min_length=1, alias="steps")
    around: Around = Around()
    for_real: ForReal
    together: Together | None = None

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Every step, each with its stage, in the order in which they are done."""
        return tuple(
            step if step.stage == stage else step.model_copy(update={"stage": stage})
            for stage, _, step in self._written()
        )

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other values; its steps are put together anew."""
        copied = super().model_copy(update=update, deep=deep)
        if "steps" not in (update or {}):
            copied.__dict__.pop("steps", None)
        return copied

    @property
    def placed(self) -> tuple[tuple[tuple[str | int, ...], Step], ...]:
        """Every step with the place where its author wrote it."""
        places = (place for _, place, _ in self._written())
        return tuple(zip(places, self.steps, strict=True))

    def _written(self) -> Iterator[tuple[Stage, tuple[str | int, ...], Step]]:
        around = self.around
        before: tuple[tuple[Stage, tuple[Step, ...]], ...] = (
            ("why", around.why),
            ("look", around.look),
        )
        for stage, steps in before:
            yield from ((stage, ("around", stage, at), step) for at, step in enumerate(steps))
        yield from (("do", ("steps", at), step) for at, step in enumerate(self.practice))
        recall = enumerate(around.recall)
        yield from (("recall", ("around", "recall", at), step) for at, step in recall)

    @property
    def on_table(self) -> frozenset[str]:
        """The ids of the person's papers that play a part in this lesson."""
        late = [
            late for step in self.steps if step.then.deadline for late in step.then.deadline.late
        ]
        return frozenset(self.table).union(*(asking.task.papers for asking in (*self.steps, *late)))
