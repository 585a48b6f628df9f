"""Made-up learners who go through a lesson, and what is true of them. Seeded, so always the same.

How fast they read, type and guess comes from what is known of readers and of rapid guessing (see
docs/signals.md), not from the thresholds that they are to test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import log
from random import Random

from sandbox.classroom.pauses import fields_at, words_at
from sandbox.model import Event, Happened, Lesson, Step
from sandbox.model.happened import Done, HelpAsked, HintAsked, Searched, Started, Wrong
from sandbox.progress import FOUND, NOTHING, Place
from tests.content import CATALOG
from tests.happening import FIRST

LEAVES_AFTER = 15 * 60
"""Seconds after which somebody who is stuck and gets no help stops trying."""


@dataclass
class Learner:
    """Somebody in a lesson. `stuck_at` is the step at which only help will do, since `stuck`.

    `phase` is where in its round of looks the board is when this learner begins, from 0 to 1.
    """

    chance: Random
    lesson: Lesson
    other: Lesson
    phase: float
    seconds: float = 0
    events: list[Event] = field(default_factory=list)
    stuck_at: Place | None = None
    stuck: datetime | None = None

    @property
    def now(self) -> datetime:
        return FIRST + timedelta(seconds=self.seconds)

    def does(self, what: Happened) -> None:
        self.events.append(Event(self.now, "appel-fiets-maan-42", what))

    def waits(self, middle: float, spread: float) -> None:
        """Time goes by: half the times less than `middle` seconds, now and then far more."""
        self.seconds += self.chance.lognormvariate(log(middle), spread)

    def may(self, share: float) -> bool:
        return self.chance.random() < share

    def begins(self) -> None:
        self.does(Started(self.lesson.id, self.lesson.steps[0].id))

    def is_done(self, step: Step) -> None:
        self.does(Done(self.lesson.id, step.id))

    def errs(self, step: Step) -> None:
        self.does(Wrong(self.lesson.id, step.id, "anders"))

    def gets_stuck(self, step: Step) -> None:
        self.stuck_at, self.stuck = (self.lesson.id, step.id), self.now


@dataclass(frozen=True)
class Pace:
    """How somebody works: words a minute, seconds a field, and how often what happens at a step."""

    words: float
    typing: float
    rereads: float
    looks_back: float
    wrong: float


def ordinary(who: Learner) -> None:
    """Reads as most do, is wrong now and then, gets there."""
    _works(who, _pace(who, words=150, typing=12, twice=0.1), who.lesson.steps)


def slow(who: Learner) -> None:
    """Reads slowly and twice, types with one finger, looks up, talks a little; gets there."""
    _works(who, _pace(who, words=90, typing=25, twice=0.4), who.lesson.steps)


def clicker(who: Learner) -> None:
    """Presses before reading, then guesses, then does what the hint says; gets there."""
    who.begins()
    for step in who.lesson.steps:
        who.waits(4, 0.6)
        asks = fields_at(step, CATALOG.services) > 0
        wrong = 0
        while asks and who.may(0.5 if wrong < 2 else 0.25):
            who.errs(step)
            wrong += 1
            if wrong == 2:
                who.waits(1.5, 0.5)
                who.does(HintAsked(who.lesson.id, step.id))
            who.waits(1.5, 0.5)
        who.is_done(step)


def stuck(who: Learner) -> None:
    """Works like most until a step that cannot be done alone."""
    pace = _pace(who, words=130, typing=15, twice=0.2, wrong=0.2)
    at = _somewhere(who)
    _works(who, pace, who.lesson.steps[:at])
    step = who.lesson.steps[at]
    who.gets_stuck(step)
    _reads(who, pace, step)
    habit = who.chance.choices([_tries, _asks, _wanders, _stares], [4, 1, 2, 3])[0]
    begun = who.seconds
    while who.seconds - begun < LEAVES_AFTER:
        act = habit if who.may(0.75) else who.chance.choice([_tries, _hints, _wanders, _stares])
        act(who, step)


def sleeper(who: Learner) -> None:
    """Works like most, and then does nothing any more."""
    at = _somewhere(who)
    pace = _pace(who, words=150, typing=12, twice=0.1)
    _works(who, pace, who.lesson.steps[:at])
    who.gets_stuck(who.lesson.steps[at])
    who.seconds += LEAVES_AFTER


def searcher(who: Learner) -> None:
    """Looks for a lesson first and sometimes on the way, with typing errors; finds it, works."""
    pace = _pace(who, words=150, typing=12, twice=0.1)
    at = _somewhere(who)
    _looks_for(who, pace)
    _works(who, pace, who.lesson.steps[:at])
    if who.may(0.2):
        _looks_for(who, pace)
    _goes_on(who, pace, who.lesson.steps[at:])


def lost_searcher(who: Learner) -> None:
    """Works like most, then looks for something that is not there, and does not stop looking."""
    pace = _pace(who, words=130, typing=15, twice=0.2)
    at = _somewhere(who)
    _works(who, pace, who.lesson.steps[:at])
    step = who.lesson.steps[at]
    who.gets_stuck(step)
    begun = who.seconds
    while who.seconds - begun < LEAVES_AFTER:
        act = _searches_in_vain if who.may(0.8) else who.chance.choice([_stares, _tries])
        act(who, step)


KINDS: dict[str, Callable[[Learner], None]] = {
    "ordinary": ordinary,
    "careful slow reader": slow,
    "clicker": clicker,
    "stuck one": stuck,
    "sleeper": sleeper,
    "searcher": searcher,
    "lost searcher": lost_searcher,
}


def some(kind: str, number: int, seed: int = 28) -> list[Learner]:
    """So many learners of a kind, each in a lesson by chance."""
    made = []
    for one in range(number):
        chance = Random(f"{seed} {kind} {one}")
        lesson, other = chance.sample([*CATALOG.lessons.values()], 2)
        learner = Learner(chance, lesson, other, chance.random())
        KINDS[kind](learner)
        made.append(learner)
    return made


def _pace(who: Learner, words: float, typing: float, twice: float, wrong: float = 0.15) -> Pace:
    """Of this kind, but somebody: a quarter faster or slower is common."""
    own = who.chance.lognormvariate(0, 0.25)
    return Pace(words / own, typing * own, twice, twice / 7, wrong)


def _works(who: Learner, pace: Pace, steps: tuple[Step, ...]) -> None:
    who.begins()
    _goes_on(who, pace, steps)


def _goes_on(who: Learner, pace: Pace, steps: tuple[Step, ...]) -> None:
    for step in steps:
        _reads(who, pace, step)
        while who.may(pace.looks_back):
            _wanders(who, step)
        asks = fields_at(step, CATALOG.services) > 0
        while asks and who.may(pace.wrong):
            who.errs(step)
            if who.may(0.3):
                who.waits(10, 0.5)
                who.does(HintAsked(who.lesson.id, step.id))
            who.waits(pace.typing * 1.5, 0.5)
        who.is_done(step)


def _reads(who: Learner, pace: Pace, step: Step) -> None:
    """Reads, perhaps once more, looks at the papers, types, thinks; is kept from it sometimes."""
    reading = 60 * words_at(step, CATALOG.services) / pace.words
    reading *= 2 if who.may(pace.rereads) else 1
    papers = len(step.task.papers) * pace.typing
    typing = fields_at(step, CATALOG.services) * pace.typing
    who.waits(10 + reading + papers + typing, 0.3)
    if who.may(0.05):
        who.waits(45, 0.5)


def _somewhere(who: Learner) -> int:
    """The place of a step where something is asked, not the first one."""
    asking = [
        at
        for at, step in enumerate(who.lesson.steps)
        if at and fields_at(step, CATALOG.services) > 0
    ]
    return who.chance.choice(asking)


def _tries(who: Learner, step: Step) -> None:
    who.errs(step)
    who.waits(40, 0.5)


def _hints(who: Learner, step: Step) -> None:
    who.does(HintAsked(who.lesson.id, step.id))
    who.waits(40, 0.5)


def _asks(who: Learner, step: Step) -> None:
    who.waits(30, 0.5)
    who.does(HelpAsked(who.lesson.id, step.id))
    who.waits(60, 0.5)


def _wanders(who: Learner, step: Step) -> None:
    """To a hint at an earlier step or in another lesson, and back to have another look."""
    earlier = who.lesson.steps[0]
    away = who.chance.choice(
        [HintAsked(who.lesson.id, earlier.id), HintAsked(who.other.id, who.other.steps[0].id)]
    )
    who.does(away)
    who.waits(30, 0.5)
    who.does(HintAsked(who.lesson.id, step.id))
    who.waits(40, 0.5)


def _looks_for(who: Learner, pace: Pace) -> None:
    """Three in ten find nothing at first; each other word that is tried helps three in four."""
    missed = 0.3
    while who.may(missed):
        who.waits(pace.typing, 0.4)
        who.does(Searched(NOTHING))
        missed = 0.25
    who.waits(pace.typing, 0.4)
    if any(isinstance(event.what, Searched) for event in who.events[-1:]):
        who.does(Searched(FOUND))
    who.waits(15, 0.5)


def _searches_in_vain(who: Learner, _: Step) -> None:
    who.waits(30, 0.5)
    who.does(Searched(NOTHING))


def _stares(who: Learner, step: Step) -> None:
    who.waits(240, 0.6)
    who.does(HintAsked(who.lesson.id, step.id))
    who.waits(30, 0.5)
