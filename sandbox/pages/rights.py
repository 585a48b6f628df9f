"""Waar heb ik recht op?: a few questions, or the papers of somebody made up, and then the sums.

What is answered stays in this tab; an address holds a question or an archetype, never an answer.
"""

from __future__ import annotations

from sandbox.catalog import Catalog
from sandbox.finding.right_questions import (
    TICKED,
    OfSomebody,
    Question,
    asked,
    people,
    questions,
    unanswered,
)
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card
from sandbox.pages.parts.entitled import help_here, of_somebody, of_you
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.who import portrait
from sandbox.pages.place import RIGHTS, Place, go
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
    ReadButton,
    Slider,
    Text,
    Tick,
)
from sandbox.texts import text

FIRST, OUTCOME = "leeftijd", "uitkomst"
"""The step of the first question, and that after the last one."""
FOR_ALL = "rechten"
"""The seed of the people that somebody without an oefencode sees."""


def show(state: State) -> Page:
    """Where to begin, a question, what came of the answers, or what somebody else may get."""
    place, answers = state.place, state.tab.rights
    if place.subject:
        read = people().get(place.subject)
        return _papers(state, read) if read else missing.show(state)
    if not place.step:
        return _start(state)
    if place.step != OUTCOME and place.step not in {one.id for one in questions()}:
        return missing.show(state)
    open_now = unanswered(answers)
    if place.step == OUTCOME and open_now is None:
        return _outcome(state)
    given = {one.id: one for one in asked(answers) if one.id in answers}
    return _ask(state, given.get(place.step) or open_now or questions()[0])


def places(catalog: Catalog) -> frozenset[Place]:
    """What can be looked at without an answer: the first page, and the papers of everybody."""
    there = (name for name in people() if name in catalog.archetypes)
    return frozenset({Place(RIGHTS), *(Place(RIGHTS, subject=name) for name in there)})


def key_of(question: str, option: str = "") -> str:
    """The key of the control of a question, or of one of its boxes."""
    return f"recht-{question}-{option}" if option else f"recht-{question}"


def _start(state: State) -> Page:
    title = text("rechten.titel")
    begin = Button(text("rechten.begin"), "recht_begin", Press("recht_opnieuw"), main=True)
    body: tuple[Part, ...] = (
        page_top(title),
        Text(text("rechten.zin")),
        Heading(text("rechten.vragen_kop")),
        Text(text("rechten.vragen_zin")),
        begin,
        Heading(text("rechten.papieren_kop")),
        Text(text("rechten.papieren_zin")),
        Group("kaarten_mensen", tuple(_person(state, name) for name in people())),
        *help_here(state),
        back_button(Place()),
    )
    return Page(title, None, body, RIGHTS, token=RIGHTS)


def _person(state: State, name: str) -> Group:
    who = state.somebody(name, state.code or FOR_ALL)
    to = go(Place(RIGHTS, subject=name))
    button = Button(fill(who.title, who.facts), f"recht_van_{name}", to)
    return card(f"kaart_recht_{name}", f"people/portrait-{who.portrait}", button)


def _ask(state: State, question: Question) -> Page:
    """One question: a press on an option leads on at once."""
    answers = state.tab.rights
    row = asked(answers)
    at = row.index(question)
    number = text("rechten.vraag", nummer=at + 1, totaal=len(row))
    top = (Text(number, "stap"), Heading(question.title, 1))
    back = Place(RIGHTS, step=row[at - 1].id) if at else Place(RIGHTS)
    said = text("rechten.vorige" if at else "rechten.terug")
    body: tuple[Part, ...] = (
        Box((Box(top), ReadButton(text("knop.lees_voor"))), "paginakop"),
        *((Text(question.help),) if question.help else ()),
        *_chosen(question, answers.get(question.id, "")),
        *_controls(question, answers.get(question.id, "")),
        Group(
            "kennisknoppen",
            (Button(said, "recht_terug", go(back)),),
            horizontal=True,
        ),
    )
    place = f"{RIGHTS}/{question.id}"
    return Page(f"{number}: {question.title}", None, body, RIGHTS, token=place)


def _chosen(question: Question, said: str) -> tuple[Text, ...]:
    """What was answered before, for who comes back."""
    labels = (one.label for one in question.options if one.id == said and not question.several)
    return tuple(Text(text("rechten.gekozen", antwoord=one), "gekozen") for one in labels)


def _controls(question: Question, said: str) -> tuple[Part, ...]:
    onward = Button(
        text("rechten.verder"), "recht_verder", Press("recht_verder", (question.id,)), main=True
    )
    if question.amount:
        among = question.amount
        start = int(said) if said else among.start
        key = key_of(question.id)
        shown = Slider(question.title, key, among.lowest, among.highest, start, "€ %d", among.step)
        return (Form("recht_bedrag", (shown,), onward),)
    if question.several:
        ticked = said.split(TICKED)
        boxes = tuple(
            Tick(one.label, key_of(question.id, one.id), one.id in ticked)
            for one in question.options
        )
        return (Form("recht_keuzes", (Group("recht_vinkjes", boxes),), onward),)
    ways = tuple(
        Button(
            one.label,
            f"recht_{question.id}_{one.id}",
            Press("recht_kies", (question.id, one.id)),
        )
        for one in question.options
    )
    return (Group("recht_antwoorden", ways),)


def _outcome(state: State) -> Page:
    """What somebody has a right to who answered everything."""
    title = text("rechten.uitkomst")
    last = Place(RIGHTS, step=asked(state.tab.rights)[-1].id)
    again = Button(text("rechten.opnieuw"), "recht_opnieuw", Press("recht_opnieuw"))
    body: tuple[Part, ...] = (
        page_top(title),
        *of_you(state, state.tab.rights),
        *help_here(state),
        Group(
            "kennisknoppen",
            (Button(text("rechten.vorige"), "recht_terug", go(last)), again),
            horizontal=True,
        ),
        back_button(Place()),
    )
    return Page(title, None, body, RIGHTS, token=f"{RIGHTS}/{OUTCOME}")


def _papers(state: State, read: OfSomebody) -> Page:
    """What a made-up person has, and what this person misses."""
    who = state.somebody(read.id, state.code or FOR_ALL)
    name = str(who.facts["voornaam"].value)
    title = text("rechten.uitkomst_van", naam=name)
    story = Box((portrait(who), Text(fill(who.title, who.facts))), "inleidingkop")
    body: tuple[Part, ...] = (
        page_top(title),
        story,
        *of_somebody(state, who, read),
        *help_here(state),
        Button(text("rechten.andere"), "recht_andere", go(Place(RIGHTS))),
        back_button(Place()),
    )
    return Page(title, None, body, RIGHTS, token=f"{RIGHTS}/{read.id}")


PAGE = Door(RIGHTS, show)
