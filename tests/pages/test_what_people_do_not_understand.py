"""What a teacher sees of what people do not understand: from four people on, and no less."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sandbox.dutch.sentences import split
from sandbox.model.happened import FoundClear
from sandbox.pages import page_at
from sandbox.pages.parts.unclear import written
from sandbox.pages.place import FINISHED, LESSON, UNCLEAR, Place
from sandbox.pages.state import AtClass
from sandbox.pieces import plain
from sandbox.practice.read_here import id_of, sentences_of
from sandbox.progress.unclear import Unclear
from sandbox.texts import text
from tests.content import CATALOG, LESSONS
from tests.pages.in_a_class import CODE, ROOM
from tests.pages.visiting import NOW, state, upto

FIRST = CATALOG.lessons["eerste-aangifte"]
STEP = FIRST.steps[0]
SENTENCE = split(STEP.say)[0]
WRITTEN = written(CATALOG)


def _page(people: int) -> str:
    here = (FIRST.id, STEP.id)
    said = Unclear({here: people}, {(*here, id_of(SENTENCE)): people}, {FIRST.id: {"nee": people}})
    at = replace(state(Place(UNCLEAR, klas=CODE)), roles=frozenset({"teacher"}), now=NOW)
    return plain(page_at(replace(at, klas=AtClass(ROOM, CODE), unclear=lambda: said)).body)


def test_from_four_people_on_a_sentence_is_shown() -> None:
    assert SENTENCE in _page(4)
    assert text("snap.duidelijk") in _page(4)


def test_of_fewer_nothing_is_shown() -> None:
    assert SENTENCE not in _page(3)
    assert text("snap.nog_niets") in _page(3)


@pytest.mark.parametrize("lesson_id", LESSONS)
def test_an_author_finds_back_every_sentence_that_can_be_pressed(lesson_id: str) -> None:
    lesson = CATALOG.lessons[lesson_id]
    here = state(Place(LESSON, lesson_id), *upto(lesson_id, ""))
    for step in lesson.steps:
        found = sentences_of(here.scene(lesson, step.id))
        assert found, step.id
        assert {one.id for one in found} <= WRITTEN.keys(), step.id


def test_what_is_said_of_a_wrong_answer_can_be_pressed_too() -> None:
    lesson = CATALOG.lessons["echt-of-nep"]
    step = lesson.around.recall[0]
    scene = state(Place(LESSON, lesson.id), *upto(lesson.id, step.id)).scene(lesson, step.id)
    wrong = next(one for one in step.task.options if not one.right)  # type: ignore[attr-defined]
    outcome = scene.task.judge(scene.now, scene.asked, {"keuze": wrong.id}, "zelf")
    before, after = sentences_of(scene), sentences_of(scene, outcome)
    assert {one.id for one in after} - {one.id for one in before} == {
        id_of(one) for one in split(wrong.say)
    }
    assert {one.id for one in after} <= WRITTEN.keys()


def test_after_a_lesson_there_is_one_question_that_is_thanked_for() -> None:
    place, done = Place(LESSON, FIRST.id, FINISHED), upto(FIRST.id, "")
    assert text("snap.les") in plain(page_at(state(place, *done)).body)
    said = plain(page_at(state(place, *done, FoundClear(FIRST.id, "soms"))).body)
    assert text("snap.les") not in said
    assert text("snap.dank") in said
