"""The start page: what one was doing, one question with a few doors, and what to do next."""

from __future__ import annotations

from sandbox import progress
from sandbox.classroom import animal_of, written
from sandbox.finding import Subject, doors, next_lessons, subject_of
from sandbox.finding.subjects import MOST
from sandbox.model import Lesson
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.cards import BUSY, card, lesson_card
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.following import followed, route_card
from sandbox.pages.parts.searching import (
    focus_of,
    how_many,
    results,
    search_form,
    what_was_wrong,
)  # fmt: skip
from sandbox.pages.parts.who import is_it_you
from sandbox.pages.place import (
    HELPING,
    INTAKE,
    JOIN,
    LESSONS,
    LICENCE,
    MAP,
    MY_WORDS,
    RIGHTS,
    SETS,
    START,
    TEACH,
    TOWN_HALL,
    WORDS,
    YEAR,
    Place,
    go,
)  # fmt: skip
from sandbox.pages.refresh import refresh_offer
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Items,
    Part,
    Picture,
    Press,
    ReadButton,
    Text,
)  # fmt: skip
from sandbox.texts import text

ROUTE = ("route_eerst", "route_daarna", "route_laatst")
WAYS = (
    ("zelf", "door-learn", LESSONS),
    ("klas", "door-code", JOIN),
    ("help", "help", HELPING),
    ("les", "graph", TEACH),
)
"""The doors by what somebody comes for: the drawing, and the page behind it."""
HOW = (("een", "door-learn"), ("twee", "help"), ("drie", "door-code"))


def show(state: State) -> Page:
    """The start page."""
    lessons = state.catalog.listed
    busy = _busy(state)
    route = next_lessons(lessons, state.history.lessons.keys(), (*state.begun, "")[-1])
    own = followed(state).next
    top = _welcome(state, busy) if busy else _hero((own,) if own else route or lessons)
    body: tuple[Part, ...] = (
        *what_was_wrong(state),
        top,
        *_in_class(state),
        *refresh_offer(state),
        *_own_route(state),
        *_ways_in(),
        *_question(state, lessons),
        *(_route(state, route) if state.begun and not own else ()),
        *(() if busy else _how()),
        *_more(state),
        Text(text("start.privacy"), "privacy", explained=False),
    )
    title = text("titel.start")
    return Page(
        titled(title, state.tab.search_wrong),
        None,
        body,
        START,
        focus=focus_of(state),
        token=f"{START}/{state.tab.searches}",
    )


def _busy(state: State) -> Lesson | None:
    """The lesson to go on with: the one touched last of those that are not done."""
    begun = (state.catalog.lessons[name] for name in reversed(state.begun))
    return next((one for one in begun if progress.status(state.moment(one)) in BUSY), None)


def _welcome(state: State, busy: Lesson) -> Part:
    """For who was here before: on with the lesson, as the person of it."""
    top = (Heading(text("start.welkom"), 1), ReadButton(text("knop.lees_alles")))
    return Group("welkom", (Box(top, "paginakop"), is_it_you(state, busy)))


def _hero(first: tuple[Lesson, ...]) -> Part:
    said = (
        Heading(text("start.kop"), 1),
        Text(text("start.zin")),
        ReadButton(text("knop.lees_alles")),
    )
    begin = tuple(
        Button(text("knop.begin"), "begin", Press("bekijk", (lesson.id,)), main=True)
        for lesson in first[:1]
    )
    code = Button(text("knop.heb_code"), "heb_code", go(Place("code")))
    top = Box((Box(said), Picture("hero", "heldplaat")), "held")
    return Group("held", (top, Group("heldknoppen", (*begin, code), horizontal=True)))


def _in_class(state: State) -> tuple[Part, ...]:
    """The way back to the class, for a pupil."""
    if state.mine is None or state.mine.me is None:
        return ()
    me = state.mine.me
    back = Button(text("klas.naar_klas"), "naar_klas", go(Place(JOIN)), main=True)
    said = Text(text("klas.in_klas", naam=written(state.mine.room.name)))
    name = Heading(text("klas.jij_bent", naam=written(me.nickname)))
    face = Picture(f"animal-{animal_of(me.nickname)}", "portret")
    return (Group("in_klas", (Box((face, Box((name, said))), "vak jij"), back)),)


def _own_route(state: State) -> tuple[Part, ...]:
    """On in the route that somebody follows; for who is new, questions to find one."""
    if state.history.route:
        return route_card(state)
    if state.begun:
        return ()
    button = Button(text("kennismaken.titel"), "kennismaken", go(Place(INTAKE)))
    return (card("kaart_kennismaken", "magnifier", button, Text(text("kennismaken.aanbod"))),)


def _ways_in() -> tuple[Part, ...]:
    """What somebody is here for: alone, in a class, beside somebody, or for a class."""
    ways = tuple(
        card(
            f"deur_ik_{name}",
            picture,
            Button(text(f"klas.wegen.{name}"), f"ik_{name}", go(Place(page))),
            Text(text(f"klas.wegen.{name}_zin")),
        )
        for name, picture, page in WAYS
    )
    return (Heading(text("klas.wegen.vraag")), Group("wegen", ways))


def _how() -> tuple[Part, ...]:
    cards = tuple(
        (
            Picture(drawing, "zoplaat"),
            Heading(text(f"start.{name}_titel"), 3),
            Text(text(f"start.{name}")),
        )
        for name, drawing in HOW
    )
    return (
        Heading(text("start.zo_werkt_het")),
        Items(cards, "drie", kinds=("zo",) * len(cards)),
    )


def _question(state: State, lessons: tuple[Lesson, ...]) -> tuple[Part, ...]:
    """Doors by subject, and searching; what was found stands before the doors."""
    subjects = doors(lessons)[:MOST]
    behind = {one: sum(subject_of(lesson) == one for lesson in lessons) for one in subjects}
    pictures = {subject_of(lesson): lesson.picture for lesson in reversed(lessons)}
    ways = tuple(_door(one, behind[one], one.picture or pictures[one]) for one in subjects)
    every = Button(text("titel.lessen"), "kies_alle", go(Place(LESSONS)))
    all_of_them = card("deur_alle", "door-home", every, Text(how_many(len(lessons))))
    return (
        Heading(text("start.vraag")),
        search_form(state),
        *results(state),
        *(() if state.tab.found is None else (Heading(text("start.of_kies")),)),
        Group("deuren", (*ways, all_of_them)),
    )


def _door(subject: Subject, count: int, picture: str) -> Part:
    to = go(Place(LESSONS, subject=subject.id))
    button = Button(subject.title, f"kies_{subject.id}", to)
    about = Text(subject.about) if subject.about else Text(how_many(count))
    return card(f"deur_{subject.id}", picture, button, about)


def _route(state: State, route: tuple[Lesson, ...]) -> tuple[Part, ...]:
    """What to do next, in this order."""
    if not route:
        return ()
    cards = tuple(
        lesson_card(state, lesson, "route", first=text(f"start.{when}"))
        for when, lesson in zip(ROUTE, route, strict=False)
    )
    return (Heading(text("start.route")), Group("route", cards))


def _more(state: State) -> tuple[Part, ...]:
    """What else there is to try."""
    button = Button(text("titel.belasting"), "belasting", go(Place("belasting")))
    tried = card("kaart_belasting", "graph", button, Text(text("start.belasting_kaart")))
    listed = Button(text("woorden.titel"), "woordenlijst", go(Place(WORDS)))
    words = card("kaart_woorden", "magnifier", listed, Text(text("woorden.kaart")))
    given = Button(text("reeksen.titel"), "reeksen", go(Place(SETS)))
    sets = card("kaart_reeksen", "study", given, Text(text("reeksen.kaart")))
    mine = Button(text("rijbewijs.titel"), "mijn_rijbewijs", go(Place(LICENCE)))
    licence = card("kaart_rijbewijs", "medal-gold", mine, Text(text("rijbewijs.kaart")))
    walk = Button(text("gemeentehuis.titel"), "gemeentehuis", go(Place(TOWN_HALL)))
    hall = card("kaart_gemeentehuis", "town-hall", walk, Text(text("gemeentehuis.kaart")))
    who = Button(text("dienstenkaart.titel"), "dienstenkaart", go(Place(MAP)))
    service_map = card("kaart_dienstenkaart", "magnifier", who, Text(text("dienstenkaart.kaart")))
    asks = Button(text("rechten.titel"), "rechten", go(Place(RIGHTS)))
    entitled = card("kaart_rechten", "coins", asks, Text(text("rechten.kaart")))
    year = Button(text("jaar.titel"), "jaar", go(Place(YEAR)))
    lived = card("kaart_jaar", "calendar", year, Text(text("jaar.kaart")))
    listed_here = (
        entitled,
        service_map,
        hall,
        lived,
        licence,
        tried,
        words,
        *_own_words(state),
        sets,
    )
    return (Heading(text("start.meer")), Group("meer", listed_here))


def _own_words(state: State) -> tuple[Part, ...]:
    """The words to practise, for who opened some."""
    if not state.history.words:
        return ()
    mine = Button(text("woorden.mijn"), "mijn_woorden", go(Place(MY_WORDS)))
    return (card("kaart_mijn_woorden", "done", mine, Text(text("woorden.kaart_mijn"))),)


PAGE = Door(START, show)
