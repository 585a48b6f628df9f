"""A question on a screen, and what may be wrong with the answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import Field as Written
from pydantic import field_validator, model_validator

from sandbox.model.words import KEPT, Content, Id, Kind, Refused, Text


class Option(Content):
    """One answer to choose from. A `figure` is drawn where a camera can be pointed at it."""

    id: Id
    label: Annotated[Text, KEPT]
    help: str = ""
    figure: Id | None = None


class Mistake(Content):
    """A likely wrong answer and what Oefenloket says about it, in its own voice ("je")."""

    id: Id
    answer: Text
    say: Text


class Demand(Content):
    """What a typed answer must look like, and what the site says when it does not.

    `pattern` is a regular expression without braces, to be found in what was typed.
    `without` is the id of a field of the same screen: what was typed there may not be in it.
    A demand with a `rule` stands in a list at the field, met or not yet, while somebody types;
    the browser tests it too, so its pattern means the same in Python and JavaScript.
    """

    pattern: Text | None = None
    without: Id | None = None
    rule: str = ""
    say: Text

    @field_validator("pattern")
    @classmethod
    def _can_be_used(cls, pattern: str | None) -> str | None:
        try:
            re.compile(pattern or "")
        except re.error as error:
            raise Refused("patroon") from error
        return pattern

    @model_validator(mode="after")
    def _tests_one_thing(self) -> Self:
        if (self.pattern is None) == (self.without is None):
            raise Refused("een_van", keuze="pattern of without")
        return self


class Field(Content):
    """One question on a screen.

    `answer` is what the papers of the made-up person say; a step may ask for another one.
    `feeds` names the part of the calculation that uses the answer.
    `free` says that every option is right: the learner really chooses.
    `paper` ("service/letter") is the letter whose lines a `point` field offers.
    `errors` replaces the standard sentence for a cause ("leeg", "vorm", …), in the site's voice.
    Fields next to each other with the same `group` are one question in parts, by that name.
    `demands` are rules of this field alone; the first that is broken is told.
    `because` says why the answer belongs here, to who meets the question for the first time.
    A `judgement` is never told before a try: somebody has to think.
    """

    id: Id
    kind: Kind
    label: Annotated[Text, KEPT]
    help: str = ""
    options: tuple[Option, ...] = ()
    prefill: str = ""
    answer: Text | None = None
    mistakes: tuple[Mistake, ...] = ()
    errors: Mapping[str, Text] = Written(default_factory=dict)
    demands: tuple[Demand, ...] = ()
    required: bool = True
    free: bool = False
    paper: str = ""
    feeds: str = ""
    because: str = ""
    judgement: bool = False
    group: Annotated[str, KEPT] = ""
