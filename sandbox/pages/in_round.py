"""A round with the class, on the page of a pupil: the question, and what one chose oneself."""

from __future__ import annotations

from sandbox.classroom.rounds import can_answer
from sandbox.pages.page import Page
from sandbox.pages.parts.class_question import looked_at
from sandbox.pages.parts.frame import page_top
from sandbox.pages.state import State
from sandbox.pieces import Button, Group, Heading, Part, Press, Text
from sandbox.practice.class_question import ClassQuestion
from sandbox.texts import text

STILL = ("instellingen", "stoppen")
"""Pages that one can go to all the same."""


def goes(state: State) -> bool:
    """Whether this pupil has a question of the class before the own work."""
    mine = state.mine
    return bool(mine and mine.me and mine.going.going) and state.place.page not in STILL


def show(state: State) -> Page:
    """The question of now."""
    mine, question = state.mine, state.asked()
    if mine is None or question is None:
        body: tuple[Part, ...] = (page_top(text("ronde.titel")), Text(text("ronde.bord")))
        return Page(text("ronde.titel"), None, body, "ronde")
    number, total = mine.going.number, len(state.round_of(mine.going.lesson))
    title = text("ronde.vraag", nummer=number, totaal=total)
    body = (page_top(title), Heading(question.label), *_mine(state, question), *looked_at(question))
    token = f"ronde/{number}{mine.going.shown}"
    return Page(title, None, body, "ronde", token=token, announce=title)


def _mine(state: State, question: ClassQuestion) -> tuple[Part, ...]:
    """What can be chosen, or what was."""
    going = state.mine.going if state.mine else None
    if going is None:
        return ()
    if not question.options:
        return (Text(text("ronde.bord")),)
    if can_answer(going, state.learner, going.number):
        return (Text(text("ronde.jij")), _options(question, going.number))
    chosen = going.now.answers.get(state.learner, "")
    label = next((one.label for one in question.options if one.id == chosen), "")
    if going.shown != "why":
        waits = "ronde.binnen" if going.shown == "question" else "ronde.bord"
        own = (Text(text("ronde.jouw", keuze=label), explained=False),) if label else ()
        return (*own, Text(text(waits)))
    why = (Text(question.why, explained=False),) if question.why else ()
    if chosen in question.right:
        return (Text(text("ronde.jouw_goed", keuze=label), "ronde-goed", explained=False), *why)
    own_words = text("ronde.jouw", keuze=label) if label else text("ronde.jouw_niets")
    said = question.says.get(chosen, "")
    told = (Text(said, explained=False),) if said else ()
    return (Text(own_words, explained=False), *told, *why)


def _options(question: ClassQuestion, number: int) -> Part:
    buttons = tuple(
        Button(one.label, f"ronde_{one.id}", Press("ronde_kies", (str(number), one.id)))
        for one in question.options
    )
    return Group("ronde_keuzes", buttons)
