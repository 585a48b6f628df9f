"""Contact oefenen: call, chat, be called back, ask for a letter or go to the desk, anywhere.

Everything one does is a link, so it goes by keys and ear and without scripts; what was said stands
in the address as ids, and nothing is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sandbox.catalog import Catalog
from sandbox.finding.contact import Reached, Talk, lessons, reached, talks
from sandbox.model import PublicService
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import lesson_cards
from sandbox.pages.parts.counting import counting
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.talking import followed, last_said, talked
from sandbox.pages.place import CONTACT, LESSON, TOWN_HALL, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Items, Link, Part, Picture, Piece, Text
from sandbox.texts import text

CALL, TALK = "bel", "gesprek"
"""Calling, and the talk after the queue."""
MORE, STAY = "meer", "lijn"
"""The second menu, and what comes when no key is pressed."""
KEYS = 8
"""What a menu has keys for; the next one leads to the others."""


@dataclass(frozen=True, slots=True)
class At:
    """Where somebody is: with whom, in which `way`, `about` what, and what was said."""

    who: Reached
    way: str = ""
    about: PublicService | None = None
    menu: str = ""
    held: str = ""


def show(state: State) -> Page:
    """All organisations, the ways to reach one, or how far one is in a way."""
    if not state.place.subject:
        return _all(state)
    at = _at(state.catalog, state.place.subject)
    if at is None:
        return missing.show(state)
    if not at.way:
        return _ways(state, at.who)
    if at.about is None:
        return _menu(state, at)
    return _queue(state, at, at.about) if at.way == CALL else _talk(state, at, at.about)


def stands(catalog: Catalog, place: Place) -> bool:
    """Whether there is something at a place."""
    bare = place == Place(CONTACT, subject=place.subject)
    return bare and (not place.subject or _at(catalog, place.subject) is not None)


def _at(catalog: Catalog, subject: str) -> At | None:
    """What a subject means: who/how/about what/what was said; None where that is nothing."""
    name, way, about, held, *more = (*subject.split("/"), *("", "", ""))
    who = reached().get(name)
    if who is None or name not in catalog.guide or any(more) or not all(subject.split("/")):
        return None
    at = At(who, way, held=held)
    if not way:
        return at
    if way != TALK and way not in _ways_to(who):
        return None
    if not about or (way == CALL and about in (MORE, STAY)):
        return replace(at, menu=about) if way != TALK else None
    service = next((one for one in _asked(catalog, who) if one.id == about), None)
    if service is None or (way == CALL and held) or not followed(_talk_of(way), held):
        return None
    return replace(at, about=service)


def _talk_of(way: str) -> Talk:
    return talks()[CALL if way == TALK else way]


def _ways_to(who: Reached) -> tuple[str, ...]:
    """The ways; to the desk only where one can come by."""
    return tuple(name for name in talks() if name != "balie" or who.desk)


def _asked(catalog: Catalog, who: Reached) -> tuple[PublicService, ...]:
    """What one can come with."""
    listed = catalog.guide[who.id].services
    return tuple(one for one in listed if one.id not in who.not_asked)


def _to(state: State, *parts: str) -> str:
    place = state.place
    return href(Place(CONTACT, place.lesson, place.step, subject="/".join(filter(None, parts))))


def _page(
    state: State, title: str, body: tuple[Part, ...], focus: str = "h1", say: str = ""
) -> Page:
    token = f"{CONTACT}/{state.place.subject}"
    on = (*_back(state), back_button(state.place))
    top = (page_top(title), *body, *on)
    return Page(title, None, top, CONTACT, token=token, focus=focus, announce=say)


def _back(state: State) -> tuple[Part, ...]:
    """The way to the lesson somebody is in, where the address does not say which."""
    begun = state.begun[-1] if state.code and state.begun else ""
    lesson = state.catalog.lessons.get(begun)
    if lesson is None or state.place.lesson:
        return ()
    way = Link(text("contact.verder", les=lesson.title), href(Place(LESSON, lesson.id)), "knop")
    return (way,)


def _all(state: State) -> Page:
    """Everybody one can talk to."""
    there = [state.catalog.guide[name] for name in reached() if name in state.catalog.guide]
    tiles = tuple(
        (Link(one.title, _to(state, one.id), "tegel", picture=one.picture),) for one in there
    )
    body = (Text(text("contact.zin")), Items(tiles, "tegels"), *_lessons(state))
    return _page(state, text("contact.titel"), body)


def _lessons(state: State) -> tuple[Part, ...]:
    there = {one.id: one for one in state.catalog.listed}
    found = tuple(there[name] for name in lessons() if name in there)
    return (Heading(text("contact.lessen")), lesson_cards(state, found, "contact"))


def _ways(state: State, who: Reached) -> Page:
    """How to reach somebody."""
    real = state.catalog.guide[who.id]
    first = (Text(who.first, "vak"),) if who.first else ()
    ways = tuple(_way(state, who, name) for name in _ways_to(who))
    desk = Text(who.desk or text("contact.geen_balie"))
    site = (Text(text("contact.echt", adres=real.address)),) if real.address else ()
    body = (
        Box((Picture(real.picture, "lesplaat"), Text(real.about)), "inleidingkop"),
        *first,
        Heading(text("contact.hoe")),
        Items(ways, "contactwegen"),
        desk,
        *site,
        *_lessons(state),
        Link(text("contact.alle"), _to(state), "knop"),
    )
    return _page(state, text("contact.bij", wie=who.called), body)


def _way(state: State, who: Reached, name: str) -> tuple[Piece, ...]:
    hall = name == "balie" and who.id == "gemeente"
    to = href(Place(TOWN_HALL)) if hall else _to(state, who.id, name)
    link = Link(text(f"contact.manier.{name}"), to, "knop")
    return (link, Text(text(f"contact.manier_zin.{name}"), explained=False))


def _menu(state: State, at: At) -> Page:
    """What one can come with: on the telephone keys to press, else a list."""
    asked = _asked(state.catalog, at.who)
    words = [one.title for one in asked]
    if at.way != CALL or at.menu == STAY:
        way = TALK if at.menu == STAY else at.way
        said = (
            text("contact.site.lijn", wie=at.who.called)
            if at.menu == STAY
            else text("contact.waarover")
        )
        listed = [
            (one, _to(state, at.who.id, way, it.id)) for one, it in zip(words, asked, strict=True)
        ]
        return _choosing(state, at, said, listed)
    return _keys(state, at, asked)


def _keys(state: State, at: At, asked: tuple[PublicService, ...]) -> Page:
    """A menu of the telephone; the last key leads to what is not in the first."""
    here, others = (asked[KEYS:], ()) if at.menu == MORE else (asked[:KEYS], asked[KEYS:])
    listed = [
        (
            text("contact.bel.toets", toets=key, dienst=one.title),
            _to(state, at.who.id, CALL, one.id),
        )
        for key, one in enumerate(here, 1)
    ]
    if others:
        more = text("contact.bel.meer", toets=KEYS + 1)
        listed.append((more, _to(state, at.who.id, CALL, MORE)))
    listed.append((text("contact.bel.lijn"), _to(state, at.who.id, CALL, STAY)))
    return _choosing(state, at, text("contact.bel.welkom", wie=at.who.called), listed)


def _choosing(state: State, at: At, said: str, listed: list[tuple[str, str]]) -> Page:
    ways = tuple((Link(words, to, "automaatknop"),) for words, to in listed)
    body = (Text(said), Box((Items(ways, "automaatknoppen"),), "automaat"), *_other_way(state, at))
    return _page(state, text(f"contact.manier.{at.way}"), body)


def _other_way(state: State, at: At) -> tuple[Part, ...]:
    return (Box((Link(text("contact.anders"), _to(state, at.who.id), "knop"),), "contactstap"),)


def _queue(state: State, at: At, about: PublicService) -> Page:
    """Waiting, which can be shortened; what to have ready meanwhile."""
    who = at.who
    said = text("contact.site.wachtenden", aantal=who.waiting)
    turn = text("contact.site.beurt")
    waits = counting(
        who.waiting, text("contact.bel.telt"), said=text("contact.bel.hier"), over=turn
    )
    on = (
        Link(text("contact.bel.zover"), _to(state, who.id, TALK, about.id), "knop verder"),
        Link(text("contact.bel.terug"), _to(state, who.id, "terug", about.id), "knop"),
    )
    body = (
        Box((Picture("phone", "gesprekstekening"), Text(said, "groot"), *waits), "praat wachtrij"),
        Box(on, "contactstap"),
        *_ready(about),
        *_other_way(state, at),
    )
    return _page(state, text("contact.bel.rij"), body)


def _ready(about: PublicService) -> tuple[Part, ...]:
    if not about.ready:
        return ()
    lines = tuple((Text(one, tag="li"),) for one in about.ready)
    return (Heading(text("contact.klaarleggen")), Items(lines))


def _talk(state: State, at: At, about: PublicService) -> Page:
    """What is said, and what came of it."""
    talk, who = _talk_of(at.way), at.who

    def door(held: str) -> str:
        return _to(state, who.id, at.way, about.id, held)

    body = (
        Text(about.title, "dof", explained=False),
        *talked(talk, at.held, who, about, door),
        *(_ready(about) if at.way == "balie" and not at.held else ()),
        *_other_way(state, at),
    )
    focus = ".gesprek .nu" if at.held else "h1"
    title = text("contact.bij", wie=who.called)
    return _page(state, title, body, focus, last_said(talk, at.held, who, about))


PAGE = Door(CONTACT, show)
