"""What happens in a class: what stands in its stream. Ids only, never what was typed.

A pupil who did something is the actor of the event. Who is spoken of is named by a `seat`, a
number that means nothing outside this class: when a pupil is forgotten, nothing tells who it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ClassMade:
    """A class came to be: the first event of its stream.

    `name` is the id of a class name of ours. `way` is how all practise, "" when everybody chooses.
    `wander` is "ja" when pupils may do other lessons too, else "nee". `key` is the hash of the
    teacher's key, as `sandbox.keys.teacher` writes it.
    """

    name: str
    way: str
    wander: str
    key: str
    kind: ClassVar[str] = "class-made"


@dataclass(frozen=True, slots=True)
class LessonPlanned:
    """The class does this lesson too, after those that were planned before."""

    lesson: str
    kind: ClassVar[str] = "class-lesson"


@dataclass(frozen=True, slots=True)
class FeelingAsked:
    """Pupils of the class are asked how sure they feel, before and after a lesson."""

    kind: ClassVar[str] = "class-feeling"


@dataclass(frozen=True, slots=True)
class MishapsAsked:
    """In the lessons of the class something goes wrong on the way."""

    kind: ClassVar[str] = "class-mishaps"


@dataclass(frozen=True, slots=True)
class Joined:
    """The actor took a seat, under the id of a nickname of ours."""

    seat: str
    nickname: str
    kind: ClassVar[str] = "class-joined"


@dataclass(frozen=True, slots=True)
class LeftClass:
    """The actor does not want to be in the class any more."""

    kind: ClassVar[str] = "class-left"


@dataclass(frozen=True, slots=True)
class Removed:
    """The teacher took somebody out of the class."""

    seat: str
    kind: ClassVar[str] = "class-removed"


@dataclass(frozen=True, slots=True)
class PutBack:
    """Taking somebody out was undone."""

    seat: str
    kind: ClassVar[str] = "class-put-back"


@dataclass(frozen=True, slots=True)
class MovedOn:
    """The actor, at this seat, goes on on another device."""

    seat: str
    kind: ClassVar[str] = "class-moved-on"


@dataclass(frozen=True, slots=True)
class ClassClosed:
    """Nobody can join any more; who is in goes on."""

    kind: ClassVar[str] = "class-closed"


@dataclass(frozen=True, slots=True)
class ClassOpened:
    """Pupils can join again."""

    kind: ClassVar[str] = "class-opened"


@dataclass(frozen=True, slots=True)
class RoundBegun:
    """A round with the whole class began. `lesson` says of what: the id of a lesson for its ready
    round, "lesson/alle" for all its questions, the place of a question for that one alone.
    """

    lesson: str
    kind: ClassVar[str] = "round-begun"


@dataclass(frozen=True, slots=True)
class QuestionPut:
    """The next question of the round was put to the class; `place` is "lesson/step/field"."""

    place: str
    kind: ClassVar[str] = "round-question"


@dataclass(frozen=True, slots=True)
class RoundAnswered:
    """The actor chose an option of the question with this `number`, from "1" on."""

    number: str
    option: str
    kind: ClassVar[str] = "round-answer"


@dataclass(frozen=True, slots=True)
class BarsShown:
    """How many chose what was shown: nobody answers this question any more."""

    kind: ClassVar[str] = "round-bars"


@dataclass(frozen=True, slots=True)
class WhyShown:
    """The right answer and why was shown."""

    kind: ClassVar[str] = "round-why"


@dataclass(frozen=True, slots=True)
class RoundEnded:
    """The round is over; everybody goes on with the own lesson."""

    kind: ClassVar[str] = "round-ended"


@dataclass(frozen=True, slots=True)
class Curtained:
    """Everybody in the class stops for a moment; `reason` is the id of one of ours."""

    reason: str
    kind: ClassVar[str] = "class-curtain"


@dataclass(frozen=True, slots=True)
class CurtainLifted:
    """Everybody goes on where they were."""

    kind: ClassVar[str] = "class-goes-on"


@dataclass(frozen=True, slots=True)
class Told:
    """The teacher said something to a pupil at a step: "komt", "goed", or "tip-2" for a hint."""

    seat: str
    what: str
    lesson: str
    step: str
    kind: ClassVar[str] = "class-told"


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was said last to a pupil was not meant."""

    seat: str
    kind: ClassVar[str] = "class-taken-back"


@dataclass(frozen=True, slots=True)
class PartClosed:
    """Pupils wait before a part of a lesson; it is named by the first `step` in it."""

    lesson: str
    step: str
    kind: ClassVar[str] = "class-part-closed"


@dataclass(frozen=True, slots=True)
class PartOpened:
    """Pupils go on in a part of a lesson that was closed."""

    lesson: str
    step: str
    kind: ClassVar[str] = "class-part-opened"


@dataclass(frozen=True, slots=True)
class TimerSet:
    """The class has so many minutes from now on; "0" for as long as it likes."""

    minutes: str
    kind: ClassVar[str] = "class-timer"
