"""A page as it is before any script runs: made of the same data as the page that takes its place.

Only pages that are the same wherever one comes from: the start page, the lists of lessons, the
introduction of a lesson, the town hall, the map of services and the life events.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from sandbox import progress
from sandbox.finding import doors
from sandbox.model import Lesson
from sandbox.pages import contact, laid_out, life_event, page_at, service_map
from sandbox.pages.parts.arranged import arranged
from sandbox.pages.parts.searching import FIELD
from sandbox.pages.place import LESSON, LESSONS, SERVICE, Place, href, place_of
from sandbox.pages.state import State
from sandbox.pages.town_hall import rooms
from sandbox.pieces import Press
from sandbox.pieces.still import still
from sandbox.progress import History
from sandbox.store import StoreUnavailable, read_on
from sandbox.texts import text
from sandbox.ui import classes, runtime
from sandbox.ui.server import cookie
from sandbox.ui.server.front_page import Early
from sandbox.ui.visit import agreed
from sandbox.ui.visiting import storage_notice
from sandbox.ui.writing import WRITING

log = logging.getLogger(__name__)
LEADS_TO_A_LESSON = ("bekijk", "hervat", "begin", "opnieuw", "klas_les")
OF_EVERYBODY = 128
"""Pages of somebody new that are remembered: there are as many as lessons and doors."""


def early(asked: Mapping[str, str], cookies: Mapping[str, str]) -> Early | None:
    """The page of an address for who brings these cookies; None where there is none."""
    place = place_of(asked)
    if WRITING.on or not _stands_early(place):
        return None
    try:
        code = _code(cookies)
        kept, notice = runtime.store().healthy, storage_notice()
        if not code:
            return _of_somebody_new(place, kept, notice)
        return _drawn(_state(place, code, kept, notice))
    except StoreUnavailable as trouble:
        log.info("no early page: %s", type(trouble).__name__)
        return None


def _stands_early(place: Place) -> bool:
    lessons = runtime.catalog().lessons
    subjects = {door.id for door in doors(lessons.values())}
    known = {Place(), Place(LESSONS), *(Place(LESSONS, subject=name) for name in subjects)}
    at_door = contact.stands(runtime.catalog(), place)
    return (
        at_door
        or place in known | rooms() | _of_the_guide()
        or (
            place.lesson in lessons
            and place in (Place(LESSON, place.lesson), Place("manier", place.lesson))
        )
    )


@cache
def _of_the_guide() -> frozenset[Place]:
    """The map, what happens in a life, and every service."""
    catalog = runtime.catalog()
    services = frozenset(Place(SERVICE, subject=name) for name in arranged(catalog))
    return service_map.places(catalog) | life_event.places(catalog) | services


def _code(cookies: Mapping[str, str]) -> str:
    ticket = cookie.brought(cookies, runtime.keys())
    return agreed(ticket.name, ticket.code) if ticket else ""


@lru_cache(maxsize=OF_EVERYBODY)
def _of_somebody_new(place: Place, kept: bool, notice: str) -> Early:
    return _drawn(_state(place, "", kept, notice))


def _state(place: Place, code: str, kept: bool, notice: str) -> State:
    name = runtime.keys().learner(code) if code else ""
    events = tuple(row.event for row in read_on(runtime.store(), name, ())) if name else ()
    history = History().grown(events)
    return State(
        place=place,
        code=code,
        learner=name,
        history=history,
        mine=classes.mine(history, name),
        roles=frozenset({"learner"}) if code else frozenset(),
        catalog=runtime.catalog(),
        person=lambda lesson: runtime.person(lesson.persona, history.pairs.get(lesson.id, code)),
        scene=_no_scene,
        kept=kept,
        storage=notice,
    )


def _no_scene(lesson: Lesson, step: str) -> Any:
    raise LookupError(f"no step stands early: {lesson.id} {step}")


def _drawn(state: State) -> Early:
    page = page_at(state)
    return Early(
        title=f"{page.title} – {text('naam')}",
        html=still(laid_out(state, page).segments, leads),
        size=progress.settings(state.history.settings).size,
        own=bool(state.code),
    )


def leads(press: Press) -> str:
    """The address that is nearest to what a press does: a link cannot begin or forget anything.

    Looking for something stays on the page, so that what was typed is there when the app stands.
    """
    if press.act in ("zoek", "zoek_woord"):
        return f"#{FIELD}"
    place = Place()
    if press.act == "ga":
        place = Place(*press.given)
    elif press.act in LEADS_TO_A_LESSON:
        place = Place(LESSON, press.given[0])
    return href(place)
