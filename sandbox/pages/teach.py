"""Ik geef les: which lessons, which way, and whether pupils may wander; then there is a class."""

from __future__ import annotations

from sandbox.classroom import written
from sandbox.finding import doors, subject_of
from sandbox.finding.levels import LEVELS
from sandbox.model import Lesson, LessonSet, Way
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.class_code import what_is_wrong
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import CLASSROOM, MAKER, MATERIAL, SETS, TEACH, Place, go
from sandbox.pages.sets import how_long
from sandbox.pages.state import State
from sandbox.pieces import Button, Group, Heading, Part, Piece, Press, Radio, Text, Tick
from sandbox.texts import text

WHICH, HOW, WANDER, FEEL = "maak_welke", "maak_manier", "maak_zwerven", "maak_zeker"
WRONG = "maak_iets_mis"
"""The keys of what is chosen."""
OWN, FREE, STAY, MAY = "eigen", "vrij", "nee", "ja"
WAYS: tuple[Way, ...] = ("samen", "tips", "zelf", "proef")


def tick_of(lesson_id: str) -> str:
    """The key of the box of a lesson."""
    return f"maak_les_{lesson_id}"


def show(state: State) -> Page:
    """Five questions, all answered already, and a button."""
    title, wrong = text("klas.maak.titel"), state.tab.class_wrong
    body: tuple[Part, ...] = (
        page_top(title),
        *what_is_wrong(wrong, WHICH),
        Text(text("klas.maak.zin")),
        *_classes(state),
        *_which(state, wrong),
        *_how(),
        *_wander(),
        *_feeling(),
        *_mishaps(),
        Button(text("klas.maak.knop"), "maak_klas", Press("maak_klas"), main=True),
        Button(text("uitdelen.materiaal.docent"), "materiaal", go(Place(MATERIAL))),
        Button(text("klas.maak.sleutel_heb"), "sleutel_heb", go(Place(CLASSROOM))),
        Button(text("lesmaker.naar"), "naar_lesmaker", go(Place(MAKER))),
    )
    return Page(
        titled(title, wrong),
        None,
        body,
        TEACH,
        focus=".foutlijst" if wrong else "h1",
        token=f"{TEACH}/{state.tab.class_tries}",
    )


def _classes(state: State) -> tuple[Part, ...]:
    """The classes that are taught with this browser."""
    if not state.taught:
        return ()
    buttons = tuple(
        Button(
            text("klas.maak.open", naam=written(room.name)),
            f"open_klas_{code}",
            go(Place(CLASSROOM, klas=code)),
        )
        for code, room in state.taught.items()
    )
    return (Heading(text("klas.maak.al")), Group("mijn_klassen", buttons, horizontal=True))


def _which(state: State, wrong: str) -> tuple[Part, ...]:
    """A set that can be given; the one of the address is chosen, else the first."""
    label = text("klas.maak.welke")
    offered = [one for one in state.catalog.sets.values() if one.for_class]
    options = [(one.id, _named(one)) for one in offered]
    helps = [_what_it_is(one) for one in offered]
    asked_for = [one.id for one in offered if one.id == state.place.subject]
    asked = Radio(
        label,
        WHICH,
        (*options, (OWN, text("klas.maak.eigen"))),
        (*helps, text("klas.maak.eigen_uitleg")),
        start=(*asked_for, *(one.id for one in offered), OWN)[0],
    )
    chosen = state.tab.chosen(WHICH) or asked.start
    all_sets = Button(text("reeksen.alle"), "alle_reeksen", go(Place(SETS)))
    said = (Heading(label), Text(text("klas.maak.reeks_zin")), all_sets)
    return (*said, asked, *(_ticks(state) if chosen == OWN else ()))


def _named(found: LessonSet) -> str:
    return text("klas.maak.reeks", wie=found.whom, titel=found.title)


def _what_it_is(found: LessonSet) -> str:
    return text("klas.maak.reeks_uitleg", duur=how_long(found), over=found.about)


def _ticks(state: State) -> tuple[Part, ...]:
    """Every lesson, by module, with its minutes and level."""
    lessons = state.catalog.listed
    parts: list[Part] = [Heading(text("klas.maak.eigen_kop"), 3)]
    for subject in doors(lessons):
        behind = [lesson for lesson in lessons if subject_of(lesson) == subject]
        ticks = tuple(Tick(_line(lesson), tick_of(lesson.id)) for lesson in behind)
        parts.append(Group(f"maak_{subject.id}", (Heading(subject.title, 4), *ticks)))
    return (Group("maak_lessen", tuple(parts)),)


def _line(lesson: Lesson) -> str:
    level = text(f"klas.maak.{LEVELS[lesson.level]}")
    return text("klas.maak.les", les=lesson.title, minuten=lesson.minutes, niveau=level)


def _how() -> tuple[Piece | Radio, ...]:
    label = text("klas.maak.manier")
    options = ((FREE, text("klas.maak.vrij")), *((way, text(f"les.{way}")) for way in WAYS))
    helps = (text("klas.maak.vrij_uitleg"), *(text(f"les.{way}_uitleg") for way in WAYS))
    return (Heading(label), Radio(label, HOW, options, helps, start=FREE))


def _wander() -> tuple[Piece | Radio, ...]:
    label = text("klas.maak.zwerven")
    options = ((STAY, text("klas.maak.zwerven_nee")), (MAY, text("klas.maak.zwerven_ja")))
    return (Heading(label), Radio(label, WANDER, options, start=STAY))


def _feeling() -> tuple[Piece | Radio, ...]:
    label = text("zeker.maak.vraag")
    options = ((MAY, text("zeker.maak.ja")), (STAY, text("zeker.maak.nee")))
    return (Heading(label), Radio(label, FEEL, options, (text("zeker.maak.ja_uitleg"), ""), MAY))


def _mishaps() -> tuple[Piece | Radio, ...]:
    label = text("misgaat.maak.vraag")
    options = ((STAY, text("misgaat.maak.nee")), (MAY, text("misgaat.maak.ja")))
    helps = ("", text("misgaat.maak.ja_uitleg"))
    return (Heading(label), Radio(label, WRONG, options, helps, STAY))


PAGE = Door(TEACH, show)
