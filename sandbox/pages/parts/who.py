"""Is it you? The made-up person of a lesson, for a computer that others use too."""

from __future__ import annotations

from sandbox.model import Lesson, Person
from sandbox.pages.parts.cards import how_it_stands
from sandbox.pages.place import Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Part, Picture, Press, Text
from sandbox.texts import text

SOMEBODY_ELSE = "iemand-anders"


def is_it_you(state: State, lesson: Lesson) -> Part:
    """Who was busy with a lesson, and the two answers."""
    who = state.person(lesson)
    name = str(who.facts["voornaam"].value)
    said = (
        Heading(text("wie.vraag")),
        Text(text("wie.naam", naam=str(who.facts["naam"].value))),
        Text(text("wie.les", les=lesson.title)),
        Text(how_it_stands(state, lesson), "dof", explained=False),
    )
    on = Button(text("wie.ja", naam=name), "begin", Press("hervat", (lesson.id,)), main=True)
    answers = Group("wieknoppen", (on, not_me(lesson)), horizontal=True)
    return Group("wie", (Box((portrait(who), Box(said)), "jij"), answers))


def not_me(lesson: Lesson) -> Button:
    """The way out for the next person at the same computer."""
    return Button(text("wie.nee"), "niet_ik", go(Place(SOMEBODY_ELSE, lesson.id)))


def portrait(who: Person) -> Picture:
    """The face of a made-up person."""
    return Picture(f"people/portrait-{who.portrait}", "portret")
