"""Praktijkexamen: what it is, its tasks one by one, and how it went. Nothing has to be quick."""

from __future__ import annotations

from sandbox.finding import Subject
from sandbox.finding.subjects import modules
from sandbox.licence.asking import left, scene_of
from sandbox.licence.drawing import ExamTask, tasks_of
from sandbox.licence.exams import Exam, exams_of
from sandbox.licence.rules import needed, rules
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.exam_result import outcome_shown
from sandbox.pages.parts.exam_time import time_shown
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.own import own
from sandbox.pages.parts.site import site
from sandbox.pages.parts.table import opened, table
from sandbox.pages.place import EXAM, LICENCE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Items,
    PageButton,
    Part,
    Press,
    ReadButton,
    Region,
    Text,
)
from sandbox.practice.scene import Scene
from sandbox.texts import text

RULES = ("aantal", "tips", "tussendoor", "tijd", "stoppen", "gehaald", "opnieuw")


def scene_for(state: State, exam: Exam, task: ExamTask) -> Scene:
    """A task of an exam, for the person who is made from its seed."""
    lesson = state.catalog.lessons[task.lesson]
    person = state.somebody(lesson.persona, exam.seed)
    return scene_of(state.catalog.services, lesson, person, exam, task)


def show(state: State) -> Page:
    """The exam of the module in the address."""
    subject = next((one for one in modules() if one.id == state.place.subject), None)
    if subject is None:
        return missing.show(state)
    last = exams_of(state.history, subject.id)[-1:]
    for exam in last:
        tasks = tasks_of(state.catalog.services, subject, state.catalog.listed, exam.seed)
        if not exam.ended and left(exam, tasks):
            return _task(state, subject, exam, tasks)
        return _outcome(state, subject, exam, tasks)
    return _before(state, subject)


def _before(state: State, subject: Subject) -> Page:
    """What it is, before it begins."""
    title = text("rijbewijs.examen.titel", onderdeel=subject.title)
    count = len(tasks_of(state.catalog.services, subject, state.catalog.listed, ""))
    if not count:
        body: tuple[Part, ...] = (page_top(title), Text(text("rijbewijs.examen.geen")), _back())
        return _page(subject, title, body)
    values = {
        "aantal": count,
        "minuten": rules().exam.minutes,
        "nodig": needed(count, rules().exam.passed),
    }
    told = tuple(
        (Text(text(f"rijbewijs.examen.regel.{name}", **values), tag="li"),) for name in RULES
    )
    said = (Heading(text("rijbewijs.examen.kop")), Items(told))
    begin = Button(text("rijbewijs.examen.begin"), "examen_begin", _begin(subject), main=True)
    body = (
        page_top(title),
        Text(text("rijbewijs.examen.zin")),
        Box(said, "vak", "section"),
        begin,
        _back(),
    )
    return _page(subject, title, body)


def _task(state: State, subject: Subject, exam: Exam, tasks: tuple[ExamTask, ...]) -> Page:
    """The task that comes now."""
    now, *_ = left(exam, tasks)
    scene = scene_for(state, exam, now)
    outcome = state.tab.outcome
    wrong = outcome is not None and not outcome.done
    number, total = tasks.index(now) + 1, len(tasks)
    press = Press("examen_klaar", (subject.id, now.id))
    work = (site if scene.site else own)(state, scene, outcome, press)
    where = text("rijbewijs.examen.hoever", onderdeel=subject.title, nummer=number, totaal=total)
    top = Box((Text(where, "stap"), Heading(scene.title, 1)))
    title = text("rijbewijs.examen.opdracht", nummer=number, totaal=total, stap=scene.title)
    body = (
        Box((top, ReadButton(text("knop.lees_voor"))), "stapkop"),
        Group("vakken", (_assignment(scene, now), table(scene), work)),
        *time_shown(state, exam),
        Button(text("rijbewijs.examen.weg"), "examen_weg", go(Place(LICENCE))),
    )
    values = {"nummer": number, "totaal": total}
    kept = text("rijbewijs.examen.bewaard", **values) if exam.answers and not wrong else ""
    return Page(
        titled(title, wrong),
        scene.today,
        body,
        "opdracht",
        subtitle=text("rijbewijs.examen.naam"),
        focus=state.tab.moved.focus or (".foutlijst" if wrong else "h1"),
        token=f"{EXAM}/{now.id}/{state.tab.attempt if wrong else 0}/{state.tab.moved.times}",
        announce=state.tab.moved.said or kept,
        opened=opened(scene),
    )


def _assignment(scene: Scene, task: ExamTask) -> Group:
    """What to do, for whom, and on a phone the way to where it is done."""
    name = str(scene.facts["naam"].value)
    who = (Text(text("rijbewijs.examen.voor_wie", naam=name)),) if task.part == "doe" else ()
    inside = (Heading(text("les.opdracht")), *who, Text(scene.say))
    said = Box(inside, "vak opdracht", "section", text("les.opdracht"))
    across = PageButton(text("knop.naar_scherm"), "vel", target="scherm", kind="knop naar-scherm")
    return Group("taak", (Region("opdracht", (said,)), across))


def _outcome(state: State, subject: Subject, exam: Exam, tasks: tuple[ExamTask, ...]) -> Page:
    title = text("rijbewijs.examen.uitslag.titel", onderdeel=subject.title)
    once_more = Button(text("rijbewijs.examen.nog_een"), "examen_begin", _begin(subject))
    body = (
        Box((Heading(title, 1), ReadButton(text("knop.lees_voor"))), "paginakop"),
        *outcome_shown(state, subject, exam, tasks),
        Button(text("rijbewijs.naar"), "naar_rijbewijs", go(Place(LICENCE)), main=True),
        once_more,
    )
    return _page(subject, title, body, exam.seed)


def _begin(subject: Subject) -> Press:
    return Press("examen", (subject.id,))


def _back() -> Button:
    return Button(text("rijbewijs.naar"), "naar_rijbewijs", go(Place(LICENCE)))


def _page(subject: Subject, title: str, body: tuple[Part, ...], about: str = "") -> Page:
    return Page(title, None, body, EXAM, token=f"{EXAM}/{subject.id}/{about}")


PAGE = Door(EXAM, show)
