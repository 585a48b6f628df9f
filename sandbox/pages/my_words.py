"""Mijn woorden: for each word that somebody opened, choose what it means; then all of them."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import error_list, titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.place import MY_WORDS, WORDS, Place, go
from sandbox.pages.state import State
from sandbox.pages.words import link_to
from sandbox.pieces import Box, Button, Form, Group, Heading, Items, Part, Piece, Press, Radio, Text
from sandbox.pieces.glossary import difficult_words
from sandbox.progress import OwnWords, choices, own_words, veiled
from sandbox.texts import text


def show(state: State) -> Page:
    """What was tried just now, the next word, and the words there are."""
    own = own_words(state.history.words, state.now)
    title = text("woorden.mijn")
    wrong = bool(state.tab.word_tried[0]) and not state.tab.word_tried[1]
    body = (
        *_nothing_chosen(own, wrong),
        page_top(title),
        *_outcome(*state.tab.word_tried),
        *_exercise(own, wrong),
        *_all(own),
        Button(text("woorden.titel"), "woordenlijst", go(Place(WORDS)), main=not own.due),
    )
    focus = ".foutlijst" if wrong else ".uitslag h2" if state.tab.word_tried[1] else "h1"
    token = f"{MY_WORDS}/{own.tried}/{wrong}"
    return Page(titled(title, wrong), None, body, MY_WORDS, focus=focus, token=token)


def _key(own: OwnWords) -> str:
    return f"woord_{own.due[0]}_{own.tried}"


def _nothing_chosen(own: OwnWords, wrong: bool) -> tuple[Piece, ...]:
    if not wrong or not own.due:
        return ()
    said = text("woorden.kies_eerst")
    return (error_list(text("woorden.nog_niet"), {_key(own): said}, "oefenloket"),)


def _outcome(word: str, chosen: str) -> tuple[Piece, ...]:
    """Whether it was right, and why: also of the explanation that was chosen."""
    words = difficult_words()
    if word not in words or chosen not in words:
        return ()
    name, meant = words[word], words[chosen]
    means = Text(text("woorden.betekent", woord=name.title, uitleg=name.text), explained=False)
    if word == chosen:
        said = (Heading(text("woorden.goed")), means, Text(name.example, explained=False))
    else:
        other = text("woorden.was_van", woord=meant.title)
        said = (Heading(text("woorden.anders")), Text(other, explained=False), means)
    return (Box(said, "uitslag vak"),)


def _exercise(own: OwnWords, wrong: bool) -> tuple[Part, ...]:
    if not own.due:
        return (Text(text("woorden.klaar" if own.opened else "woorden.geen")),)
    word = own.due[0]
    question = text("woorden.wat_is", woord=difficult_words()[word].title)
    key = _key(own)
    options = tuple((other, veiled(other)) for other in choices(word, own.tried))
    label: list[Piece] = [Text(question, "veldlabel", explained=False)]
    if wrong:
        label.append(Box((Text(text("woorden.kies_eerst"), "veldfout"),), id=f"fout-{key}"))
    asked = Radio(question, key, options, wrong=f"fout-{key}" if wrong else "")
    button = Button(
        text("woorden.kijk_na"), "probeer", Press("probeer_woord", (word, key)), main=True
    )
    count = len(own.due)
    left = text("woorden.nog_een") if count == 1 else text("woorden.nog", aantal=count)
    return (
        Text(left, explained=False),
        Group("woordvraag", (*label, Form("woordvorm", (asked,), button))),
    )


def _all(own: OwnWords) -> tuple[Part, ...]:
    if not own.opened:
        return ()
    links = tuple((link_to(word),) for word in reversed(own.opened))
    return (Heading(text("woorden.alle")), Items(links, "woordenlijst"))


PAGE = Door(MY_WORDS, show)
