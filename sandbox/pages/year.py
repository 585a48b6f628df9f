"""Een jaar in een leven: whose year, then the calendar, a letter, and looking back."""

from __future__ import annotations

from sandbox.finding.years import years
from sandbox.living import Came, Walk, look_back, walk_in
from sandbox.model.years import Year
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import card
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.why import reason
from sandbox.pages.parts.year import (
    came_of,
    facts_for,
    head,
    help_with,
    in_words,
    laid_open,
    money,
    months,
    portrait_of,
    what_came,
    with_days,
)
from sandbox.pages.place import YEAR, YEAR_TALK, Place, go
from sandbox.pages.state import State
from sandbox.people.facts import Facts, fill
from sandbox.pieces import Box, Button, Group, Heading, Part, Picture, Piece, Press, Region, Text
from sandbox.texts import text


def show(state: State) -> Page:
    """All years, or the one of the address: its calendar, or the matter that is the step."""
    place = state.place
    if not place.subject:
        return _all(state)
    year = years().get(place.subject)
    walk = walk_in(year, state.history) if year else None
    one = walk.at(place.step) if walk and place.step else None
    if walk is None or (place.step and one is None):
        return missing.show(state)
    facts = facts_for(state, walk.year)
    return _matter(state, walk, one, facts) if one else _calendar(state, walk, facts)


def _all(state: State) -> Page:
    title = text("jaar.titel")
    cards = tuple(_card(state, year) for year in years().values())
    body: tuple[Part, ...] = (
        page_top(title),
        Text(text("jaar.zin")),
        Text(text("jaar.bewaard")),
        head(text("jaar.kies")),
        Group("kaarten_jaar", cards),
        head(text("jaar.praten.kop")),
        Text(text("jaar.praten.zin")),
        Group("jaarknoppen", tuple(map(_talk, years().values()))),
        Button(text("knop.terug_start"), "terug", go(Place())),
    )
    return Page(title, None, body, YEAR, token=YEAR)


def _card(state: State, year: Year) -> Group:
    walk = walk_in(year, state.history)
    button = Button(year.who, f"jaar_{year.id}", Press("jaar_open", (year.id,)))
    on = text("jaar.bezig", datum=in_words(walk.today)) if walk.touched else ""
    how = Text(text("jaar.voorbij") if walk.over else on or text("jaar.nieuw"), "dof")
    return card(f"kaart_{year.id}", portrait_of(state, year), button, how)


def _talk(year: Year) -> Button:
    place = go(Place(YEAR_TALK, subject=year.id))
    return Button(text("jaar.praten.naar", wie=year.who), f"praten_{year.id}", place)


def _calendar(state: State, walk: Walk, facts: Facts) -> Page:
    """The day, what just came of things, the post, and on; at the end what it came to."""
    year = walk.year
    title = fill(year.title, facts)
    inside = _back(walk, facts) if walk.over else _now(state, walk, facts)
    again = Button(text("jaar.opnieuw"), "jaar_opnieuw", Press("jaar_opnieuw", (year.id,)))
    others = Button(text("jaar.alle"), "jaar_alle", go(Place(YEAR)))
    body = (page_top(title), *inside, Group("jaarknoppen", (again, others), horizontal=True))
    settled = sum(one.outcome is not None for one in walk.came)
    return Page(title, walk.today, body, YEAR, token=f"{YEAR}/{year.id}/{walk.next_stop}/{settled}")


def _now(state: State, walk: Walk, facts: Facts) -> tuple[Part, ...]:
    on = Press("jaar_verder", (walk.year.id, walk.next_stop))
    begin = (Text(fill(walk.year.about, facts)), _amounts(walk)) if not walk.done else ()
    left = (Text(text("jaar.mag_liggen"), "dof"),) if walk.open else ()
    return (
        *begin,
        _day(walk, facts),
        *_just(walk, facts),
        head(text("jaar.post")),
        *_open(walk, facts),
        *left,
        Button(text("jaar.verder"), "jaar_verder", on, main=True),
    )


def _amounts(walk: Walk) -> Text:
    """Which amounts are made up."""
    return Text(walk.year.amounts, "dof")


def _day(walk: Walk, facts: Facts) -> Piece:
    """The calendar: which day it is, how far the year, and the money so far."""
    back = look_back(walk, facts)
    said = (
        Heading(text("jaar.dag", datum=in_words(walk.today))),
        months(walk),
        Text(text("jaar.stand", kost=money(back.cost), geeft=money(back.gained))),
    )
    return Box((Picture("calendar", "dag"), Box(said)), "vak kalender jaarkalender", "section")


def _just(walk: Walk, facts: Facts) -> tuple[Part, ...]:
    """What came of things today."""
    now = tuple(what_came(one, facts) for one in walk.came if one.on == walk.today)
    return (head(text("jaar.net")), Region("net", now)) if now else ()


def _open(walk: Walk, facts: Facts) -> tuple[Part, ...]:
    if not walk.open:
        return (Text(text("jaar.leeg")),)
    return (Group("kaarten_open", tuple(_waiting(walk, one, facts) for one in walk.open)),)


def _waiting(walk: Walk, one: Came, facts: Facts) -> Group:
    paper = one.matter.letter
    title = fill(paper.title, with_days(one, facts))
    place = go(Place(YEAR, step=one.matter.id, subject=walk.year.id))
    button = Button(title, f"open_{one.matter.id}", place)
    sender = text("jaar.van", afzender=fill(paper.sender, facts))
    last = text("jaar.uiterlijk", datum=in_words(one.last))
    return card(f"kaart_open_{one.matter.id}", "letter", button, Text(sender), Text(last, "bedrag"))


def _matter(state: State, walk: Walk, one: Came, facts: Facts) -> Page:
    """The letter, and what somebody can do about it; or what came of that."""
    year, title = walk.year, fill(one.matter.letter.title, with_days(one, facts))
    here = Place(YEAR, step=one.matter.id, subject=year.id)
    back = Button(text("jaar.naar_kalender"), "naar_kalender", go(Place(YEAR, subject=year.id)))
    below = (
        (*_choices(walk, one, facts), help_with(state, one, facts))
        if one.outcome is None
        else (
            head(text("jaar.dit_kwam")),
            Box(came_of(one.outcome, with_days(one, facts)), "vak"),
        )
    )
    body: tuple[Part, ...] = (
        page_top(title),
        Box((laid_open(one, facts), *reason(one.matter.letter, here)), "op-scherm"),
        *below,
        back,
    )
    return Page(title, walk.today, body, YEAR, token=f"{YEAR}/{year.id}/{one.matter.id}")


def _choices(walk: Walk, one: Came, facts: Facts) -> tuple[Part, ...]:
    buttons = tuple(
        Button(
            fill(choice.label, with_days(one, facts)),
            f"kies_{choice.id}",
            Press("jaar_kies", (walk.year.id, one.matter.id, choice.id)),
        )
        for choice in one.matter.choices
    )
    last = Text(text("jaar.uiterlijk", datum=in_words(one.last)))
    return (head(text("jaar.wat_doe_je")), last, Group("jaarkeuzes", buttons))


def _back(walk: Walk, facts: Facts) -> tuple[Part, ...]:
    """Looking back: what it came to, what went well, and what could go better."""
    back = look_back(walk, facts)
    sums = (Text(text("jaar.terug.kost", bedrag=money(back.cost)), "jaarsom"),
            Text(text("jaar.terug.geeft", bedrag=money(back.gained)), "jaarsom"))  # fmt: skip
    parts: list[Part] = [
        head(text("jaar.terug.kop")),
        Region("terug", (Box((*sums, _amounts(walk), Text(text("jaar.terug.zin"))), "vak"),)),
    ]
    for name, found in (("goed", back.well), ("minder", back.badly)):
        if found:
            told = tuple(what_came(one, facts) for one in found)
            parts += [head(text(f"jaar.terug.{name}")), Region(f"terug-{name}", told)]
    if back.open:
        left = tuple(what_came(one, facts) for one in back.open)
        parts += [head(text("jaar.terug.open")), Region("terug-open", left)]
    return tuple(parts)


PAGE = Door(YEAR, show)
