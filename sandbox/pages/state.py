"""All that a page may look at: who is here, where, what was done, and what this tab knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Literal

from sandbox.alongside import NOBODY, Looking
from sandbox.catalog import Catalog, Problem
from sandbox.classroom import Classroom, Move, Pupil
from sandbox.classroom.lead import Lead
from sandbox.classroom.rounds import ClassRound
from sandbox.classroom.rows import Looked, Pauses
from sandbox.finding import NO_ANSWERS, Answers
from sandbox.licence.code import Licence, MakeMark
from sandbox.making.sheet import LessonSheet
from sandbox.model import Lesson, Person
from sandbox.model.lessons import OWN
from sandbox.pages.place import Place
from sandbox.practice.class_question import ClassQuestion, Offered
from sandbox.practice.scene import Scene
from sandbox.progress import History, Moment, settings
from sandbox.progress.settings import Form, Pace
from sandbox.progress.unclear import Unclear
from sandbox.tasks import Outcome
from sandbox.together import NOBODY_YET, Pair

Role = Literal["learner", "teacher", "alongside"]
"""What somebody is here for, beside looking around: to practise as somebody, to teach the class of
this place, to look along with a visitor. A door says which of them may see its page.
"""
NOTHING_SAID = Lead()
NO_ROUND = ClassRound()
NEVER = datetime.min.replace(tzinfo=UTC)
FIRST_DAY = date(2026, 3, 3)
"""The simulated date outside any lesson."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What a button inside an answer did: where the focus goes, and what is said of it."""

    focus: str = ""
    said: str = ""
    times: int = 0


@dataclass(frozen=True, slots=True)
class AtClass:
    """A class that has to do with this visit.

    `code` is "" where only its name is known: of the class that a pupil is in. `me` is who the
    visitor is there, `lead` what the teacher says, `going` the round of questions. `moving` are the
    codes to go on with on another device, by seat, with the seconds that they still work.
    """

    room: Classroom
    code: str = ""
    me: Pupil | None = None
    lead: Lead = NOTHING_SAID
    going: ClassRound = NO_ROUND
    moving: Mapping[str, tuple[Move, float]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AtPair:
    """Two who do a lesson together, of whom the visitor is one or may become one.

    `code` is "" where only its name is known. `side` is the lesson that the visitor does, or can
    do; None when nothing is left. `me` is the name of the visitor in it, "" for who is not in.
    `other` is the first name of the made-up person of the other.
    """

    pair: Pair = NOBODY_YET
    code: str = ""
    side: Lesson | None = None
    me: str = ""
    other: str = ""


def _nothing() -> None:
    return None


def _none(_: str) -> tuple[str, ...]:
    return ()


def _nobody(archetype: str, seed: str) -> Person:
    raise LookupError(f"{archetype} {seed}")


def _unmarked(_: str) -> str:
    return "0" * 32


def _no_questions(_: str) -> tuple[Offered, ...]:
    return ()


def _untouched(_: str) -> object:
    return None


@dataclass(frozen=True, slots=True)
class Tab:
    """What only this tab of the browser knows, in memory alone.

    `outcome` is that of the last press at this place, the `attempt`th of the visit, `outcomes`
    those of each step when more of them stand on one page. `praised` is the step before this one,
    when it was done just now. `code_wrong` says what was wrong with an
    oefencode, `code_again` that it can be tried again. `chosen` tells what a control
    that is no answer holds, such as a slider of the tax page, by its key; None when nobody touched
    it. `held` are answers of ids that buttons put there, by the key of their control; `moved` is
    the last of these presses. `told` says what the last press did, to who cannot see it. `found`
    are the ids of the lessons that the last search found, None when nobody searched here,
    `search_wrong` says why it could not be done; `in_vain` counts those that found nothing, one
    after another, `no_offer` says that no help is wanted with it. `found_words` are ids of the
    glossary that were found, `word_tried` is the word that was tried just now and the one of the
    explanation that was chosen, "" for none. `beside` says that somebody
    helps who sits beside. `class_wrong` says what was wrong with a class
    code or a teacher's key, `offered` are nicknames to choose from, `key` is the teacher's key of
    the class that was made just now. `pair_wrong` says what was wrong with the code of another with
    whom somebody wants to practise. `closer` is the seat of the pupil who is looked at from close
    by, `closed` that of the one before; `just` is what was done to a seat just now, to be undone.
    `names` says that the big screen shows nicknames, `still` that a page that changes by itself
    waits for a press. `stays` is the seat of somebody whose work cannot be moved to another device.
    `which` says that somebody is asked which sentence is not clear.
    `intake` are the answers of *Kennismaken* by question, ids alone; `felt` is the question of how
    sure one is that was answered just now.
    `rights` are the answers of *Waar heb ik recht op?* by question, ids and amounts.
    `sheet` is the lesson that is being made or was opened here, `sheet_wrong` what is wrong in it.
    """

    outcome: Outcome | None = None
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    attempt: int = 0
    praised: str = ""
    code_wrong: str = ""
    code_again: bool = False
    code_tries: int = 0
    chosen: Callable[[str], object] = _untouched
    held: Mapping[str, str] = field(default_factory=dict)
    moved: Moved = Moved()
    told: str = ""
    found: tuple[str, ...] | None = None
    answers: Answers = NO_ANSWERS
    in_vain: int = 0
    no_offer: bool = False
    search_wrong: str = ""
    found_words: tuple[str, ...] | None = None
    word_tried: tuple[str, str] = ("", "")
    searches: int = 0
    beside: bool = False
    class_wrong: str = ""
    class_tries: int = 0
    offered: tuple[str, ...] = ()
    key: str = ""
    pair_wrong: str = ""
    pair_tries: int = 0
    licence_wrong: str = ""
    licence_tries: int = 0
    nickname: int = 0
    closer: str = ""
    closed: str = ""
    just: tuple[str, str] = ("", "")
    names: bool = False
    still: bool = False
    stays: str = ""
    which: bool = False
    intake: Mapping[str, str] = field(default_factory=dict)
    felt: str = ""
    rights: Mapping[str, str] = field(default_factory=dict)
    sheet: LessonSheet | None = None
    sheet_wrong: tuple[str, ...] = ()
    sheet_tries: int = 0


@dataclass(frozen=True)
class State:
    """The state of one visit in one run. `kept` says whether progress is being kept,
    `storage` what happened to what was kept, if anything did, `keep_days` how many days without
    practising it stays.

    `code` is the oefencode of who is here, `learner` the name of the own stream; "" for somebody
    who has not begun.

    `look` is who looks along here, or with whom this browser does.

    `person` gives the made-up person of a lesson, `scene` everything about a step. `klas` is the
    class of the place, `mine` the one that this learner is in, `taught` those that are taught with
    this browser, by code; `pair` is who does the lesson of the place together; `origin` is where
    others find us ("http://10.0.0.7:8501"), `now` the real time. `looked` reads what the pupils of
    `klas` did, `pauses` gives how long one may be silent at each step. `asked` is the question that
    is put to the class of this visit, `round_of` names those of a round, `offers` tells those of a
    lesson that can be put to the class, `score` is how many answers of the round were right, in
    whole per cents.
    `unclear` tells what people did not understand, `missed`
    which steps many in the own class had wrong. `move` is the work that may come to this
    device, `moved` what left it.
    `faults` are those in the files of the content, for an author who writes.

    `somebody` is the made-up person of an archetype and a seed; `mark` is what this server puts on
    licences, `licence` the one of the place.
    """

    place: Place
    code: str
    history: History
    catalog: Catalog
    person: Callable[[Lesson], Person]
    scene: Callable[[Lesson, str], Scene]
    kept: bool = True
    storage: str = ""
    keep_days: int = 180
    roles: frozenset[Role] = frozenset()
    tab: Tab = Tab()
    look: Looking = NOBODY
    klas: AtClass | None = None
    mine: AtClass | None = None
    pair: AtPair | None = None
    taught: Mapping[str, Classroom] = field(default_factory=dict)
    learner: str = ""
    origin: str = ""
    now: datetime = NEVER
    looked: Callable[[], Looked] = Looked
    pauses: Callable[[], Pauses] = dict
    asked: Callable[[], ClassQuestion | None] = _nothing
    round_of: Callable[[str], tuple[str, ...]] = _none
    offers: Callable[[str], tuple[Offered, ...]] = _no_questions
    score: Callable[[], int | None] = _nothing
    unclear: Callable[[], Unclear] = Unclear
    missed: Callable[[], tuple[tuple[str, str], ...]] = tuple
    move: Move | None = None
    moved: Move | None = None
    faults: tuple[Problem, ...] = ()
    somebody: Callable[[str, str], Person] = _nobody
    mark: MakeMark = _unmarked
    licence: Licence | None = None

    @cached_property
    def form(self) -> Form:
        """The form in which this learner wants lessons."""
        return settings(self.history.settings).form

    @cached_property
    def pace(self) -> Pace:
        """How much this learner wants to be asked at once."""
        return settings(self.history.settings).pace

    @property
    def lesson(self) -> Lesson | None:
        """The lesson of this place."""
        return self.catalog.lessons.get(self.place.lesson)

    @cached_property
    def today(self) -> date:
        """The simulated date of the lesson that the learner came from."""
        return self.moment(self.lesson).today if self.lesson else FIRST_DAY

    def moment(self, lesson: Lesson) -> Moment:
        """How far this learner is in a lesson now."""
        return self.history.moment(lesson)

    @property
    def begun(self) -> tuple[str, ...]:
        """The lessons that were practised, the one touched last at the end."""
        return tuple(
            name for name in self.history.lessons if name in self.catalog.lessons and name != OWN
        )
