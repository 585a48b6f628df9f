"""What stands once, however often and from however many tabs it is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.model import Event, Happened
from sandbox.model.happened import (
    Again,
    AllUndone,
    Arrived,
    AtStep,
    Chosen,
    Done,
    ExamAnswered,
    ExamBegun,
    ExamEnded,
    Felt,
    FoundClear,
    InClass,
    InExam,
    InLesson,
    InPair,
    MishapSet,
    NotUnderstood,
    RouteKept,
    Searched,
    SentenceUnclear,
    Started,
    TimeJumped,
    WayChosen,
    WordOpened,
    WordTried,
)
from sandbox.progress.confidence import BEFORE, growth
from sandbox.progress.history import History
from sandbox.progress.mishaps import chosen
from sandbox.progress.rounds import is_done, since, this_round
from sandbox.progress.searches import FOUND, in_vain


def not_yet(history: History, happened: Sequence[Happened]) -> tuple[Happened, ...]:
    """Of what is about to be recorded, as one, what does not stand yet after this history.

    In a round a lesson is started once, a step done once and a choice made once; a new round
    follows only on one in which something happened; a way, a mishap or a route that is chosen,
    how sure one is, and time that was taken back, stay so. A word that is opened stays so until it
    is tried. That something was found says nothing unless nothing was before. One exam of a module
    goes on at a time, and each of its tasks is answered once. All else may happen any number of
    times.
    """
    return tuple(what for what in happened if not _stands(history, what))


def _stands(history: History, what: Happened) -> bool:
    if isinstance(what, WordOpened):
        return _opened_last(history, what.word)
    return _stands_once(history, what)


def _stands_once(history: History, what: Happened) -> bool:
    match what:
        case Arrived():
            return bool(history.events)
        case InClass() | InPair() | RouteKept():
            return _is_in(history, what)
        case Felt() | Searched() | InExam():
            return _said(history, what)
        case WayChosen(lesson, way):
            ways = [one.what.way for one in history.of(lesson) if isinstance(one.what, WayChosen)]
            return ways[-1:] == [way]
        case InLesson(lesson):
            return _stands_in(this_round(history.of(lesson)), what)
    return False


def _stands_in_exam(history: History, what: InExam) -> bool:
    """Whether an exam that goes on says it already; nothing is added to one that is over."""
    about = [
        one.what
        for one in history.exams
        if isinstance(one.what, InExam) and one.what.subject == what.subject
    ]
    starts = [at for at, one in enumerate(about) if isinstance(one, ExamBegun)]
    now = about[starts[-1] :] if starts else []
    goes_on = bool(now) and not any(isinstance(one, ExamEnded) for one in now)
    match what:
        case ExamBegun():
            return goes_on
        case ExamAnswered(task=task):
            done = [one.task for one in now if isinstance(one, ExamAnswered)]
            return not goes_on or task in done
    return not goes_on


def _opened_last(history: History, word: str) -> bool:
    """Whether a word was opened, and not tried since."""
    about = [one.what for one in history.words]
    of = [one for one in about if isinstance(one, WordOpened | WordTried) and one.word == word]
    return bool(of) and isinstance(of[-1], WordOpened)


def _said(history: History, what: Felt | Searched | InExam) -> bool:
    match what:
        case InExam():
            return _stands_in_exam(history, what)
        case Felt(about, question, level, when):
            grown = growth(history.events, about, question)
            return level == (grown.before if when == BEFORE else grown.after)
        case Searched(found):
            return found == FOUND and not in_vain(history.events)


def _is_in(history: History, what: InClass | InPair | RouteKept) -> bool:
    if isinstance(what, InClass):
        return history.classroom == what.classroom
    if isinstance(what, RouteKept):
        return history.route == what.ids
    return history.pairs.get(what.side) == what.pair


def _stands_in(round_: tuple[Event, ...], what: InLesson) -> bool:
    match what:
        case Again():
            return not round_
        case Started():
            return _holds(round_, Started)
        case MishapSet():
            return (chosen(round_) or MishapSet(what.lesson, "", "")) == what
        case FoundClear():
            said = [one.what for one in round_ if isinstance(one.what, FoundClear)]
            return said[-1:] == [what]
        case AtStep():
            here = tuple(one for one in round_ if _is_at(one.what, what.step))
            return _stands_at(here, what)
    return False


def _stands_at(here: tuple[Event, ...], what: AtStep) -> bool:
    match what:
        case Done():
            return is_done(here)
        case NotUnderstood() | Chosen():
            return _holds(here, type(what))
        case SentenceUnclear():
            return any(one.what == what for one in here)
        case AllUndone():
            return not _holds(since(here, AllUndone), TimeJumped)
    return False


def _is_at(what: Happened, step: str) -> bool:
    return isinstance(what, AtStep) and what.step == step


def _holds(events: tuple[Event, ...], kind: type[Happened]) -> bool:
    return any(isinstance(one.what, kind) for one in events)
