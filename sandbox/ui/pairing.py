"""What somebody presses to practise with another: a code, coming in by it, going on alone."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sandbox import progress, together
from sandbox.classroom import new_class_code, read_class_code
from sandbox.model import Happened, Lesson, together_stream
from sandbox.model.happened import Again, InPair
from sandbox.model.together import BackTogether, WentAlone
from sandbox.pages.parts.pair_code import FIELD
from sandbox.pages.place import LESSON, TOGETHER, Place
from sandbox.pages.state import AtPair
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.together import Pair, Refusal
from sandbox.ui import address, pairs, session, visit
from sandbox.ui.entering import who
from sandbox.ui.runtime import catalog, guesses, store
from sandbox.ui.typed_code import TypedCode
from sandbox.ui.waits import turn

TYPED = TypedCode("pair")


def make(side: str) -> None:
    """A code for the other, by who does this side."""
    lesson = catalog().lessons[side]
    if lesson.together is None:
        return
    browser, where = who()
    wrong = _wait("samen.te_veel", f"samen-maak {browser}", f"samen-maak {where}")
    wrong = text("samen.niet_bewaard") if not wrong and store().silent else wrong
    TYPED.tried(wrong)
    if wrong:
        return
    if not visit.current().code:
        visit.begin()
    code, me, door = _free_code(), visit.current().learner, lesson.together.lesson
    name = pairs.name_of(code)
    _let_go(door)
    pairs.change(name, me, lambda now: () if now.exists else together.made(door, side))
    _begin(lesson, name)
    TYPED.is_known(code)
    address.go(Place(TOGETHER, pair=code))


def find() -> None:
    """To who gave the code that was typed; the page says when there is nobody."""
    typed = str(session.answer(FIELD) or "")
    code = read_class_code(typed)
    if could_be_real_bsn(typed):
        session.put_answer(FIELD, "")
        TYPED.tried(text("les.echt_bsn"))
    elif code is None:
        TYPED.tried(text("samen.vorm" if typed.strip() else "samen.leeg"))
    else:
        TYPED.tried()
        address.go(Place(TOGETHER, pair=code))


def at_code(asked: str) -> AtPair | None:
    """Who practises together under a code; None when it is wrong, and why is kept."""
    code = read_class_code(asked)
    if code is None:
        TYPED.is_wrong(text("samen.vorm"))
        return None
    if not TYPED.is_right(code, _look_up):
        return None
    pair, me = pairs.look(pairs.name_of(code)), visit.current().learner
    mine = pair.side(me)
    side = mine or together.free(pair, [one.id for one in catalog().sides(pair.lesson)])
    lesson = catalog().lessons.get(side)
    return AtPair(pair, code, lesson, me if mine else "")


def come(code: str) -> None:
    """Comes in and does the side that is left."""
    found = at_code(code)
    if found is None or found.me or found.side is None:
        return
    lesson, name = found.side, pairs.name_of(code)
    if not visit.current().code:
        visit.begin()
    me, why = visit.current().learner, list[Refusal]()

    def decide(pair: Pair) -> Sequence[Happened]:
        joined = together.join(pair, me, lesson.id, datetime.now(UTC))
        why[:] = [joined] if isinstance(joined, Refusal) else []
        return () if isinstance(joined, Refusal) else joined

    pairs.change(name, me, decide)
    if why:
        TYPED.tried(text(f"samen.{why[0].value}"))
        return
    _let_go(lesson.together.lesson if lesson.together else "")
    _begin(lesson, name)
    address.go(Place(LESSON, lesson.id))


def alone(side: str) -> None:
    """Goes on without the other, who is told so."""
    _say(side, lambda pair, me: () if me in pair.alone else (WentAlone(),))


def back(side: str) -> None:
    """Does it together again."""
    _say(side, lambda pair, me: (BackTogether(),) if me in pair.alone else ())


def _say(side: str, decide: Callable[[Pair, str], Sequence[Happened]]) -> None:
    name, me = visit.current().history.pairs.get(side, ""), visit.current().learner
    if name:
        pairs.change(name, me, lambda pair: decide(pair, me) if pair.side(me) else ())


def _let_go(door: str) -> None:
    """What was done together in this lesson before is over; a code that nobody used is gone."""
    mine, me = visit.current().history.pairs, visit.current().learner
    for side in catalog().sides(door):
        name = mine.get(side.id, "")
        if name and pairs.look(name).full:
            alone(side.id)
        elif name and pairs.look(name).side(me):
            store().forget(together_stream(name))


def _begin(lesson: Lesson, name: str) -> None:
    """With another, as somebody else: from the first step."""
    if visit.moment(lesson).round:
        visit.record(Again(lesson.id))
    visit.record(InPair(lesson.id, name))


def _free_code() -> str:
    code = new_class_code(secrets.randbelow)
    while pairs.look(pairs.name_of(code)).exists:
        code = new_class_code(secrets.randbelow)
    return code


def _look_up(code: str) -> str:
    """What is wrong with a code, or "". One that nobody can use any more counts as a guess."""
    browser, where = who()
    mine = (f"samen {browser}", f"samen {where}")
    pair, me = pairs.look(pairs.name_of(code)), visit.current().learner
    if pair.side(me):
        return ""
    if wait := _wait("samen.wacht", *mine, later=progress.PATIENCE):
        return wait
    why = together.refusal(pair, datetime.now(UTC))
    if why is None or store().silent:
        guesses().right(*mine)
    if why and store().silent:
        return text("samen.niet_te_zien")
    return text(f"samen.{why.value}") if why else ""


def _wait(key: str, browser: str, where: str, later: float | None = None) -> str:
    return turn(key, guesses().ask(browser, where, visit.age(), guesses().now()), later)
