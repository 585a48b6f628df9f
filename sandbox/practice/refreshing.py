"""A question of *Opfrissen* as it stands before somebody, and what becomes of an answer."""

from __future__ import annotations

from collections.abc import Mapping

from sandbox.model import Happened, Person, Service
from sandbox.model.happened import Refreshed
from sandbox.practice.scene import Scene, scene_at
from sandbox.progress import Moment
from sandbox.progress.refreshing import Due, asked_again
from sandbox.tasks import Outcome


def question(services: Mapping[str, Service], moment: Moment, person: Person, due: Due) -> Scene:
    """The question, about somebody else than the times before."""
    return scene_at(services, asked_again(moment, due.turn), person, due.step)


def answered(scene: Scene, typed: Mapping[str, str]) -> tuple[Outcome, tuple[Happened, ...]]:
    """Whether the answer is right, explained in every way; only that it was right is kept."""
    outcome = scene.task.judge(scene.now, scene.asked, typed, "zelf")
    done = (Refreshed(scene.lesson.id, scene.step.id),) if outcome.done else ()
    return outcome, done
