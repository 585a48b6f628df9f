"""Materiaal: everything to hand out, of one lesson or of all, to read here or as a file."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

from sandbox.addresses import ALL_LESSONS, HANDOUTS
from sandbox.finding import doors, subject_of
from sandbox.handouts import MOST, SETS, about, is_for_many, leaf_of, names_for, title_of
from sandbox.handouts import Group as ForWhom
from sandbox.model import Lesson
from sandbox.pages import missing
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.place import LESSON, MATERIAL, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Fold,
    Group,
    Heading,
    Items,
    Link,
    Part,
    Piece,
    Radio,
    Slider,
    Table,
    Text,
)
from sandbox.texts import text

COUNT, LETTER = "materiaal_aantal", "materiaal_serie"
"""The keys of what is chosen."""
USUAL = 30
"""Sheets, when nobody said how many."""
TABLE = "leerdoelen"


def show(state: State) -> Page:
    """What there is for the lesson in the address, or for all; or one thing of it, to read."""
    place, lesson = state.place, state.lesson
    if (place.lesson and lesson is None) or place.subject not in ("", *_readable(state, lesson)):
        return missing.show(state)
    if place.subject:
        return _read(state, lesson)
    if lesson:
        return _of_lesson(state, lesson)
    title = text("uitdelen.materiaal.titel")
    body = (
        page_top(title),
        Text(text("uitdelen.materiaal.zin")),
        Heading(text("uitdelen.materiaal.algemeen")),
        *_offered(state, None),
        Heading(text("uitdelen.materiaal.kies")),
        *_lessons(state),
        back_button(Place()),
    )
    return Page(title, None, body, MATERIAL)


def _lessons(state: State) -> Iterator[Piece]:
    """Every lesson, by what it is about."""
    for subject in doors(state.catalog.listed):
        behind = (one for one in state.catalog.listed if subject_of(one) == subject)
        ways = tuple((Link(one.title, href(Place(MATERIAL, one.id))),) for one in behind)
        summary = (Heading(subject.title, 3, tag="b"),)
        yield Fold(summary, (Items(ways, "materiaallessen"),), id=f"materiaal-{subject.id}")


def _of_lesson(state: State, lesson: Lesson) -> Page:
    title = text("uitdelen.materiaal.bij", les=lesson.title)
    body = (
        page_top(title),
        Text(text("uitdelen.materiaal.zin")),
        *_offered(state, lesson),
        Group(
            "materiaal_wegen",
            (
                Button(text("uitdelen.materiaal.alle"), "materiaal_alle", go(Place(MATERIAL))),
                Button(
                    text("uitdelen.materiaal.naar_les"), "naar_les", go(Place(LESSON, lesson.id))
                ),
            ),
            horizontal=True,
        ),
    )
    return Page(title, None, body, MATERIAL, subtitle=text("titel.les", les=lesson.title))


def _offered(state: State, lesson: Lesson | None) -> Iterator[Part]:
    """Each thing with what it is and the ways to have it; those for many after how many."""
    names = names_for(state.catalog, lesson)
    group = ForWhom(_letter(state), _count(state))
    yield from (_card(name, lesson, group) for name in names if not is_for_many(name, lesson))
    if many := [name for name in names if is_for_many(name, lesson)]:
        yield from _how_many()
        yield from (_card(name, lesson, group) for name in many)


def _card(name: str, lesson: Lesson | None, group: ForWhom) -> Piece:
    title = title_of(name, lesson)
    many = is_for_many(name, lesson)
    asked = f"?{urlencode({'aantal': group.count, 'serie': group.letter})}" if many else ""
    where = f"{HANDOUTS}/{lesson.id if lesson else ALL_LESSONS}/{name}"
    ways = [
        Link(text("uitdelen.materiaal.pdf", naam=title), f"{where}.pdf{asked}", "knop"),
        Link(text("uitdelen.materiaal.tekst", naam=title), f"{where}.txt{asked}", "knop"),
    ]
    if not many:
        here = href(Place(MATERIAL, lesson.id if lesson else "", subject=name))
        ways.append(Link(text("uitdelen.materiaal.lees", naam=title), here, "knop"))
    if lesson is None and name == TABLE:
        ways.append(Link(text("uitdelen.leerdoelen.csv"), f"{where}.csv", "knop"))
    said = (Heading(title, 3), Text(about(name, lesson)), Box(tuple(ways), "materiaalknoppen"))
    return Box(said, "vak", "section")


def _how_many() -> tuple[Part, ...]:
    label, which = text("uitdelen.materiaal.hoeveel"), text("uitdelen.materiaal.serie")
    letters = tuple(
        (letter, text("uitdelen.materiaal.serie_naam", letter=letter.upper())) for letter in SETS
    )
    return (
        Heading(label, 3),
        Slider(label, COUNT, 1, MOST, USUAL, shown=text("uitdelen.materiaal.bladen")),
        Heading(which, 3),
        Text(text("uitdelen.materiaal.serie_uitleg")),
        Radio(which, LETTER, letters, start=SETS[0], horizontal=True),
    )


def _count(state: State) -> int:
    chosen = state.tab.chosen(COUNT)
    return chosen if isinstance(chosen, int) and 1 <= chosen <= MOST else USUAL


def _letter(state: State) -> str:
    chosen = state.tab.chosen(LETTER)
    return chosen if isinstance(chosen, str) and chosen in SETS else SETS[0]


def _readable(state: State, lesson: Lesson | None) -> tuple[str, ...]:
    """What can be read on the page itself."""
    names = names_for(state.catalog, lesson)
    return tuple(name for name in names if not is_for_many(name, lesson))


def _read(state: State, lesson: Lesson | None) -> Page:
    """The leaf as a page."""
    name = state.place.subject
    leaf = leaf_of(state.catalog, lesson, name, ForWhom())
    pieces = tuple(_wide(piece) for piece in leaf.pieces)
    back = Place(MATERIAL, lesson.id if lesson else "")
    body = (
        page_top(leaf.title),
        Box(pieces, "vak uitgedeeld"),
        Button(text("uitdelen.materiaal.terug"), "materiaal_terug", go(back), main=True),
    )
    return Page(leaf.title, None, body, MATERIAL)


def _wide(piece: Piece) -> Piece:
    """A table may be wider than a phone."""
    return Box((piece,), "uitdeeltabel") if isinstance(piece, Table) else piece


PAGE = Door(MATERIAL, show)
