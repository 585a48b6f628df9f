"""The time of an exam: told when a page is drawn, never counting down, and it ends nothing."""

from __future__ import annotations

from sandbox.licence.exams import LONGER, TIMED, UNTIMED, Exam
from sandbox.licence.rules import rules
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Group, Heading, Part, Press, Text
from sandbox.texts import text


def time_shown(state: State, exam: Exam) -> tuple[Part, ...]:
    """How long somebody is busy, more minutes, and a way to do without."""
    said = Box(
        (Heading(text("rijbewijs.examen.tijd.kop")), Text(_said(state, exam))), "vak", "section"
    )
    return (Group("examentijd", (said, *_choices(exam))),)


def _said(state: State, exam: Exam) -> str:
    busy = int((state.now - exam.begun).total_seconds()) // 60
    if not exam.timed:
        return text("rijbewijs.examen.tijd.uit")
    if busy >= exam.minutes:
        return text("rijbewijs.examen.tijd.op", minuten=exam.minutes)
    if busy <= 1:
        return text("rijbewijs.examen.tijd.net", minuten=exam.minutes)
    return text("rijbewijs.examen.tijd.over", bezig=busy, minuten=exam.minutes)


def _choices(exam: Exam) -> tuple[Part, ...]:
    if not exam.timed:
        return (_choice(exam, TIMED, text("rijbewijs.examen.tijd.met")),)
    longer = text("rijbewijs.examen.tijd.langer", minuten=rules().exam.extra)
    both = (
        _choice(exam, LONGER, longer),
        _choice(exam, UNTIMED, text("rijbewijs.examen.tijd.zonder")),
    )
    return (Group("examentijdknoppen", both, horizontal=True),)


def _choice(exam: Exam, time: str, label: str) -> Button:
    return Button(label, f"examen_{time}", Press("examen_tijd", (exam.subject, time)))
