"""The kind *order*: put a few things in the order in which they happen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import model_validator

from sandbox.model import Block, Content, Field, Id, Option, Refused, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import pieces_of
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, ForAll, Kind, Now, Question, Spot
from sandbox.tasks.mixing import mixed
from sandbox.tasks.outcome import Outcome
from sandbox.texts import text

ORDER = "volgorde"


class Item(Content):
    """One thing that has a place among the others."""

    id: Id
    label: Text


class Order(Kind):
    """The `items` are written in the right order; `say` is told after a try that was not right."""

    key: ClassVar[str] = "order"

    question: Text
    items: tuple[Item, ...]
    say: Text
    body: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _enough(self) -> Self:
        if len(self.items) < 3:
            raise Refused("drie_dingen")
        return self

    def asked(self, now: Now) -> Asked:
        """The things in an order that is not the right one, the same for this person every time."""
        labels = {item.id: fill(item.label, now.facts) for item in self.items}
        options = tuple(
            Option(id=name, label=labels[name]) for name in mixed("order", self._ids, now.facts)
        )
        label = fill(self.question, now.facts)
        start = ",".join(option.id for option in options)
        field = Field(id=ORDER, kind="choice", label=label, options=options, prefill=start)
        body = tuple(filled_block(block, now.facts) for block in self.body)
        button = self.button or self.fixed("knop")
        return Asked(button, (Question(field, "order"),), pieces_of(body, now.derived))

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Right when all stand in their place; else how many do, but not which."""
        given = answers.get(ORDER, "").split(",")
        good = sum(name == right for name, right in zip(given, self._ids, strict=False))
        if good == len(self.items):
            return Outcome(True)
        count = text("taak.order.aantal", goed=good, aantal=len(self.items))
        told = {} if way == "proef" else {ORDER: f"{count} {fill(self.say, now.facts)}"}
        return Outcome(False, explanations=told, mistakes=("anders",))

    def for_all(self, now: Now) -> ForAll:
        """Which of them comes first."""
        (question,) = self.asked(now).questions
        options, first = question.field.options, self._ids[0]
        says = {name: fill(self.say, now.facts) for name in self._ids[1:]}
        return ForAll(self.fixed("eerst"), options, frozenset({first}), says)

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """The order in which they are written."""
        return {ORDER: ",".join(self._ids)}

    def told(self, now: Now, question: Question) -> str:
        """All in their order, each with its number."""
        labels = (fill(item.label, now.facts) for item in self.items)
        return " ".join(f"{at}: {label.rstrip('.')}." for at, label in enumerate(labels, 1))

    def put(self, now: Now, question: Question) -> str:
        """All in their order."""
        return ",".join(self._ids)

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """What is told after any other order."""
        return (self.say,)

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(item.id for item in self.items)

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, the things, and the explanation."""
        return (self.question, *(item.label for item in self.items), self.say, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Things with the same name."""
        for at, name in enumerate(self._ids):
            if name in self._ids[:at]:
                yield Finding(("items", at, "id"), "dubbel_id", {"id": name})
