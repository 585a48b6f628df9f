"""Every page that changes with what others do: a round, the board, the report, looking along."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sandbox.alongside import Look, Looking
from sandbox.classroom import Move
from sandbox.classroom.lead import Lead
from sandbox.classroom.rounds import ClassRound
from sandbox.model.classes import PartClosed, Told
from sandbox.pages import laid_out, page_at
from sandbox.pages.parts.looked_at import view_of
from sandbox.pages.parts.looking import word_of
from sandbox.pages.place import ALONGSIDE, BOARD, JOIN, LESSON, REPORT, Place
from sandbox.pages.state import State
from sandbox.texts import text
from tests.content import CATALOG
from tests.pages.classes import CODE, NOW, teaching
from tests.pages.classes import LESSON as FIRST
from tests.pages.test_a_teacher_helps import pupil as led_pupil
from tests.pages.test_a_teacher_helps import with_lead
from tests.pages.test_class_round import RIGHT, WRONG, board, going, pupil
from tests.pages.visiting import state, upto

ADDRESS = "http://10.0.0.7:8501"
STEPS = [step.id for step in CATALOG.lessons[FIRST].steps]
BUSY = ("started beginnen", f"done {STEPS[0]}", *[f"wrong {STEPS[1]} anders"] * 4)
DONE = ("started beginnen", *(f"done {step}" for step in STEPS))
ASKED = ("started beginnen", "help beginnen")
TAUGHT = teaching(DONE, BUSY, ASKED, ())
AT_STEP = state(Place(LESSON, FIRST, STEPS[3]), *upto(FIRST, STEPS[3]))
LOOK = Look("1234", "a" * 64, "desk", "10.0.0.7", "somebody", 0, 0, looker_key="b" * 64)


def led(lead: Lead, at: State = TAUGHT) -> State:
    """The class of a teacher who said this."""
    assert at.klas
    return replace(at, klas=replace(at.klas, lead=lead))


def opened(seat: str, at: State = TAUGHT) -> State:
    """One pupil from close by."""
    return replace(at, tab=replace(at.tab, closer=seat))


def at_board(at: State = TAUGHT) -> State:
    return replace(at, place=Place(BOARD, klas=CODE), tab=replace(at.tab, names=True))


def shows(look: Look) -> State:
    """Somebody in a lesson who shows a code, or with whom somebody looks along."""
    return replace(AT_STEP, look=Looking(shown=look, address=ADDRESS))


def helps(look: Look | None, **more: str) -> State:
    """Who looks along, or wants to."""
    here = state(Place(ALONGSIDE), learner="")
    return replace(here, look=Looking(along=look, **more))  # type: ignore[arg-type]


def seen() -> Look:
    page = page_at(AT_STEP)
    view = view_of(AT_STEP, page, laid_out(AT_STEP, page))
    return replace(LOOK, phase="looking", view=view, version=1)


STOPPED = Lead(curtain="bord", since=NOW, until=NOW + timedelta(minutes=5))
TOLD = Lead(told={"2": Told("2", "tip-1", FIRST, STEPS[1])})
MOVE = Move("K7MPX4", "zon", "1", "rustige-reiger", "pupil-1", 0)
SHUT = PartClosed(FIRST, STEPS[0])
OTHERS: dict[str, State] = {
    "board": at_board(),
    "round": board(ClassRound()),
    "report": replace(TAUGHT, place=Place(REPORT, klas=CODE)),
    "report, nobody began": replace(teaching((), ()), place=Place(REPORT, klas=CODE)),
    "pupil, asked": pupil(going()),
    "pupil, answered": pupil(going(pupil_1=RIGHT)),
    "pupil, bars": pupil(going("bars", pupil_1=RIGHT)),
    "pupil, why": pupil(going("why", pupil_1=WRONG)),
    "pupil, part closed": led_pupil(SHUT),
    "pupil, told": led_pupil(Told("1", "komt", FIRST, "sms")),
    "moved, arriving": replace(state(Place(JOIN), learner=""), move=MOVE),
    "moved, left": replace(state(Place(JOIN), learner=""), moved=MOVE),
    "looked along, code": shows(LOOK),
    "looked along, asked": shows(replace(LOOK, phase="asked")),
    "looked along": shows(replace(LOOK, phase="looking")),
    "alongside": helps(None),
    "alongside, wrong": helps(None, wrong=text("meekijken.onbekend")),
    "alongside, waits": helps(replace(LOOK, phase="asked")),
}
SEES = helps(seen())
"""Who looks along sees lines of another page, as they stand there."""
SAME = frozenset({word_of(LOOK), ADDRESS.removeprefix("http://")})
"""What looking along says the same in every language."""
LIVE: dict[str, State] = {
    "class": TAUGHT,
    "class, nobody": teaching(),
    "class, stopped": led(STOPPED),
    "class, a part closed": with_lead(TAUGHT, SHUT, just=("deel-dicht", f"{FIRST}/{STEPS[0]}")),
    "class, told": led(TOLD, replace(TAUGHT, tab=replace(TAUGHT.tab, just=("tip", "2")))),
    "class, old": replace(TAUGHT, looked=lambda: replace(TAUGHT.looked(), old=NOW)),
    "class, a pupil": opened("2"),
    "class, a pupil who is done": opened("1"),
    "class, a pupil who did nothing": opened("4"),
    "board": at_board(),
    "board, stopped, with time": led(STOPPED, at_board()),
    "round, to choose": board(ClassRound()),
    "round, asked": board(going()),
    "round, bars": board(going("bars", pupil_1=RIGHT)),
    "round, why": board(going("why", pupil_1=WRONG)),
    "round, over": board(going("why", 10, pupil_1=WRONG), 40),
}
"""The part that changes by itself."""
