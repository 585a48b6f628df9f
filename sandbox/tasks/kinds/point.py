"""The kind *point*: point at a line of a letter, or a place in a picture; more may be right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Self

from pydantic import Field as Written
from pydantic import model_validator

from sandbox.model import Block, Content, Field, Id, Option, Paper, Refused, Service, Text, Way
from sandbox.people.facts import fill
from sandbox.pieces import Box, Picture, Piece, pieces_of
from sandbox.pieces import Text as Words
from sandbox.pieces.papers import letter as opened
from sandbox.tasks.checking import accepted, unreadable
from sandbox.tasks.each import at_least, no_picture, not_in, twice
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, Kind, Now, Question, Spot
from sandbox.tasks.outcome import Outcome
from sandbox.tasks.pointing import lines_of

LINE = "regel"
Per_cent = Annotated[int, Written(ge=0, le=100)]
LEAST = 10
"""Per cent of a picture that a place in it is wide and high, so that a thumb can hit it."""


class Place(Content):
    """A place `at` so many per cent from the left and the top of a picture, so wide and high."""

    id: Id
    label: Text
    at: tuple[Per_cent, Per_cent, Per_cent, Per_cent]

    @model_validator(mode="after")
    def _lies_in_the_picture(self) -> Self:
        left, top, wide, high = self.at
        if min(wide, high) < LEAST or left + wide > 100 or top + high > 100:
            raise Refused("plek", minste=LEAST)
        return self


class Point(Kind):
    """What there is to point at: the lines of `letter` ("service/letter"), the `places` in a
    `picture`, or else the lines of `body`.

    `alt` says what is drawn, and not which place is right. `right` names what is right, `lines`
    has words for some that is not, `say` for the rest.
    """

    key: ClassVar[str] = "point"

    question: Text
    right_: tuple[Id, ...] = Written(alias="right", min_length=1)
    say: Text
    lines: Mapping[Id, Text] = Written(default_factory=dict)
    letter: str = ""
    picture: str = ""
    alt: str = ""
    places: tuple[Place, ...] = ()
    body: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _picture_has_places(self) -> Self:
        if self.picture:
            at_least(2, "places", self.places)
        if bool(self.picture) != bool(self.places and self.alt) or (self.picture and self.letter):
            raise Refused("plaat")
        return self

    def asked(self, now: Now) -> Asked:
        """The letter or the picture lies open; one points in it, or chooses in a list."""
        blocks = tuple(filled_block(block, now.facts) for block in self.body)
        body, label = pieces_of(blocks, now.derived), fill(self.question, now.facts)
        options: tuple[Option, ...]
        pieces: tuple[Piece, ...]
        if self.picture:
            options = tuple(
                Option(id=one.id, label=fill(one.label, now.facts)) for one in self.places
            )
            pieces = (*body, self._drawn(options))
        elif self.letter:
            paper = now.letter(self.letter)
            options, pieces = lines_of(paper), (*body, opened(paper, True))
        else:
            options, pieces = lines_of(self._message(blocks)), (Box(body, "blad"),)
        field = Field(id=LINE, kind="point", label=label, options=options)
        return Asked(self.button or self.fixed("knop"), (Question(field, "lines"),), pieces)

    def _lines(self, letters: Mapping[str, Paper]) -> tuple[Option, ...]:
        return lines_of(letters.get(self.letter) or self._message(self.body))

    def _message(self, body: tuple[Block, ...]) -> Paper:
        return Paper(id="bericht", title=self.question, body=body)

    def _drawn(self, options: tuple[Option, ...]) -> Piece:
        """The picture, with a place over it for each option that bears its name."""
        names = (Words(one.label, tag="span", heard=False, explained=False) for one in options)
        over = tuple(
            Box((name,), "vlek", "p", about=(("style", _lying(place)),))
            for name, place in zip(names, self.places, strict=True)
        )
        return Box((Picture(self.picture, "aanwijsbeeld", self.alt), *over), "aanwijsplaat")

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
        """The question, what there is to point at, and what is told of it."""
        named = (place.label for place in self.places)
        return (self.question, *named, self.say, *self.lines.values(), self.alt, self.button)

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
        if not self.letter and not self.picture and not self.body:
            yield Finding(("letter",), "niets_aan_te_wijzen", {})
            return
        if self.picture:
            yield from no_picture(("picture",), self.picture)
        yield from twice("places", (place.id for place in self.places))
        known = tuple(one.id for one in self.places or self._lines(letters))
        there = "places" if self.picture else "letter"
        for at, name in enumerate(self.right_):
            if name not in known:
                yield not_in(("right", at), name, there, known)
        for name in self.lines:
            if name not in known:
                yield not_in(("lines", name), name, there, known)


def _lying(place: Place) -> str:
    left, top, wide, high = place.at
    return f"left:{left}%;top:{top}%;width:{wide}%;height:{high}%"
