"""Samen oefenen: who does which side, the code for the other, and coming in by it."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card
from sandbox.pages.parts.class_code import what_is_wrong
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.pair_code import FIELD, code_form, shown_code
from sandbox.pages.parts.who import portrait
from sandbox.pages.place import LESSON, LESSONS, TOGETHER, Place, go
from sandbox.pages.state import AtPair, State
from sandbox.pieces import Box, Button, Group, Heading, Part, Press, Text
from sandbox.texts import text
from sandbox.together import refusal


def show(state: State) -> Page:
    """The sides of a lesson; the code for the other; or the way in for who has one."""
    here = state.pair if state.place.pair else None
    if here and here.me:
        return _waits(state, here)
    if here:
        return _comes_in(state, here)
    return _begins(state)


def _begins(state: State) -> Page:
    """Two sides to choose from, where the lesson is known, and the field for a code."""
    title, wrong = text("samen.titel"), state.tab.pair_wrong
    sides = state.catalog.sides(state.place.lesson)
    body = (
        page_top(title),
        *what_is_wrong(wrong, FIELD),
        Text(text("samen.zin")),
        *_busy(state, sides),
        *_sides(sides),
        Heading(text("samen.heb_code")),
        code_form(wrong),
        *_alone(state),
    )
    return _page(state, title, body, wrong)


def _sides(sides: tuple[Lesson, ...]) -> tuple[Part, ...]:
    if not sides:
        return ()
    cards = tuple(
        card(
            f"kaart_{side.id}",
            side.picture,
            Button(side.together.you, f"samen_{side.id}", Press("samen_maak", (side.id,))),
            Text(side.together.about),
        )
        for side in sides
        if side.together
    )
    return (Heading(text("samen.kies")), Group("kaarten_samen", cards))


def _busy(state: State, sides: tuple[Lesson, ...]) -> tuple[Part, ...]:
    """The way back for who is in the middle of it; beginning anew ends that."""
    begun = (side for side in sides if side.id in state.history.pairs)
    busy = next((side for side in begun if state.moment(side).round), None)
    if busy is None or state.moment(busy).current is None:
        return ()
    on = Button(text("samen.verder"), "samen_verder", go(Place(LESSON, busy.id)), main=True)
    return (Text(text("samen.bezig")), on)


def _waits(state: State, here: AtPair) -> Page:
    """For who gave the code: it goes on by itself when the other is there."""
    title = text("samen.wacht_kop")
    again = _again(here.side) if here.side else ()
    if here.pair.is_open(state.now):
        look = Button(text("samen.kijk"), "samen_kijk", Press("samen_kijk"))
        body = (shown_code(state, here.code), Text(text("samen.wacht_zin")), look, *again)
    else:
        body = (Text(text("samen.verlopen_eigen")), *again)
    return _page(state, title, (page_top(title), *body, *_alone(state)))


def _again(side: Lesson) -> tuple[Part, ...]:
    door = side.together.lesson if side.together else ""
    return (Button(text("samen.opnieuw"), "samen_opnieuw", go(Place(TOGETHER, door))),)


def _comes_in(state: State, here: AtPair) -> Page:
    """For who has the code: who one will be, and a button."""
    title = text("samen.titel")
    why = refusal(here.pair, state.now)
    wrong = text(f"samen.{why.value}") if why else state.tab.pair_wrong
    if why or here.side is None or here.side.together is None:
        other = Button(text("samen.andere_code"), "samen_anders", go(Place(TOGETHER)), main=True)
        return _page(state, title, (page_top(title), Text(wrong), other, *_alone(state)))
    side = here.side.together
    said = (Heading(side.you), Text(side.about), Text(text("samen.kom_zin")))
    come = Button(text("samen.kom"), "samen_kom", Press("samen_kom", (here.code,)), main=True)
    face = portrait(state.person(here.side))
    told = what_is_wrong(wrong, "samen_kom") if wrong else ()
    body = (page_top(title), *told, Box((face, Box(said)), "vak jij"), come, *_alone(state))
    return _page(state, title, body, wrong)


def _alone(state: State) -> tuple[Part, ...]:
    """The way out: every lesson can be done alone."""
    lesson = state.lesson
    place = Place(LESSON, lesson.id) if lesson else Place(LESSONS)
    return (Text(text("samen.kan_alleen")), Button(text("samen.alleen"), "samen_uit", go(place)))


def _page(state: State, title: str, body: tuple[Part, ...], wrong: str = "") -> Page:
    return Page(
        titled(title, wrong),
        None,
        body,
        TOGETHER,
        focus=".foutlijst" if wrong else "h1",
        token=f"{TOGETHER}/{state.place.pair}/{state.tab.pair_tries}",
    )


PAGE = Door(TOGETHER, show)
