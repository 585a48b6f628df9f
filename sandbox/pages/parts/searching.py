"""Looking in own words for lessons, services and events; what is typed stays in its field."""

from __future__ import annotations

from sandbox.model import Arranged, Lesson, LifeEvent
from sandbox.pages.parts.arranged import arranged, service_card
from sandbox.pages.parts.cards import card, lesson_cards
from sandbox.pages.parts.errors import error_list
from sandbox.pages.parts.offer import nothing_found
from sandbox.pages.place import LIFE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Form, Group, Heading, Part, Piece, Press, Text, TextInput
from sandbox.texts import text

FIELD = "zoekveld"
Search = tuple[str, str, str]
"""The keys of what is asked and of an example, and what a press on the button does."""
FOR_LESSONS: Search = ("zoeken.label", "zoeken.hulp", "zoek")
AT_SITE: Search = ("loket.site.zoek", "loket.site.zoek_hulp", "zoek")
FOR_WORDS: Search = ("woorden.zoek", "woorden.zoek_hulp", "zoek_woord")


def search_form(state: State, search: Search = FOR_LESSONS) -> Part:
    """A field and a button; what was wrong stands at the field."""
    asks, example, act = search
    label, wrong = text(asks), state.tab.search_wrong
    said: list[Piece] = [
        Text(label, "veldlabel"),
        Box((Text(text(example), "veldhulp"),), id=f"help-{FIELD}"),
    ]
    if wrong:
        said.append(Box((Text(wrong, "veldfout"),), id=f"fout-{FIELD}"))
    field = TextInput(
        label, FIELD, described=(f"help-{FIELD}",), wrong=f"fout-{FIELD}" if wrong else ""
    )
    button = Button(text("zoeken.knop"), "zoek", Press(act))
    return Group("zoeken", (*said, Form("zoekvorm", (field,), button)))


def what_was_wrong(state: State) -> tuple[Piece, ...]:
    """Nothing typed, or a number that could be somebody's."""
    wrong = state.tab.search_wrong
    return (error_list(text("zoeken.fout"), {FIELD: wrong}, "oefenloket"),) if wrong else ()


def results(state: State, act: str = "bekijk") -> tuple[Part, ...]:
    """The services, event and lessons that were found; nothing when nobody looked. Never says
    what was typed.

    `act` is what a press on one of them does.
    """
    found = state.tab.found
    if found is None:
        return ()
    lessons = tuple(state.catalog.lessons[name] for name in found)
    told = state.tab.answers
    services = tuple(arranged(state.catalog)[name] for name in told.services)
    event = state.catalog.events.get(told.event)
    answered = len(services) + bool(event)
    happens = _event(state, event) if event else ()
    said: tuple[Piece, ...] = (Heading(_found(answered, len(lessons))),)
    if not lessons and not answered:
        said = (*said, Text(text("zoeken.niets")))
    helped = nothing_found(state) if act == "bekijk" else ()
    return (
        Box(said, "uitslag"),
        *(happens if told.leads else ()),
        *_services(state, services),
        *(() if told.leads else happens),
        *_lessons(state, lessons, act, named=bool(answered)),
        *helped,
    )


def _services(state: State, services: tuple[Arranged, ...]) -> tuple[Part, ...]:
    """Who does it, each the way to what to have ready and the steps."""
    if not services:
        return ()
    cards = tuple(service_card(state, one) for one in services)
    return (Heading(text("loket.antwoorden"), 3), Group("kaarten_diensten", cards))


def _event(state: State, event: LifeEvent) -> tuple[Part, ...]:
    """What happens in a life, the way to what to do then; in a lesson one comes back from there."""
    there = Place(LIFE, state.place.lesson, state.place.step, subject=event.id)
    button = Button(event.title, f"gebeurtenis_{event.id}", go(there))
    one = card(f"kaart_gebeurtenis_{event.id}", event.picture, button, Text(event.about))
    return (Heading(text("loket.gebeurtenis"), 3), Group("kaarten_gebeurtenis", (one,)))


def _lessons(state: State, lessons: tuple[Lesson, ...], act: str, named: bool) -> tuple[Part, ...]:
    if not lessons:
        return ()
    heading = (Heading(text("loket.lessen"), 3),) if named else ()
    return (*heading, lesson_cards(state, lessons, "gevonden", act))


def _found(answered: int, lessons: int) -> str:
    """How much was found: "1 antwoord en 3 lessen"."""
    counted = [answers(answered)] if answered else []
    if lessons or not answered:
        counted.append(how_many(lessons))
    return text("zoeken.gevonden", wat=text("zoeken.en").join(counted))


def answers(count: int) -> str:
    """How many answers there are."""
    return text("zoeken.antwoord") if count == 1 else text("zoeken.antwoorden", aantal=count)


def how_many(count: int) -> str:
    """How many lessons there are."""
    return text("zoeken.een") if count == 1 else text("zoeken.aantal", aantal=count)


def focus_of(state: State, otherwise: str = "h1") -> str:
    """Where somebody who searched wants to be: at what was wrong, or what was found."""
    if state.tab.search_wrong:
        return ".foutlijst"
    return otherwise if state.tab.found is None else ".uitslag h2"
