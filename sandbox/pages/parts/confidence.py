"""How sure do you feel: asked before and after a lesson or a route, to be left alone; what grew."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Lesson
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Items, Part, Piece, Press, Radio, Text
from sandbox.pieces.bars import bar
from sandbox.progress.confidence import LEVELS, QUESTIONS, ROUTE, Growth, growth
from sandbox.progress.route import Route
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
    if not is_asked(state) or state.moment(lesson).round or asked_of_all(state, lesson):
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
    if not is_asked(state) or asked_of_all(state, lesson):
        return ()
    buttons = tuple(
        Button(words(level), f"zeker_{level}", Press("zeker", (lesson.id, level)))
        for level in LEVELS
    )
    title, asked = Heading(text("zeker.kop")), Text(text(f"zeker.vraag.{ASKED}"))
    row = Group("zeker_knoppen", buttons, horizontal=True)
    return (Group("zeker", (title, asked, *_may(state), row)),)


def grown_in(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """What grew in a lesson, where both were said: for who looks back."""
    grown = growth(state.history.events, lesson.id)
    return (Text(how_it_grew(grown)), _bars(grown)) if grown.whole else ()


def asked_of_all(state: State, lesson: Lesson) -> bool:
    """Whether it is asked of a whole route that this lesson is part of, and so not here again."""
    in_class = state.mine is not None and state.mine.me is not None
    said = growth(state.history.events, ROUTE).before
    return bool(said) and lesson.id in state.history.route and not in_class


def after_route(state: State, route: Route) -> tuple[Part, ...]:
    """What was said at the beginning; at the end the same questions, and what grew."""
    found = ((name, growth(state.history.events, ROUTE, name)) for name in QUESTIONS)
    said = [(name, grown) for name, grown in found if grown.before]
    done = route.next is None and is_asked(state)
    parts: list[Part] = []
    for name, grown in said:
        parts.append(_of_route(name, grown, "later" if route.next else "toen"))
        if done and not grown.after:
            parts.append(_asked_of_route(name))
    return tuple(parts)


def _of_route(question: str, grown: Growth, until: str) -> Box:
    told = Text(how_it_grew(grown, ROUTE) if grown.whole else text(f"zeker.route.{until}"))
    title = Heading(text(f"zeker.vraag.{question}"), id=f"{GROWN}-{question}")
    return Box((title, told, _bars(grown, ROUTE)), "vak groei")


def _asked_of_route(question: str) -> Group:
    buttons = tuple(
        Button(words(level), f"zeker_{question}_{level}", Press("zeker_route", (question, level)))
        for level in LEVELS
    )
    row = Group(f"zeker_knoppen_{question}", buttons, horizontal=True)
    return Group(f"zeker_route_{question}", (Text(text("zeker.route.nu")), row))


def words(level: str) -> str:
    """How sure a level is."""
    return text(f"zeker.niveau.{level}")


def how_it_grew(grown: Growth, about: str = "") -> str:
    """What to say of it; nobody is blamed for being less sure."""
    if not grown.whole:
        return text("zeker.dank", niveau=words(grown.after))
    where = _where(about)
    if grown.after == grown.before:
        return text(f"{where}.gelijk")
    return text(f"{where}.meer" if grown.after > grown.before else f"{where}.minder")


def _where(about: str) -> str:
    """Where the words stand: of a lesson, or of what else it is about."""
    return f"zeker.{about}" if about else "zeker"


def _may(state: State) -> tuple[Text, ...]:
    """That nothing has to be said, and who sees it."""
    in_class = state.mine is not None and state.mine.me is not None
    return (Text(text("zeker.mag")), *((Text(text("zeker.klas")),) if in_class else ()))


def _grown(grown: Growth) -> Box:
    title = Heading(text("zeker.kop"), id=GROWN)
    return Box((title, Text(how_it_grew(grown)), _bars(grown)), "vak groei")


def _bars(grown: Growth, about: str = "") -> Piece:
    """Before above after, to see which is longer."""
    told = (("voor", grown.before, "income"), ("na", grown.after, "back"))
    lines = (
        (bar(text(f"{_where(about)}.{when}"), int(level) / len(LEVELS), words(level), colour),)
        for when, level, colour in told
        if level
    )
    return Items(tuple(lines), "staven")
