"""De dienstenkaart: who does what, on squares to look at; an organisation; questions to a service.

Every answer is a link, so the questions can be asked without scripts and nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.addresses import ALL_LESSONS, HANDOUTS
from sandbox.catalog import Catalog
from sandbox.finding.service_map import Answer, Area, Question, areas, questions
from sandbox.finding.town_hall import ORGANISATION
from sandbox.handouts import MAP as POSTER
from sandbox.model import Organisation
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.arranged import arranged, service_fold
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.reaching import contact_with
from sandbox.pages.place import CONTACT, LIFE, MAP, RIGHTS, TOWN_HALL, Place, href
from sandbox.pages.state import State
from sandbox.pieces import Box, Heading, Items, Link, Part, Picture, Piece, Text
from sandbox.texts import text

ASK, YES, NO = "vraag", "ja", "nee"
"""The steps: a question, and what its answer leads to."""
HELP = "informatiepunt/hulp"
"""Where somebody can ask when the guide knows nobody."""


def show(state: State) -> Page:
    """The map, the organisation of the address, a question or where an answer leads."""
    step, subject = state.place.step, state.place.subject
    if step in (ASK, YES, NO) and subject in questions():
        return _asked(state, questions()[subject], step)
    if not step and subject in state.catalog.guide:
        return _organisation(state, state.catalog.guide[subject])
    if step or subject:
        return missing.show(state)
    return _page(
        state, text("dienstenkaart.titel"), (*_ask_first(), _rights(), *_lives(state), *_who(state))
    )


def places(catalog: Catalog) -> frozenset[Place]:
    """Every place of the map."""
    steps = [(ASK, name) for name in questions()]
    for one in questions().values():
        steps += [(YES, one.id)] if isinstance(one.when_yes, tuple) else []
        steps += [(NO, one.id)] if isinstance(one.when_no, tuple) else []
    listed = (("", ""), *(("", name) for name in catalog.guide), *steps)
    return frozenset(Place(MAP, step=step, subject=subject) for step, subject in listed)


def _page(state: State, title: str, body: tuple[Part, ...]) -> Page:
    token = f"{MAP}/{state.place.step}/{state.place.subject}"
    return Page(title, None, (page_top(title), *body, back_button(Place())), MAP, token=token)


def _ask_first() -> tuple[Part, ...]:
    """The way to the questions."""
    first = next(iter(questions()))
    way = Link(text("dienstenkaart.vraag_begin"), _to(ASK, first), "knop verder")
    said = (Heading(text("dienstenkaart.vraag_kop")), Text(text("dienstenkaart.vraag_zin")), way)
    talk = Link(text("contact.titel"), href(Place(CONTACT)), "knop")
    return (Text(text("dienstenkaart.zin")), Box(said, "vak"), talk)


def _rights() -> Part:
    """The way to what one may get."""
    way = Link(text("rechten.titel"), href(Place(RIGHTS)), "knop verder")
    said = (Heading(text("rechten.titel")), Text(text("rechten.kaart")), way)
    return Box(said, "vak")


def _lives(state: State) -> tuple[Part, ...]:
    """What may happen in a life."""
    ways = tuple(
        (Link(one.title, href(Place(LIFE, subject=one.id)), "tegel", picture=one.picture),)
        for one in state.catalog.events.values()
    )
    return (
        Heading(text("dienstenkaart.leven_kop")),
        Text(text("dienstenkaart.leven_zin")),
        Items(ways, "tegels"),
    )


def _who(state: State) -> tuple[Part, ...]:
    """The squares, and the same on paper."""
    pdf = Link(text("dienstenkaart.poster_pdf"), f"{HANDOUTS}/{ALL_LESSONS}/{POSTER}.pdf", "knop")
    return (
        Heading(text("dienstenkaart.wie_kop")),
        Box(tuple(_squares(state.catalog)), "pleinen"),
        Heading(text("dienstenkaart.poster_kop")),
        Text(text("dienstenkaart.poster_zin")),
        pdf,
    )


def _squares(catalog: Catalog) -> Iterator[Piece]:
    for area in areas():
        here = [catalog.guide[one] for one in area.organisations if one in catalog.guide]
        if here:
            yield _square(area, here)


def _square(area: Area, here: list[Organisation]) -> Piece:
    listed = tuple((_tile(one), Text(one.about, explained=False)) for one in here)
    return Box((Heading(area.title, 3), Items(listed)), f"plein plein-{area.colour}", "section")


def _tile(one: Organisation) -> Link:
    return Link(one.title, href(Place(MAP, subject=one.id)), "dienst", picture=one.picture)


def _organisation(state: State, one: Organisation) -> Page:
    """What an organisation does, service by service."""
    body: list[Part] = [
        Box((Picture(one.picture, "lesplaat"), Text(one.about)), "inleidingkop"),
        *(_walk() if one.id == ORGANISATION else ()),
        *contact_with(one.id),
        Heading(text("dienstenkaart.regel")),
        *(service_fold(state, it) for it in one.arranged()),
    ]
    if one.address:
        body.append(Text(text("dienstenkaart.site", adres=one.address)))
    body.append(_all())
    return _page(state, one.title, tuple(body))


def _walk() -> tuple[Part, ...]:
    return (Link(text("dienstenkaart.gemeentehuis"), href(Place(TOWN_HALL)), "knop"),)


def _all() -> Link:
    return Link(text("dienstenkaart.alle"), href(Place(MAP)), "knop")


def _to(step: str, question: str) -> str:
    return href(Place(MAP, step=step, subject=question))


def _asked(state: State, one: Question, step: str) -> Page:
    if step == ASK:
        ways = (_answer(one, YES, one.when_yes), _answer(one, NO, one.when_no))
        body: tuple[Part, ...] = (
            Items(tuple((way,) for way in ways), "janee"),
            _again(),
        )
        return _page(state, one.ask, body)
    leads = one.when_yes if step == YES else one.when_no
    if isinstance(leads, str):
        return missing.show(state)
    said = "dienstenkaart.vraag.zei_ja" if step == YES else "dienstenkaart.vraag.zei_nee"
    known = arranged(state.catalog)
    there = [name for name in leads if name in known] or [HELP]
    found = [known[name] for name in there if name in known]
    body = (
        Text(text(said, vraag=one.ask)),
        *(service_fold(state, it, opened=len(found) == 1, level=2) for it in found),
        Link(text("dienstenkaart.vraag.vorige"), _to(ASK, one.id), "knop"),
        _again(),
        _all(),
    )
    return _page(state, text("dienstenkaart.vraag.antwoord"), body)


def _answer(one: Question, step: str, leads: Answer) -> Link:
    to = _to(ASK, leads) if isinstance(leads, str) else _to(step, one.id)
    return Link(text(f"dienstenkaart.vraag.{step}"), to, "knop")


def _again() -> Link:
    return Link(text("dienstenkaart.vraag.opnieuw"), _to(ASK, next(iter(questions()))), "knop")


PAGE = Door(MAP, show)
