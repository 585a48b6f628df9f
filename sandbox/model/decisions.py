"""Why a decision is what it is: the rule, the data that were used, the sum, and how to object."""

from __future__ import annotations

from pydantic import Field as Written

from sandbox.model.words import Content, Id, Source, Text


class SumLine(Content):
    """One line of a sum as it is written: `amount` in words, with facts between braces.

    What stands there goes up, or down when it is `less`. What is `apart` is not counted: a part of
    a year, or a step on the way. The last line that counts is what all before it come to.
    """

    label: Text
    amount: Text
    say: Text
    less: bool = False
    apart: bool = False


class Why(Content):
    """Waarom dit besluit?, of one letter.

    `rule` says in plain words what the rule is, `sources` where it was read. `used` are the data of
    this person. A sum is the `sheet` that the rules of the service make, or is written as `lines`.
    `objection` is what somebody can do who does not agree, one of assets/objections.yaml.
    """

    rule: tuple[Text, ...] = Written(min_length=1)
    sources: tuple[Source, ...] = Written(min_length=1)
    used: tuple[tuple[Text, Text], ...] = Written(min_length=1)
    sheet: Id | None = None
    lines: tuple[SumLine, ...] = ()
    objection: Id


class Objection(Content):
    """A way to say that a decision is not right: where, how long, and what to write.

    `days` is how long after the date of the letter the last day is; without it there is none.
    `where` may name the {organisatie}. `lesson` is where it can be practised.
    """

    id: Id
    title: Text
    where: tuple[Text, ...] = Written(min_length=1)
    days: int | None = Written(None, ge=1)
    write: tuple[Text, ...] = Written(min_length=2)
    lesson: Id | None = None
    sources: tuple[Source, ...] = Written(min_length=1)
