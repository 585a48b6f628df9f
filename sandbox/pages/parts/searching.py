"""Looking for a lesson in one's own words. What is typed stays in the tab, in its field."""

from __future__ import annotations

from sandbox.pages.parts.cards import lesson_cards
from sandbox.pages.parts.errors import error_list
from sandbox.pages.parts.offer import nothing_found
from sandbox.pages.state import State
from sandbox.pieces import Box, Button, Form, Group, Heading, Part, Piece, Press, Text, TextInput
from sandbox.texts import text

FIELD = "zoekveld"
Search = tuple[str, str, str]
"""The keys of what is asked and of an example, and what a press on the button does."""
FOR_LESSONS: Search = ("zoeken.label", "zoeken.hulp", "zoek")
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
    """The lessons that were found; nothing when nobody looked. Never says what was typed.

    `act` is what a press on one of them does.
    """
    found = state.tab.found
    if found is None:
        return ()
    lessons = tuple(state.catalog.lessons[name] for name in found)
    said: tuple[Piece, ...] = (Heading(_found(len(lessons))),)
    if not lessons:
        said = (*said, Text(text("zoeken.niets")))
    cards = (lesson_cards(state, lessons, "gevonden", act),) if lessons else ()
    helped = nothing_found(state) if act == "bekijk" else ()
    return (Box(said, "uitslag"), *cards, *helped)


def _found(count: int) -> str:
    one, more = "zoeken.gevonden_een", "zoeken.gevonden"
    return text(one) if count == 1 else text(more, aantal=count)


def how_many(count: int) -> str:
    """How many lessons there are."""
    return text("zoeken.een") if count == 1 else text("zoeken.aantal", aantal=count)


def focus_of(state: State, otherwise: str = "h1") -> str:
    """Where somebody who searched wants to be: at what was wrong, or what was found."""
    if state.tab.search_wrong:
        return ".foutlijst"
    return otherwise if state.tab.found is None else ".uitslag h2"
