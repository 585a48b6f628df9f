"""The words of the project: every type an author writes or the program passes on.

Read from top to bottom: what an author writes (frozen pydantic models, one YAML file each),
then what the program makes of it (frozen dataclasses).
A text may hold facts of the made-up person between braces: "Uw loon bij {baan.werkgever}".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, field_validator, model_validator
from pydantic import Field as Written

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
"""A name inside the program: small letters, digits and hyphens."""
FactName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$")]
"""The name of a fact: `voornaam`, or `festival.loon` for a fact that belongs to something."""
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Dutch for on the screen; may hold facts between braces."""

Kind = Literal[
    "text", "name", "number", "amount", "date", "bsn", "iban", "phone", "postcode", "email",
    "username", "password", "pin", "code", "yesno", "choice", "point", "tick",
]  # fmt: skip
"""What a field or a fact holds; decides how it is shown, read and compared.

`amount` is in whole euros. `point` is answered by pointing at a line of a letter or message,
`tick` by a box that may be ticked ("ja") or left ("nee").
"""
CHOSEN: frozenset[Kind] = frozenset({"yesno", "choice", "point", "tick"})
"""Kinds that are answered by choosing instead of typing."""
Way = Literal["samen", "tips", "zelf", "proef"]
"""Ways of practising, from most to least help (DigComp levels 1 to 4)."""
Device = Literal["laptop", "phone", "letterbox", "desk"]
Sureness = Literal["zeker", "waarschijnlijk", "voorlopig"]


class Content(BaseModel):
    """Anything an author writes: unknown keys are refused and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Source(Content):
    """Where a rule or figure was read."""

    text: Text
    address: str = ""
    sure: Sureness = "zeker"


class Block(Content):
    """One piece of a screen or paper; exactly one of its keys is filled in.

    `bars` and `sheet` name a picture or a calculation that the service's rules make;
    `review` lists the answers given to the service with that path, each with "Wijzig".
    `message` is a text message on a phone, `qr` the text in a QR code.
    `figure` names a drawing in assets/pictures.
    """

    text: Text | None = None
    heading: Text | None = None
    rows: tuple[tuple[Text, Text], ...] | None = None
    list_: tuple[Text, ...] | None = Written(None, alias="list")
    message: Text | None = None
    qr: Text | None = None
    bars: Id | None = None
    sheet: Id | None = None
    review: Id | None = None
    amount: Text | None = None
    figure: Id | None = None

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("een blok heeft precies één sleutel, bijvoorbeeld text of rows")
        return self


class Option(Content):
    """One answer to choose from."""

    id: Id
    label: Text
    help: str = ""


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
            raise ValueError("dit patroon is geen goede reguliere expressie") from error
        return pattern

    @model_validator(mode="after")
    def _tests_one_thing(self) -> Self:
        if (self.pattern is None) == (self.without is None):
            raise ValueError("geef precies één van: pattern of without")
        return self


class Field(Content):
    """One question on a screen.

    `answer` is what the papers of the made-up person say; a step may ask for another one.
    `feeds` names the part of the calculation that uses the answer.
    `free` says that every option is right: the learner really chooses.
    `paper` ("service/letter") is the letter whose lines a `point` field offers.
    `errors` replaces the standard sentence for a cause ("leeg", "vorm", …), in the site's voice.
    `demands` are rules of this field alone; the first that is broken is told.
    """

    id: Id
    kind: Kind
    label: Text
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


class Countdown(Content):
    """Waiting that really counts down: `seconds` on the screen, told as so many `counts`.

    With `presses` the button presses itself at the end; else the learner is told that it is time.
    The button works all the while: nobody has to wait.
    """

    seconds: int = Written(gt=0, le=60)
    counts: Text = "seconden"
    presses: bool = False


class Screen(Content):
    """One page of a simulated service, letter or place; it exists apart from any lesson.

    `refusal` is what the site says when the answers are readable but do not match.
    After `tries` wrong answers the screen `blocked` comes instead, until the learner waits.
    `beside` is a second screen, without fields, on another device next to this one.
    `download` is a paper ("service/letter") that can be kept from here as a PDF file.
    `countdown` counts on the screen itself, for a site that asks somebody to wait.
    """

    id: Id
    title: Text
    device: Device = "laptop"
    path: str = ""
    body: tuple[Block, ...] = ()
    fields: tuple[Field, ...] = ()
    button: Text = "Volgende"
    refusal: str = ""
    tries: int | None = None
    blocked: Id | None = None
    beside: Id | None = None
    download: str = ""
    countdown: Countdown | None = None


class Paper(Content):
    """A paper on the table: year statement, bank card, letter.

    A `digital` letter comes in the mailbox of Oefen-MijnOverheid instead of the letterbox.
    """

    id: Id
    title: Text
    sender: str = ""
    look: Literal["statement", "card", "letter", "note", "document"] = "statement"
    digital: bool = False
    body: tuple[Block, ...]


class Reality(Content):
    """ "Hoe echt is dit?": what is the same as in reality and what is simpler."""

    same: tuple[Text, ...]
    simpler: tuple[Text, ...]


class Record(Content):
    """What one organisation knows of somebody; a line with a fact a person lacks is left out."""

    organisation: Text
    rows: tuple[tuple[Text, Text], ...]


class Service(Content):
    """A simulated government service: one folder in sandbox/services."""

    id: Id
    title: Text
    organisation: Text
    address: Annotated[str, StringConstraints(pattern=r"^[a-z0-9.-]+\.oefen$")]
    colour: Literal["id", "tax", "petrol", "desk"] = "petrol"
    checked: date
    sources: tuple[Source, ...]
    reality: Reality
    screens: tuple[Screen, ...]
    letters: tuple[Paper, ...] = ()
    records: tuple[Record, ...] = ()


class Coach(Content):
    """For the helper beside the learner."""

    say: Text
    leave: Text


class Wait(Content):
    """Simulated time that passes when the learner says so; working days come last."""

    days: int = Written(0, ge=0)
    weeks: int = Written(0, ge=0)
    working_days: int = Written(0, ge=0)

    @property
    def id(self) -> str:
        """A name for this length of time: "werkdagen-3", "weken-6"."""
        parts = (("dagen", self.days), ("weken", self.weeks), ("werkdagen", self.working_days))
        return "-".join(f"{name}-{number}" for name, number in parts if number) or "nu"


class Consequence(Content):
    """What comes of letting a last day go by; it is read before the time is taken back.

    `letter` may come with it. `screen` asks about it, `say` and `hints` are the task then.
    `after` is how long after the first day that is too late it comes.
    """

    letter: str = ""
    screen: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]
    say: Text
    hints: tuple[Text, ...] = Written(min_length=1)
    after: Wait = Wait()


class Deadline(Content):
    """The last day for what a step asks: a `day`, or `within` a time of the last letter.

    `late` is what happens afterwards, in order.
    """

    day: date | None = None
    within: Wait = Wait()
    late: tuple[Consequence, ...] = Written(min_length=1)

    @model_validator(mode="after")
    def _one_last_day(self) -> Self:
        if (self.day is None) == (self.within == Wait()):
            raise ValueError("geef bij deadline precies één van: day of within")
        return self


Folder = Literal["postvak", "archief", "prullenbak", "weg"]
"""Where a message is in the mailbox; what is thrown out of the bin is gone."""


class Contact(Content):
    """What somebody did with an organisation at a step, to be looked back on in the dossier.

    It may open a `matter`, which is then followed until its decision.
    """

    kind: Literal["verstuurd", "gebeld", "gevraagd"]
    organisation: Text
    about: Text
    matter: Id | None = None


class Step(Content):
    """One press of a button in a lesson.

    `screen` is "service/screen". `as_` gives facts a second name for the screen:
    {baan: festival} lets {baan.loon} mean {festival.loon}.
    `brings` are letters ("service/letter") that arrive once the step is done.
    `shows` names a picture of the money to stand beside the screen.
    `later` are the jumps in time that the learner may make here, each more than once. Without
    a deadline the letters then come on their own day: the button lets the rest of `wait` pass.
    `deadline` is the last day for this step and what comes after it.
    `contact` goes into the dossier once the step is done; `decides` names the matter in which
    the letters of this step are the decision; `moves` says where a message goes with this step.
    """

    id: Id
    title: Text
    part: Text
    say: Text
    screen: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]
    as_: Mapping[str, str] = Written(default_factory=dict, alias="as")
    papers: tuple[Id, ...] = ()
    expect: Mapping[Id, Text] = Written(default_factory=dict)
    hints: tuple[Text, ...] = Written(min_length=1)
    praise: str = ""
    coach: Coach | None = None
    wait: Wait | None = None
    brings: tuple[str, ...] = ()
    shows: Id | None = None
    later: tuple[Wait, ...] = ()
    deadline: Deadline | None = None
    contact: Contact | None = None
    decides: Id | None = None
    moves: Mapping[str, Folder] = Written(default_factory=dict)


class ForReal(Content):
    """ "En nu echt": what to have ready and where to go for the real thing."""

    ready: tuple[Text, ...]
    where: tuple[tuple[Text, Text], ...]


class Lesson(Content):
    """A guided walk over screens: one folder in lessons/.

    Lessons stand on the start page in their `order`, together with others of their `subject`.
    `post` are letters ("service/letter") that lie there from the start.
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
    ways: tuple[Way, ...] = ("samen", "tips", "zelf", "proef")
    starts: date
    post: tuple[str, ...] = ()
    standards: tuple[Text, ...] = ()
    sources: tuple[Source, ...]
    checked: date
    steps: tuple[Step, ...] = Written(min_length=1)
    for_real: ForReal


class FactRule(Content):
    """How one fact of a made-up person comes about: fixed, drawn, or computed by a named rule.

    A rule gives one fact, or a group: `festival: {rule: baan, …}` gives `festival.loon` and more.
    `given` are the arguments of the rule: numbers, ranges, texts, or facts between braces.
    A `value` that is only one fact between braces is a copy of that fact.
    """

    kind: Kind = "text"
    value: str | int | date | None = None
    between: tuple[int, int] | tuple[date, date] | None = None
    choose: tuple[str, ...] | None = None
    rule: Id | None = None
    given: Mapping[str, str | int | bool | date | tuple[int, int] | tuple[str, ...]] = Written(
        default_factory=dict
    )

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        origins = [self.value, self.between, self.choose, self.rule]
        if sum(origin is not None for origin in origins) != 1:
            raise ValueError("geef precies één van: value, between, choose of rule")
        return self


class Archetype(Content):
    """A kind of made-up person; every learner gets an own one made from it."""

    id: Id
    title: Text
    story: Text
    portraits: tuple[Id, ...]
    gender: Literal["v", "m"]
    checked: date
    facts: Mapping[FactName, FactRule]
    papers: tuple[Paper, ...]
    card: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True)
class Fact:
    """One thing that is true of a made-up person. `amount` and `number` hold an int."""

    kind: Kind
    value: str | int | date


@dataclass(frozen=True)
class Person:
    """A made-up person; generated from an archetype and a code, never stored.

    Title, story, papers and card may still hold facts between braces.
    """

    archetype: str
    title: str
    story: str
    portrait: str
    facts: Mapping[str, Fact]
    papers: tuple[Paper, ...]
    card: tuple[tuple[str, str], ...]


EventKind = Literal[
    "started", "way", "done", "wrong", "hint", "help", "waited", "again", "setting",
    "later", "undone", "moved",
]  # fmt: skip


@dataclass(frozen=True)
class Event:
    """Something a learner did. `choice` is the id of an option the author wrote, never text."""

    at: datetime
    learner: str
    lesson: str
    step: str
    kind: EventKind
    choice: str = ""
    group: str = ""


@dataclass(frozen=True)
class Bar:
    """One bar of a picture of money, in whole euros. `part` decides the colour."""

    id: str
    label: str
    amount: int
    part: Literal["income", "tax", "credit", "paid", "back", "due"]


@dataclass(frozen=True)
class Line:
    """One line of a calculation that can be opened: "waarom dit bedrag?"."""

    label: str
    amount: int
    explanation: str
    source: Source | None = None
    children: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Derived:
    """What a service's rules make of the answers so far."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    bars: Mapping[str, tuple[Bar, ...]] = field(default_factory=dict)
    sheets: Mapping[str, tuple[Line, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Given:
    """One answer that stands in a form: typed rightly, or still as it was prefilled."""

    screen: str
    feeds: str
    about: str
    value: str | int | date
