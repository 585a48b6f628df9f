"""Every lesson about a return, walked: right answers, listed mistakes, and readable Dutch."""

import re
from datetime import datetime

import pytest

from sandbox.model import Event, Lesson
from sandbox.model.happened import Done
from sandbox.people import make_person
from sandbox.practice.pressing import press
from sandbox.practice.review import reviewed
from sandbox.practice.scene import Scene, build
from sandbox.tasks.checking import accepted, expected
from tests.content import CATALOG

FIRST = CATALOG.lessons["eerste-aangifte"]
FILLED_IN = [
    one
    for name, one in CATALOG.lessons.items()
    if name.startswith("aangifte-") or name == "na-de-aangifte"
]
"""Lessons in which an amount was filled in wrongly; in the first one an employer is missing."""
LESSONS = [FIRST, *FILLED_IN]
MOST, MOST_TOGETHER = 22, 25
"""Steps in a lesson of 20 minutes; partners sign twice and get a letter each, which is quick."""
NOW = datetime(2026, 3, 3, 12)


def walked(lesson: Lesson, code: str) -> list[Scene]:
    """The scenes of the practice in order, every step done with the right answers."""
    person = make_person(CATALOG.archetypes[lesson.persona], code)
    events: list[Event] = []
    scenes: list[Scene] = []
    for step in lesson.practice:
        scene = build(CATALOG.services, lesson, person, events, step.id)
        typed = {one.id: scene.right(one) or one.options[0].id for one in scene.fields}
        pressed = press(scene, typed)
        assert pressed.outcome.done, (step.id, pressed.outcome)
        events.append(Event(NOW, code, Done(lesson.id, step.id)))
        scenes.append(scene)
    return scenes


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_right_answers_lead_to_the_end(lesson: Lesson) -> None:
    together = any(step.id == "ondertekenen-partner" for step in lesson.steps)
    assert len(lesson.practice) <= (MOST_TOGETHER if together else MOST)
    for code in ("a", "b"):
        scenes = walked(lesson, code)
        for scene in scenes:
            assert "{" not in scene.say
            assert "{" not in (scene.screen.title + scene.screen.path if scene.site else "")


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_every_listed_mistake_gets_its_own_explanation(lesson: Lesson) -> None:
    for scene in walked(lesson, "c"):
        fields = {one.id: one for one in scene.fields}
        right = {name: scene.right(one) for name, one in fields.items()}
        for one in fields.values():
            answers = accepted(one, scene.answers.get(one.id, ""), scene.facts)
            told: set[object] = set()
            for mistake in one.mistakes:
                value = expected(one, mistake.answer, scene.facts)
                if value is None or value in answers or value in told:
                    continue
                told.add(value)
                outcome = press(scene, right | {one.id: str(value)}).outcome
                assert outcome.mistakes == (mistake.id,), (scene.step.id, one.id, mistake.id)
                assert scene.way == "proef" or one.id in outcome.explanations


@pytest.mark.parametrize("lesson", FILLED_IN, ids=lambda one: one.id)
def test_what_was_filled_in_wrongly_is_not_accepted(lesson: Lesson) -> None:
    refused = 0
    for scene in walked(lesson, "d"):
        if not scene.site or not any(one.prefill for one in scene.fields):
            continue
        typed = {one.id: one.prefill or scene.right(one) for one in scene.fields}
        refused += not press(scene, typed).outcome.done
    assert refused == 1


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_the_check_page_shows_the_answers(lesson: Lesson) -> None:
    for scene in walked(lesson, "e"):
        if scene.step.id == "controle":
            shown = reviewed(CATALOG.services, scene)
            assert len(shown) >= 6
            assert all(value for part in shown for _, value in part.rows)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda one: one.id)
def test_sentences_are_short(lesson: Lesson) -> None:
    sentences: set[str] = set()
    for scene in walked(lesson, "f"):
        step = scene.step
        body = scene.screen.body if scene.site else ()
        texts = [scene.say, *step.hints, step.praise, *(block.text or "" for block in body)]
        texts += [one.help for one in scene.fields]
        texts += [m.say for one in scene.fields for m in one.mistakes]
        for text in texts:
            sentences |= {s for s in re.split(r"(?<=[.!?]) ", text) if s.strip()}
    lengths = {s: len(s.split()) for s in sentences}
    assert {s for s, count in lengths.items() if count > 18} == set()
    assert sum(lengths.values()) / len(lengths) <= 10
