"""What a teacher presses in the part of the page that changes by itself: help back to pupils."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sandbox.classroom import Classroom
from sandbox.classroom.lead import COMING, HINT, REASONS, TIMES, WELL
from sandbox.classroom.parts import parts
from sandbox.classroom.rows import where_now
from sandbox.model import Happened
from sandbox.model.classes import (
    BarsShown,
    Curtained,
    CurtainLifted,
    PartClosed,
    PartOpened,
    PutBack,
    QuestionPut,
    Removed,
    RoundBegun,
    RoundEnded,
    TakenBack,
    TimerSet,
    Told,
    WhyShown,
)
from sandbox.progress import hints_open
from sandbox.ui import address, as_teacher, asking, classes, session, starting_over
from sandbox.ui.runtime import catalog, moves, watching

NOBODY = "-"


def look_at(seat: str) -> None:
    """One pupil from close by; "-" is the whole class again."""
    session.keep(closer="" if seat == NOBODY else seat, closed=session.recall("closer", ""))


def come(seat: str) -> None:
    """I am coming."""
    _tell(seat, COMING, "kom")


def praise(seat: str) -> None:
    """Well done so far."""
    _tell(seat, WELL, "goed")


def hint(seat: str) -> None:
    """The first hint that this pupil did not see yet; the last one when all were seen."""
    _tell(seat, HINT, "tip")


def take_back(seat: str) -> None:
    """What was said last was not meant."""
    if as_teacher.do(lambda room: (TakenBack(seat),) if seat in room.pupils else ()):
        session.drop("just")


def remove(seat: str) -> None:
    """Somebody is taken out of the class."""
    if as_teacher.do(lambda room: (Removed(seat),) if seat in room.pupils else ()):
        as_teacher.just_did("eruit", seat)
        session.keep(closer="")


def put_back(seat: str) -> None:
    """Somebody is put back in the class."""
    if as_teacher.do(lambda room: (PutBack(seat),) if seat in room.removed else ()):
        session.drop("just")


def stop_all(reason: str) -> None:
    """Everybody stops for a moment."""
    if reason in REASONS:
        as_teacher.do(lambda _: (Curtained(reason),))


def go_on(_: str) -> None:
    """Everybody goes on."""
    as_teacher.do(lambda _: (CurtainLifted(),))


def give_time(minutes: str) -> None:
    """The class has so many minutes from now on; anything else is no end."""
    as_teacher.do(lambda _: (TimerSet(minutes if minutes in TIMES else "0"),))


def let_move(seat: str) -> None:
    """A code with which this pupil goes on on another device."""
    room = as_teacher.room()
    pupil = room.pupils.get(seat) if room else None
    if pupil:
        there = moves().offer(as_teacher.name(), seat, pupil.nickname, pupil.learner)
        session.keep(stays="" if there else seat)


def let_stay(seat: str) -> None:
    """That code works no more."""
    if as_teacher.room():
        moves().withdraw(as_teacher.name(), seat)


def close_part(where: str) -> None:
    """Pupils wait before a part, named as "lesson/step"."""
    _part(where, PartClosed, "deel-dicht")


def open_part(where: str) -> None:
    """They go on."""
    _part(where, PartOpened, "deel-open")


def _part(where: str, what: type[PartClosed | PartOpened], act: str) -> None:
    lesson, _, step = where.partition("/")

    def decide(room: Classroom) -> tuple[Happened, ...]:
        found = catalog().lessons.get(lesson) if lesson in room.lessons else None
        there = found and step in parts(found).values()
        return (what(lesson, step),) if there else ()

    if as_teacher.do(decide):
        as_teacher.just_did(act, where)


def show_names(yes: str) -> None:
    """Whether the big screen shows nicknames, in this tab."""
    session.keep(names=yes == "ja")


def keep_still(yes: str) -> None:
    """Whether the page stays as it is until something is pressed, in this tab."""
    session.keep(still=yes == "ja")


def begin_round(about: str) -> None:
    """A round of questions, named as in `RoundBegun`; the first is put to the class.

    Whatever is no ready round is of a lesson of the class.
    """

    def begin(room: Classroom) -> tuple[Happened, ...]:
        lesson, _, which = about.partition("/")
        places = asking.fields(about) if not which or lesson in room.lessons else ()
        return (RoundBegun(about), QuestionPut(places[0])) if places else ()

    as_teacher.do(begin)


def go_on_in_round(beat: str) -> None:
    """The bars, then why, then the next question; `beat` is what the teacher saw, so that two
    presses at once are one.
    """

    def onward(_: Classroom) -> tuple[Happened, ...]:
        going = classes.look(classes.name_of(address.here().klas)).going
        if going.beat != beat:
            return ()
        if going.shown != "why":
            return (BarsShown(),) if going.shown == "question" else (WhyShown(),)
        following = asking.fields(going.lesson)[going.number : going.number + 1]
        return tuple(map(QuestionPut, following))

    as_teacher.do(onward)


def end_round(_: str) -> None:
    """Everybody goes on with the own work."""
    as_teacher.do(lambda _: (RoundEnded(),))


def _tell(seat: str, what: str, act: str) -> None:
    def told(room: Classroom) -> tuple[Happened, ...]:
        pupil = room.pupils.get(seat)
        lessons = [catalog().lessons[name] for name in room.lessons if name in catalog().lessons]
        if pupil is None or not lessons:
            return ()
        (followed,) = watching().look([pupil]).pupils
        lesson = where_now(followed.history, lessons)
        moment = followed.history.moment(lesson)
        step = moment.current
        if step is None or (what == HINT and not step.hints):
            return ()
        there = len(step.hints)
        number = min(hints_open(moment.at(step.id), moment.way, there) + 1, there)
        return (Told(seat, f"{HINT}{number}" if what == HINT else what, lesson.id, step.id),)

    if as_teacher.do(told):
        as_teacher.just_did(act, seat)


LIVE: Mapping[str, Callable[[str], None]] = {
    "bekijk": look_at,
    "kom": come,
    "goed": praise,
    "tip": hint,
    "terug": take_back,
    "eruit": remove,
    "erin": put_back,
    "gordijn": stop_all,
    "verder": go_on,
    "tijd": give_time,
    "opnieuw": starting_over.reset,
    "opnieuw-terug": starting_over.take_back,
    "verhuis": let_move,
    "verhuis-uit": let_stay,
    "deel-dicht": close_part,
    "deel-open": open_part,
    "namen": show_names,
    "stil": keep_still,
    "ronde": begin_round,
    "ronde-verder": go_on_in_round,
    "ronde-uit": end_round,
}
"""Every press in a part of a page that changes by itself; each has one word with it."""
