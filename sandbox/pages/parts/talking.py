"""A talk of *Contact oefenen*: what was said, what one can say now, and what came of it."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.finding.contact import NOT_YET, Reached, Talk
from sandbox.model import Fact, PublicService
from sandbox.people.facts import Facts, fill
from sandbox.pieces import Box, Heading, Items, Link, Picture, Piece, Rows, Text
from sandbox.tasks.kinds.dialogue import DRAWN
from sandbox.texts import text

Door = Callable[[str], str]
"""The address at which a talk is when these replies, by their ids with commas, were said."""


def facts_of(who: Reached, about: PublicService) -> Facts:
    """What is filled in in a talk."""
    return {"organisatie": Fact("text", who.called), "dienst": Fact("text", about.title)}


def followed(talk: Talk, held: str) -> bool:
    """Whether everything that is held can be said, in this order."""
    _, spoken = talk.dialogue.followed(held)
    return ",".join(reply.id for _, reply in spoken) == held


def talked(
    talk: Talk, held: str, who: Reached, about: PublicService, door: Door
) -> tuple[Piece, ...]:
    """The talk until now and what one can say; at its end what to write down."""
    facts = facts_of(who, about)
    now = talk.dialogue.turn(held, facts)
    ended = not now.choices
    *before, newest = now.pieces[-1:] if talk.letter else now.pieces
    said = Box((*before, Box((newest,), "nu")), "gesprek")
    ways = tuple((Link(words, door(replies), "knop zegknop"),) for replies, words in now.choices)
    drawn = Picture(DRAWN[talk.dialogue.place], "gesprekstekening")
    end = _after(talk, held, who, about) if ended else ()
    inside = _letter(talk, held, who, facts) if talk.letter else (drawn,)
    return (Box((*inside, said), "praat"), Items(ways, "zegknoppen"), *end)


def last_said(talk: Talk, held: str, who: Reached, about: PublicService) -> str:
    """What was said last, for who only listens."""
    return talk.dialogue.turn(held, facts_of(who, about)).said if held else ""


def _letter(talk: Talk, held: str, who: Reached, facts: Facts) -> tuple[Piece, ...]:
    """The letter as far as it is."""
    _, spoken = talk.dialogue.followed(held)
    lines = [fill(one.label, facts) for _, one in spoken if not one.to.startswith(NOT_YET)]
    if not lines:
        return ()
    written = tuple(Text(one, explained=False) for one in lines)
    here, _ = talk.dialogue.followed(held)
    end = (Text(text("contact.brief.groet"), "dof"),) if here.ends else ()
    head = (Heading(text("contact.brief.kop")), Text(text("contact.brief.aan", wie=who.called)))
    return (Box((*head, *written, *end), "eigenbrief"),)


def _after(talk: Talk, held: str, who: Reached, about: PublicService) -> tuple[Piece, ...]:
    """The note to keep; of a letter also what comes back."""
    rows = (
        (text("contact.wie"), who.called),
        (text("contact.vraag"), about.title),
        *talk.noted,
    )
    note = (
        Heading(text("contact.opschrijven")),
        Text(text("contact.opschrijven_zin")),
        Rows(rows, about=text("contact.opschrijven")),
    )
    return (*(_answer(who, about) if talk.letter else ()), Box(note, "vak briefje"))


def _answer(who: Reached, about: PublicService) -> tuple[Piece, ...]:
    said = text("contact.site.antwoord", dienst=about.title)
    return (
        Heading(text("contact.brief.kop_antwoord", wie=who.called)),
        Box((Text(said),), "eigenbrief"),
        Heading(text("contact.gewoon"), 3),
        Text(about.about),
    )
