"""De woordenlijst: search, letters, the words of one letter, or all about one word."""

from __future__ import annotations

from sandbox.finding.glossary import by_letter, letter_of
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.searching import FOR_WORDS, search_form, what_was_wrong
from sandbox.pages.place import MY_WORDS, WORDS, Place, go, href
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Group,
    Heading,
    Items,
    Link,
    Part,
    Picture,
    Piece,
    Press,
    Text,
)
from sandbox.pieces.glossary import DifficultWord, difficult_words
from sandbox.progress import own_words
from sandbox.texts import text


def show(state: State) -> Page:
    """The word or the letter of the address; without one the search and the letters."""
    asked = state.place.subject
    if asked in difficult_words():
        return _word_page(state, asked)
    title = text("woorden.titel")
    found = state.tab.found_words
    body = (
        *what_was_wrong(state),
        page_top(title),
        Text(text("woorden.uitleg")),
        search_form(state, FOR_WORDS),
        *(_found(found) if found is not None else ()),
        Heading(text("woorden.letters")),
        _letters(asked),
        *_of_letter(asked),
        *_own(state),
    )
    focus = ".uitslag h2" if found is not None else f"#letter-{asked}" if asked else "h1"
    return Page(
        titled(title, state.tab.search_wrong),
        None,
        body,
        WORDS,
        focus=".foutlijst" if state.tab.search_wrong else focus,
        token=f"{WORDS}/{asked}/{state.tab.searches}",
    )


def link_to(word: str) -> Link:
    """The way to all about a word."""
    return Link(difficult_words()[word].title, href(Place(WORDS, subject=word)))


def about(word: DifficultWord) -> tuple[Part, ...]:
    """What a word means, in a sentence, what it is not, how it sounds and where it is from."""
    said: list[Piece] = [
        Text(word.text, explained=False),
        Heading(text("woorden.zin"), 3),
        Text(word.example, explained=False),
        Heading(text("woorden.niet"), 3),
        Text(word.unlike, explained=False),
    ]
    if word.said:
        said += [Heading(text("woorden.zo_zeg_je"), 3), Text(word.said, explained=False)]
    if word.source:
        said += [Heading(text("woorden.wet"), 3), Text(word.source, explained=False)]
    drawn = (Picture(word.picture, "woordplaat"),) if word.picture else ()
    return (Box((*drawn, Box(tuple(said))), "woorduitleg"),)


def _word_page(state: State, name: str) -> Page:
    word = difficult_words()[name]
    learning = name in own_words(state.history.words, state.now).opened
    own = Button(text("woorden.oefen"), "eigen_woord", Press("eigen_woord", (name,)))
    letter = letter_of(name)
    back = go(Place(WORDS, subject=letter))
    body = (
        page_top(word.title),
        *about(word),
        *((Text(text("woorden.staat_erbij"), explained=False),) if learning else (own,)),
        *_own(state),
        Button(text("woorden.terug", letter=letter.upper()), "terug", back, main=True),
    )
    return Page(
        text("woorden.titel_woord", woord=word.title), None, body, WORDS, token=f"{WORDS}/{name}"
    )


def _letters(chosen: str) -> Part:
    links = tuple(
        (Link(one.upper(), href(Place(WORDS, subject=one)), "letter"),) for one in by_letter()
    )
    current = list(by_letter()).index(chosen) if chosen in by_letter() else None
    return Items(links, "letters", current=current)


def _of_letter(letter: str) -> tuple[Part, ...]:
    words = by_letter().get(letter, ())
    if not words:
        return ()
    heading = Heading(text("woorden.met", letter=letter.upper()), id=f"letter-{letter}")
    return (heading, Items(tuple((link_to(word),) for word in words), "woordenlijst"))


def _found(found: tuple[str, ...]) -> tuple[Part, ...]:
    """The words that were found. Never says what was typed."""
    if not found:
        return (Box((Heading(text("woorden.niets")), Text(text("woorden.niets_zin"))), "uitslag"),)
    one, more = "woorden.gevonden_een", "woorden.gevonden"
    said = text(one) if len(found) == 1 else text(more, aantal=len(found))
    listed = Items(tuple((link_to(word),) for word in found), "woordenlijst")
    return (Box((Heading(said),), "uitslag"), listed)


def _own(state: State) -> tuple[Part, ...]:
    """The way to one's own words, when there are any."""
    if not state.history.words:
        return ()
    button = Button(text("woorden.mijn"), "mijn_woorden", go(Place(MY_WORDS)))
    return (Group("naar_mijn_woorden", (button,)),)


PAGE = Door(WORDS, show)
