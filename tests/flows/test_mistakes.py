"""Every likely mistake that an author wrote gets its own explanation on the page."""

from __future__ import annotations

import pytest

from sandbox.people.facts import fill
from sandbox.practice.scene import Scene
from sandbox.tasks.checking import accepted, expected
from tests.flows.walking import Walk, code
from tests.turns import in_turn


@pytest.mark.parametrize("lesson", in_turn(1))
def test_every_mistake_gets_its_own_explanation(lesson: str) -> None:
    walk = Walk(code(3)).begin(lesson, "zelf")
    while not walk.finished:
        for field, typed, words in _mistakes(walk.scene()):
            walk.submit(walk.right() | {field: typed})
            assert walk.says(words), f"{walk.step}: {typed}: {words}"
            if walk.scene().blocked:
                walk.press("druk")
        walk.submit(walk.right())


def _mistakes(scene: Scene) -> list[tuple[str, str, str]]:
    """(field, what is typed, what is said) for the mistakes this person can make here."""
    found = []
    for one in scene.fields:
        taken = list(accepted(one, scene.answers.get(one.id, ""), scene.facts))
        for mistake in one.mistakes:
            value = expected(one, mistake.answer, scene.facts)
            if value is None or value in taken:
                continue
            taken.append(value)
            typed = fill(mistake.answer, scene.facts)
            found.append((one.id, typed, fill(mistake.say, scene.facts)))
    return found
