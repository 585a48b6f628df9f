"""Before a lesson: what you will do, who you are today, and how you want to practise."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Lesson, Way
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.confidence import before
from sandbox.pages.parts.form import choice
from sandbox.pages.parts.mishap import asked
from sandbox.pages.parts.other_side import beside, door
from sandbox.pages.parts.way import alone, listed
from sandbox.pages.parts.who import not_me, portrait
from sandbox.pages.place import MATERIAL, Place, go, href
from sandbox.pages.state import State
from sandbox.people.facts import fill
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Link,
    Part,
    Picture,
    Piece,
    Press,
    Radio,
    ReadButton,
    Text,
)  # fmt: skip
from sandbox.progress.proposal import proposed
from sandbox.texts import text


def show(state: State) -> Page:
    """The introduction of the lesson in the address bar."""
    lesson = state.lesson
    if lesson is None:
        return missing.show(state)
    title = text("titel.les", les=lesson.title)
    top = Group("inleiding", (_goal(lesson), *listed(state, lesson), _you(state, lesson)))
    body = (top, choice(), *beside(state, lesson), *_ways(state, lesson), _material(lesson))
    return Page(title, None, body, "les", subtitle=title)


def _material(lesson: Lesson) -> Piece:
    """The way to what goes with the lesson on paper."""
    way = Link(text("uitdelen.materiaal.knop"), href(Place(MATERIAL, lesson.id)))
    return Box((way,), "materiaalweg", "p")


def _goal(lesson: Lesson) -> Piece:
    minutes = progress.minutes_of(lesson)
    length = text("les.duur", stappen=len(lesson.steps), minuten=minutes)
    said = (Heading(lesson.title, 1), Text(lesson.goal), Text(length, "dof", explained=False))
    button = ReadButton(text("knop.lees_voor"))
    return Box((Picture(lesson.picture, "lesplaat"), Box(said), button), "inleidingkop")


def _you(state: State, lesson: Lesson) -> Piece:
    needed = Text(text("les.nodig"))
    if not state.code:
        return Box((needed,), "vak")
    you = state.person(lesson)
    name = str(you.facts["naam"].value)
    said = (
        Heading(text("les.jij_bent", naam=name)), Text(fill(you.story, you.facts)), needed,
    )  # fmt: skip
    return Box((portrait(you), Box(said)), "vak jij")


def _ways(state: State, lesson: Lesson) -> tuple[Part, ...]:
    if fixed := _way_of_class(state, lesson):
        press = Press("klas_les", (lesson.id, fixed))
        how = text("klas.docent.manier", manier=text(f"les.{fixed}"))
        more = (*asked(state, lesson), *before(state, lesson))
        return (Text(how), *more, *_buttons(state, lesson, press))
    key = f"manier_{lesson.id}"
    ways = Radio(
        text("les.manier"),
        key,
        tuple((way, text(f"les.{way}")) for way in lesson.ways),
        tuple(text(f"les.{way}_uitleg") for way in lesson.ways),
        start=_way(state, lesson),
    )
    said = (Heading(text("les.manier")), Text(text("les.manier_hint")))
    press = Press("begin", (lesson.id, key))
    more = (*asked(state, lesson), *before(state, lesson))
    return (*said, ways, *more, *_buttons(state, lesson, press))


def _way_of_class(state: State, lesson: Lesson) -> str:
    """The way that the teacher chose for everybody, in a lesson of the class."""
    mine = state.mine
    in_it = mine is not None and mine.me is not None and lesson.id in mine.room.lessons
    return mine.room.way if mine and in_it else ""


def _buttons(state: State, lesson: Lesson, begin: Press) -> tuple[Part, ...]:
    busy = _busy(state, lesson)
    label = text("knop.ga_verder" if busy else "knop.begin_les")
    buttons = [
        Button(label, "begin_les", begin, main=True),
        *door(state, lesson),
        Button(text("knop.hoe_echt"), "hoe_echt", go(Place("echt", lesson.id))),
    ]
    if busy:
        buttons.append(not_me(lesson))
        buttons.append(Button(text("knop.opnieuw"), "opnieuw", Press("opnieuw", (lesson.id,))))
    you = (_is_it_you(state, lesson),) if busy else ()
    group = Group("lesknoppen", tuple(buttons), horizontal=True)
    return (*you, group, *_alone(state, lesson))


def _way(state: State, lesson: Lesson) -> Way:
    """The way chosen here, or that which is proposed from how the last lesson went."""
    moment = state.moment(lesson)
    earlier = state.catalog.lessons.get((*state.begun, "")[-1])
    if moment.events or earlier is None or progress.status(state.moment(earlier)) != "done":
        return moment.way
    found = proposed(state.moment(earlier)).way
    return found if found in lesson.ways else moment.way


def _alone(state: State, lesson: Lesson) -> tuple[Part, ...]:
    parts = alone(state, lesson, f"manier_{lesson.id}")
    if not parts or _way_of_class(state, lesson):
        return ()
    return (Heading(text("deel.een_deel")), Group("delenknoppen", parts, horizontal=True))


def _is_it_you(state: State, lesson: Lesson) -> Piece:
    name = str(state.person(lesson).facts["voornaam"].value)
    return Text(text("wie.vraag_naam", naam=name), "vraag")


def _busy(state: State, lesson: Lesson) -> bool:
    return progress.status(state.moment(lesson)) != "not_started"


PAGE = Door("manier", show)
