"""Lesmaker: a teacher puts a lesson together, sees it as pupils do, and keeps it as a file."""

from __future__ import annotations

from collections import Counter

from sandbox.making.built import offered
from sandbox.making.sheet import MOST_STEPS, LessonSheet
from sandbox.making.typed import CHOICES, PARTS, TICK, empty_sheet
from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.sheet import file_button, names, what_is_wrong
from sandbox.pages.place import MAKER, TEACH, Place, go
from sandbox.pages.state import State
from sandbox.people.facts import fill
from sandbox.pieces import (
    Box,
    Button,
    Form,
    Group,
    Heading,
    Part,
    Press,
    Radio,
    Text,
    TextInput,
    Tick,
)
from sandbox.pieces.inputs import Export
from sandbox.texts import text

KINDS = ("like", *PARTS)
KIND, FROM, STEP, PERSON = "lesmaker_soort", "lesmaker_les", "lesmaker_stap", "lesmaker_persona"
"""The keys of what is chosen."""
AGAIN = Press("samen_kijk")


def show(state: State) -> Page:
    """What the lesson is about, its steps, what can be added, and what to do with it."""
    title, tab = text("lesmaker.titel"), state.tab
    made = tab.sheet or empty_sheet()
    body: tuple[Part, ...] = (
        page_top(title),
        *what_is_wrong(state),
        Text(text("lesmaker.zin")),
        Group("maker_over_deel", _about(state, made)),
        Group("maker_stappen_deel", _steps(state, made)),
        Group("maker_meer_deel", _more(state, made)),
        Group("maker_klaar_deel", _ready(made)),
        Group("maker_open_deel", _open()),
        Button(text("klas.maak.titel"), "maker_terug", go(Place(TEACH))),
    )
    return Page(
        titled(title, tab.sheet_wrong),
        None,
        body,
        MAKER,
        focus=".foutlijst" if tab.sheet_wrong else "h1",
        token=f"{MAKER}/{tab.sheet_tries}",
    )


def _about(state: State, made: LessonSheet) -> tuple[Part, ...]:
    lines = (
        *_line("lesmaker_title", text("lesmaker.les_titel"), made.title),
        *_line("lesmaker_goal", text("lesmaker.les_doel"), made.goal),
        *_person(state, made),
    )
    button = Button(text("lesmaker.bewaar_kop"), "maker_over", Press("lesmaker_over"))
    return (Heading(text("lesmaker.over")), Form("maker_over_les", lines, button, loose=True))


def _person(state: State, made: LessonSheet) -> tuple[Part, ...]:
    """Who the pupil is: of those there are, the one with most lessons first."""
    lessons = Counter(lesson.persona for lesson in state.catalog.listed)
    first = {lesson.persona: lesson for lesson in reversed(state.catalog.listed)}
    known = {name: _called(state, first[name]) for name, _ in lessons.most_common()}
    if any(part.like for part in made.steps) and made.persona in known:
        return (Text(text("lesmaker.persoon_vast", naam=known[made.persona]), "dof"),)
    helps = tuple(text("lesmaker.persoon_lessen", aantal=lessons[name]) for name in known)
    start = made.persona if made.persona in known else ""
    label = text("lesmaker.persoon")
    asked = Radio(label, PERSON, tuple(known.items()), helps, start)
    return (Text(label, "veldlabel", explained=False), asked)


def _called(state: State, lesson: Lesson) -> str:
    """The made-up person of a lesson in a few words."""
    persona = state.catalog.archetypes[lesson.persona]
    return fill(persona.title, state.person(lesson).facts)


def _line(key: str, label: str, start: str = "") -> tuple[Part, ...]:
    return (Text(label, "veldlabel", explained=False), TextInput(label, key, start))


def _steps(state: State, made: LessonSheet) -> tuple[Part, ...]:
    heading = Heading(text("lesmaker.stappen"))
    if not made.steps:
        return (heading, Text(text("lesmaker.geen")))
    called = tuple(names(state, made))
    count = text("lesmaker.telling", aantal=len(called), meeste=MOST_STEPS)
    options = tuple(
        (str(at), text("lesmaker.regel", nummer=at + 1, stap=title))
        for at, (title, _) in enumerate(called)
    )
    label = text("lesmaker.kies_stap")
    chosen = Radio(label, STEP, options, tuple(source for _, source in called))
    buttons = tuple(
        Button(text(f"lesmaker.{key}"), f"maker_{what}", Press("lesmaker_stap", (what,)))
        for what, key in (("omhoog", "omhoog"), ("omlaag", "omlaag"), ("weg", "haal_weg"))
    )
    moves = Group("maker_knoppen", buttons, horizontal=True)
    return (heading, Text(count, "dof"), Text(label, "veldlabel"), chosen, moves)


def _more(state: State, made: LessonSheet) -> tuple[Part, ...]:
    if len(made.steps) == MOST_STEPS:
        return ()
    label = text("lesmaker.soort_vraag")
    options = tuple((kind, text(f"lesmaker.soort.{kind}")) for kind in KINDS)
    asked = Radio(label, KIND, options, start=KINDS[0], changed=AGAIN)
    kind = str(state.tab.chosen(KIND) or KINDS[0])
    shown = _of_lessons(state, made) if kind == "like" else (_own(kind),)
    head = (Heading(text("lesmaker.voeg_toe")), Text(label, "veldlabel"))
    return (*head, asked, *shown)


def _of_lessons(state: State, made: LessonSheet) -> tuple[Part, ...]:
    lessons = {one.id: one for one in offered(state.catalog, made.persona)}
    if not lessons:
        return (Text(text("lesmaker.geen_persoon")),)
    label = text("lesmaker.uit_welke")
    options = tuple((one.id, one.title) for one in lessons.values())
    asked = Radio(label, FROM, options, start=options[0][0], changed=AGAIN)
    lesson = lessons.get(str(state.tab.chosen(FROM)), next(iter(lessons.values())))
    ticks = tuple(Tick(step.title, f"{TICK}{lesson.id}_{step.id}") for step in lesson.practice)
    button = Button(
        text("lesmaker.zet_erin"), "maker_zet", Press("lesmaker_zet", ("like", lesson.id))
    )
    every = Button(text("lesmaker.alle"), "maker_alle", Press("lesmaker_alle", (lesson.id,)))
    form = Form(
        "maker_stappen", (Text(text("lesmaker.welke_stappen"), "veldlabel"), *ticks), button
    )
    return (Text(label, "veldlabel"), asked, form, every)


def _own(kind: str) -> Part:
    """The lines to fill in for a step with own words."""
    lines: list[Part] = []
    for key in PARTS[kind]:
        lines += _line(f"lesmaker_{kind}_{key}", text(f"lesmaker.veld.{key}"))
        if key.startswith("zin_") and kind in CHOICES:
            lines += _is_true(kind, f"waar_{key[-1]}")
    button = Button(text("lesmaker.zet_erin"), "maker_zet", Press("lesmaker_zet", (kind,)))
    return Form(f"maker_{kind}", tuple(lines), button)


def _is_true(kind: str, key: str) -> tuple[Part, ...]:
    label = text(f"lesmaker.veld.{key}")
    options = (("ja", text("lesmaker.ja")), ("nee", text("lesmaker.nee")))
    asked = Radio(label, f"lesmaker_{kind}_{key}", options, start="ja", horizontal=True)
    return (Text(label, "veldlabel"), asked)


def _ready(made: LessonSheet) -> tuple[Part, ...]:
    buttons = (
        Button(text("lesmaker.bekijk"), "maker_bekijk", Press("lesmaker_bekijk"), main=True),
        Export(text("lesmaker.bestand_knop"), "maker_bestand", "les", "json", lambda: _file(made)),
        Button(text("lesmaker.wis"), "maker_wis", Press("lesmaker_wis")),
    )
    said = Text(text("lesmaker.delen"))
    return (Heading(text("lesmaker.klaar")), said, Group("maker_klaar", buttons, horizontal=True))


def _file(made: LessonSheet) -> object:
    return made.model_dump(mode="json", exclude_none=True)


def _open() -> tuple[Part, ...]:
    said = (Text(text("lesmaker.open.uitleg")), Text(text("lesmaker.open.vol")))
    return (Heading(text("lesmaker.open.kop")), *said, Box((file_button(),), "codeknoppen"))


PAGE = Door(MAKER, show)
