"""Each form of a lesson shows and lets hear something else, in each of its five parts."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from sandbox.model import Happened, Lesson
from sandbox.model.happened import HintAsked, SettingChosen
from sandbox.pages.parts.form import opened_hint
from sandbox.pages.place import FINISHED, LESSON, Place
from sandbox.pieces import Holder, Layout, Segment, plain
from sandbox.pieces.el import Html
from sandbox.progress import stages_of
from sandbox.progress.settings import FORMS
from tests.content import CATALOG, LESSONS
from tests.pages.visiting import state, upto, visit

FORM = "eerste-aangifte"
OTHERS = [name for name in FORMS if name != "vorm-stappen"]
PARTS = ["why", "look", "do", "recall", "yours"]


def _step(lesson: Lesson, part: str) -> str:
    return next((step.id for step in lesson.steps if step.stage == part), FINISHED)


def _at(lesson_id: str, step: str, *what: Happened, way: str = "samen") -> tuple[str, Layout]:
    """The plain words of a page after this, and its layout."""
    before = upto(lesson_id, "" if step == FINISHED else step, way)
    page, layout = visit(state(Place(LESSON, lesson_id, step), *before, *what))
    return plain(page.body), layout


def _seen_and_heard(layout: Layout) -> tuple[str, tuple[str, ...]]:
    return _html(layout.segments), tuple(heard.words for heard in layout.heard)


def _html(segments: Iterable[Segment]) -> str:
    return "".join(
        _html(one.inside) if isinstance(one, Holder) else one if isinstance(one, Html) else ""
        for one in segments
    )


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("form", OTHERS)
def test_another_form_changes_what_is_seen_and_heard(part: str, form: str) -> None:
    step = _step(CATALOG.lessons[FORM], part)
    usual = _seen_and_heard(_at(FORM, step)[1])
    other = _seen_and_heard(_at(FORM, step, SettingChosen(form))[1])
    assert usual[0] != other[0]
    assert usual[1] != other[1]


@pytest.mark.parametrize("lesson_id", LESSONS)
def test_every_part_of_a_lesson_asks_the_same_in_every_form(lesson_id: str) -> None:
    lesson = CATALOG.lessons[lesson_id]
    for part in stages_of(lesson.steps):
        step = _step(lesson, part)
        keys = {
            form: [asked.key for asked in _at(lesson_id, step, SettingChosen(form))[1].inputs]
            for form in FORMS
        }
        assert len({tuple(found) for found in keys.values()}) == 1, (part, keys)


def test_the_full_explanation_says_why_and_what_words_mean() -> None:
    said, _ = _at(FORM, "loon-festival", SettingChosen("vorm-uitleg"), way="zelf")
    assert "Dit is het loon vóór belasting, want daarover betaal je belasting." in said
    assert "Wat betekenen deze woorden?" in said
    assert "Dit is het loon" not in _at(FORM, "loon-festival", way="zelf")[0]


def test_what_is_drawn_is_said_to_who_listens() -> None:
    step = _step(CATALOG.lessons[FORM], "why")
    _, layout = _at(FORM, step, SettingChosen("vorm-luisteren"))
    said = [heard.words for heard in layout.heard]
    assert sum(words.startswith("Op het plaatje: ") for words in said) >= 3
    assert not any("Op het plaatje" in heard.words for heard in _at(FORM, step)[1].heard)


def test_a_picture_story_has_a_large_picture_at_every_step() -> None:
    lesson = CATALOG.lessons[FORM]
    for step in (*(step.id for step in lesson.steps), FINISHED):
        _, layout = _at(FORM, step, SettingChosen("vorm-verhaal"))
        shown, _ = _seen_and_heard(layout)
        assert 'class="prent' in shown or 'class="tekening"' in shown, step


@pytest.mark.parametrize("way", ["samen", "tips", "zelf", "proef"])
def test_what_is_right_is_never_told_unasked(way: str) -> None:
    for lesson in CATALOG.lessons.values():
        if way not in lesson.ways:
            continue
        for step in lesson.steps[:: max(1, len(lesson.steps) // 4)]:
            chosen = (*upto(lesson.id, step.id, way), SettingChosen("vorm-uitleg"))
            here = state(Place(LESSON, lesson.id, step.id), *chosen)
            hint = opened_hint(here.form, here.scene(lesson, step.id))
            assert not hint or (way != "proef" and len(step.hints) > 1)


def test_a_hint_that_was_asked_is_not_said_twice() -> None:
    asked = (SettingChosen("vorm-uitleg"), HintAsked(FORM, "loon-festival"))
    said, _ = _at(FORM, "loon-festival", *asked)
    assert "Denk hieraan" not in said
    assert "Denk hieraan" in _at(FORM, "loon-festival", asked[0])[0]
