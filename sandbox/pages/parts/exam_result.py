"""How an exam went: whether it was passed, what somebody can, and what to practise next."""

from __future__ import annotations

from sandbox.finding import Subject
from sandbox.licence.drawing import ExamTask
from sandbox.licence.exams import Exam, is_passed
from sandbox.licence.results import Skill, skills
from sandbox.licence.rules import needed, rules
from sandbox.pages.place import LESSON, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Items, Link, Part, Picture, Piece, Text
from sandbox.texts import text

BETWEEN = Text(" ", tag="", heard=False)


def outcome_shown(
    state: State, subject: Subject, exam: Exam, tasks: tuple[ExamTask, ...]
) -> tuple[Part, ...]:
    """The outcome and the skills; what went well comes first."""
    found = skills(exam, tasks, state.catalog.lessons)
    well = tuple(_known(one) for one in found if one.how == "goed")
    again = tuple(_to_practise(one) for one in found if one.how != "goed")
    return (
        _cheer(subject, exam),
        *_list(text("rijbewijs.examen.uitslag.kop_goed"), well),
        *_list(text("rijbewijs.examen.uitslag.kop_oefenen"), again),
    )


def _cheer(subject: Subject, exam: Exam) -> Piece:
    name = "gehaald" if is_passed(exam) else "nog_niet"
    total = len(exam.answers)
    values: dict[str, str | int] = {
        "goed": exam.right,
        "totaal": total,
        "nodig": needed(total, rules().exam.passed),
        "onderdeel": subject.title,
    }
    said = (
        Heading(text(f"rijbewijs.examen.uitslag.{name}")),
        Text(text(f"rijbewijs.examen.uitslag.{name}_zin", **values)),
    )
    picture = Picture("medal-gold" if is_passed(exam) else "medal-none", "geluktplaat")
    return Box((picture, Box(said)), "gelukt")


def _list(title: str, items: tuple[tuple[Piece, ...], ...]) -> tuple[Piece, ...]:
    return (Box((Heading(title), Items(items, "vaardigheden")), "vak", "section"),) if items else ()


def _named(skill: Skill) -> Text:
    told = text("rijbewijs.examen.uitslag.misgaat", wat=skill.mishap) if skill.mishap else ""
    return Text(told or skill.lesson.goal, tag="b", explained=False)


def _known(skill: Skill) -> tuple[Piece, ...]:
    return (_named(skill), BETWEEN, Text(text("rijbewijs.examen.uitslag.goed"), tag="span"))


def _to_practise(skill: Skill) -> tuple[Piece, ...]:
    label = text("rijbewijs.examen.uitslag.les", les=skill.lesson.title)
    link = Link(label, href(Place(LESSON, skill.lesson.id)))
    said = Text(text(f"rijbewijs.examen.uitslag.{skill.how}"), tag="span")
    return (_named(skill), BETWEEN, said, BETWEEN, link)
