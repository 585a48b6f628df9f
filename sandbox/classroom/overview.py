"""The teacher's overview of a class: how far everybody is, who needs help now, what is hard.

A pure function of what the pupils did. What was worked out of somebody's history is kept with it
(`History.moment`), so a look costs what is new since the last one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sandbox.classroom.lead import COMING, Lead
from sandbox.classroom.rows import (
    NOTHING_SAID,
    Doing,
    Followed,
    Pauses,
    Row,
    mistakes,
    row_of,
    spot_of,
)
from sandbox.model import Event, Lesson, Step
from sandbox.model.happened import HelpAsked, HintAsked
from sandbox.progress import HINT_AFTER, part_of


@dataclass(frozen=True, slots=True)
class Hardest:
    """The step at which most pupils had trouble, and the mistake made there most."""

    lesson: Lesson
    step: Step
    pupils: int
    mistake: str
    times: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The class as it stands: `parts` name the columns; who needs help longest stands first.

    `far` is how much of all steps of all pupils is done, in whole per cents.
    """

    lesson: Lesson
    parts: tuple[str, ...]
    rows: tuple[Row, ...]
    far: int
    hardest: Hardest | None

    def count(self, *doing: Doing) -> int:
        """How many pupils do one of these."""
        return sum(row.doing in doing for row in self.rows)

    @property
    def needy(self) -> tuple[Row, ...]:
        """Who needs help now."""
        return tuple(row for row in self.rows if row.needs_help)


def overview(
    pupils: Sequence[Followed],
    lessons: Sequence[Lesson],
    now: datetime,
    pauses: Pauses,
    lead: Lead = NOTHING_SAID,
) -> Overview:
    """The class in its lessons (at least one) at a moment.

    `pauses` is how long one may be silent at each step (sandbox/classroom/pauses.py). The columns
    are the parts of the lesson where most are. After `lead`, who knows that the teacher comes
    stands after who does not, and who is before a part that is closed waits.
    """
    coming = {seat for seat, said in lead.told.items() if said.what == COMING}
    ids = {lesson.id: lesson for lesson in lessons}
    spots = [spot_of(pupil.history, ids, now, pauses, lead) for pupil in pupils]
    most = Counter(spot.moment.lesson.id for spot in spots).most_common(1)
    lesson = ids[most[0][0]] if most else lessons[0]
    rows = [row_of(pupil, lesson, spot) for pupil, spot in zip(pupils, spots, strict=True)]
    return Overview(
        lesson=lesson,
        parts=parts_of(lesson),
        rows=tuple(sorted(rows, key=lambda row: _urgency(row, row.seat in coming))),
        far=_far(pupils, lessons),
        hardest=_hardest(pupils, lessons),
    )


def parts_of(lesson: Lesson) -> tuple[str, ...]:
    """The parts of a lesson, each once."""
    return tuple(dict.fromkeys(part_of(step) for step in lesson.steps))


def _urgency(row: Row, told: bool) -> tuple[int, float, str]:
    """First who needs help and was told nothing yet, the longest waiting before others; then who is
    only silent, or knows that the teacher comes; then by name.
    """
    rank = 3
    if row.needs_help:
        rank = 1 if row.doing == "quiet" or told else 0
    waits = row.since.timestamp() if row.since and rank < 3 else 0.0
    return (rank, waits, row.nickname)


def _far(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> int:
    total = len(pupils) * sum(len(lesson.steps) for lesson in lessons)
    done = sum(
        step.id in pupil.history.moment(lesson).done
        for pupil in pupils
        for lesson in lessons
        for step in lesson.steps
    )
    return 100 * done // total if total else 0


def _hardest(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> Hardest | None:
    """The step where most had trouble; None as long as it is one pupil's."""
    troubled: Counter[tuple[str, str]] = Counter()
    made: dict[tuple[str, str], Counter[str]] = {}
    for pupil in pupils:
        for lesson in lessons:
            for place, here in pupil.history.moment(lesson).days.at.items():
                wrong = mistakes(here)
                if wrong.total() >= HINT_AFTER or _asked(here):
                    troubled[place] += 1
                    made.setdefault(place, Counter()).update(wrong)
    for place, number in troubled.most_common():
        found = _step(lessons, place)
        if found and number > 1:
            mistake, times = ([*made[place].most_common(1), ("", 0)])[0]
            return Hardest(*found, number, mistake, times)
    return None


def _step(lessons: Sequence[Lesson], place: tuple[str, str]) -> tuple[Lesson, Step] | None:
    """A step as long as its lesson still has it."""
    lesson = next(one for one in lessons if one.id == place[0])
    return next(((lesson, step) for step in lesson.steps if step.id == place[1]), None)


def _asked(here: Sequence[Event]) -> bool:
    return any(isinstance(event.what, HintAsked | HelpAsked) for event in here)
