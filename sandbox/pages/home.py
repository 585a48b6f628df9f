"""The start page: what this is, how it works, and the lessons."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.place import START, Place, go
from sandbox.pages.state import FIRST_DAY, State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Items,
    Part,
    Picture,
    Piece,
    Press,
    ReadButton,
    Text,
)  # fmt: skip
from sandbox.texts import text

HOW = (("een", "door-learn"), ("twee", "help"), ("drie", "door-code"))
BUSY = ("started", "needs_help")


def show(state: State) -> Page:
    """The start page."""
    lessons = tuple(state.catalog.lessons.values())
    views = progress.overview(map(state.moment, lessons))
    busy = _busy(state, views)
    body: tuple[Part, ...] = (
        _hero(views, busy),
        *_how(),
        Heading(_greeting(state, busy)),
        _lessons(lessons, views),
        *_more(),
        Text(text("start.privacy"), "privacy", heard=False),
    )
    day = lessons[0].starts if lessons else FIRST_DAY
    return Page(text("titel.start"), day, body, START)


def _busy(state: State, views: tuple[progress.LessonView, ...]) -> str:
    """The lesson to go on with: the one touched last of those that are not done; "" for none."""
    busy = {view.lesson_id for view in views if view.status in BUSY}
    return next((name for name in reversed(state.begun) if name in busy), "")


def _hero(views: tuple[progress.LessonView, ...], busy: str) -> Part:
    said = (
        Heading(text("start.kop"), 1),
        Text(text("start.zin")),
        ReadButton(text("knop.lees_alles")),
    )
    begin = (_begin(views, busy),) if views else ()
    code = Button(text("knop.heb_code"), "heb_code", go(Place("code")))
    top = Box((Box(said), Picture("hero", "heldplaat")), "held")
    return Group("held", (top, Group("heldknoppen", (*begin, code), horizontal=True)))


def _begin(views: tuple[progress.LessonView, ...], busy: str) -> Button:
    """The main button: to the lesson that is busy, else to the first one to do."""
    if busy:
        return Button(text("knop.ga_verder"), "begin", Press("hervat", (busy,)), main=True)
    todo = [view for view in views if view.status == "not_started"] or list(views)
    return Button(text("knop.begin"), "begin", Press("bekijk", (todo[0].lesson_id,)), main=True)


def _how() -> tuple[Piece, ...]:
    cards = tuple(
        (
            Picture(drawing, "zoplaat"),
            Heading(text(f"start.{name}_titel"), 3),
            Text(text(f"start.{name}")),
        )
        for name, drawing in HOW
    )
    return (
        Heading(text("start.zo_werkt_het")),
        Items(cards, "drie", kinds=("zo",) * len(cards)),
    )


def _lessons(lessons: tuple[Lesson, ...], views: tuple[progress.LessonView, ...]) -> Part:
    """All lessons, those of one subject together."""
    subjects = dict.fromkeys(lesson.subject for lesson in lessons)
    listed: list[Part] = []
    for at, subject in enumerate(subjects):
        cards = tuple(
            _lesson(lesson, view)
            for lesson, view in zip(lessons, views, strict=True)
            if lesson.subject == subject
        )
        listed += [Heading(subject, 3), Group(f"vakgebied_{at}", cards)]
    return Group("lessen", tuple(listed))


def _greeting(state: State, busy: str) -> str:
    """Greets the person of the lesson that "Ga verder" opens."""
    if not busy:
        return text("start.lessen")
    who = state.person(state.catalog.lessons[busy].persona)
    return text("start.ga_verder", naam=str(who.facts["voornaam"].value))


def _lesson(lesson: Lesson, view: progress.LessonView) -> Part:
    busy = view.status in BUSY
    button = Button(
        text("knop.verder" if busy else "knop.bekijk"),
        f"open_{lesson.id}",
        Press("hervat" if busy else "bekijk", (lesson.id,)),
        main=busy,
    )
    said = (Heading(lesson.title, 3), Text(lesson.goal), _small(_length(lesson, view)))
    return Group(f"les_{lesson.id}", (_card(lesson.picture, said), button), horizontal=True)


def _card(picture: str, said: tuple[Piece, ...]) -> Piece:
    return Box((Picture(picture, "lesplaat"), Box(said)), "leskaart")


def _small(words: str) -> Text:
    return Text(words, "dof", heard=False)


def _length(lesson: Lesson, view: progress.LessonView) -> str:
    if view.status == "done":
        return text("voortgang.klaar").capitalize()
    if view.status == "not_started":
        return text("les.duur", stappen=len(lesson.steps), minuten=lesson.minutes)
    return text("les.bij_stap", nummer=view.at_step, totaal=view.total)


def _more() -> tuple[Part, ...]:
    """What else there is to try."""
    said = (Heading(text("titel.belasting"), 3), Text(text("start.belasting_kaart")))
    button = Button(text("start.open"), "belasting", go(Place("belasting")))
    card = Group("les_belasting", (_card("graph", said), button), horizontal=True)
    return (Heading(text("start.meer")), card)


PAGE = Door(START, show)
