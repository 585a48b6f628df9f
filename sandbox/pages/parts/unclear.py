"""*Dit snap ik niet*: which sentence it is, how clear a lesson was, and what became of all that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sandbox import progress
from sandbox.catalog import Catalog
from sandbox.catalog.sentences import messages
from sandbox.model import Lesson, Step
from sandbox.model.happened import FoundClear
from sandbox.model.walking import texts_in
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Icon, Part, Press, Region, Text
from sandbox.practice.read_here import sentences_of, written_ids
from sandbox.practice.scene import Scene
from sandbox.services.berichten.inbox import pool
from sandbox.texts import text

WHICH = "welke-zin"
"""The id of the heading above the sentences."""
CLEAR = ("ja", "soms", "nee")
"""How clear a lesson was."""


@dataclass(frozen=True, slots=True)
class UnclearStep:
    """A step that people do not understand: how many, and of which sentences how many."""

    lesson: Lesson
    step: Step
    count: int
    sentences: tuple[tuple[int, str], ...]


def which(state: State, scene: Scene) -> tuple[Part, ...]:
    """The sentences of this step, to press the one that is not clear."""
    if not state.tab.which:
        return ()
    here = (scene.lesson.id, scene.step.id)
    buttons = tuple(
        Button(one.words, f"zin_{one.id}", Press("welke_zin", (*here, one.id)))
        for one in sentences_of(scene, state.tab.outcome)
    )
    close = Button(text("snap.geen"), "zin_geen", Press("welke_zin", (*here, "")))
    heading = Region("snap", (Heading(text("snap.welke"), id=WHICH), Text(text("snap.druk"))))
    return (Group("welke_zin", (heading, *buttons, close)),)


def how_clear(state: State, lesson: Lesson) -> tuple[Part, ...]:
    """One question after a lesson; thanks for who answered it."""
    said = [one.what for one in state.moment(lesson).round if isinstance(one.what, FoundClear)]
    if said:
        return (Box((Icon("check"), Text(text("snap.dank"))), "tip"),)
    if state.tab.beside or not progress.settings(state.history.settings).asked:
        return ()
    buttons = tuple(
        Button(text(f"snap.{name}"), f"duidelijk_{name}", Press("duidelijk", (lesson.id, name)))
        for name in CLEAR
    )
    row = Group("duidelijk_knoppen", buttons, horizontal=True)
    return (Group("duidelijk", (Heading(text("snap.les")), Text(text("zeker.mag")), row)),)


def steps_found(
    catalog: Catalog,
    steps: Mapping[tuple[str, str], int],
    sentences: Mapping[tuple[str, str, str], int],
    least: int = 1,
) -> tuple[UnclearStep, ...]:
    """The steps that still exist and of which at least so many say it, the most first, each with
    the sentences that are still there, as they were written.
    """
    known_words = written(catalog) if sentences else {}
    told: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for (lesson_id, step_id, sentence), count in sentences.items():
        if count >= least and sentence in known_words:
            told.setdefault((lesson_id, step_id), []).append((count, known_words[sentence]))
    known = {
        (lesson.id, step.id): (lesson, step)
        for lesson in catalog.lessons.values()
        for step in lesson.steps
    }
    return tuple(
        UnclearStep(*known[place], count, tuple(told.get(place, ())))
        for place, count in steps.items()
        if count >= least and place in known
    )


def written(catalog: Catalog) -> Mapping[str, str]:
    """Every sentence of authors by its id, those of the messages that are real or fake too."""
    of_messages = (words for _, words in texts_in(pool()))
    return written_ids((*(words for _, words in messages(catalog)), *of_messages))


def lessons_found(
    catalog: Catalog, clear: Mapping[str, Mapping[str, int]], least: int = 1
) -> tuple[tuple[str, Mapping[str, int]], ...]:
    """The titles of the lessons that still exist, with how many gave each answer."""
    return tuple(
        (catalog.lessons[name].title, counts)
        for name, counts in clear.items()
        if name in catalog.lessons and sum(counts.values()) >= least
    )
