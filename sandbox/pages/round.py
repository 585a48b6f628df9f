"""Ronde: one question at a time for the whole class, led by the teacher from the board."""

from __future__ import annotations

from sandbox.classroom.rounds import ClassRound
from sandbox.model import Option
from sandbox.pages import open_class
from sandbox.pages.class_page import TEACHER
from sandbox.pages.page import Door, Live, Page
from sandbox.pages.parts.class_question import looked_at
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.pupils import PRESS
from sandbox.pages.parts.round_choice import choice
from sandbox.pages.place import CLASSROOM, ROUND, Place, go
from sandbox.pages.state import AtClass, State
from sandbox.pieces import Box, Button, Heading, Items, PageButton, Piece, Text
from sandbox.practice.class_question import ClassQuestion
from sandbox.texts import text

REGION = "ronde-nu"


def show(state: State) -> Page:
    """The name of it, and the way back; the rest changes by itself."""
    here = state.klas
    if here is None or not here.room.exists:
        return open_class.show(state)
    title = text("ronde.titel")
    back = Button(text("ronde.terug"), "ronde_terug", go(Place(CLASSROOM, klas=here.code)))
    body = (page_top(title), Text(text("ronde.uitleg"), "dof"))
    return Page(title, None, body, ROUND, below=(back,))


def live(state: State) -> Live | None:
    """The question of now, or which round there can be."""
    here = state.klas
    if here is None or not here.room.exists:
        return None
    going, question = here.going, state.asked()
    if not going.going:
        return _live(choice(state, here.room), "")
    total = len(state.round_of(going.lesson))
    token = f"{going.number}{going.shown}"
    title = Heading(text("ronde.vraag", nummer=going.number, totaal=total), id="ronde-vraag")
    if question is None:
        gone = (Text(text("ronde.weg"), explained=False), *_buttons(going, total))
        return _live((title, *gone), token)
    body = (
        *looked_at(question),
        Heading(question.label, 3),
        *_answers(going, question),
        *_counted(here),
        *_explained(going, question),
        *_over(state, going, total),
        *_buttons(going, total),
    )
    return _live((title, *body), token)


def _live(body: tuple[Piece, ...], token: str) -> Live:
    return Live((Box(body, "overzicht ronde"),), REGION, "#ronde-vraag", token)


def _answers(going: ClassRound, question: ClassQuestion) -> tuple[Piece, ...]:
    """The options; with how many chose each, once the teacher shows it."""
    if going.shown == "question":
        lines = tuple((Text(one.label, tag="span", explained=False),) for one in question.options)
        return (Items(lines, "ronde-keuzes"),)
    rows = tuple((_bar(going, question, one),) for one in question.options)
    return (Items(rows, "ronde-staven"),)


def _bar(going: ClassRound, question: ClassQuestion, option: Option) -> Piece:
    counts = going.now.counts
    count, most = counts[option.id], max(counts.values(), default=0)
    right = going.shown == "why" and option.id in question.right
    many = text("ronde.tel_een") if count == 1 else text("ronde.tel", aantal=count)
    said = text("ronde.koos_goed" if right else "ronde.koos", keuze=option.label, aantal=many)
    width = 100 * count // most if most else 0
    filled = Box((), tag="span", about=(("style", f"width:{width}%"),))
    meter = Box((filled,), "meter bordmeter", "span", about=(("aria-hidden", "true"),))
    words = Text(said, "ronde-goed" if right else "", "span", explained=False)
    return Box((words, meter), "ronde-staaf")


def _counted(here: AtClass) -> tuple[Piece, ...]:
    count = len(here.going.now.answers)
    said = text("ronde.geantwoord", aantal=count, klas=len(here.room.pupils))
    return (Text(said, "ronde-tel", explained=False),)


def _explained(going: ClassRound, question: ClassQuestion) -> tuple[Piece, ...]:
    if going.shown == "question":
        return ()
    if going.shown == "bars":
        talk = text("ronde.praat" if question.options else "ronde.praat_open")
        tip = text("ronde.aanwijzing", tip=question.clue)
        clue = (Text(tip, explained=False),) if question.clue else ()
        return (Text(talk, explained=False), *clue)
    labels = {one.id: one.label for one in question.options}
    chosen = [n for n in question.says if going.now.counts[n] or not question.right]
    others = tuple(
        (Text(text("ronde.koos", keuze=labels[name], aantal=question.says[name]), tag="span",
              explained=False),)
        for name in chosen
    )  # fmt: skip
    why = (Text(question.why, "ronde-waarom", explained=False),) if question.why else ()
    return (*why, *((Items(others),) if others else ()))


def _over(state: State, going: ClassRound, total: int) -> tuple[Piece, ...]:
    """How the class did, in one number, after the last question."""
    if going.number < total or going.shown != "why":
        return ()
    score = state.score()
    said = (Text(text("ronde.uit", deel=score), explained=False),) if score is not None else ()
    return (Text(text("ronde.klaar"), explained=False), *said)


def _buttons(going: ClassRound, total: int) -> tuple[Piece, ...]:
    stop = PageButton(text("ronde.stop"), PRESS, target="ronde-uit -")
    on = {"question": "toon", "bars": "waarom", "why": "volgende"}[going.shown]
    last = on == "volgende" and going.number >= total
    target = f"ronde-verder {going.number}{going.shown}"
    onward = PageButton(text(f"ronde.{on}"), PRESS, target=target, kind="knop hoofd")
    return (Box((stop,) if last else (onward, stop), "nodigknoppen"),)


PAGE = Door(ROUND, show, TEACHER, closed=open_class.show, live=live)
