"""Several steps of a form on one page, for who wants it quickly."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from sandbox.model import Lesson
from sandbox.pages.closed_part import holds
from sandbox.pages.parts.told import told
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Piece, Region, Text, pieces_of
from sandbox.practice.joined import joined
from sandbox.practice.scene import Scene
from sandbox.tasks import Outcome
from sandbox.texts import text

Scenes = tuple[Scene, ...]


def on_page(state: State, lesson: Lesson, step_id: str) -> Scenes:
    """The steps on this page; one, but for who wants it quickly and does not change one answer."""
    ids: tuple[str, ...] = (step_id,)
    if state.pace == "snel" and not state.place.back:
        as_done = state.moment(lesson).lesson
        ids = joined(state.catalog.services, as_done, step_id, partial(holds, state, lesson))
    return tuple(state.scene(lesson, name) for name in ids)


def now_at(scenes: Scenes) -> Scene:
    """The step of a page that help and hints are about: the first that is not done yet."""
    return next((scene for scene in scenes if not scene.done), scenes[-1])


def outcome_of(state: State, scene: Scene) -> Outcome | None:
    """What came of the last press at this step."""
    return state.tab.outcomes.get(scene.step.id, state.tab.outcome)


def where_all(scenes: Scenes) -> str:
    """How far somebody is who does several steps at once."""
    first, last = scenes[0].view, scenes[-1].view
    return text(
        "gang.hoe_ver",
        deel=text(f"deel.{first.stage}"),
        van=first.stage_number,
        tot=last.stage_number,
        totaal=first.stage_total,
    )


def assignments(scenes: Scenes) -> tuple[Piece, ...]:
    """What to do at each step, and what is told of its answers."""
    found: list[Piece] = []
    for scene in scenes:
        found += [
            Heading(scene.title, 3),
            Text(scene.say),
            *told(_briefly(scene), scene is scenes[-1]),
        ]
    return tuple(found)


def _briefly(scene: Scene) -> Scene:
    """Without why something is asked."""
    shown = tuple(replace(one, because="") for one in scene.shown)
    return replace(scene, whys=(), shown=shown)


def screen_below(scene: Scene) -> Region:
    """The next screen of the form, on the page of the one before."""
    title = Box((Heading(scene.screen.title),), "schermkop")
    body = pieces_of(scene.screen.body, scene.derived, True, scene.screen.title)
    return Region("site", (Box((title, *body), "vervolg"),))
