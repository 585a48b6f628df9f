"""Wat past bij jou?: one question a screen, each to be passed over, and then a route with why."""

from __future__ import annotations

from sandbox.finding.intake import Answer, Question, Reason, proposed_route, questions
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card, lesson_card
from sandbox.pages.parts.confidence import words
from sandbox.pages.place import INTAKE, LESSONS, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Part, Piece, Press, ReadButton, Text
from sandbox.texts import text

PROPOSAL = "voorstel"
"""The step after the last question."""


def show(state: State) -> Page:
    """The question of the address, the proposal, or else the first question."""
    asked = questions()
    if state.place.step == PROPOSAL:
        return _proposal(state)
    at = next((at for at, one in enumerate(asked) if one.id == state.place.step), 0)
    return _ask(state, asked, at)


def after(question: str) -> str:
    """The step after a question."""
    ids = [*(one.id for one in questions()), PROPOSAL]
    return ids[ids.index(question) + 1]


def title_of(question: Question) -> str:
    """What is asked; how sure somebody feels is asked in the words of a lesson."""
    return text(f"zeker.vraag.{question.feels}") if question.feels else question.title


def _label(question: Question, answer: Answer) -> str:
    return words(answer.id) if question.feels else answer.label


def _ask(state: State, asked: tuple[Question, ...], at: int) -> Page:
    question = asked[at]
    number = text("kennismaken.vraag", nummer=at + 1, totaal=len(asked))
    title = title_of(question)
    body: tuple[Part, ...] = (
        _top(title, Text(number, "stap")),
        *((Text(text("kennismaken.zin")),) if at == 0 else ()),
        *_chosen(state, question),
        Group("kaarten_antwoord", tuple(_answer(question, one) for one in question.answers)),
        Group("kennisknoppen", _ways_on(asked, at), horizontal=True),
    )
    place = f"{INTAKE}/{question.id}"
    return Page(f"{number}: {title}", None, body, INTAKE, token=place)


def _top(title: str, *before: Text) -> Box:
    said: tuple[Piece, ...] = (*before, Heading(title, 1))
    return Box((Box(said), ReadButton(text("knop.lees_voor"))), "paginakop")


def _chosen(state: State, question: Question) -> tuple[Text, ...]:
    """What was answered before, for who comes back."""
    given = state.tab.intake.get(question.id)
    said = [_label(question, one) for one in question.answers if one.id == given]
    return tuple(Text(text("kennismaken.gekozen", antwoord=one), "gekozen") for one in said)


def _answer(question: Question, answer: Answer) -> Group:
    press = Press("antwoord", (question.id, answer.id))
    name = f"antwoord_{question.id}_{answer.id}"
    picture = answer.picture or f"sure-{answer.id}"
    return card(f"deur_{name}", picture, Button(_label(question, answer), name, press))


def _ways_on(asked: tuple[Question, ...], at: int) -> tuple[Button, ...]:
    skip = Press("sla_over", (asked[at].id,))
    back = go(Place(INTAKE, step=asked[at - 1].id))
    enough = go(Place(INTAKE, step=PROPOSAL))
    return (
        Button(text("kennismaken.overslaan"), "sla_over", skip),
        *((Button(text("kennismaken.vorige"), "vorige", back),) if at else ()),
        *((Button(text("kennismaken.voorstel"), "voorstel", enough),) if at else ()),
        Button(text("kennismaken.zelf"), "zelf_kiezen", go(Place(LESSONS))),
    )


def _proposal(state: State) -> Page:
    found = proposed_route(state.tab.intake, _there(state))
    names = tuple(name for reason in found for name in reason.lessons)
    title = text("kennismaken.klaar")
    none = () if state.tab.intake else (Text(text("kennismaken.niets_gekozen")),)
    body: tuple[Part, ...] = (
        _top(title),
        *none,
        Text(text("kennismaken.klaar_zin", aantal=len(names))),
        *(part for at, reason in enumerate(found) for part in _reason(state, reason, at, names[0])),
        Text(text("kennismaken.houd_zin")),
        Group("kennisknoppen", _in_the_end(names), horizontal=True),
    )
    return Page(title, None, body, INTAKE, token=f"{INTAKE}/{PROPOSAL}")


def _there(state: State) -> frozenset[str]:
    return frozenset(lesson.id for lesson in state.catalog.listed)


def _reason(state: State, reason: Reason, at: int, first: str) -> tuple[Part, ...]:
    """Why, and the lessons that it is about."""
    lessons = [state.catalog.lessons[name] for name in reason.lessons]
    when = {first: text("reeksen.route.nu")}
    later = text("reeksen.route.daarna")
    cards = tuple(
        lesson_card(state, lesson, "voorstel", first=when.get(lesson.id, later))
        for lesson in lessons
    )
    said = Text(reason.because, "waarom")
    return (said, Group(f"kaarten_reden_{at}", cards)) if cards else (said,)


def _in_the_end(names: tuple[str, ...]) -> tuple[Button, ...]:
    again = go(Place(INTAKE, step=questions()[0].id))
    return (
        Button(text("kennismaken.houd"), "houd_route", Press("volg", names), main=True),
        Button(text("kennismaken.opnieuw"), "kennis_opnieuw", again),
        Button(text("kennismaken.zelf"), "zelf_kiezen", go(Place(LESSONS))),
    )


PAGE = Door(INTAKE, show)
