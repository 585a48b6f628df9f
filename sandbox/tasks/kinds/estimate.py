"""The kind *estimate*: find an amount on a scale, step by step; near enough is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar, Self

from pydantic import Field as Written
from pydantic import model_validator

from sandbox.model import Block, Fact, Field, Option, Refused, Service, Text, Way
from sandbox.people.facts import Facts, fill, shown
from sandbox.pieces import pieces_of
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, ForAll, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome

AMOUNT = "bedrag"
MOST = 60
FOR_A_CLASS = 4
"""Amounts that a class chooses from: with more of them nobody sees what others chose."""


class Estimate(Kind):
    """The amount `right`, give or take `within`, on a scale `from` a number `to` another.

    `right` is a number or a fact. `unit` is what is counted, euros when it is not said. `low` and
    `high` are told after a try that was too low or too high, `say` when it was near.
    """

    key: ClassVar[str] = "estimate"

    question: Text
    from_: int = Written(alias="from")
    to: int
    step: int = Written(gt=0)
    right_: int | Text = Written(alias="right")
    within: int = Written(0, ge=0)
    unit: str = ""
    low: Text
    high: Text
    say: Text
    body: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _is_a_scale(self) -> Self:
        if not 3 <= len(self._scale) <= MOST:
            raise Refused("schaal", aantal=MOST)
        return self

    @property
    def _scale(self) -> range:
        return range(self.from_, self.to + 1, self.step)

    def asked(self, now: Now) -> Asked:
        """The scale, from the end that is farthest from what is right."""
        options = tuple(Option(id=_name(at), label=self._shown(at)) for at in self._scale)
        near = self._amount(now.facts) * 2 < self._scale[0] + self._scale[-1]
        start = options[-1 if near else 0].id
        label = fill(self.question, now.facts)
        field = Field(id=AMOUNT, kind="choice", label=label, options=options, prefill=start)
        body = tuple(filled_block(block, now.facts) for block in self.body)
        button = self.button or self.fixed("knop")
        return Asked(button, (Question(field, "scale"),), pieces_of(body, now.derived))

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Near enough, too low or too high."""
        (question,) = asked.questions
        names = {_name(at): at for at in self._scale}
        given = names[answers.get(AMOUNT) or question.field.prefill]
        amount = self._amount(now.facts)
        if abs(given - amount) <= max(self.within, self.step / 2):
            return Outcome(True)
        low = given < amount
        told = {} if way == "proef" else {AMOUNT: fill(self.low if low else self.high, now.facts)}
        return Outcome(False, explanations=told, mistakes=("te-laag" if low else "te-hoog",))

    def for_all(self, now: Now) -> ForAll:
        """A few amounts, one of them the nearest."""
        nearest, amount = self._nearest(now.facts), self._amount(now.facts)
        far = max(self.within, self.step / 2)
        others = [at for at in self._scale if abs(at - amount) > far]
        some = others[:: -(-len(others) // (FOR_A_CLASS - 1))]
        amounts = sorted({nearest, *some})
        said = {at: self.low if at < nearest else self.high for at in some}
        return ForAll(
            fill(self.question, now.facts),
            tuple(Option(id=_name(at), label=self._shown(at)) for at in amounts),
            frozenset({_name(nearest)}),
            {_name(at): fill(words, now.facts) for at, words in said.items()},
        )

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """The amount, as it was written."""
        return {AMOUNT: str(self.right_)}

    def told(self, now: Now, question: Question) -> str:
        """The amount that is nearest on the scale."""
        return self._shown(self._nearest(now.facts))

    def put(self, now: Now, question: Question) -> str:
        """The same, as the scale holds it."""
        return _name(self._nearest(now.facts))

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """What is told of too low, or of too high."""
        return {"te-laag": (self.low,), "te-hoog": (self.high,)}.get(mistake, ())

    def _amount(self, facts: Facts) -> int:
        return int(re.sub(r"\D", "", fill(str(self.right_), facts)) or 0)

    def _nearest(self, facts: Facts) -> int:
        amount = self._amount(facts)
        return min(self._scale, key=lambda at: abs(at - amount))

    def _shown(self, amount: int) -> str:
        return f"{amount} {self.unit}" if self.unit else shown(Fact("amount", amount))

    @property
    def praise(self) -> str:
        """Why it is about that much."""
        return self.say

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, and what is told of an answer."""
        return (self.question, self.low, self.high, self.say, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """An amount that is not on the scale."""
        if isinstance(self.right_, int) and not self.from_ <= self.right_ <= self.to:
            named = {"naam": str(self.right_), "van": str(self.from_), "tot": str(self.to)}
            yield Finding(("right",), "buiten_schaal", named)


def _name(amount: int) -> str:
    return f"stand-{amount}" if amount >= 0 else f"stand-min{-amount}"
