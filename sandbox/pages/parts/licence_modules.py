"""What somebody earned of each module, what is next there, and why."""

from __future__ import annotations

from sandbox.licence.levels import ModuleView
from sandbox.licence.rules import LEVELS, Level
from sandbox.model import Lesson
from sandbox.pages.place import EXAM, LESSON, Place, href
from sandbox.pieces import Box, Heading, Icon, Items, Link, Picture, Piece, Text
from sandbox.texts import text

MEDALS = {
    None: "medal-none",
    "brons": "medal-bronze",
    "zilver": "medal-silver",
    "goud": "medal-gold",
}
BETWEEN = Text(" ", tag="", heard=False)


def level_said(level: Level | None) -> str:
    """A level in words."""
    return text(f"rijbewijs.niveau.{level or 'geen'}")


def module_card(view: ModuleView) -> Piece:
    """The level, how far each level is, and the next thing to do."""
    name = Heading(view.subject.title, 3)
    top = (
        Picture(MEDALS[view.level], "medaille"),
        Box((name, Text(level_said(view.level), "niveau", explained=False))),
    )
    steps = tuple(_step(view, level) for level in LEVELS)
    listed = Items(steps, "niveaus")
    return Box((Box(top, "moduletop"), listed, *_next(view)), "vak module", "section")


def _step(view: ModuleView, level: Level) -> tuple[Piece, ...]:
    earned = level in view.earned
    if level == "goud":
        said = text("rijbewijs.stand.goud_wel" if earned else "rijbewijs.stand.goud")
    elif level == "zilver":
        done = min(view.alone, view.alone_needed)
        said = text("rijbewijs.stand.zilver", klaar=done, nodig=view.alone_needed)
    else:
        said = text("rijbewijs.stand.brons", klaar=view.done, alle=len(view.lessons))
    words = Text(said, tag="span", explained=False)
    return (Icon("check"), words) if earned else (words,)


def _next(view: ModuleView) -> tuple[Piece, ...]:
    """One thing to do, and why; the exam is always there."""
    exam = href(Place(EXAM, subject=view.subject.id))
    to_exam = Link(text("rijbewijs.examen.naar", onderdeel=view.subject.title), exam)
    if view.level == "goud":
        return (Text(text("rijbewijs.nu.klaar")), Items(((to_exam,),), "wegverder"))
    step, lesson = _to_do(view)
    links = (*((_link(lesson),) if lesson else ()), to_exam)
    return (Text(text(f"rijbewijs.nu.{step}")), Items(tuple((one,) for one in links), "wegverder"))


def _to_do(view: ModuleView) -> tuple[Level, Lesson | None]:
    """The first level that is missing, with the lesson that helps."""
    if "brons" not in view.earned:
        return "brons", next(lesson for lesson, far in view.lessons if far == "open")
    if "zilver" not in view.earned:
        return "zilver", next(lesson for lesson, far in view.lessons if far != "alone")
    return "goud", None


def _link(lesson: Lesson) -> Link:
    return Link(text("rijbewijs.nu.les", les=lesson.title), href(Place(LESSON, lesson.id)))
