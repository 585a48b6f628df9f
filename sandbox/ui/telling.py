"""What a press did, in words for who cannot see it happen: a screen reader says them."""

from __future__ import annotations

from sandbox.model import Folder
from sandbox.pages.parts.calendar import day_said
from sandbox.pages.parts.task import help_said
from sandbox.practice.derived import facts_now
from sandbox.practice.post import post
from sandbox.progress import hints_open, settings
from sandbox.texts import text
from sandbox.ui import visit
from sandbox.ui.at_step import scene_of
from sandbox.ui.making import catalog
from sandbox.ui.runtime import person
from sandbox.ui.told import tell


def hint(lesson_id: str, step_id: str) -> None:
    """The newest hint, or after the last one the answer."""
    lesson = catalog().lessons[lesson_id]
    scene = scene_of(lesson, step_id)
    here = visit.moment(lesson).at(step_id)
    asked = hints_open(here, scene.way, len(scene.step.hints))
    if scene.told and asked > len(scene.step.hints):
        answers = [text("gezegd.antwoord", wat=label, antwoord=said) for label, said in scene.told]
        tell(" ".join(answers))
    elif scene.hints:
        tell(text("gezegd.tip", nummer=len(scene.hints), tip=scene.hints[-1]))


def help_asked(lesson_id: str, step_id: str) -> None:
    """That help was asked, and what to do meanwhile."""
    scene = scene_of(catalog().lessons[lesson_id], step_id)
    calm = settings(visit.current().history.settings).pace == "rustig"
    tell(" ".join((text("les.hulp_titel"), *help_said(scene, calm))))


def day(lesson_id: str, step_id: str, undone: bool = False) -> None:
    """Which day it is after a jump in time, or after one was taken back."""
    scene = scene_of(catalog().lessons[lesson_id], step_id)
    words = [text("gezegd.ongedaan")] if undone else []
    words += [day_said(scene)]
    words += [text("tijd.post")] if scene.time.arrived else []
    words += [text("tijd.te_laat")] if scene.time.late else []
    tell(" ".join(words))


def moved(lesson_id: str, letter: str, to: Folder) -> None:
    """In which folder a message lies now."""
    lesson = catalog().lessons[lesson_id]
    here, who = visit.moment(lesson), person(lesson.persona, visit.current().code)
    came = post(catalog().services, here.days, facts_now(catalog().services, here, who))
    title = next((item.paper.title for item in came if item.name == letter), "")
    if to == "weg":
        tell(text("gezegd.weg", bericht=title))
    else:
        tell(text("gezegd.verplaatst", bericht=title, map=text(f"post.{to}")))
