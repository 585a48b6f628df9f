"""Coming into a class: who guesses a code pays as who guesses an oefencode, and nobody else."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from sandbox import classroom, progress
from sandbox.classroom import Classroom, Move, Refusal
from sandbox.classroom.code import OF_A_MOVE
from sandbox.model import Happened
from sandbox.model.classes import Joined, LeftClass, MovedOn
from sandbox.model.happened import InClass
from sandbox.pages.parts.class_code import FIELD
from sandbox.pages.place import JOIN, LESSON, Place
from sandbox.pages.state import AtClass
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import address, beginning, classes, session, visit
from sandbox.ui.entering import who
from sandbox.ui.runtime import arrivals, catalog, guesses, loosen, moves, store
from sandbox.ui.typed_code import TypedCode
from sandbox.ui.waits import turn

TYPED = TypedCode("class")


def find() -> None:
    """To the class of the code that was typed; the page says when there is none."""
    typed = str(session.answer(FIELD) or "")
    code = classroom.read_class_code(typed) or classroom.read_move_code(typed)
    TYPED.tried()
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")
        TYPED.is_wrong(text("les.echt_bsn"))
    elif code is None:
        TYPED.is_wrong(text("klas.vorm" if typed.strip() else "klas.leeg"))
    else:
        address.go(Place(JOIN, klas=code))


def at_class(asked: str) -> AtClass | None:
    """The class of a code in the address; None when it is wrong, and why is kept for the page."""
    code = classroom.read_class_code(asked)
    if code is None:
        TYPED.is_wrong(text("klas.vorm"))
        return None
    if not TYPED.is_right(code, _found):
        return None
    room = classes.look(classes.name_of(code)).room
    me = room.pupil(visit.current().learner)
    if me is None and not session.recall("offered", ()):
        _offer(room)
    return AtClass(room, code, me)


def at_move(asked: str) -> Move | None:
    """What a code to go on with on another device moves, as for a class code."""
    code = classroom.read_move_code(asked)
    return _move_of(code) if code and TYPED.is_right(code, _found) else None


def _move_of(code: str) -> Move | None:
    """What a code moves, as long as who it is about is in the class."""
    move = moves().find(code)
    room = classes.look(move.classroom).room if move else None
    there = move and room and move.seat in room.pupils and store().read(move.learner)
    return move if there else None


def _found(code: str) -> str:
    """What is wrong with a code; who comes with a right one is offered nicknames anew."""
    wrong = _look_up(code)
    if not wrong:
        session.keep(offered=())
    return wrong


def offer_others(code: str) -> None:
    """Three other nicknames."""
    _offer(classes.look(classes.name_of(code)).room)


def choose(code: str, nickname: str, lesson: str) -> None:
    """Comes into the class under a nickname, and goes on to its lesson."""
    if not visit.current().code:
        visit.begin()
    learner, name = visit.current().learner, classes.name_of(code)
    mine = (f"erin {who()[0]}", f"erin {name}")
    seconds = guesses().ask(*mine, visit.age(), guesses().now())
    if wait := turn("klas.wacht", seconds, later=progress.PATIENCE):
        TYPED.tried(wait)
        return
    why: list[Refusal] = []

    def decide(room: Classroom) -> Sequence[Happened]:
        joined = classroom.join(room, learner, nickname, datetime.now(UTC))
        why[:] = [joined] if isinstance(joined, Refusal) else []
        return [joined] if isinstance(joined, Joined) else []

    room = classes.change(name, learner, decide)
    if why:
        TYPED.tried(text(f"klas.{why[0].value}"))
        _offer(room)
        return
    guesses().right(*mine)
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
    elif room.way and not room.asks:
        beginning.begin(chosen, room.way)
    else:
        address.go(Place(LESSON, chosen))


def _offer(room: Classroom) -> None:
    before: tuple[str, ...] = session.recall("offered", ())
    session.keep(offered=classroom.offer(secrets.randbelow, room.taken, before))


def go_on_here(code: str) -> None:
    """The work of a pupil comes to this device, once; the browsers that it leaves are told so."""
    move = _move_of(code)
    taken = moves().take(code, visit.here_as()) if move else None
    if move is None or taken is None:
        session.drop("class_known")
        TYPED.tried(text("klas.verhuis.onbekend"))
        return
    oefencode, others = taken
    for name in others:
        loosen(name)
    visit.become(oefencode)
    moves().seen(move.learner, oefencode, visit.here_as())
    classes.change(move.classroom, move.learner, lambda _: [MovedOn(move.seat)])
    room = classes.look(move.classroom).room
    last = [name for name in visit.current().history.lessons if name in room.lessons]
    if last and last[-1] in catalog().lessons:
        beginning.resume(last[-1])
    else:
        _into(room, "")


def _look_up(code: str) -> str:
    """What is wrong with a code, or ""."""
    browser, where = who()
    if arrivals().knows(where, code):
        return _wrong_with(code)
    mine = (f"klas {browser}", f"klas {where}")
    seconds = guesses().ask(*mine, visit.age(), guesses().now())
    # who guesses on gets as few answers as can be
    if wait := turn("klas.wacht", seconds, later=progress.PATIENCE):
        return wait
    wrong = _wrong_with(code)
    if not wrong:
        guesses().right(*mine)
        arrivals().came(where, code)
    elif store().silent:
        guesses().right(*mine)
        return text("klas.niet_te_zien")
    return wrong


def _wrong_with(code: str) -> str:
    if len(code) == OF_A_MOVE:
        return "" if _move_of(code) else text("klas.verhuis.onbekend")
    return "" if classes.look(classes.name_of(code)).room.exists else text("klas.onbekend")
