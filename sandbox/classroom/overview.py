"""The teacher's overview of a class: how far everybody is, who needs help now, what is hard.

A pure function of what the pupils did. What was worked out of somebody's history is kept with it
(`History.moment`), so a look costs what is new since the last one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sandbox.model import Event, Lesson, Step
from sandbox.model.happened import Done, HelpAsked, HintAsked, Wrong
from sandbox.progress import HINT_AFTER, STUCK_AFTER, History, Moment
from sandbox.progress.rounds import since as after_last

Doing = Literal["help", "stuck", "quiet", "working", "new", "done"]
"""What somebody is doing, the one that needs the teacher most first."""
PartState = Literal["done", "stuck", "here", "open"]
QUIET_AFTER = timedelta(minutes=5)
"""Without a press for so long somebody sleeps, left, or does not dare: the teacher should look."""
NEEDS = ("help", "stuck")


@dataclass(frozen=True, slots=True)
class Followed:
    """Somebody in the class: the seat, the id of the nickname, and all that was done."""

    seat: str
    nickname: str
    history: History


@dataclass(frozen=True, slots=True)
class Row:
    """One pupil in the overview.

    `parts` are those of the lesson that is looked at, in its order. `lesson`, `step` and `number`
    (from 1) tell where the pupil is now, also when that is another lesson; no step when all is
    done. `since` is when it began to be so, `mistake` the id that was wrong most at this step,
    so many `times`.
    """

    seat: str
    nickname: str
    parts: tuple[PartState, ...]
    doing: Doing
    lesson: Lesson
    step: Step | None
    number: int
    since: datetime | None
    mistake: str = ""
    times: int = 0

    @property
    def needs_help(self) -> bool:
        """Whether the teacher should go there now."""
        return self.doing in NEEDS


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
    pupils: Sequence[Followed], lessons: Sequence[Lesson], now: datetime, looked_at: str = ""
) -> Overview:
    """The class in its lessons (at least one) at a moment.

    `looked_at` is the id of the lesson whose parts are the columns; else the one where most are.
    """
    where = {pupil.seat: where_now(pupil.history, lessons) for pupil in pupils}
    ids = {lesson.id: lesson for lesson in lessons}
    most = Counter(lesson.id for lesson in where.values()).most_common(1)
    lesson = ids.get(looked_at) or ids[most[0][0] if most else lessons[0].id]
    rows = [_row(pupil, lesson, where[pupil.seat], now) for pupil in pupils]
    return Overview(
        lesson=lesson,
        parts=parts_of(lesson),
        rows=tuple(sorted(rows, key=_urgency)),
        far=_far(pupils, lessons),
        hardest=_hardest(pupils, lessons),
    )


def parts_of(lesson: Lesson) -> tuple[str, ...]:
    """The parts of a lesson, each once."""
    return tuple(dict.fromkeys(step.part for step in lesson.steps))


def where_now(history: History, lessons: Sequence[Lesson]) -> Lesson:
    """The lesson that is touched last and not done, else the first that is not, else the last."""
    left = [lesson for lesson in lessons if history.moment(lesson).current]
    order = list(history.lessons)
    begun = [lesson for lesson in left if lesson.id in history.lessons]
    if begun:
        return max(begun, key=lambda lesson: order.index(lesson.id))
    return left[0] if left else lessons[-1]


def _row(pupil: Followed, lesson: Lesson, where: Lesson, now: datetime) -> Row:
    moment = pupil.history.moment(where)
    step = moment.current
    doing, began = _doing(pupil.history, moment, now)
    wrong = _mistakes(moment.at(step.id)) if step else Counter()
    mistake, times = wrong.most_common(1)[0] if wrong else ("", 0)
    return Row(
        seat=pupil.seat,
        nickname=pupil.nickname,
        parts=_parts(pupil.history.moment(lesson), lesson, where, doing),
        doing=doing,
        lesson=where,
        step=step,
        number=where.steps.index(step) + 1 if step else len(where.steps),
        since=began,
        mistake=mistake,
        times=times,
    )


def _doing(history: History, moment: Moment, now: datetime) -> tuple[Doing, datetime | None]:
    """What somebody does, and since when."""
    last = history.events[-1].at if history.events else None
    if moment.current is None:
        return "done", last
    here = after_last(moment.at(moment.current.id), Done)
    asked = [event.at for event in here if isinstance(event.what, HelpAsked)]
    wrong = [event.at for event in here if isinstance(event.what, Wrong)]
    if asked:
        return "help", asked[0]
    if len(wrong) >= STUCK_AFTER:
        return "stuck", wrong[STUCK_AFTER - 1]
    if last is None or not history.lessons:
        return "new", last
    return ("quiet" if now - last >= QUIET_AFTER else "working"), last


def _parts(moment: Moment, lesson: Lesson, where: Lesson, doing: Doing) -> tuple[PartState, ...]:
    states: dict[str, PartState] = {}
    for step in lesson.steps:
        done = step.id in moment.done
        if states.get(step.part, "done") == "done":
            states[step.part] = "done" if done else "open"
    if moment.current and where is lesson and moment.round:
        states[moment.current.part] = "stuck" if doing in NEEDS else "here"
    return tuple(states.values())


def _urgency(row: Row) -> tuple[int, float, str]:
    """First who needs help, the longest waiting before others; then who is silent; then by name."""
    rank = 0 if row.needs_help else 1 if row.doing == "quiet" else 2
    waits = row.since.timestamp() if row.since and rank < 2 else 0.0
    return (rank, waits, row.nickname)


def _far(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> int:
    total = len(pupils) * sum(len(lesson.steps) for lesson in lessons)
    done = sum(len(pupil.history.moment(lesson).done) for pupil in pupils for lesson in lessons)
    return 100 * done // total if total else 0


def _hardest(pupils: Sequence[Followed], lessons: Sequence[Lesson]) -> Hardest | None:
    """The step where most had trouble; None as long as it is one pupil's."""
    troubled: Counter[tuple[str, str]] = Counter()
    mistakes: dict[tuple[str, str], Counter[str]] = {}
    for pupil in pupils:
        for lesson in lessons:
            for place, here in pupil.history.moment(lesson).days.at.items():
                wrong = _mistakes(here)
                if wrong.total() >= HINT_AFTER or _asked(here):
                    troubled[place] += 1
                    mistakes.setdefault(place, Counter()).update(wrong)
    for place, number in troubled.most_common():
        found = _step(lessons, place)
        if found and number > 1:
            mistake, times = ([*mistakes[place].most_common(1), ("", 0)])[0]
            return Hardest(*found, number, mistake, times)
    return None


def _step(lessons: Sequence[Lesson], place: tuple[str, str]) -> tuple[Lesson, Step] | None:
    """A step as long as its lesson still has it."""
    lesson = next(one for one in lessons if one.id == place[0])
    return next(((lesson, step) for step in lesson.steps if step.id == place[1]), None)


def _mistakes(here: Sequence[Event]) -> Counter[str]:
    return Counter(event.what.mistake for event in here if isinstance(event.what, Wrong))


def _asked(here: Sequence[Event]) -> bool:
    return any(isinstance(event.what, HintAsked | HelpAsked) for event in here)
