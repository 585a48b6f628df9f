"""How sure do you feel: one question before and after, that can be left alone; and what grew."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Lesson
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Part, Press, Radio, Rows, Text
from sandbox.progress.confidence import LEVELS, QUESTIONS, Growth, growth
from sandbox.texts import text

ASKED = QUESTIONS[0]
GROWN = "zeker-groei"
"""The id of the heading above what grew."""


def key_of(lesson_id: str) -> str:
    """The key of the question before a lesson."""
    return f"zeker_{lesson_id}"


def is_asked(state: State) -> bool:
    """Whether the class, or who practises alone, wants to be asked; never at a help desk."""
    if state.tab.beside or not progress.settings(state.history.settings).asked:
        return False
    return state.mine.room.asks if state.mine and state.mine.me else True


def before(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """The question before a lesson that is begun now."""
    if not is_asked(state) or state.moment(lesson).round:
        return ()
    label = text(f"zeker.vraag.{ASKED}")
    options = tuple((level, words(level)) for level in LEVELS)
    asked = Radio(label, key_of(lesson.id), options, horizontal=True)
    return (Heading(label), *_may(state), asked)


def after(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """The same question when it is done; once it was answered, what grew."""
    grown = growth(state.history.events, lesson.id)
    if grown.after:
        return (_grown(grown),)
    if not is_asked(state):
        return ()
    buttons = tuple(
        Button(words(level), f"zeker_{level}", Press("zeker", (lesson.id, level)))
        for level in LEVELS
    )
    title, asked = Heading(text("zeker.kop")), Text(text(f"zeker.vraag.{ASKED}"))
    row = Group("zeker_knoppen", buttons, horizontal=True)
    return (Group("zeker", (title, asked, *_may(state), row)),)


def words(level: str) -> str:
    """How sure a level is."""
    return text(f"zeker.niveau.{level}")


def how_it_grew(grown: Growth) -> str:
    """What to say of it; nobody is blamed for being less sure."""
    if not grown.whole:
        return text("zeker.dank", niveau=words(grown.after))
    if grown.after == grown.before:
        return text("zeker.gelijk")
    return text("zeker.meer" if grown.after > grown.before else "zeker.minder")


def _may(state: State) -> tuple[Text, ...]:
    """That nothing has to be said, and who sees it."""
    in_class = state.mine is not None and state.mine.me is not None
    return (Text(text("zeker.mag")), *((Text(text("zeker.klas")),) if in_class else ()))


def _grown(grown: Growth) -> Box:
    told = ((text("zeker.voor"), grown.before), (text("zeker.na"), grown.after))
    pairs = tuple((when, words(level)) for when, level in told if level)
    title = Heading(text("zeker.kop"), id=GROWN)
    return Box((title, Text(how_it_grew(grown)), Rows(pairs, about=text("zeker.kop"))), "vak")
