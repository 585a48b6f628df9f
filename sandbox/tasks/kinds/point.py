"""The kind *point*: point at a line of a letter or a message; more than one may be right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from pydantic import Field as Written

from sandbox.model import Block, Field, Id, Paper, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import Box, pieces_of
from sandbox.pieces.papers import letter as opened
from sandbox.tasks.checking import accepted, unreadable
from sandbox.tasks.each import not_in
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome
from sandbox.tasks.pointing import lines_of

LINE = "regel"


class Point(Kind):
    """The lines of `letter` ("service/letter"), or else of `body`, are what there is to point at.

    `right` names those that are right, `lines` has words for some that are not, `say` for the rest.
    """

    key: ClassVar[str] = "point"

    question: Text
    right_: tuple[Id, ...] = Written(alias="right", min_length=1)
    say: Text
    lines: Mapping[Id, Text] = Written(default_factory=dict)
    letter: str = ""
    body: tuple[Block, ...] = ()
    button: str = ""

    def asked(self, now: Now) -> Asked:
        """The letter lies open; its lines can be pointed at, or chosen in a list."""
        paper = now.letter(self.letter) if self.letter else self._message(now)
        label = fill(self.question, now.facts)
        field = Field(id=LINE, kind="point", label=label, options=lines_of(paper))
        body = pieces_of(tuple(filled_block(block, now.facts) for block in self.body), now.derived)
        pieces = (*body, opened(paper, True)) if self.letter else (Box(body, "blad"),)
        return Asked(self.button or self.fixed("knop"), (Question(field, "lines"),), pieces)

    def _message(self, now: Now) -> Paper:
        blocks = tuple(filled_block(block, now.facts) for block in self.body)
        return Paper(id="bericht", title=self.question, body=blocks)

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """The words that belong to the line that was chosen."""
        (question,) = asked.questions
        given = answers.get(LINE, "")
        if given not in {option.id for option in question.field.options}:
            said = unreadable(question.field, "leeg")
            return Outcome(False, errors={LINE: said}, mistakes=("onleesbaar",))
        if given in accepted(question.field, self._answer, now.facts):
            return Outcome(True)
        say = self.lines.get(given, self.say)
        told = {} if way == "proef" else {LINE: fill(say, now.facts)}
        return Outcome(False, explanations=told, mistakes=(given,))

    @property
    def _answer(self) -> str:
        return ", ".join(self.right_)

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """Every line that is right."""
        return {LINE: self._answer}

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """What is told of that line."""
        return (self.lines.get(mistake, self.say),)

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, and what is told of a line."""
        return (self.question, self.say, *self.lines.values(), self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """A letter that is not there, and lines that are not in it."""
        letters = {
            f"{service.id}/{letter.id}": letter
            for service in services.values()
            for letter in service.letters
        }
        if self.letter and self.letter not in letters:
            yield not_in(("letter",), self.letter, "letters", tuple(letters))
            return
        if not self.letter and not self.body:
            yield Finding(("letter",), "niets_aan_te_wijzen", {})
            return
        paper = letters[self.letter] if self.letter else Paper(id="b", title="-", body=self.body)
        known = tuple(line.id for line in lines_of(paper))
        for at, name in enumerate(self.right_):
            if name not in known:
                yield not_in(("right", at), name, "letter", known)
        for name in self.lines:
            if name not in known:
                yield not_in(("lines", name), name, "letter", known)
