"""Meekijken: a volunteer sees as text what the visitor sees, and points; nothing is taken over."""

from __future__ import annotations

from itertools import groupby

from sandbox.alongside import Answer, Line, Look, View
from sandbox.pages.page import Door, Page
from sandbox.pages.parts.errors import error_list, titled
from sandbox.pages.parts.frame import page_top
from sandbox.pages.parts.looking import END, word_of
from sandbox.pages.place import ALONGSIDE, Place, go
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Button,
    Fold,
    Form,
    Heading,
    Items,
    PageButton,
    Piece,
    Press,
    Region,
    Text,
    TextInput,
)  # fmt: skip
from sandbox.texts import sentences, text

FIELD = "veld-meekijkcode"
PAPERS = "papieren"
"""The part that is folded: the papers are long, and the visitor has them too."""
SEEN = "beeld"
"""The region, and the id, of what the visitor sees."""


def show(state: State) -> Page:
    """Asks for a code, waits for the visitor's yes, then shows what the visitor sees."""
    look = state.look.along
    if look is None:
        return _asks(state)
    if look.phase == "asked":
        return _waits(look)
    title = text("meekijken.stil")
    end = Button(text("meekijken.klaar"), "meekijk_klaar", END)
    box = Box(seen(look.view), tag="section", id=SEEN, label=text("meekijken.beeld"))
    body = (page_top(title), Text(text("meekijken.stil_zin")), end, box)
    return Page(title, None, body, "meekijken", token=f"{ALONGSIDE}/{look.phase}")


def _asks(state: State) -> Page:
    wrong = text("meekijken.gestopt") if state.look.ended else state.look.wrong
    title = text("meekijken.titel")
    back = Button(text("knop.terug_start"), "terug", go(Place()))
    summary = (error_list(text("les.foutlijst"), {FIELD: wrong}, "oefenloket"),) if wrong else ()
    help_ = f"help-{FIELD}"
    label = text("meekijken.label")
    above: tuple[Piece, ...] = (
        Box((Text(text("meekijken.invullen")),), id=help_), Text(label, "veldlabel"),
    )  # fmt: skip
    if wrong:
        above = (*above, Box((Text(wrong, "veldfout"),), id=f"fout-{FIELD}"))
    field = TextInput(
        label, FIELD, numeric=True, described=(help_,), wrong=f"fout-{FIELD}" if wrong else ""
    )
    button = Button(text("meekijken.kijk"), "meekijk_kijk", Press("kijk_mee"), main=True)
    form = Form("meekijkcode", (*above, field), button)
    return Page(
        titled(title, wrong),
        None,
        (page_top(title), *summary, form, back),
        "meekijken",
        focus=".foutlijst" if wrong else "h1",
        token=f"meekijken/{state.look.tries}/{state.look.ended}",
    )


def _waits(look: Look) -> Page:
    title = text("meekijken.klop")
    end = Button(text("meekijken.klaar"), "meekijk_klaar", END)
    word = Box((Text(text("meekijken.klop_woord")), Text(word_of(look), "meekijkwoord")), "vak")
    body = (page_top(title), Text(text("meekijken.klop_zin")), word, end)
    return Page(title, None, body, "meekijken", token=f"{ALONGSIDE}/{look.phase}")


def seen(view: View) -> tuple[Piece, ...]:
    """All that is new when the visitor goes on; `front/alongside.js` puts it on the page."""
    return (Region(SEEN, tuple(_seen(view))),)


def _seen(view: View) -> list[Piece]:
    if view.hidden:
        key = "meekijken.verborgen"
        return [Text(text(key))]
    where = (view.where,) if view.where else ()
    found: list[Piece] = [
        Heading(text("meekijken.waar")),
        Box(tuple(_quiet(words) for words in (view.title, *where)), "vak meekijkwaar"),
    ]
    if view.say:
        found.append(Box(tuple(_helps(view)), "meekijkhulp"))
    found.append(Heading(text("meekijken.beeld")))
    numbered = tuple(enumerate(view.lines))
    for part, lines in groupby(numbered, key=lambda one: one[1].part):
        listed = Items(tuple(map(_line, lines)), "wijslijst")
        title = Heading(_part(part), 3)
        found += [Fold((title,), (listed,))] if part == PAPERS else [title, listed]
    return found


def _helps(view: View) -> list[Piece]:
    answers = tuple((_quiet(_answer(one), "li"),) for one in view.answers)
    told = Items(answers) if answers else Text(text("meekijken.antwoord_geen"))
    questions = Items(tuple((_quiet(one, "li"),) for one in view.ask))
    return [
        Box((Heading(text("meekijken.antwoord")), told), "vak"),
        Box((Heading(text("meekijken.zeg")), _quiet(view.say)), "vak zeg"),
        Box((Heading(text("meekijken.laat")), _quiet(view.leave)), "vak laat"),
        Box((Heading(text("meekijken.vraag")), questions), "vak"),
    ]


def _answer(one: Answer) -> str:
    said = one.words.rstrip(".")
    if not one.stands:
        return text("meekijken.antwoord_zonder", wat=one.asked, antwoord=said)
    return text("meekijken.antwoord_staat", wat=one.asked, antwoord=said, plek=one.stands)


def _part(name: str) -> str:
    key = f"meekijken.deel.{name}"
    return text(key) if key in sentences() else text("meekijken.deel.verder")


def _line(numbered: tuple[int, Line]) -> tuple[Piece, ...]:
    number, line = numbered
    kind = "wijsregel wijsknop" if line.pressed else "wijsregel"
    return (PageButton(line.words, "aanwijs", target=str(number), kind=kind),)


def _quiet(words: str, tag: str = "p") -> Text:
    return Text(words, tag=tag, explained=False)


PAGE = Door(ALONGSIDE, show)
