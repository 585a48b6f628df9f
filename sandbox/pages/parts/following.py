"""How far a route is and the way on in it, wherever that is said."""

from __future__ import annotations

from sandbox.pages.parts.cards import card
from sandbox.pages.place import ROUTE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Button, Group, Press, Text
from sandbox.progress.route import Route, route_of
from sandbox.texts import text


def followed(state: State) -> Route:
    """The route of who is here."""
    return route_of(state.history, state.catalog.lessons)


def how_far(route: Route) -> Text:
    """How many lessons are done."""
    if route.next is None:
        return Text(text("reeksen.route.klaar"))
    done, every = len(route.done), len(route.lessons)
    return Text(text("reeksen.route.gedaan", gedaan=done, totaal=every))


def on_with(route: Route) -> tuple[Button, ...]:
    """Into the next lesson."""
    if route.next is None:
        return ()
    label = text("reeksen.route.volgende", les=route.next.title)
    return (Button(label, "route_verder", Press("bekijk", (route.next.id,)), main=True),)


def route_card(state: State) -> tuple[Group, ...]:
    """How far the route is, and the way to it; nothing for who follows none."""
    route = followed(state)
    if not route.lessons:
        return ()
    button = Button(text("reeksen.route.titel"), "route", go(Place(ROUTE)))
    return (card("kaart_mijn_route", "door-learn", button, how_far(route)),)
