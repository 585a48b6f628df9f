"""Ik help iemand: one press from what a visitor of a help desk wants to a practice beside them."""

from __future__ import annotations

from sandbox.finding import Wish, wishes
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card, lesson_card
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.leaving import next_visitor
from sandbox.pages.parts.searching import focus_of, results, search_form, what_was_wrong
from sandbox.pages.place import ALONGSIDE, CARD, HELPING, KIOSK, SETS, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Items, Part, Press, Text
from sandbox.texts import text

BEGINS = "ernaast"
"""The act that begins a lesson at once."""
FOR_HELPERS = "helpen-zonder-overnemen"
"""The lesson for helpers themselves."""
RULES = ("zelf", "geheim", "klaar")


def show(state: State) -> Page:
    """What the visitor wants, in large buttons; more precisely below; or in their own words."""
    title = text("titel.helpen")
    wanted = wishes(state.catalog.lessons)
    body = (
        *what_was_wrong(state),
        page_top(title),
        *((next_visitor(Text(text("volgende.bezig"))),) if state.code else ()),
        Text(text("helpen.zin")),
        Heading(text("helpen.vraag")),
        Group("kaarten_wensen", tuple(map(_wish, wanted))),
        search_form(state),
        *results(state, BEGINS),
        *_rules(),
        *_own_practice(state),
        *_precisely(wanted),
        *(() if state.code else (next_visitor(),)),
        Button(text("titel.kiosk"), "kiosk", go(Place(KIOSK))),
        Button(text("reeksen.titel"), "reeksen", go(Place(SETS))),
        back_button(Place()),
    )
    return Page(
        titled(title, state.tab.search_wrong),
        None,
        body,
        HELPING,
        focus=focus_of(state),
        token=f"{HELPING}/{state.tab.searches}",
    )


def _wish(wish: Wish) -> Part:
    first = wish.lessons[0]
    button = Button(wish.title, f"wens_{wish.id}", _begin(first.id))
    about = Text(text("helpen.begint_met", les=first.title))
    lasts = Text(text("helpen.duurt", minuten=first.minutes), "dof")
    return card(f"deur_wens_{wish.id}", wish.picture, button, about, lasts)


def _rules() -> tuple[Part, ...]:
    """What matters most, and the way to the card with all of it."""
    said = Items(tuple((Text(text(f"helpen.regel_{name}"), tag="li"),) for name in RULES))
    box = Box((Heading(text("helpen.regels")), said), "vak", "section")
    card_button = Button(text("titel.helpkaart"), "helpkaart", go(Place(CARD)))
    return (box, card_button, Button(text("meekijken.eigen"), "meekijken", go(Place(ALONGSIDE))))


def _own_practice(state: State) -> tuple[Part, ...]:
    """What helpers practise themselves, where that lesson is there."""
    lesson = state.catalog.lessons.get(FOR_HELPERS)
    if lesson is None:
        return ()
    card = lesson_card(state, lesson, "zelf")
    return (Heading(text("helpen.zelf_oefenen")), Group("kaarten_zelf", (card,)))


def _precisely(wanted: tuple[Wish, ...]) -> tuple[Part, ...]:
    """The other lessons that fit what somebody wants."""
    parts: list[Part] = [Heading(text("helpen.precies"))]
    for wish in wanted:
        if buttons := tuple(
            Button(lesson.title, f"precies_{lesson.id}", _begin(lesson.id))
            for lesson in wish.lessons[1:]
        ):
            row = Group(f"rij_{wish.id}", buttons, horizontal=True)
            parts.append(Group(f"precies_{wish.id}", (Heading(wish.title, 3), row)))
    return tuple(parts) if len(parts) > 1 else ()


def _begin(lesson: str) -> Press:
    return Press(BEGINS, (lesson,))


PAGE = Door(HELPING, show)
