"""What happened and who did it: all that is ever stored. Ids only, never what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sandbox.model.classes import (
    BarsShown,
    ClassClosed,
    ClassMade,
    ClassOpened,
    Curtained,
    CurtainLifted,
    FeelingAsked,
    Joined,
    LeftClass,
    LessonPlanned,
    MishapsAsked,
    MovedOn,
    PartClosed,
    PartOpened,
    PutBack,
    QuestionPut,
    Removed,
    RoundAnswered,
    RoundBegun,
    RoundEnded,
    TakenBack,
    TimerSet,
    Told,
    WhyShown,
)
from sandbox.model.steps import Folder
from sandbox.model.together import BackTogether, Passed, SideTaken, TogetherMade, WentAlone


@dataclass(frozen=True, slots=True)
class Arrived:
    """A learner came to be: somebody got this oefencode. The first event of a learner."""

    kind: ClassVar[str] = "arrived"


@dataclass(frozen=True, slots=True)
class SettingChosen:
    """Another size of letters, reading aloud or waiting; `setting` is the id of what was chosen."""

    setting: str
    kind: ClassVar[str] = "setting"


@dataclass(frozen=True, slots=True)
class WordOpened:
    """The explanation of a difficult word was opened, or the word was put with one's own."""

    word: str
    kind: ClassVar[str] = "word"


@dataclass(frozen=True, slots=True)
class WordTried:
    """For a word an explanation was chosen: that of the word `chosen`."""

    word: str
    chosen: str
    kind: ClassVar[str] = "word-tried"


@dataclass(frozen=True, slots=True)
class InLesson:
    """What has to do with a lesson; only the classes after it are events."""

    lesson: str


@dataclass(frozen=True, slots=True)
class AtStep(InLesson):
    """What has to do with one step of a lesson."""

    step: str


@dataclass(frozen=True, slots=True)
class Started(AtStep):
    """A lesson was begun, at this step."""

    kind: ClassVar[str] = "started"


@dataclass(frozen=True, slots=True)
class WayChosen(InLesson):
    """Another way of practising."""

    way: str
    kind: ClassVar[str] = "way"


@dataclass(frozen=True, slots=True)
class MishapSet(InLesson):
    """Something goes wrong in this round: `mishap` is the id of its first step, "" for nothing.

    `after` is the step of the lesson after which it comes.
    """

    mishap: str
    after: str
    kind: ClassVar[str] = "mishap"


@dataclass(frozen=True, slots=True)
class Done(AtStep):
    """A step was done rightly, or in a test tried."""

    kind: ClassVar[str] = "done"


@dataclass(frozen=True, slots=True)
class Wrong(AtStep):
    """An answer was not right; `mistake` is an author's id, or "anders" or "onleesbaar"."""

    mistake: str
    kind: ClassVar[str] = "wrong"


@dataclass(frozen=True, slots=True)
class HintAsked(AtStep):
    """One more hint."""

    kind: ClassVar[str] = "hint"


@dataclass(frozen=True, slots=True)
class HelpAsked(AtStep):
    """Somebody should come and help."""

    kind: ClassVar[str] = "help"


@dataclass(frozen=True, slots=True)
class OfferDeclined(AtStep):
    """Help was offered, and not wanted at this step."""

    kind: ClassVar[str] = "no-help"


@dataclass(frozen=True, slots=True)
class NotUnderstood(AtStep):
    """Somebody said not to understand what stands here: for who wrote it."""

    kind: ClassVar[str] = "not-understood"


@dataclass(frozen=True, slots=True)
class SentenceUnclear(AtStep):
    """Somebody said which sentence it is: `sentence` is the id of what an author wrote there."""

    sentence: str
    kind: ClassVar[str] = "sentence"


@dataclass(frozen=True, slots=True)
class FoundClear(InLesson):
    """How clear a lesson was: `clear` is "ja", "soms" or "nee"."""

    clear: str
    kind: ClassVar[str] = "found-clear"


@dataclass(frozen=True, slots=True)
class Refreshed(AtStep):
    """A question of a lesson that was done before was answered rightly in *Opfrissen*."""

    kind: ClassVar[str] = "refreshed"


@dataclass(frozen=True, slots=True)
class Waited(AtStep):
    """A blocked site was waited for."""

    kind: ClassVar[str] = "waited"


@dataclass(frozen=True, slots=True)
class Again(InLesson):
    """A new round of a lesson."""

    kind: ClassVar[str] = "again"


@dataclass(frozen=True, slots=True)
class TimeJumped(AtStep):
    """Simulated time passed; `jump` is the id of a jump that the author offers at this step."""

    jump: str
    kind: ClassVar[str] = "later"


@dataclass(frozen=True, slots=True)
class JumpUndone(AtStep):
    """The last jump at this step that still stood was taken back."""

    kind: ClassVar[str] = "undone"


@dataclass(frozen=True, slots=True)
class AllUndone(AtStep):
    """Every jump at this step was taken back."""

    kind: ClassVar[str] = "all-undone"


@dataclass(frozen=True, slots=True)
class StepReset(AtStep):
    """The teacher let a step begin anew: what was done there before does not count any more."""

    kind: ClassVar[str] = "step-reset"


@dataclass(frozen=True, slots=True)
class ResetUndone(AtStep):
    """The last reset of this step that still stood was taken back: all of it counts again."""

    kind: ClassVar[str] = "step-reset-undone"


@dataclass(frozen=True, slots=True)
class Chosen(AtStep):
    """In a year: what was done about a matter, which is the step; `choice` is an author's id."""

    choice: str
    kind: ClassVar[str] = "chosen"


@dataclass(frozen=True, slots=True)
class MessageMoved(InLesson):
    """A message ("service/letter") of the digital mailbox was put in a folder."""

    message: str
    folder: Folder
    kind: ClassVar[str] = "moved"


@dataclass(frozen=True, slots=True)
class Searched:
    """A lesson was looked for; `found` is "nee", or "ja" when something was found after all."""

    found: str
    kind: ClassVar[str] = "searched"


@dataclass(frozen=True, slots=True)
class Felt:
    """How sure somebody felt: `question` and `level` are ids of ours; `when` is "voor" or "na".

    `about` is the id of a lesson, or of what else was asked about.
    """

    about: str
    question: str
    level: str
    when: str
    kind: ClassVar[str] = "felt"


@dataclass(frozen=True, slots=True)
class RouteKept:
    """These lessons are followed alone, in this order, from now on.

    `lessons` are ids with "/" between them, "" for none any more.
    """

    lessons: str
    kind: ClassVar[str] = "route"

    @property
    def ids(self) -> tuple[str, ...]:
        """The lessons one by one."""
        return tuple(self.lessons.split("/")) if self.lessons else ()


@dataclass(frozen=True, slots=True)
class InClass:
    """This learner is in a class from now on; `classroom` is its name, "" for none any more."""

    classroom: str
    kind: ClassVar[str] = "in-class"


@dataclass(frozen=True, slots=True)
class InPair:
    """This learner does one side of a lesson with somebody: `pair` is the name of what they do.

    `side` is the lesson that is the own side.
    """

    side: str
    pair: str
    kind: ClassVar[str] = "in-pair"


@dataclass(frozen=True, slots=True)
class InExam:
    """What has to do with the praktijkexamen of a module; only the classes after it are events."""

    subject: str


@dataclass(frozen=True, slots=True)
class ExamBegun(InExam):
    """An exam was begun; `seed` is drawn, and says which tasks it has and who it is about."""

    seed: str
    kind: ClassVar[str] = "exam-begun"


@dataclass(frozen=True, slots=True)
class ExamAnswered(InExam):
    """A task ("lesson/step") was answered; `outcome` is "goed" or "fout"."""

    task: str
    outcome: str
    kind: ClassVar[str] = "exam-answer"


@dataclass(frozen=True, slots=True)
class ExamTimed(InExam):
    """Somebody takes longer, or does without the time: `time` is "langer", "zonder" or "met"."""

    time: str
    kind: ClassVar[str] = "exam-time"


@dataclass(frozen=True, slots=True)
class ExamEnded(InExam):
    """All tasks were answered; `outcome` is "gehaald" or "nog-niet"."""

    outcome: str
    kind: ClassVar[str] = "exam-ended"


Happened = (
    Arrived
    | SettingChosen
    | WordOpened
    | WordTried
    | Started
    | WayChosen
    | MishapSet
    | Done
    | Wrong
    | HintAsked
    | HelpAsked
    | OfferDeclined
    | NotUnderstood
    | SentenceUnclear
    | FoundClear
    | Waited
    | Refreshed
    | Again
    | TimeJumped
    | JumpUndone
    | AllUndone
    | StepReset
    | ResetUndone
    | Chosen
    | MessageMoved
    | Searched
    | Felt
    | RouteKept
    | InClass
    | InPair
    | ExamBegun
    | ExamAnswered
    | ExamTimed
    | ExamEnded
    | TogetherMade
    | SideTaken
    | Passed
    | WentAlone
    | BackTogether
    | ClassMade
    | LessonPlanned
    | FeelingAsked
    | MishapsAsked
    | Joined
    | LeftClass
    | Removed
    | PutBack
    | ClassClosed
    | ClassOpened
    | RoundBegun
    | QuestionPut
    | RoundAnswered
    | BarsShown
    | WhyShown
    | RoundEnded
    | Curtained
    | CurtainLifted
    | Told
    | TakenBack
    | TimerSet
    | PartClosed
    | PartOpened
    | MovedOn
)
"""One class per kind of event; `kind` is the word it is kept under and never changes."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened; `actor` is the oefencode of who did it.

    Events stand in streams: a learner's, named by the oefencode, that of a class, or that of two
    who practise together.
    """

    at: datetime
    actor: str
    what: Happened


def class_stream(name: str) -> str:
    """The stream of what is done in a class."""
    return f"class/{name}"


def together_stream(name: str) -> str:
    """The stream of what two people do together."""
    return f"together/{name}"
