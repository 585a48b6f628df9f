"""The practice page: task and papers on one side, the simulated screen on the other; on a phone
three sheets (see `front/sheets.js`).
"""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.pages.page import Page
from sandbox.pages.parts.calendar import day_said, is_shown
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.form import is_calm
from sandbox.pages.parts.offer import offer_at, seconds_until
from sandbox.pages.parts.own import own
from sandbox.pages.parts.questions import AFTER
from sandbox.pages.parts.quick import Scenes, now_at, on_page, outcome_of, where_all
from sandbox.pages.parts.site import site
from sandbox.pages.parts.steps import STEPS, folded
from sandbox.pages.parts.table import lit, opened, table
from sandbox.pages.parts.task import task
from sandbox.pages.parts.way import elsewhere, where
from sandbox.pages.place import LESSON, Place
from sandbox.pages.state import State
from sandbox.people.facts import fill
from sandbox.pieces import Box, Group, Heading, PageButton, Piece, ReadButton, Region, Text
from sandbox.practice.scene import Scene
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_step
from sandbox.texts import text


def show(state: State, lesson: Lesson, step_id: str) -> Page:
    """One step of a lesson."""
    scenes = on_page(state, lesson, step_id)
    first, scene = scenes[0], now_at(scenes)
    outcome = outcome_of(state, scene)
    wrong = outcome is not None and not outcome.done and not scene.blocked
    title = text("titel.stap", nummer=scene.number, totaal=len(scene.steps), stap=first.title)
    praise = _praise(state, first)
    came = outcome_of(state, first)
    work = site(state, first, came, more=scenes[1:]) if first.site else own(state, first, came)
    offer = offer_at(state, scene)
    offers = offer.why is not None
    sheets = (task(state, scenes, outcome, praise, offers), table(scene, _here(scene)), work)
    moved = state.tab.moved
    told = bool(scene.asked.after and outcome and outcome.done)
    calm = is_calm(state)
    steps = () if calm else (folded(scene.steps, elsewhere(state, lesson, scene.view)),)
    day = day_said(scene) if is_shown(scene) else ""
    return Page(
        titled(title, wrong),
        scene.today,
        (_head(scenes), Region(STEPS, steps), Group("vakken", sheets)),
        "opdracht",
        subtitle=text("titel.les", les=lesson.title),
        focus=moved.focus or (".foutlijst" if wrong else f".{AFTER} h3" if told else "h1"),
        token=f"{_token(first, state.tab.attempt if wrong else 0)}/{moved.times}/{told}",
        announce=moved.said or praise or (text("aanbod.gezegd") if offers else day),
        quiet=seconds_until(state, offer),
        opened=tuple(dict.fromkeys(name for one in scenes for name in opened(one))),
        lit=tuple(line for one in scenes for line in lit(one)),
    )


def _here(scene: Scene) -> Place:
    return Place(LESSON, scene.lesson.id, scene.step.id)


def _token(scene: Scene, attempt: int) -> str:
    late = scene.time.late.say if scene.time.late else ""
    return f"{scene.lesson.id}/{scene.step.id}/{attempt}/{scene.blocked}/{late}"


def _head(scenes: Scenes) -> Piece:
    place = where_all(scenes) if len(scenes) > 1 else where(scenes[0])
    said = (Text(place, "stap"), Heading(scenes[0].title, 1))
    across = PageButton(text("knop.spring"), "spring", kind="spring")
    return Box((Box((*said, across)), ReadButton(text("knop.lees_voor"))), "stapkop")


def _praise(state: State, scene: Scene) -> str:
    """The kind word for the step before, right after it was done."""
    before = state.tab.praised
    if not before or scene.done:
        return ""
    step = find_step(scene.lesson, before)
    task = task_of(step)
    words = step.praise or ("" if task.lingers else task.praise)
    return fill(words, state.scene(scene.lesson, before).facts if "{" in words else {})
