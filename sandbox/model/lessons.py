"""A lesson: steps over screens, with time that passes and help for who sits beside."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field as Written
from pydantic import StringConstraints, model_validator

from sandbox.model.words import Content, Id, Source, Text, Way


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
