"""Talk cards: what helpers ask in a lesson, and what everybody may have an opinion of."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.model import Lesson
from sandbox.people.facts import names_in
from sandbox.pieces import Box, Leaf, Text
from sandbox.tasks import task_of
from sandbox.texts import text

ON_A_PAGE = 8


def talk_cards(lesson: Lesson) -> Leaf:
    """Cards to cut out, eight on a page."""
    every = tuple(dict.fromkeys(_questions(lesson)))
    cards = tuple(
        Box((Text(question, "kaartvraag"), Text(lesson.title, "klein")), "gesprekskaart")
        for question in every
    )
    pages = (cards[at : at + ON_A_PAGE] for at in range(0, len(cards), ON_A_PAGE))
    title = text("uitdelen.kaarten.titel", les=lesson.title)
    boxes = tuple(Box(page, "gesprekskaarten") for page in pages)
    return Leaf(title, (Text(text("uitdelen.kaarten.zin")), *boxes), "cards")


def _questions(lesson: Lesson) -> Iterator[str]:
    """Questions that are the same for everybody."""
    for step in lesson.steps:
        task = task_of(step)
        said = [step.coach.say] if step.coach else []
        if not task.judged or step.stage == "look":
            said.append(str(getattr(task, "question", "")))
        yield from (words for words in said if words and not names_in(words))
