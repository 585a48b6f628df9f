"""A visit to a page without a browser or a store: the state, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from sandbox.catalog import Catalog
from sandbox.model import Event, Happened, Lesson, Service
from sandbox.model.happened import Done, Started, WayChosen
from sandbox.pages import Page, laid_out, page_at
from sandbox.pages.place import Place
from sandbox.pages.state import State, Tab
from sandbox.people import make_person
from sandbox.pieces import Layout
from sandbox.practice import scene as scenes
from sandbox.practice.scene import Scene
from sandbox.progress import History
from tests.content import CATALOG

LEARNER = "appel-fiets-maan-42"
NEW_TAB = Tab()
NOW = datetime(2026, 3, 3, 9, tzinfo=UTC)


def happened(*what: Happened) -> History:
    """A history in which this was done."""
    return History().grown(tuple(Event(NOW, LEARNER, one) for one in what))


def upto(lesson_id: str, step_id: str, way: str = "samen") -> tuple[Happened, ...]:
    """Everything that leads to a step: all before it is done; "" leads to the end."""
    steps = [step.id for step in CATALOG.lessons[lesson_id].steps]
    before = steps[: steps.index(step_id)] if step_id else steps
    done = tuple(Done(lesson_id, step) for step in before)
    return (Started(lesson_id, steps[0]), WayChosen(lesson_id, way), *done)


def state(place: Place, *what: Happened, tab: Tab = NEW_TAB, learner: str = LEARNER) -> State:
    """The state of somebody at a place."""
    here = state_with(CATALOG, CATALOG.services, place, *what)
    return replace(here, tab=tab, code=learner)


def state_with(
    catalog: Catalog, services: Mapping[str, Service], place: Place, *what: Happened
) -> State:
    """The state of somebody at a place, with other services than our own."""
    history = happened(*what)

    def scene(lesson: Lesson, step: str) -> Scene:
        who = make_person(catalog.archetypes[lesson.persona], LEARNER)
        return scenes.build(services, lesson, who, history.events, step)

    return State(
        place=place,
        code=LEARNER,
        history=history,
        catalog=replace(catalog, services=services),
        person=lambda lesson: make_person(catalog.archetypes[lesson.persona], LEARNER),
        scene=scene,
        somebody=lambda archetype, seed: make_person(catalog.archetypes[archetype], seed),
    )


def visit(at: State) -> tuple[Page, Layout]:
    """The page and its layout."""
    page = page_at(at)
    return page, laid_out(at, page)
