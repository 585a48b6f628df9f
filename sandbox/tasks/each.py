"""What kinds share that ask the same of each of a few things: one question a thing, in one group.

Which module of `kinds` has what to choose from, and what belongs to a thing, is all it has to say.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from sandbox.files import PICTURES
from sandbox.model import Block, Content, Field, Id, Option, Refused, Service, Text, Way
from sandbox.people.facts import Facts, fill
from sandbox.pieces import pieces_of
from sandbox.tasks.checking import unreadable
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome

YES, NO = "ja", "nee"


class Thing(Content):
    """One thing of which something is asked; `say` is told after a try that was not right."""

    id: Id
    label: Text
    say: Text


class Each(Kind):
    """`body` stands above the `question`, which is asked of each of the `things`."""

    field_kind: ClassVar[str] = "choice"
    control: ClassVar[str] = "row"

    question: Text
    body: tuple[Block, ...] = ()
    button: str = ""

    @property
    @abstractmethod
    def things(self) -> tuple[Thing, ...]:
        """What the question is asked of."""

    @property
    @abstractmethod
    def belongs(self) -> Mapping[str, str]:
        """The id of the choice that is right, by the id of the thing."""

    def choices(self, facts: Facts) -> tuple[Option, ...]:
        """What there is to choose for each thing; none when the kind of field has its own."""
        return ()

    def asked(self, now: Now) -> Asked:
        """A question for each thing, under the name that they share."""
        options, group = self.choices(now.facts), fill(self.question, now.facts)
        fields = (
            Field(
                id=thing.id,
                kind=self.field_kind,
                label=fill(thing.label, now.facts),
                options=options,
                group=group,
            )
            for thing in self.things
        )
        questions = tuple(Question(field, self.control) for field in fields)
        body = tuple(filled_block(block, now.facts) for block in self.body)
        button = self.button or self.fixed("knop")
        return Asked(button, questions, pieces_of(body, now.derived))

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Of each thing that is not right, what the author says; in *proef* nothing."""
        if empty := dict(self._empty(asked, answers)):
            return Outcome(False, errors=empty, mistakes=("onleesbaar",))
        belongs = self.belongs
        wrong = [one for one in self.things if answers.get(one.id) != belongs[one.id]]
        if not wrong:
            return Outcome(True)
        told = {} if way == "proef" else {one.id: fill(one.say, now.facts) for one in wrong}
        return Outcome(False, explanations=told, mistakes=tuple(one.id for one in wrong))

    def _empty(self, asked: Asked, answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """The questions that were left, each with what is said of it."""
        for question in asked.questions:
            field = question.field
            if answers.get(field.id, "") not in {option.id for option in field.options}:
                yield field.id, unreadable(field, "leeg")

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """What belongs to each thing."""
        return self.belongs

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """What is told of the thing that was not right."""
        return tuple(thing.say for thing in self.things if thing.id == mistake)

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the question."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """The question, every thing with its explanation, and the button."""
        things = (words for thing in self.things for words in (thing.label, thing.say))
        return (self.question, *things, self.button)


class Ticked(Each):
    """Each of the things is ticked or left."""

    field_kind: ClassVar[str] = "tick"
    control: ClassVar[str] = "tick"

    def _empty(self, asked: Asked, answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Nothing ticked is no answer."""
        if YES not in (answers.get(thing.id) for thing in self.things):
            first = asked.questions[0].field
            yield first.id, unreadable(first.model_copy(update={"label": first.group}), "leeg")


def at_least(count: int, key: str, things: Iterable[object]) -> None:
    """Refuses a list under this key that is too short to be a question."""
    if len(tuple(things)) < count:
        raise Refused("minstens", sleutel=key, aantal=count)


def twice(key: str, ids: Iterable[str]) -> Iterator[Finding]:
    """Things in a list with the same name."""
    seen: set[str] = set()
    for at, name in enumerate(ids):
        if name in seen:
            yield Finding((key, at, "id"), "dubbel_id", {"id": name})
        seen.add(name)


def not_there(
    where: tuple[str, str], names: Iterable[str], there: str, known: tuple[str, ...]
) -> Iterator[Finding]:
    """Names that the list `there` does not know; `where` are a list and a key in each of it."""
    key, under = where
    for at, name in enumerate(names):
        if name not in known:
            yield not_in((key, at, under), name, there, known)


def no_picture(place: Spot, name: str) -> Iterator[Finding]:
    """A picture that is not drawn."""
    if not (PICTURES / f"{name}.svg").is_file():
        file = f"assets/pictures/{name}.svg"
        yield Finding(place, "geen_plaatje", {"naam": name, "bestand": file})


def not_in(place: Spot, name: str, there: str, known: tuple[str, ...]) -> Finding:
    """A name that the list `there` does not know."""
    return Finding(place, "niet_in_lijst", {"naam": name, "lijst": there, "keuze": known})
