"""One public service: who does it, when, what to have ready, the steps, and where to practise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from babel.dates import format_date

from sandbox.model import Arranged, Sureness
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.arranged import arranged
from sandbox.pages.parts.cards import lesson_cards
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.parts.reaching import contact_with
from sandbox.pages.place import SEARCH, SERVICE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Heading, Items, Part, Picture, Piece, Text
from sandbox.texts import text

FROM_SURE = get_args(Sureness)


def show(state: State) -> Page:
    """The service of the address."""
    one = arranged(state.catalog).get(state.place.subject)
    if one is None:
        return missing.show(state)
    said = one.service
    back = Place(SEARCH, state.place.lesson, state.place.step)
    body = (
        page_top(said.title),
        Text(said.about),
        _who(one),
        *_listed("loket.klaar", said.ready),
        Heading(text("loket.stappen")),
        _steps(said.steps),
        *_practise(state, one),
        *contact_with(one.by.id, state.place),
        Heading(text("loket.zeker")),
        *_how_sure(one),
        Button(text("loket.nieuw"), "zoek_nieuw", go(back)),
        back_button(Place("", state.place.lesson, state.place.step)),
    )
    return Page(said.title, None, body, SERVICE, token=f"{SERVICE}/{one.name}")


def _who(one: Arranged) -> Piece:
    said: list[Piece] = [Heading(text("loket.wie")), Text(one.by.title), Text(one.by.about)]
    if one.address:
        said.append(Text(text("loket.echt", adres=one.address), explained=False))
    if one.service.when:
        said += [Heading(text("loket.wanneer")), Text(one.service.when)]
    return Box((Picture(one.by.picture, "dienstplaat"), Box(tuple(said))), "vak dienstwie")


def _listed(heading: str, said: tuple[str, ...]) -> Iterator[Part]:
    if said:
        yield Heading(text(heading))
        yield Items(tuple((Text(one, tag="li"),) for one in said))


def _steps(said: tuple[str, ...]) -> Piece:
    return Items(tuple((Text(one, tag="li"),) for one in said), numbered=True)


def _practise(state: State, one: Arranged) -> tuple[Part, ...]:
    """The lessons, the one to begin with first."""
    lessons = tuple(state.catalog.lessons[name] for name in one.service.practise)
    if not lessons:
        return (Text(text("loket.geen_les"), "dof"),)
    return (Heading(text("loket.oefen")), lesson_cards(state, lessons, "dienst"))


def _how_sure(one: Arranged) -> Iterator[Part]:
    """As sure as the least sure of its sources; where it was read, and when."""
    least = max((source.sure for source in one.sources), key=FROM_SURE.index)
    day = str(format_date(one.checked, "d MMMM y", locale="nl_NL"))
    yield Text(text(f"loket.sure.{least}"))
    yield Text(text("loket.nagekeken", dag=day), "dof")
    for source in one.sources:
        said = f"{source.text} ({source.address})" if source.address else source.text
        yield Text(text("loket.bron", bron=said), "dof", explained=False)


PAGE = Door(SERVICE, show)
