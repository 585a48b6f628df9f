"""What a page is for who looks along: its lines, and how to help; never what was typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sandbox.alongside import HIDDEN, Answer, View, lines_of
from sandbox.model import Paper
from sandbox.pages import in_class
from sandbox.pages.page import Page
from sandbox.pages.parts.steps import STEPS
from sandbox.pages.parts.table import lying
from sandbox.pages.parts.task import HELPER
from sandbox.pages.place import FINISHED, LESSON, LESSONS, START, WHY, Place
from sandbox.pages.state import State
from sandbox.people.facts import fill
from sandbox.pieces import Layout, Rows
from sandbox.pieces.papers import letter
from sandbox.practice.scene import Scene
from sandbox.progress import coach_of
from sandbox.texts import text

SHARED = frozenset({START, LESSONS, LESSON, "manier", "echt", "post", WHY})
"""Pages that may be looked along with: none of them shows an oefencode."""
ASIDE = frozenset({STEPS, HELPER})
"""Regions that are folded and that nobody points at."""
MOST_QUESTIONS = 3


def view_of(state: State, page: Page, layout: Layout) -> View:
    """The page of this visitor, for who looks along."""
    place = page.place or state.place
    if place.page not in SHARED or in_class.keeps(state):
        return HIDDEN
    heard = [one for one in layout.heard if one.region not in ASIDE]
    lines = tuple(line for line in lines_of(heard) if not _tells(line.words, state.code))
    if scene := _scene(state, place):
        answers = _answers(scene)
        coach = coach_of(scene.step)
        return View(
            page.title,
            where=page.subtitle,
            answers=answers,
            say=coach.say if coach else text("meekijken.zeg_gewoon"),
            leave=coach.leave if coach else text("meekijken.laat_gewoon"),
            ask=_questions(scene, answers),
            lines=lines,
        )
    return View(page.title, where=page.subtitle, lines=lines)


def _tells(words: str, code: str) -> bool:
    return bool(code) and code in words


def _scene(state: State, place: Place) -> Scene | None:
    lesson = state.catalog.lessons.get(place.lesson)
    if place.page != LESSON or lesson is None or place.step in ("", FINISHED):
        return None
    return state.scene(lesson, place.step)


def _answers(scene: Scene) -> tuple[Answer, ...]:
    """Every question with its answer, and the paper on which it stands."""
    if scene.blocked:
        return ()
    rows = tuple(_rows(scene))
    told = ((one.field.label, scene.task.told(scene.now, one)) for one in scene.asked.questions)
    return tuple(Answer(label, said, _stands(said, rows)) for label, said in told if said)


def _questions(scene: Scene, answers: tuple[Answer, ...]) -> tuple[str, ...]:
    """What to ask, so that the visitor finds it: first what is to be done, then where."""
    where = [text("meekijken.vraag_papier", wat=one.asked) for one in answers if one.stands]
    does = [text("meekijken.vraag_knop", knop=scene.asked.button)]
    return (text("meekijken.vraag_opdracht"), *where, *does)[:MOST_QUESTIONS]


def _stands(answer: str, rows: Iterable[tuple[str, str, str]]) -> str:
    """The first line of a paper that says just this; "" when there is none."""
    wanted = _bare(answer)
    for paper, label, value in rows:
        if wanted and _bare(value) == wanted:
            return text("meekijken.plek", papier=paper, regel=label)
    return ""


def _rows(scene: Scene) -> Iterator[tuple[str, str, str]]:
    """Every line on the table: the name of its paper, its own name, what it says."""
    for label, value in scene.person.card:
        yield text("knop.oefenkaart"), label, fill(value, scene.own_facts)
    for paper in lying(scene):
        for label, value in _lines_on(paper):
            yield paper.title, label, value


@lru_cache(maxsize=300)
def _lines_on(paper: Paper) -> tuple[tuple[str, str], ...]:
    return tuple(_pairs((letter(paper),)))


def _pairs(parts: Iterable[object]) -> Iterator[tuple[str, str]]:
    for part in parts:
        if isinstance(part, Rows):
            yield from part.pairs
        yield from _pairs(getattr(part, "inside", ()))


def _bare(words: str) -> str:
    return re.sub(r"[\W_]", "", words.casefold())
