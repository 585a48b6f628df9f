"""The exams that somebody did: when each was begun, what was answered, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sandbox.licence.rules import needed, rules
from sandbox.model import Event
from sandbox.model.happened import ExamAnswered, ExamBegun, ExamEnded, ExamTimed
from sandbox.progress import History

RIGHT, WRONG = "goed", "fout"
PASSED, NOT_YET = "gehaald", "nog-niet"
LONGER, UNTIMED, TIMED = "langer", "zonder", "met"
"""What somebody chose about the time of an exam."""


@dataclass(frozen=True, slots=True)
class Exam:
    """One exam of a module; `answers` go from "lesson/step" to right or wrong.

    `ended` is how it ended, "" as long as it goes on. `longer` is how often time was added,
    `timed` whether the time is shown.
    """

    subject: str
    seed: str
    begun: datetime
    answers: Mapping[str, str] = field(default_factory=dict)
    ended: str = ""
    longer: int = 0
    timed: bool = True

    @property
    def right(self) -> int:
        """How many tasks were right."""
        return sum(one == RIGHT for one in self.answers.values())

    @property
    def minutes(self) -> int:
        """The minutes that are set for it."""
        return rules().exam.minutes + self.longer * rules().exam.extra


def exams_of(history: History, subject: str) -> tuple[Exam, ...]:
    """The exams of a module, in the order in which they were begun."""
    found: list[list[Event]] = []
    for event in history.exams:
        if event.what.subject != subject:  # type: ignore[union-attr]
            continue
        if isinstance(event.what, ExamBegun):
            found.append([])
        if found:
            found[-1].append(event)
    return tuple(map(_exam, found))


def going(history: History, subject: str) -> Exam | None:
    """The exam that goes on, if one does."""
    last = exams_of(history, subject)[-1:]
    return last[0] if last and not last[0].ended else None


def is_passed(exam: Exam) -> bool:
    """Whether an exam was passed."""
    return exam.ended == PASSED


def outcome_of(right: int, tasks: int) -> str:
    """How an exam ends with so many of its tasks right."""
    return PASSED if right >= needed(tasks, rules().exam.passed) else NOT_YET


def _exam(events: Iterable[Event]) -> Exam:
    begun, *after = events
    answers: dict[str, str] = {}
    ended, longer, timed = "", 0, True
    for event in after:
        match event.what:
            case ExamAnswered(task=task, outcome=outcome):
                answers.setdefault(task, outcome)
            case ExamEnded(outcome=outcome):
                ended = outcome
            case ExamTimed(time=time):
                longer += time == LONGER
                timed = time != UNTIMED
    what = begun.what
    seed = what.seed if isinstance(what, ExamBegun) else ""
    subject = what.subject if isinstance(what, ExamBegun) else ""
    return Exam(subject, seed, begun.at, answers, ended, longer, timed)
