"""A mishap: something that goes wrong on the way, told and asked in steps as those of a lesson."""

from __future__ import annotations

from typing import Literal

from pydantic import Field as Written

from sandbox.model.steps import Step
from sandbox.model.words import Content, Id

MishapPlace = Literal["tussen", "ingelogd", "bedrag", "inloggen", "versturen", "brief"]
"""Where it comes in a lesson: between two screens of one site, the same where somebody logged in,
after an amount was filled in, before the code of a sms, right after something was sent, or after a
letter was read.
"""


class Mishap(Content):
    """`modules` are the ids of those in whose exam and lessons it fits; `lesson` is where it can be
    learned. `step` asks what to do, `after` are the steps of doing it, in a lesson.
    """

    modules: tuple[Id, ...] = Written(min_length=1)
    lesson: Id
    place: MishapPlace
    step: Step
    after: tuple[Step, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        """All its steps, in order."""
        return (self.step, *self.after)


class Mishaps(Content):
    """All there are."""

    mishaps: tuple[Mishap, ...]
