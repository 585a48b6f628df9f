"""What a page of a lesson says of the other with whom it is done: how it stands, and the wait."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.model.together import END
from sandbox.pages.page import Page
from sandbox.pages.place import LESSON, TOGETHER, Place, go
from sandbox.pages.state import AtPair, State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Icon,
    Part,
    Picture,
    Piece,
    Press,
    ReadButton,
    Text,
)
from sandbox.practice.scene import Scene
from sandbox.texts import text
from sandbox.together import waits_for


def waits(state: State, lesson: Lesson, step: str) -> bool:
    """Whether the other has to do something before this step can be done."""
    here = state.pair
    return here is not None and bool(waits_for(lesson, step, here.pair, here.me))


def waiting(state: State, lesson: Lesson, step: str, here: AtPair) -> Page:
    """Until the other did it; the page goes on by itself."""
    scene = state.scene(lesson, step)
    title = text("samen.wacht_op", naam=here.other)
    said = (
        Text(scene.say),
        Text(text("samen.nog_bezig", naam=here.other)),
        Text(text("samen.vanzelf")),
    )
    buttons = (
        Button(text("samen.kijk"), "samen_kijk", Press("samen_kijk"), main=True),
        Button(text("knop.post"), "post", go(Place("post", lesson.id, step))),
        Button(text("samen.ga_alleen"), "samen_alleen", Press("samen_alleen", (lesson.id,))),
    )
    body = (
        _head(scene),
        Box((Picture("calendar", "lesplaat"), Box((Heading(title), *said))), "vak wachtsamen"),
        Group("wachtknoppen", buttons, horizontal=True),
        Text(text("samen.duurt_lang"), "dof"),
    )
    return Page(
        titled_step(scene),
        scene.today,
        body,
        LESSON,
        subtitle=text("titel.les", les=lesson.title),
        token=f"{lesson.id}/{step}/wacht",
    )


def titled_step(scene: Scene) -> str:
    """The title of the document at a step."""
    return text("titel.stap", nummer=scene.number, totaal=len(scene.steps), stap=scene.title)


def _head(scene: Scene) -> Piece:
    where = text("titel.hoe_ver", nummer=scene.number, totaal=len(scene.steps))
    said = Box((Text(where, "stap"), Heading(scene.title, 1)))
    return Box((said, ReadButton(text("knop.lees_voor"))), "stapkop")


def changed(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """How it stands with the other, at a step: only when somebody went on alone."""
    here = state.pair
    return beside(state, lesson) if here and here.pair.alone else ()


def beside(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """How it stands with the other, before the first step."""
    here = state.pair
    if lesson.together is None:
        return ()
    if here is None or not here.pair.side(here.me):
        return _nobody(lesson, "samen.zonder_ander")
    if not here.pair.full:
        return _nobody(lesson, "samen.nog_niet")
    if here.me in here.pair.alone:
        back = Button(text("samen.weer"), "samen_weer", Press("samen_weer", (lesson.id,)))
        return _told("samen.jij_alleen", here, *(() if _other_left(here) else (back,)))
    if _other_left(here):
        return _told("samen.ander_weg", here)
    return _told("samen.samen_met", here)


def at_the_end(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """Whether the other is done too."""
    here = state.pair
    if lesson.together is None or here is None or not here.pair.together:
        return ()
    done = END in here.pair.by_other(here.me)
    words = text("samen.allebei" if done else "samen.ander_bezig", naam=here.other)
    return (Box((Icon("check" if done else "hint"), Text(words)), "goed" if done else "tip"),)


def again(lesson: Lesson) -> tuple[Button, ...]:
    """Once more, with the same or another person."""
    if lesson.together is None:
        return ()
    place = Place(TOGETHER, lesson.together.lesson)
    return (Button(text("samen.nog_een"), "samen_opnieuw", go(place)),)


def door(state: State, lesson: Lesson) -> tuple[Button, ...]:
    """The way to doing it together, where a lesson has two sides."""
    if not state.catalog.sides(lesson.id):
        return ()
    return (Button(text("samen.deur"), "samen", go(Place(TOGETHER, lesson.id))),)


def _other_left(here: AtPair) -> bool:
    return bool(here.pair.alone - {here.me})


def _nobody(lesson: Lesson, key: str) -> tuple[Part, ...]:
    return _line(text(key), *again(lesson))


def _told(key: str, here: AtPair, *buttons: Button) -> tuple[Part, ...]:
    return _line(text(key, naam=here.other), *buttons)


def _line(words: str, *buttons: Button) -> tuple[Part, ...]:
    return (Group("samen_regel", (Box((Text(words),), "samenregel", "aside"), *buttons)),)
