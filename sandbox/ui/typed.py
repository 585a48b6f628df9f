"""What somebody filled in at a task, and what its fields hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sandbox.pages.controls import HOLDING
from sandbox.pages.parts.fields import key_of
from sandbox.practice.scene import Scene
from sandbox.tasks import Question
from sandbox.ui import session, visiting


def answers(scene: Scene) -> Mapping[str, str]:
    """A text per question: what was typed, or the id of what was chosen."""
    return {one.field.id: _answer(scene, one) for one in scene.asked.questions}


def empty(scene: Scene, names: Iterable[str]) -> None:
    """Empties these fields."""
    for name in names:
        session.put_answer(key_of(scene, name), "")


def put_right(scene: Scene) -> None:
    """Shows the right answers in the fields of a step that was corrected."""
    for question in scene.asked.questions:
        key, answer = key_of(scene, question.field.id), scene.right(question.field)
        if question.control in HOLDING:
            visiting.put_held(key, answer)
        else:
            session.put_answer(key, answer == "ja" if question.control == "tick" else answer)


def _answer(scene: Scene, asked: Question) -> str:
    key = key_of(scene, asked.field.id)
    if asked.control in HOLDING:
        start = scene.right(asked.field) if scene.done else asked.field.prefill
        return visiting.held().get(key, start)
    value = session.answer(key)
    if asked.control == "tick":
        return "ja" if value else "nee"
    return str(value or "")
