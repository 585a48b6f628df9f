"""Jouw route: the lessons that somebody follows alone, in order, and how sure they made one."""

from __future__ import annotations

from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import lesson_card
from sandbox.pages.parts.confidence import GROWN, after_route
from sandbox.pages.parts.following import followed, how_far, on_with
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import INTAKE, ROUTE, SETS, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Group, Part, Press, Text
from sandbox.progress.route import Route
from sandbox.texts import text


def show(state: State) -> Page:
    """How far the route is, the next lesson first; or where to find one."""
    route = followed(state)
    title = text("reeksen.route.titel")
    felt = state.tab.felt
    return Page(
        title,
        None,
        (page_top(title), *(_followed(state, route) if route.lessons else _none())),
        ROUTE,
        focus=f"#{GROWN}-{felt}" if felt else "h1",
        token=f"{ROUTE}/{len(route.lessons)}/{felt}",
    )


def _followed(state: State, route: Route) -> tuple[Part, ...]:
    cards = tuple(_card(state, route, lesson) for lesson in route.lessons)
    stop = Button(text("reeksen.route.stop"), "route_stop", Press("volg_niet"))
    back = Button(text("knop.terug_start"), "terug", go(Place()))
    grown = after_route(state, route)
    return (
        how_far(route),
        *(() if route.next else grown),
        *on_with(route),
        Text(text("reeksen.route.zin")),
        Group("kaarten_route", cards),
        *(grown if route.next else ()),
        Group("routeknoppen", (back, stop), horizontal=True),
        Text(text("reeksen.route.stop_zin"), "dof"),
    )


def _card(state: State, route: Route, lesson: Lesson) -> Group:
    left = "nu" if lesson == route.next else "daarna"
    when = "al" if lesson.id in route.done else left
    return lesson_card(state, lesson, "stap", first=text(f"reeksen.route.{when}"))


def _none() -> tuple[Part, ...]:
    ways = (
        Button(text("kennismaken.titel"), "kennismaken", go(Place(INTAKE)), main=True),
        Button(text("reeksen.titel"), "reeksen", go(Place(SETS))),
        Button(text("knop.terug_start"), "terug", go(Place())),
    )
    return (Text(text("reeksen.route.geen")), Group("routeknoppen", ways, horizontal=True))


PAGE = Door(ROUTE, show)
