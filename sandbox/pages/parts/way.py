"""The way through a lesson: its five parts, with how long each takes and a way to go there."""

from __future__ import annotations

from sandbox import progress
from sandbox.model import Lesson
from sandbox.pages.place import FINISHED, LESSON, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Items, Link, Piece, Press, Text
from sandbox.practice.scene import Scene
from sandbox.progress import PartView, StepView
from sandbox.texts import text


def where(scene: Scene) -> str:
    """How far somebody is, in the part where this is."""
    view = scene.view
    if len({one.stage for one in scene.steps}) == 1:
        return text("titel.hoe_ver", nummer=view.number, totaal=view.total)
    name = text(f"deel.{view.stage}")
    return text("deel.hoe_ver", deel=name, nummer=view.stage_number, totaal=view.stage_total)


def parts_of(state: State, lesson: Lesson) -> tuple[PartView, ...]:
    """The five parts, for who is in this lesson."""
    return progress.way_through(state.moment(lesson))


def elsewhere(state: State, lesson: Lesson, view: StepView) -> tuple[Piece, ...]:
    """Ways to the other parts of the lesson, as far as they can be gone to."""
    parts = parts_of(state, lesson)
    links = [_link(lesson, part) for part in parts if part.name != view.stage and _open(part)]
    if progress.is_long(lesson.steps):
        links += _parts_of_practice(state, lesson, view)
    if not links:
        return ()
    items = tuple((link,) for link in links)
    return (Heading(text("deel.ander"), 2), Items(items, "delen"))


def _open(part: PartView) -> bool:
    return bool(part.step) or part.name == "yours"


def _link(lesson: Lesson, part: PartView) -> Link:
    to = Place(LESSON, lesson.id, part.step or FINISHED)
    done = text("deel.gedaan") if part.done else text("deel.minuten", aantal=part.minutes)
    return Link(text("deel.met", deel=text(f"deel.{part.name}"), hoe=done), href(to), "deellink")


def _parts_of_practice(state: State, lesson: Lesson, here: StepView) -> list[Link]:
    """The first step to go to of each other part of a long practice."""
    views = [
        view
        for view in progress.step_views(state.moment(lesson), here.id)
        if view.stage == "do" and view.reachable and view.part != here.part
    ]
    first: dict[str, StepView] = {}
    for view in sorted(views, key=lambda view: view.state == "done"):
        first.setdefault(view.part, view)
    return [
        Link(text("deel.alleen", deel=name), href(Place(LESSON, lesson.id, view.id)), "deellink")
        for name, view in first.items()
    ]


def onward(state: State, scene: Scene) -> tuple[Button, ...]:
    """Past what only explains: on to the next part."""
    if scene.view.stage not in ("why", "look") or scene.done:
        return ()
    parts = parts_of(state, scene.lesson)
    after = next(part for part in parts if part.number > _number(parts, scene))
    label = text("deel.sla_over", deel=text(f"deel.{after.name}"))
    return (Button(label, "overslaan", go(Place(LESSON, scene.lesson.id, after.step))),)


def _number(parts: tuple[PartView, ...], scene: Scene) -> int:
    return next(part.number for part in parts if part.name == scene.view.stage)


def listed(state: State, lesson: Lesson) -> tuple[Piece, ...]:
    """What the parts are, before the lesson begins."""
    parts = parts_of(state, lesson)
    if not parts:
        return ()
    between = Text(" ", tag="", heard=False)
    items = tuple(
        (
            Text(text(f"deel.{part.name}"), tag="b"),
            between,
            Text(text(f"deel.{part.name}_zin"), tag="span"),
            between,
            Text(text("deel.minuten", aantal=part.minutes), "dof", "span", explained=False),
        )
        for part in parts
    )
    return (
        Box(
            (Heading(text("deel.kop", aantal=len(parts))), Items(items, "delen", numbered=True)),
            "vak",
        ),
    )


def alone(state: State, lesson: Lesson, way_key: str) -> tuple[Button, ...]:
    """One button per part, for who wants that part alone."""
    return tuple(
        Button(
            text("deel.alleen", deel=text(f"deel.{part.name}")),
            f"alleen_{part.name}",
            Press("deel", (lesson.id, part.name, way_key)),
        )
        for part in parts_of(state, lesson)
        if part.step
    )
