"""The state of this run, for the pages: who is here, where, and what this tab remembers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import streamlit as st
from babel.dates import format_datetime, get_timezone

from sandbox.alongside import Looking
from sandbox.classroom import read_move_code
from sandbox.finding import NO_ANSWERS, Answers
from sandbox.pages.place import (
    BOARD,
    CLASSROOM,
    JOIN,
    LICENCE,
    MAKER,
    NAMES,
    REPORT,
    ROUND,
    TEACH,
    UNCLEAR,
    WIPE_CLASS,
    Place,
)
from sandbox.pages.state import Moved, Role, State, Tab
from sandbox.tasks import Outcome
from sandbox.texts import text
from sandbox.ui import (
    address,
    asking,
    classes,
    hard_ones,
    joining,
    licences,
    looking,
    making,
    pairing,
    pairs,
    session,
    starting_over,
    visit,
)
from sandbox.ui.at_step import scene_of
from sandbox.ui.making import catalog
from sandbox.ui.runtime import (
    keep_days,
    keys,
    moves,
    pauses,
    person,
    store,
    unclear_now,
    was_emptied,
    watching,
    went_back,
)
from sandbox.ui.writing import WRITING

HERE = get_timezone("Europe/Amsterdam")
NOWHERE = Place("", "", "")
OF_A_CLASS = (CLASSROOM, BOARD, ROUND, REPORT, NAMES, WIPE_CLASS, UNCLEAR)
"""Pages of the teacher of the class of the address."""
A_MINUTE = 60
"""Seconds for which what everybody together said is not counted anew."""
UNDO_FOR = 10
"""Seconds in which a teacher can take back what was pressed."""


def state_of(place: Place) -> State:
    """The state at a place; reads anew who is here and what was done."""
    visit.load()
    place = _onward(place)
    seen = visit.current()
    _forget_elsewhere(place)
    starting_over.take_in(place)
    if place.look:
        looking.arrive(place.look)
    look = looking.now()
    lesson = catalog().lessons.get(place.lesson)
    pair = pairing.at_code(place.pair) if place.pair else pairs.at_lesson(lesson)
    licence = licences.at_code(place.licence) if place.licence else None
    return State(
        place=place,
        code=seen.code,
        history=seen.history,
        catalog=catalog(),
        person=lambda lesson: person(lesson.persona, visit.seed(lesson)),
        scene=scene_of,
        kept=store().healthy,
        storage=storage_notice(),
        keep_days=keep_days(),
        learner=seen.learner,
        now=datetime.now(UTC),
        faults=catalog().problems if WRITING.on else (),
        pauses=pauses,
        **_classes_of(place, seen, look),
        tab=_tab(place),
        look=look,
        pair=pair,
        origin=_origin() if place.klas or place.pair or place.page == LICENCE else "",
        somebody=person,
        mark=keys().mark,
        licence=licence,
    )


def _onward(place: Place) -> Place:
    """Where the visitor is now, when the other with whom somebody practises did something."""
    onward = pairs.onward(place)
    if onward != place:
        if place.step:
            praise(onward, place.step)
        address.go(onward)
    return onward


def _classes_of(place: Place, seen: visit.Visit, look: Looking) -> dict[str, Any]:
    """The classes that have to do with this visit, and the roles that all of it gives."""
    roles: set[Role] = {"learner"} if seen.code else set()
    if look.along and look.along.phase == "looking":
        roles.add("alongside")
    mine = classes.mine(seen.history, seen.learner)
    found: dict[str, Any] = {"mine": mine}
    if mine and mine.going.going:
        found["asked"] = lambda: asking.asked(seen.history.classroom, mine.going)
        found["round_of"] = asking.fields
    if mine and mine.me:
        found["missed"] = lambda: hard_ones.missed_in(seen.history.classroom)
        moves().seen(seen.learner, seen.code, visit.here_as())
    else:
        found["moved"] = visit.moved_away()
    if place.page == JOIN and read_move_code(place.klas):
        found["move"] = joining.at_move(place.klas)
    elif place.page == JOIN and place.klas:
        found["klas"] = joining.at_class(place.klas)
    elif place.page == TEACH:
        taught = filter(visit.is_teacher, visit.teaches())
        found["taught"] = {code: classes.look(classes.name_of(code)).room for code in taught}
    elif place.page in OF_A_CLASS and visit.is_teacher(place.klas):
        klas = classes.look(classes.name_of(place.klas))
        room = klas.room
        found |= {"klas": klas.at(place.klas)}
        found |= {"asked": lambda: asking.asked(klas.name, klas.going), "round_of": asking.fields}
        found["offers"] = lambda lesson: asking.questions(lesson, klas.name)
        found["score"] = lambda: asking.score(klas.name, klas.going)
        found |= {"unclear": lambda: unclear_now(int(monotonic() // A_MINUTE))}
        found |= {"looked": lambda: watching().look(room.pupils.values())}
        roles.add("teacher")
    return {"roles": frozenset(roles), **found}


def _origin() -> str:
    """Where others find us: as the browser of the teacher does."""
    address = urlsplit(st.context.url or "")
    return f"{address.scheme}://{address.netloc}" if address.netloc else ""


def storage_notice() -> str:
    """What happened to what was kept: it went back to an hour, was emptied, or was taken away."""
    if was_emptied():
        return text("les.leeg")
    moment = went_back()
    if moment is None:
        return text("les.vervangen") if store().replaced else ""
    hour = format_datetime(moment, "d MMMM 'om' HH:mm", tzinfo=HERE, locale="nl_NL")
    return text("les.teruggezet", tijd=str(hour))


def remember_outcome(
    place: Place, outcome: Outcome, outcomes: Mapping[str, Outcome] | None = None
) -> None:
    """Keeps what came of a press for the page drawn next; `outcomes` by step, where it has more."""
    attempt: int = session.recall("attempt", 0)
    session.keep(outcome=(place, outcome), outcomes=outcomes or {}, attempt=attempt + 1)
    session.drop("moved")


def last_outcome() -> Outcome | None:
    """What came of the last answer at this place."""
    at: tuple[Place, Outcome | None] = session.recall("outcome", (NOWHERE, None))
    return at[1]


def forget_outcome() -> None:
    """What was wrong is over: what comes at the same place is another question."""
    session.drop("outcome", "moved")


def remember_found(
    found: tuple[str, ...] | None, wrong: str = "", answers: Answers = NO_ANSWERS
) -> None:
    """Keeps the lessons and answers that were found, or what was wrong, for the next page."""
    searches: int = session.recall("searches", 0)
    session.keep(found=found, answers=answers, search_wrong=wrong, searches=searches + 1)


def answer_at(place: Place) -> None:
    """To another place, with what was found."""
    session.keep(held_at=place)
    address.go(place)


def hold(key: str, value: str, moved: Moved) -> None:
    """Keeps an answer of ids, and what was done to make it so."""
    put_held(key, value)
    move_to(moved.focus, moved.said)


def move_to(focus: str, said: str) -> None:
    """The focus goes there after this run, and this is said."""
    times: int = session.recall("moved", Moved()).times
    session.keep(moved=Moved(focus, said, times + 1))


def put_held(key: str, value: str) -> None:
    """Puts ids in a control of buttons before it is drawn again."""
    session.keep(held={**held(), key: value})


def held() -> dict[str, str]:
    """The answers of ids at this place, by the key of their control."""
    return session.recall("held", {})


def praise(place: Place, step: str) -> None:
    """The step was done just now; the page at this place says so."""
    session.keep(praised=(place, step))


def _forget_elsewhere(place: Place) -> None:
    """What was wrong or moved at another place is not there again on return."""
    at: tuple[Place, Outcome | None] = session.recall("outcome", (NOWHERE, None))
    if at[0] != place:
        session.drop("outcome", "outcomes")
    if session.recall("held_at", place) != place:
        session.drop(
            "held",
            "told",
            "moved",
            "found",
            "answers",
            "search_wrong",
            "class_wrong",
            "pair_wrong",
        )
        session.drop("closer", "closed", "just", "stood", "stays", "which")
        session.drop("found_words", "word_tried", "felt", "sheet_wrong")
        session.drop("licence_wrong")
    session.keep(held_at=place)


def _tab(place: Place) -> Tab:
    outcome: tuple[Place, Outcome | None] = session.recall("outcome", (NOWHERE, None))
    praised: tuple[Place, str] = session.recall("praised", (NOWHERE, ""))
    return Tab(
        outcome=outcome[1],
        outcomes=session.recall("outcomes", {}),
        attempt=session.recall("attempt", 0),
        praised=praised[1] if praised[0] == place else "",
        code_wrong=session.recall("code_wrong", ""),
        code_again=session.recall("code_again", False),
        code_tries=session.recall("code_tries", 0),
        chosen=session.answer,
        held=held(),
        moved=session.recall("moved", Moved()),
        told=session.recall("told", ""),
        found=session.recall("found", None),
        answers=session.recall("answers", NO_ANSWERS),
        in_vain=session.recall("in_vain", 0),
        no_offer=session.recall("no_offer", False),
        search_wrong=session.recall("search_wrong", ""),
        found_words=session.recall("found_words", None),
        word_tried=session.recall("word_tried", ("", "")),
        searches=session.recall("searches", 0),
        beside=session.recall("beside", False),
        class_wrong=session.recall("class_wrong", ""),
        class_tries=session.recall("class_tries", 0),
        offered=session.recall("offered", ()),
        key=_key(place),
        pair_wrong=session.recall("pair_wrong", ""),
        pair_tries=session.recall("pair_tries", 0),
        licence_wrong=session.recall("licence_wrong", ""),
        licence_tries=session.recall("licence_tries", 0),
        nickname=session.recall("nickname", 0),
        closer=session.recall("closer", ""),
        closed=session.recall("closed", ""),
        just=_just(),
        names=session.recall("names", False),
        still=session.recall("still", False),
        stays=session.recall("stays", ""),
        which=session.recall("which", False),
        intake=session.recall("intake", {}),
        felt=session.recall("felt", ""),
        rights=session.recall("rights", {}),
        sheet=making.sheet() if place.page == MAKER else None,
        sheet_wrong=session.recall("sheet_wrong", ()),
        sheet_tries=session.recall("sheet_tries", 0),
    )


def _just() -> tuple[str, str]:
    """What a teacher did to a seat just now; for a short while it can be undone."""
    act, seat, at = session.recall("just", ("", "", 0.0))
    return (act, seat) if monotonic() - at < UNDO_FOR else ("", "")


def _key(place: Place) -> str:
    """The teacher's key, on the page of the class that was made in this tab just now."""
    code, key = session.recall("teacher_key", ("", ""))
    if place.page == CLASSROOM and place.klas == code:
        return key
    session.drop("teacher_key")
    return ""
