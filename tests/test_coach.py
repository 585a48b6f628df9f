"""Every step tells who sits beside the learner what to ask and what to leave."""

from __future__ import annotations

import pytest

from sandbox.model import Lesson
from sandbox.progress import coach_of
from tests.content import CATALOG


@pytest.mark.parametrize("lesson", CATALOG.lessons.values(), ids=lambda one: one.id)
def test_every_step_has_a_note_for_a_helper(lesson: Lesson) -> None:
    assert [step.id for step in lesson.steps if coach_of(step) is None] == []
