"""Who cannot read a question yet cannot answer it by the place of the options either."""

from __future__ import annotations

from collections import Counter

from sandbox.tasks import task_of
from sandbox.tasks.kinds.choose import Choose
from tests.content import CATALOG

MOST = 0.45


def places(count: int) -> Counter[int]:
    """How often the right option stands at each place, of all questions with so many options."""
    tasks = (task_of(step) for lesson in CATALOG.lessons.values() for step in lesson.steps)
    asked = (task.options for task in tasks if isinstance(task, Choose))
    return Counter(
        next(at for at, option in enumerate(options) if option.right)
        for options in asked
        if len(options) == count
    )


def test_the_right_option_of_three_stands_as_often_at_one_place_as_at_another() -> None:
    found = places(3)
    assert max(found.values()) < MOST * found.total(), found
