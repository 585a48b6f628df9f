"""What a teacher presses: making a class, opening it elsewhere, and who may be in."""

from __future__ import annotations

import secrets

from sandbox import classroom
from sandbox.model import Happened, class_stream
from sandbox.model.classes import ClassClosed, ClassOpened, FeelingAsked, MishapsAsked
from sandbox.pages.parts.class_code import FIELD, KEY_FIELD
from sandbox.pages.place import CLASSROOM, TEACH, Place
from sandbox.pages.teach import FEEL, HOW, MAY, OWN, WANDER, WAYS, WHICH, WRONG, tick_of
from sandbox.people.identifiers import could_be_real_bsn
from sandbox.texts import text
from sandbox.ui import address, classes, session, visit
from sandbox.ui.entering import who
from sandbox.ui.joining import TYPED
from sandbox.ui.runtime import arrivals, catalog, guesses, keys, store
from sandbox.ui.waits import turn


def make() -> None:
    """A class as was chosen; its key is shown on the page that follows, once."""
    lessons = _lessons()
    TYPED.tried("" if lessons else text("klas.maak.geen_les"))
    if not lessons:
        return
    browser, where = who()
    wrong = _wait("klas.maak.te_veel", (f"maak {browser}", f"maak {where}"))
    if wrong or store().silent:
        TYPED.is_wrong(wrong or text("klas.maak.niet_bewaard"))
        return
    code, key = _free_code(), classroom.new_key(secrets.randbelow)
    chosen = str(session.answer(HOW))
    first = classroom.made(
        classroom.new_class_name(secrets.randbelow),
        lessons,
        chosen if chosen in WAYS else "",
        session.answer(WANDER) == MAY,
        keys().hashed(key),
    )
    if session.answer(FEEL) == MAY:
        first = (*first, FeelingAsked())
    if session.answer(WRONG) == MAY:
        first = (*first, MishapsAsked())
    name = classes.name_of(code)
    classes.change(name, class_stream(name), lambda room: () if room.exists else first)
    arrivals().came(where, code)
    visit.teach(code)
    session.keep(teacher_key=(code, key))
    address.go(Place(CLASSROOM, klas=code))


def open_with_key() -> None:
    """The class of a code and a key is opened here. What was wrong is not told apart."""
    typed, typed_key = str(session.answer(FIELD) or ""), str(session.answer(KEY_FIELD) or "")
    for field, value in ((FIELD, typed), (KEY_FIELD, typed_key)):
        if could_be_real_bsn(value):
            session.put_answer(field, "")
            TYPED.tried(text("les.echt_bsn"))
            return
    if not typed.strip() or not typed_key.strip():
        TYPED.tried(text("klas.sleutel.leeg"))
        return
    code, key = classroom.read_class_code(typed), classroom.read_key(typed_key)
    TYPED.tried(text("klas.sleutel.vorm") if key is None or code is None else _open(code, key))


def _open(code: str, key: str) -> str:
    """Opens a class; says what is wrong, or ""."""
    browser, where = who()
    name = classes.name_of(code)
    mine = (f"sleutel {browser}", f"sleutel {where}")
    of_class = (f"klassleutel {browser}", f"klassleutel {name}")
    wrong = _wait("klas.sleutel.wacht", mine) or _wait("klas.sleutel.wacht", of_class)
    if wrong:
        return wrong
    if not keys().is_teacher(key, classes.look(name).room.key):
        return text("klas.niet_te_zien" if store().silent else "klas.sleutel.fout")
    guesses().right(*mine)
    guesses().right(*of_class)
    visit.teach(code)
    address.go(Place(CLASSROOM, klas=code))
    return ""


def close(code: str) -> None:
    """Nobody can join any more."""
    _do(code, ClassClosed())


def reopen(code: str) -> None:
    """Pupils can join again."""
    _do(code, ClassOpened())


def wipe(code: str) -> None:
    """Everything of the class is gone for good; only its teacher can do that."""
    if visit.is_teacher(code):
        store().forget(class_stream(classes.name_of(code)))
    address.go(Place(TEACH))


def _do(code: str, what: Happened) -> None:
    """Keeps what a teacher did; nothing of who is not the teacher any more."""
    if visit.is_teacher(code):
        name = classes.name_of(code)
        classes.change(name, class_stream(name), lambda room: [what] if room.exists else [])


def _lessons() -> tuple[str, ...]:
    """The ids of the lessons that were chosen."""
    chosen = session.answer(WHICH)
    there = catalog().lessons
    if chosen == OWN:
        return tuple(name for name in there if session.answer(tick_of(name)))
    given = catalog().sets.get(str(chosen))
    return given.lessons if given and given.for_class else ()


def _free_code() -> str:
    code = classroom.new_class_code(secrets.randbelow)
    while classes.look(classes.name_of(code)).room.exists:
        code = classroom.new_class_code(secrets.randbelow)
    return code


def _wait(key: str, mine: tuple[str, str]) -> str:
    """Counts one more try and waits for its turn; the sentence that says so when it is long."""
    seconds = guesses().ask(*mine, visit.age(), guesses().now())
    return turn(key, seconds)
