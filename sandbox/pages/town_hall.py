"""Het gemeentehuis: a building to walk through, room by room, and the same as a plain list.

A room is a page and every door a link, so it goes by mouse, finger, keys and ear, and without
scripts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from sandbox.finding.town_hall import (
    ORGANISATION,
    Counter,
    counter_for,
    counters,
    reception,
    tickets,
)
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.arranged import arranged, service_fold
from sandbox.pages.parts.cards import lesson_cards
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.place import MAP, RIGHTS, TOWN_HALL, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Items, Link, Part, Picture, Piece, Text
from sandbox.texts import text

HALL, MACHINE, WAITING, CORRIDOR, BOARD = "", "automaat", "wachtkamer", "balies", "bord"
RECEPTION, MONEY = "receptie", "geld"
"""The reception, and the counter for who has too little."""
PLAN = {HALL: "hal", MACHINE: MACHINE, WAITING: WAITING, CORRIDOR: CORRIDOR, BOARD: BOARD}
"""The rooms on the plan, and what each is called in the texts."""
DRAWN = {
    MACHINE: "hal-automaat",
    WAITING: "hal-wachtkamer",
    CORRIDOR: "hal-balies",
    BOARD: "hal-bord",
}
"""What is seen of each from the hall."""


def show(state: State) -> Page:
    """The room of the address; the hall is the first."""
    step = state.place.step
    if step in ROOMS:
        title = text("gemeentehuis.titel") if step == HALL else _called(step)
        return _room(state, title, step, ROOMS[step](state))
    if step == RECEPTION:
        return _room(state, text("gemeentehuis.receptie.titel"), HALL, _reception())
    counter = next((one for one in counters() if one.id == step), None)
    if counter is None:
        return missing.show(state)
    return _room(state, _sign(counter), CORRIDOR, _at_counter(state, counter))


@cache
def rooms() -> frozenset[Place]:
    """Every place in the building where somebody can stand."""
    asked = {name: one.id for one in counters() for name in one.services}
    empty = (*ROOMS, RECEPTION, *(one.id for one in counters()))
    stood = ((room, name) for name, counter in asked.items() for room in (WAITING, counter))
    return frozenset(
        Place(TOWN_HALL, step=room, subject=name)
        for room, name in (*((room, "") for room in empty), *stood)
    )


def _room(state: State, title: str, room: str, body: tuple[Part, ...]) -> Page:
    """What every room has around what is in it."""
    token = f"{TOWN_HALL}/{state.place.step}/{state.place.subject}"
    parts = (page_top(title), _plan(room), *body, Text(text("gemeentehuis.echt"), "dof"))
    return Page(title, None, (*parts, back_button(Place())), TOWN_HALL, token=token)


def _plan(here: str) -> Piece:
    """Every room, and where one is."""
    ways = tuple((_way(_called(room), room),) for room in PLAN)
    listed = Items(ways, "plattegrond", current=list(PLAN).index(here))
    return Box((listed,), tag="nav", label=text("gemeentehuis.plattegrond"))


def _called(room: str) -> str:
    return text(f"gemeentehuis.kamer.{PLAN[room]}")


def _way(words: str, room: str, kind: str = "", picture: str = "", subject: str = "") -> Link:
    """A door to another room."""
    return Link(words, href(Place(TOWN_HALL, step=room, subject=subject)), kind, picture=picture)


def _hall(_: State) -> tuple[Part, ...]:
    desk = _way(text("gemeentehuis.plek.receptie"), RECEPTION, "deur", reception().picture)
    spots = [
        _way(text(f"gemeentehuis.plek.{room}"), room, "deur", picture)
        for room, picture in DRAWN.items()
    ]
    return (
        Text(text("gemeentehuis.hal.zin")),
        Text(text("gemeentehuis.hal.kies")),
        Items(tuple((one,) for one in (desk, *spots)), "zaal"),
    )


def _reception() -> tuple[Part, ...]:
    who = reception()
    return (
        *_who(who),
        _speaking(who),
        Items(tuple((_way(_called(room), room, "knop"),) for room in DRAWN), "zaalknoppen"),
        Heading(text("gemeentehuis.receptie.elders")),
        Text(text("gemeentehuis.receptie.elders_zin")),
        Link(text("dienstenkaart.titel"), href(Place(MAP)), "knop"),
    )


def _machine(_: State) -> tuple[Part, ...]:
    """What somebody may come for, by counter."""
    keys: list[Piece] = []
    for counter in counters():
        asked = ((_way(said, WAITING, "automaatknop", subject=name),)
                 for name, said in counter.services.items())  # fmt: skip
        keys += [Heading(_sign(counter), 2), Items(tuple(asked), "automaatknoppen")]
    return (Text(text("gemeentehuis.automaat.zin")), Box(tuple(keys), "automaat"))


def _waiting(state: State) -> tuple[Part, ...]:
    """The screen with numbers, one of them that of the visitor."""
    service = state.place.subject
    counter = counter_for(service)
    if counter is None:
        way = _way(text("gemeentehuis.wachtkamer.pak"), MACHINE, "knop")
        seats = Box((_seats(),), "wachten")
        return (Text(text("gemeentehuis.wachtkamer.geen")), seats, way)
    *before, mine = tickets(counter, service)
    now = [text("gemeentehuis.wachtkamer.nu", ticket=one, nummer=counter.number) for one in before]
    after = text("gemeentehuis.wachtkamer.hierna", ticket=mine)
    lines = tuple((Text(line, tag="span", explained=False),) for line in (*now, after))
    name = Heading(text("gemeentehuis.wachtkamer.jouw"))
    screen = Heading(text("gemeentehuis.wachtkamer.scherm"))
    return (
        Text(text("gemeentehuis.wachtkamer.zin")),
        Box(
            (
                Box((name, Text(mine, "groot-nummer", explained=False)), "kaartje"),
                Box((screen, Items(lines)), "wachtscherm"),
                _seats(),
            ),
            "wachten",
        ),
        *_ready(state, service),
        _way(text("gemeentehuis.wachtkamer.zover"), counter.id, "knop verder", subject=service),
    )


def _ready(state: State, service: str) -> tuple[Part, ...]:
    """What to have in one's hands when the number comes."""
    found = arranged(state.catalog).get(f"{ORGANISATION}/{service}")
    if found is None or not found.service.ready:
        return ()
    lines = tuple((Text(one, tag="li"),) for one in found.service.ready)
    return (Heading(text("loket.klaar")), Items(lines))


def _seats() -> Piece:
    return Box((Picture(DRAWN[WAITING], "stoelen"),), "zaal alleen")


def _corridor(_: State) -> tuple[Part, ...]:
    desks = tuple(
        (_way(_sign(one), one.id, "deur", one.picture), Text(_sits(one), explained=False))
        for one in counters()
    )
    return (Text(text("gemeentehuis.balies.zin")), Items(desks, "zaal breed"))


def _sign(counter: Counter) -> str:
    """What hangs above a counter."""
    return text("gemeentehuis.balie.titel", nummer=counter.number, titel=counter.title)


def _sits(counter: Counter) -> str:
    return text("gemeentehuis.balie.zit", wie=counter.who)


def _at_counter(state: State, counter: Counter) -> tuple[Part, ...]:
    """Who sits there, what is arranged there, and what can be practised of it."""
    came = state.place.subject if state.place.subject in counter.services else ""
    others = tuple(name for name in counter.services if name != came)
    ticket = tickets(counter, came)[-1] if came else ""
    turn = (Text(text("gemeentehuis.balie.beurt", ticket=ticket), "beurt"),) if came else ()
    return (
        *turn,
        *_who(counter),
        _speaking(counter),
        *_arranged(state, counter, "kwam", (came,) if came else ()),
        *_arranged(state, counter, "ook" if came else "regel", others),
        *_practise(state, counter),
        *_entitled(counter),
        _way(text("gemeentehuis.balie.bord"), BOARD, "knop"),
    )


def _who(counter: Counter) -> tuple[Piece, ...]:
    return (Text(_sits(counter)), Text(counter.does))


def _speaking(counter: Counter) -> Piece:
    """The person behind the counter, and what is said."""
    name = Text(counter.who, "wie-spreekt", explained=False)
    said = Box((name, Text(counter.says, "bericht")), "gesprek")
    return Box((Picture(counter.picture, "balietekening"), said), "balie")


def _arranged(
    state: State, counter: Counter, said: str, services: tuple[str, ...]
) -> tuple[Part, ...]:
    """What somebody can come for, under a heading; what the guide tells of it can be opened."""
    if not services:
        return ()
    known = arranged(state.catalog)
    listed: list[Part] = [Heading(text(f"gemeentehuis.balie.{said}"))]
    for name in services:
        found = known.get(f"{ORGANISATION}/{name}")
        opened = said == "kwam"
        listed.append(
            service_fold(state, found, opened, practise=False)
            if found
            else Text(counter.services[name])
        )
    return tuple(listed)


def _practise(state: State, counter: Counter) -> tuple[Part, ...]:
    there = {lesson.id: lesson for lesson in state.catalog.listed}
    lessons = tuple(there[name] for name in counter.lessons if name in there)
    if not lessons:
        return ()
    return (Heading(text("gemeentehuis.balie.oefen")), lesson_cards(state, lessons, counter.id))


def _entitled(counter: Counter) -> tuple[Part, ...]:
    """Where money is the matter: the way to what one may get."""
    if counter.id != MONEY:
        return ()
    way = Link(text("rechten.titel"), href(Place(RIGHTS)), "knop")
    return (Text(text("rechten.kaart")), way)


def _board(_: State) -> tuple[Part, ...]:
    """All counters with who sits there and what for: the building without a drawing."""
    listed: list[Piece] = []
    for one in counters():
        asked = ((_way(said, one.id, subject=name),) for name, said in one.services.items())
        listed += [
            Heading(_sign(one), 2),
            *_who(one),
            Items(tuple(asked), "woordenlijst"),
        ]
    return (Text(text("gemeentehuis.bord.zin")), *listed)


ROOMS: Mapping[str, Callable[[State], tuple[Part, ...]]] = {
    HALL: _hall,
    MACHINE: _machine,
    WAITING: _waiting,
    CORRIDOR: _corridor,
    BOARD: _board,
}
"""The rooms, with what is in them."""

PAGE = Door(TOWN_HALL, show)
