"""The practice for volunteers: eight things that a visitor may ask, each with its source."""

from __future__ import annotations

import pytest

from sandbox.model import Step
from sandbox.tasks.kinds.choose import Choose
from tests.content import CATALOG

LESSON = CATALOG.lessons["helpen-zonder-overnemen"]
ASKED = [step for step in LESSON.practice if isinstance(step.task, Choose)]


def test_a_volunteer_meets_eight_situations() -> None:
    assert len(ASKED) == 8


@pytest.mark.parametrize("step", ASKED, ids=lambda step: step.id)
def test_the_right_way_names_its_source_and_two_others_are_explained(step: Step) -> None:
    assert isinstance(step.task, Choose)
    assert "Bron: " in step.task.praise or "onze keuze" in step.task.praise
    assert len(step.task.options) == 3
