"""What a kind of task is: what it asks, how an answer is judged, what is right, what to check."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from sandbox.model import (
    Asking,
    Block,
    Derived,
    Field,
    Given,
    Option,
    Paper,
    Screen,
    Service,
    Task,
    Way,
)
from sandbox.people.facts import Facts
from sandbox.pieces import Piece
from sandbox.tasks.outcome import Outcome
from sandbox.tasks.showing import bare_answer, told_answer
from sandbox.texts import sentences, text

Spot = tuple[str | int, ...]
"""A place in what an author wrote, from the keys of the task on."""


@dataclass(frozen=True, slots=True)
class Now:
    """What a task may know to ask something of somebody.

    `facts` have the second names of the task. `letter` finds "service/letter" as it came, `paper`
    as it would be written today. `tries` are the wrong answers so far.
    """

    services: Mapping[str, Service]
    facts: Facts
    derived: Derived
    letter: Callable[[str], Paper]
    paper: Callable[[str], Paper]
    tries: int = 0
    done: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """The simulated screen of a task, filled in; `beside` stands on a second device or in a
    second tab, `astray` is what a wrong address leads to.

    `download` is the paper that can be kept from it.
    """

    service: Service
    screen: Screen
    beside: Screen | None
    astray: Screen | None
    download: Paper | None


@dataclass(frozen=True, slots=True)
class Turn:
    """Where something stands that goes on with every press, such as a talk.

    `choices` are what it then holds, with words; `said` is told to who cannot see the `pieces`.
    """

    pieces: tuple[Piece, ...]
    choices: tuple[tuple[str, str], ...]
    said: str


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to answer, with a control: the name of a module in sandbox/pages/controls.

    `turn` says where what is held stands, for a control that goes on with every press.
    """

    field: Field
    control: str
    turn: Callable[[str], Turn] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands before somebody: pieces to read or a simulated site, questions, a button.

    `after` stands below the questions: what there is to see of a task that lingers.
    `blocked` says that no more tries are taken until the learner waits.
    """

    button: str
    questions: tuple[Question, ...] = ()
    pieces: tuple[Piece, ...] = ()
    site: Site | None = None
    blocked: bool = False
    after: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class ForAll:
    """What a whole class can choose from, where the questions of a task have no one right choice.

    `right` is empty where no choice is wrong, and `options` where one only thinks or talks.
    `says` tells of an option what comes of it, or why it is not right.
    """

    label: str
    options: tuple[Option, ...] = ()
    right: frozenset[str] = frozenset()
    says: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answered:
    """The right answers of a task as they can be looked over: label and answer per question."""

    service: str
    path: str
    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong in a task: where, and the cause under `check` in texts.yaml.

    A value that is a tuple names what there is to choose from.
    """

    place: Spot
    cause: str
    values: Mapping[str, str | tuple[str, ...]]


class Kind(Task):
    """A kind of task; a module in sandbox/tasks/kinds each, known by standing there."""

    judged: ClassVar[bool] = True
    """Whether an answer is right or wrong; else there is nothing to tell."""
    lingers: ClassVar[bool] = False
    """Whether there is more to see once it is done, before the next step."""
    judgement: ClassVar[bool] = True
    """Whether the answer has to be thought of; else it stands somewhere to be read."""

    @abstractmethod
    def asked(self, now: Now) -> Asked:
        """What is asked of this person now."""

    @abstractmethod
    def judge(self, now: Now, asked: Asked, answers: Mapping[str, str], way: Way) -> Outcome:
        """What becomes of these answers, a text per question."""

    def right(self, services: Mapping[str, Service]) -> Mapping[str, str]:
        """The right answers per question, as the author wrote them."""
        return {}

    def told(self, now: Now, question: Question) -> str:
        """The right answer as a learner should read it, "" when nothing can be told."""
        asked = question.field
        return told_answer(asked, self.right(now.services).get(asked.id, ""), now.facts)

    def put(self, now: Now, question: Question) -> str:
        """What the control holds once the task is done."""
        asked = question.field
        return bare_answer(asked, self.right(now.services).get(asked.id, ""), now.facts)

    def given(self, services: Mapping[str, Service], facts: Facts, done: bool) -> tuple[Given, ...]:
        """The answers that sums are made with: the right ones once done, else what is prefilled."""
        return ()

    def answered(self, services: Mapping[str, Service], facts: Facts) -> Answered | None:
        """What can be looked over once the task is done."""
        return None

    def for_all(self, now: Now) -> ForAll | None:
        """What a class chooses from together; None when its questions do for that."""
        return None

    def causes(self, services: Mapping[str, Service], mistake: str) -> tuple[str, ...]:
        """Why an answer was wrong, by the id that was kept of it; as written.

        More than one when questions share that id, none when it says nothing.
        """
        return ()

    def fixed(self, name: str, **values: str | int) -> str:
        """A fixed sentence of this kind, or else the one that holds for every kind."""
        own = f"taak.{self.key}.{name}"
        return text(own if own in sentences() else f"taak.{name}", **values)

    @property
    def praise(self) -> str:
        """What is said when it was done and the step has no words of its own; as written."""
        return text("les.goed")

    @property
    def bodies(self) -> Mapping[Spot, tuple[Block, ...]]:
        """The blocks that the author wrote in this task."""
        return {}

    @property
    def said(self) -> tuple[str, ...]:
        """What else somebody reads or hears in this task."""
        return ()

    def wrong(self, services: Mapping[str, Service]) -> Iterator[Finding]:
        """What is wrong in what an author wrote; what it names is there."""
        yield from ()


def task_of(asking: Asking) -> Kind:
    """The task of a step; TypeError when it is of no kind."""
    if not isinstance(asking.task, Kind):
        raise TypeError(f"{asking.task!r} is of no kind")
    return asking.task
