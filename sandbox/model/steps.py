"""A step of a lesson: what every step has, its task, and what happens then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field as Written
from pydantic import StringConstraints, model_validator

from sandbox.model.tasks import Asking
from sandbox.model.words import Content, Id, Refused, Text


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


class Consequence(Asking):
    """What comes of letting a last day go by; it is read before the time is taken back.

    `letter` may come with it. Its task asks about it, `say` and `hints` are the assignment then.
    `after` is how long after the first day that is too late it comes.
    """

    letter: str = ""
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
            raise Refused("een_van_deadline")
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


class Then(Content):
    """What happens at a step, and once it is done: time, post, matters.

    `brings` are letters ("service/letter") that arrive once the step is done.
    `shows` names a picture of the money to stand beside the screen.
    `later` are the jumps in time that the learner may make here, each more than once. Without
    a deadline the letters then come on their own day: the button lets the rest of `wait` pass.
    `deadline` is the last day for this step and what comes after it.
    `contact` goes into the dossier once the step is done; `decides` names the matter in which
    the letters of this step are the decision; `moves` says where a message goes with this step.
    """

    wait: Wait | None = None
    brings: tuple[str, ...] = ()
    shows: Id | None = None
    later: tuple[Wait, ...] = ()
    deadline: Deadline | None = None
    contact: Contact | None = None
    decides: Id | None = None
    moves: Mapping[str, Folder] = Written(default_factory=dict)


Stage = Literal["why", "look", "do", "recall"]
"""Which of the parts of a lesson a step stands in: *Waarom*, *Kijk*, *Doe*, *Weet je het nog*."""
STAGES: tuple[Stage, ...] = get_args(Stage)
CaseName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
"""A name for what differs from case to case: `wie`, `bedrag`."""


class Step(Asking):
    """One press of a button in a lesson: `say` what to do, the task, and `then` what happens.

    An author writes the keys of `then` in the step itself, and of its task what sandbox.model.tasks
    says. `cases` are sets of words for the same names, of which one at a time is filled in: the
    question can be asked again about somebody else. `part` names a part of *Doe*. `stage` follows
    from where the step stands.
    """

    nested: ClassVar[Mapping[str, type[Content]]] = {"then": Then}

    id: Id
    title: Text
    part: str = ""
    praise: str = ""
    cases: tuple[Mapping[CaseName, Text], ...] = ()
    coach: Coach | None = None
    then: Then = Then()
    stage: Stage = "do"

    @classmethod
    def made(cls) -> frozenset[str]:
        """The fields that no author writes."""
        return super().made() | {"stage"}

    @model_validator(mode="after")
    def _cases_alike(self) -> Self:
        if len({frozenset(case) for case in self.cases}) > 1:
            raise Refused("gevallen_ongelijk")
        return self


MADE = Step.made()
"""Levels inside a step that no author writes."""
