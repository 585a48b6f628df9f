"""How an exam went, skill by skill: what is known, and what to practise again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from sandbox.licence.drawing import ExamTask
from sandbox.licence.exams import RIGHT, Exam
from sandbox.model import Lesson
from sandbox.progress.mishaps import find_mishap

How = Literal["goed", "bijna", "oefenen"]


@dataclass(frozen=True, slots=True)
class Skill:
    """One thing somebody can do: that of a lesson, or to get over a `mishap`, by its title.

    `lesson` is where it is practised.
    """

    lesson: Lesson
    mishap: str
    right: int
    tasks: int

    @property
    def how(self) -> How:
        """In one word; half right is nearly there."""
        if self.right == self.tasks:
            return "goed"
        return "bijna" if 2 * self.right >= self.tasks else "oefenen"


def skills(
    exam: Exam, tasks: tuple[ExamTask, ...], lessons: Mapping[str, Lesson]
) -> tuple[Skill, ...]:
    """Each skill that was asked for and answered, in the order of the exam."""
    found: dict[tuple[str, str], list[bool]] = {}
    for task in tasks:
        where = _where(task)
        if where[0] in lessons and task.id in exam.answers:
            found.setdefault(where, []).append(exam.answers[task.id] == RIGHT)
    return tuple(
        Skill(lessons[lesson], mishap, sum(answers), len(answers))
        for (lesson, mishap), answers in found.items()
    )


def _where(task: ExamTask) -> tuple[str, str]:
    mishap = find_mishap(task.step) if task.part == "misgaat" else None
    return (mishap.lesson, mishap.step.title) if mishap else (task.lesson, "")
