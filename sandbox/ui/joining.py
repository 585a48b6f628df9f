"""Coming into a class: who guesses a code pays as who guesses an oefencode, and nobody else."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from sandbox import classroom, progress
from sandbox.classroom import Classroom, Refusal
from sandbox.model import Happened
from sandbox.model.classes import Joined, LeftClass
from sandbox.model.happened import InClass
from sandbox.pages.parts.class_code import FIELD
from sandbox.pages.place import JOIN, LESSON, Place
from sandbox.pages.state import AtClass
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import address, beginning, classes, session, visit
from sandbox.ui.entering import who
from sandbox.ui.runtime import arrivals, catalog, guesses, store
from sandbox.ui.waits import turn


def find() -> None:
    """To the class of the code that was typed; the page says when there is none."""
    typed = str(session.answer(FIELD) or "")
    code = classroom.read_class_code(typed)
    tried()
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")
        session.keep(class_wrong=text("les.echt_bsn"))
    elif code is None:
        session.keep(class_wrong=text("klas.vorm" if typed.strip() else "klas.leeg"))
    else:
        address.go(Place(JOIN, klas=code))


def tried(wrong: str = "") -> None:
    """Once more something was tried, and this was wrong with it."""
    tries: int = session.recall("class_tries", 0)
    session.keep(class_wrong=wrong, class_tries=tries + 1)


def at_class(asked: str) -> AtClass | None:
    """The class of a code in the address; None when it is wrong, and why is kept for the page.

    A code is looked up once a try, not once a run.
    """
    code = classroom.read_class_code(asked)
    if code is None:
        session.keep(class_wrong=text("klas.vorm"))
        return None
    if session.recall("class_known", "") != code:
        this_try = (code, session.recall("class_tries", 0))
        if session.recall("class_asked", None) == this_try:
            return None
        wrong = _look_up(code)
        session.keep(class_asked=this_try, class_wrong=wrong)
        if wrong:
            return None
        session.keep(class_known=code, offered=())
    room = classes.look(classes.name_of(code)).room
    me = room.pupil(visit.current().learner)
    if me is None and not session.recall("offered", ()):
        _offer(room)
    return AtClass(room, code, me)


def offer_others(code: str) -> None:
    """Three other nicknames."""
    _offer(classes.look(classes.name_of(code)).room)


def choose(code: str, nickname: str, lesson: str) -> None:
    """Comes into the class under a nickname, and goes on to its lesson."""
    if not visit.current().code:
        visit.begin()
    learner, name = visit.current().learner, classes.name_of(code)
    why: list[Refusal] = []

    def decide(room: Classroom) -> Sequence[Happened]:
        joined = classroom.join(room, learner, nickname, datetime.now(UTC))
        why[:] = [joined] if isinstance(joined, Refusal) else []
        return [joined] if isinstance(joined, Joined) else []

    room = classes.change(name, learner, decide)
    if why:
        tried(text(f"klas.{why[0].value}"))
        _offer(room)
        return
    visit.record(InClass(name))
    _into(room, lesson)


def leave() -> None:
    """Out of the class; the work stays with who did it."""
    name = visit.current().history.classroom
    learner = visit.current().learner
    classes.change(name, learner, lambda room: [LeftClass()] if room.pupil(learner) else [])
    visit.record(InClass(""))
    address.go(Place())


def _into(room: Classroom, asked: str) -> None:
    """To the lesson that was asked for, or the first that is not done."""
    there = [name for name in room.lessons if name in catalog().lessons]
    todo = [name for name in there if visit.moment(catalog().lessons[name]).current]
    chosen = asked if asked in there else next(iter(todo), "")
    if not chosen:
        address.go(Place(JOIN))
    elif room.way:
        beginning.begin(chosen, room.way)
    else:
        address.go(Place(LESSON, chosen))


def _offer(room: Classroom) -> None:
    before: tuple[str, ...] = session.recall("offered", ())
    session.keep(offered=classroom.offer(secrets.randbelow, room.taken, before))


def _look_up(code: str) -> str:
    """What is wrong with a code, or ""."""
    browser, where = who()
    if arrivals().knows(where, code):
        return "" if _exists(code) else text("klas.onbekend")
    mine = (f"klas {browser}", f"klas {where}")
    seconds = guesses().ask(*mine, visit.age(), guesses().now())
    # who guesses on gets as few answers as can be
    if wait := turn("klas.wacht", seconds, later=progress.PATIENCE):
        return wait
    if _exists(code):
        guesses().right(*mine)
        arrivals().came(where, code)
        return ""
    if store().silent:
        guesses().right(*mine)
        return text("klas.niet_te_zien")
    return text("klas.onbekend")


def _exists(code: str) -> bool:
    return classes.look(classes.name_of(code)).room.exists
