"""Meedoen: a class code, a nickname, and the lessons of the class."""

from __future__ import annotations

from sandbox.classroom import Classroom, Pupil, animal_of, refusal, written
from sandbox.pages import moved
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card, how_it_stands
from sandbox.pages.parts.class_code import code_form, what_is_wrong
from sandbox.pages.parts.errors import error_list, titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import JOIN, LESSON, LESSONS, START, Place, go
from sandbox.pages.refresh import refresh_offer
from sandbox.pages.state import AtClass, State
from sandbox.pieces import Box, Button, Group, Heading, Part, Picture, Press, ReadButton, Text
from sandbox.texts import text

LEADS_AWAY = (START, LESSONS)
"""Where lessons of all kinds are offered."""


def show(state: State) -> Page:
    """The field for a code; a nickname to choose; or the class that this pupil is in."""
    here = state.klas
    if state.move:
        return moved.arriving(state, state.move)
    if here and here.me is None:
        return _come_in(state, here)
    mine = here or (None if state.place.klas else state.mine)
    if mine and mine.me:
        return _at_home(state, mine.room, mine.me)
    return _ask(state)


def keeps(state: State) -> bool:
    """Whether this pupil is led back to the class: it does its own lessons only."""
    mine, place = state.mine, state.place
    if mine is None or mine.me is None or mine.room.wander or place.klas:
        return False
    lesson = state.lesson
    whole = lesson.together.lesson if lesson and lesson.together else place.lesson
    return place.page in LEADS_AWAY or (bool(whole) and whole not in mine.room.lessons)


def class_name(room: Classroom) -> str:
    """A class as people call it."""
    return text("klas.naam", naam=written(room.name))


def _ask(state: State) -> Page:
    title, wrong = text("klas.wegen.klas"), state.tab.class_wrong
    body = (page_top(title), *what_is_wrong(wrong), Text(text("klas.bord")), code_form(wrong))
    return _page(state, title, (*body, *_without()), wrong)


def _without() -> tuple[Part, ...]:
    """The way out: nobody needs a class."""
    alone = Button(text("klas.zonder"), "klas_zonder", go(Place(LESSONS)))
    return (Text(text("klas.zelf")), alone)


def _page(state: State, title: str, body: tuple[Part, ...], wrong: str = "") -> Page:
    return Page(
        titled(title, wrong),
        None,
        body,
        JOIN,
        focus=".foutlijst" if wrong else "h1",
        token=f"{JOIN}/{state.place.klas}/{state.tab.class_tries}",
    )


def _come_in(state: State, here: AtClass) -> Page:
    title = class_name(here.room)
    why = refusal(here.room, state.learner, state.now)
    if why:
        return _page(state, title, (page_top(title), *_refused(text(f"klas.{why.value}"))))
    wrong = state.tab.class_wrong
    said = (
        page_top(title),
        *((error_list(text("les.foutlijst"), {}, "oefenloket", (Text(wrong),)),) if wrong else ()),
        Heading(text("klas.kies")),
        Text(text("klas.kies_zin")),
    )
    return _page(state, title, (*said, *_names(state, here.code)), wrong)


def _refused(why: str) -> tuple[Part, ...]:
    again = Button(text("klas.andere_code"), "klas_anders", go(Place(JOIN)), main=True)
    return (Text(why), again, *_without())


def _names(state: State, code: str) -> tuple[Part, ...]:
    offered = state.tab.offered
    if not offered:
        return _refused(text("klas.op"))
    cards = tuple(_name(state, code, place, name) for place, name in enumerate(offered))
    others = Button(text("klas.andere"), "klas_andere", Press("andere_namen", (code,)))
    return (Group("namen", cards), others)


def _name(state: State, code: str, place: int, name: str) -> Part:
    press = Press("bijnaam", (code, name, state.place.lesson))
    button = Button(written(name), f"naam_{place}", press)
    return card(f"kaart_naam_{place}", f"animal-{animal_of(name)}", button)


def _at_home(state: State, room: Classroom, me: Pupil) -> Page:
    title = text("klas.jij_bent", naam=written(me.nickname))
    said = Text(text("klas.in_klas", naam=written(room.name)))
    words = (Heading(title, 1), said, ReadButton(text("knop.lees_voor")))
    face = Picture(f"animal-{animal_of(me.nickname)}", "portret")
    lessons = [name for name in room.lessons if name in state.catalog.lessons]
    cards = tuple(_lesson(state, room, name) for name in lessons)
    stay = () if room.wander else (Text(text("klas.blijf"), "dof"),)
    leave = Button(text("klas.weg"), "klas_weg", Press("klas_weg"))
    body = (
        Box((face, Box(words)), "vak jij"),
        Heading(text("klas.lessen")),
        Group("kaarten_klas", cards),
        *refresh_offer(state),
        *stay,
        Text(text("klas.terug")),
        Text(text("klas.weg_zin")),
        leave,
    )
    return _page(state, title, body)


def _lesson(state: State, room: Classroom, name: str) -> Part:
    lesson = state.catalog.lessons[name]
    straight = room.way and (state.moment(lesson).round or not room.asks)
    press = Press("klas_les", (name, room.way)) if straight else go(Place(LESSON, name))
    button = Button(lesson.title, f"klas_les_{name}", press)
    how = Text(how_it_stands(state, lesson), "dof", explained=False)
    return card(f"kaart_klas_{name}", lesson.picture, button, Text(lesson.goal), how)


PAGE = Door(JOIN, show)
