"""The kind *dialogue*: a talk on the telephone or at a counter; what one says has consequences."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import ClassVar, Literal, Self

from pydantic import Field as Written
from pydantic import model_validator

from sandbox.model import Block, Content, Field, Id, Option, Refused, Service, Text, Way
from sandbox.people.facts import Facts, fill
from sandbox.pieces import Box, Picture, Piece, pieces_of
from sandbox.pieces import Text as Words
from sandbox.tasks.each import at_least, not_in, twice
from sandbox.tasks.filling import filled_block
from sandbox.tasks.kind import Asked, Finding, ForAll, Kind, Now, Question, Spot, Turn
from sandbox.tasks.outcome import Outcome

TALK = "gesprek"
DRAWN = {"phone": "phone", "counter": "counter"}


class Reply(Content):
    """Something one can say, and the turn that it leads `to`."""

    id: Id
    label: Text
    to: Id


class Said(Content):
    """What the other `says`, and what one can say to that; or how the talk `ends`, and why."""

    id: Id
    says: Text
    replies: tuple[Reply, ...] = ()
    ends: Literal["good", "less", ""] = ""
    say: str = ""

    @model_validator(mode="after")
    def _goes_on_or_ends(self) -> Self:
        if bool(self.replies) == bool(self.ends and self.say):
            raise Refused("beurt")
        return self


class Dialogue(Kind):
    """A talk with `who`, that begins with the first of the `turns`; it can be held again."""

    key: ClassVar[str] = "dialogue"

    who: Text
    place: Literal["phone", "counter"] = "phone"
    turns: tuple[Said, ...] = Written(min_length=2)
    body: tuple[Block, ...] = ()
    button: str = ""

    @model_validator(mode="after")
    def _can_end_well(self) -> Self:
        at_least(2, "turns.replies", self.turns[0].replies)
        if not any(turn.ends == "good" for turn in self.turns):
            raise Refused("geen_goed_einde")
        return self

    def asked(self, now: Now) -> Asked:
        """The talk so far, and what one can say now."""
        label = self.fixed("gesprek", wie=fill(self.who, now.facts))
        best = Option(id="best", label=label)
        field = Field(id=TALK, kind="choice", label=label, options=(best,))
        question = Question(field, "talk", lambda held: self.turn(held, now.facts))
        body = tuple(filled_block(block, now.facts) for block in self.body)
        drawn = Box((Picture(DRAWN[self.place], "gesprekstekening"),))
        button = self.button or self.fixed("knop")
        return Asked(button, (question,), (*pieces_of(body, now.derived), drawn))

    def turn(self, held: str, facts: Facts) -> Turn:
        """What is said until now; after a talk that ended less well it can be held again."""
        here, spoken = self.followed(held)
        who = fill(self.who, facts)
        other, you = (self.fixed("zegt", wie=one) for one in (who, self.fixed("jij")))
        pieces: list[Piece] = []
        for turn, reply in spoken:
            pieces += [_line(other, fill(turn.says, facts), "ander")]
            pieces += [_line(you, fill(reply.label, facts), "jij")]
        pieces += [_line(other, fill(here.says, facts), "ander")]
        if here.ends:
            pieces += [Box((Words(fill(here.say, facts)),), f"gesprek-einde {here.ends}")]
        before = f"{held}," if held else ""
        choices = tuple((f"{before}{one.id}", fill(one.label, facts)) for one in here.replies)
        again = (("", self.fixed("opnieuw")),) if here.ends == "less" else ()
        told = f"{other}{fill(here.says, facts)} {fill(here.say, facts)}".strip()
        return Turn(tuple(pieces), choices or again, told)

    def followed(self, held: str) -> tuple[Said, list[tuple[Said, Reply]]]:
        """The turn that a talk of these replies came to, and what was said before it."""
        turns, spoken = {turn.id: turn for turn in self.turns}, []
        here = self.turns[0]
        for name in filter(None, held.split(",")):
            reply = next((one for one in here.replies if one.id == name), None)
            if reply is None:
                break
            spoken.append((here, reply))
            here = turns[reply.to]
        return here, spoken

    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """Right when it ended well; a talk that has not ended is gone on with."""
        end, _ = self.followed(answers.get(TALK, ""))
        if end.ends == "good":
            return Outcome(True)
        if not end.ends:
            return Outcome(False, errors={TALK: self.fixed("bezig")}, mistakes=("onleesbaar",))
        told = {} if way == "proef" else {TALK: fill(end.say, now.facts)}
        return Outcome(False, explanations=told, mistakes=(end.id,))

    def for_all(self, now: Now) -> ForAll:
        """How the talk begins, what one can say, and what the other says to each."""
        first, turns = self.turns[0], {turn.id: turn for turn in self.turns}
        who, facts = fill(self.who, now.facts), now.facts
        answered = {one.id: turns[one.to] for one in first.replies}
        return ForAll(
            f"{who}: {fill(first.says, facts)}",
            tuple(Option(id=one.id, label=fill(one.label, facts)) for one in first.replies),
            says={
                name: fill(f"{turn.says} {turn.say}", facts).strip()
                for name, turn in answered.items()
            },
        )

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """The replies of the shortest talk that ends well."""
        return {TALK: ",".join(reply.id for reply in self._best())}

    def told(self, now: Now, question: Question) -> str:
        """What to say, in order."""
        labels = (fill(reply.label, now.facts) for reply in self._best())
        return " ".join(self.fixed("kies", zin=label.rstrip(".")) for label in labels)

    def put(self, now: Now, question: Question) -> str:
        """The same talk."""
        return self.right({})[TALK]

    def _best(self) -> tuple[Reply, ...]:
        turns = {turn.id: turn for turn in self.turns}
        ways: deque[tuple[Said, tuple[Reply, ...]]] = deque([(self.turns[0], ())])
        seen: set[str] = set()
        while ways:
            here, replies = ways.popleft()
            if here.ends == "good":
                return replies
            if here.id not in seen:
                seen.add(here.id)
                ways += [
                    (turns[one.to], (*replies, one)) for one in here.replies if one.to in turns
                ]
        return ()

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """Why a talk ended as it did."""
        return tuple(turn.say for turn in self.turns if turn.id == mistake and turn.say)

    @property
    def praise(self) -> str:
        """Why it ended well."""
        return next(turn.say for turn in self.turns if turn.ends == "good")

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """What stands above the talk."""
        return {("body",): self.body}

    @property
    def said(self) -> tuple[str, ...]:
        """Everything that can be said, and why it ended so."""
        replies = (reply.label for turn in self.turns for reply in turn.replies)
        ends = (turn.say for turn in self.turns if turn.say)
        return (self.who, *(turn.says for turn in self.turns), *replies, *ends, self.button)

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """Turns with the same name, turns that are not there, and no way to a good end."""
        ids = tuple(turn.id for turn in self.turns)
        yield from twice("turns", ids)
        for at, turn in enumerate(self.turns):
            for number, reply in enumerate(turn.replies):
                if reply.to not in ids:
                    place = ("turns", at, "replies", number, "to")
                    yield not_in(place, reply.to, "turns", ids)
        if not self._best():
            yield Finding(("turns",), "geen_weg", {})


def _line(who: str, words: str, kind: str) -> Piece:
    name = Words(who, "wie-spreekt", "b", explained=False)
    return Box((name, Words(words, tag="span")), f"zin zin-{kind}", tag="p")
