"""The live overview of a class: numbers above, who needs the teacher now, and everybody's parts."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from datetime import datetime

from sandbox.classroom import animal_of, written
from sandbox.classroom.closer import why
from sandbox.classroom.overview import Overview
from sandbox.classroom.rows import PartState, Row
from sandbox.model import Service, Step
from sandbox.people.facts import left_open
from sandbox.pieces import Box, Icon, PageButton, Picture, Piece, Text
from sandbox.progress import coach_of
from sandbox.texts import text

SIGNS: Mapping[PartState, str] = {"done": "check", "here": "next", "stuck": "hand", "open": ""}
PRESS = "doe"
"""The mark of a button in the overview: what it does, and to whom."""
OPEN = "bekijk"


Help = Callable[[Row], tuple[Piece, ...]]
"""What was said to a pupil, and what can be."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the table shows beside how far all are: the parts before which pupils wait, and the
    rows of who was taken out.
    """

    closed: Container[str] = ()
    out: tuple[Piece, ...] = ()


def overview_of(
    found: Overview,
    services: Mapping[str, Service],
    now: datetime,
    help_: Help,
    beside: Beside,
) -> tuple[Piece, ...]:
    """The class as it stands."""
    if not found.rows and not beside.out:
        return (Text(text("overzicht.niemand"), explained=False),)
    needy = _needy(found, services, now, help_)
    return (_numbers(found, services), *needy, _table(found, beside))


def needed(found: Overview) -> str:
    """Who needs help, in one sentence for who cannot see the page change."""
    names = ", ".join(written(row.nickname) for row in found.needy)
    return text("overzicht.nodig_gezegd", namen=names) if names else ""


def reason(step: Step, mistake: str, services: Mapping[str, Service]) -> str:
    """What went wrong: the author's words for the cause, or what is known of it."""
    told = why(step, mistake, services)
    if len(told) > 1:
        return text("overzicht.een_van", redenen=text("overzicht.of").join(told))
    known = "onleesbaar" if mistake == "onleesbaar" else "anders"
    return told[0] if told else text(f"overzicht.reden.{known}")


def _numbers(found: Overview, services: Mapping[str, Service]) -> Piece:
    needy, done = len(found.needy), found.count("done")
    tiles = (
        _number(str(len(found.rows)), _many(len(found.rows), "doet_mee", "doen_mee")),
        _number(str(needy), _many(needy, "loopt_vast", "lopen_vast"), "mis" if needy else ""),
        _number(str(done), _many(done, "is_klaar", "zijn_klaar")),
        _number(text("overzicht.ver", deel=found.far), text("overzicht.ver_zin")),
    )
    return Box((*tiles, *_hardest(found, services)), "getallen")


def _many(number: int, singular: str, plural: str) -> str:
    return text(f"overzicht.{singular if number == 1 else plural}")


def _number(number: str, words: str, kind: str = "") -> Piece:
    return Box(
        (Text(number, f"getal {kind}".strip(), "strong"), Text(words, tag="span", explained=False)),
        "tegel",
        "p",
    )


def _hardest(found: Overview, services: Mapping[str, Service]) -> tuple[Piece, ...]:
    hard = found.hardest
    if hard is None:
        return ()
    if hard.mistake:
        cause = reason(hard.step, hard.mistake, services)
        more = text("overzicht.lastigst_keer", aantal=hard.times, reden=cause)
    else:
        more = text("overzicht.lastigst_hulp", aantal=hard.pupils)
    title = text("overzicht.lastigst", stap=left_open(hard.step.title))
    said = (Text(title, tag="strong", explained=False), Text(more, tag="span", explained=False))
    return (Box(said, "tegel lastigst", "p"),)


def _needy(
    found: Overview, services: Mapping[str, Service], now: datetime, help_: Help
) -> tuple[Piece, ...]:
    if not found.needy:
        return (Text(text("overzicht.niemand_nodig"), "dof", explained=False),)
    cards = tuple(_card(row, services, now, help_(row)) for row in found.needy)
    return (Box(cards, "nodig", "section", text("overzicht.nodig")),)


def _card(
    row: Row, services: Mapping[str, Service], now: datetime, helped: tuple[Piece, ...]
) -> Piece:
    name = written(row.nickname)
    step = row.step
    title = left_open(step.title) if step else ""
    what = text(f"overzicht.{row.doing}", naam=name, stap=title, tijd=_since(row, now))
    said = [Text(what, "wie-nodig", explained=False)]
    if step:
        wrong = text("overzicht.nog_niets")
        if row.mistake:
            cause = reason(step, row.mistake, services)
            wrong = text("overzicht.keer", aantal=row.times, reden=cause)
        said.append(Text(wrong, explained=False))
    if step and (coach := coach_of(step)):
        asked = text("overzicht.vraag", vraag=left_open(coach.say))
        said.append(Text(asked, explained=False))
    open_ = PageButton(text("overzicht.bekijk"), PRESS, "next", f"{OPEN} {row.seat}", about=name)
    inside = (_face(row), Box(tuple(said)), *helped, Box((open_,), "nodigknoppen"))
    return Box(inside, f"kaart-nodig nodig-{row.doing}", "article")


def _since(row: Row, now: datetime) -> str:
    minutes = int((now - row.since).total_seconds() // 60) if row.since else 0
    if minutes < 1:
        return text("overzicht.sinds_net")
    if minutes == 1:
        return text("overzicht.sinds_een")
    return text("overzicht.sinds", aantal=minutes)


def _face(row: Row) -> Piece:
    return Picture(f"animal-{animal_of(row.nickname)}", "diertje")


def _table(found: Overview, beside: Beside) -> Piece:
    """A real table, with roles that stay when a narrow screen draws it otherwise."""
    named = (text("overzicht.delen.kop_dicht", deel=one) if one in beside.closed else one
             for one in found.parts)  # fmt: skip
    columns = (text("overzicht.bijnaam"), *named, text("overzicht.nu_bij"))
    head = tuple(
        Box(
            (Text(words, tag="span", explained=False),),
            tag="th",
            about=(("scope", "col"), ("role", "columnheader")),
        )
        for words in columns
    )
    rows = (*(_row(row, found) for row in found.rows), *beside.out)
    inside = (Box((_line(head),), tag="thead", about=(("role", "rowgroup"),)),
              Box(rows, tag="tbody", about=(("role", "rowgroup"),)))  # fmt: skip
    name = text("overzicht.tabel", les=found.lesson.title)
    return Box(inside, "klastabel", "table", name, about=(("role", "table"),))


def out_of_class(name: str, button: Piece, parts: int) -> Piece:
    """The row of somebody who was taken out."""
    first = Box((Text(name, "bijnaam weg", "span", explained=False),), tag="th",
                about=(("scope", "row"), ("role", "rowheader")))  # fmt: skip
    said = Text(text("overzicht.uit_de_klas"), tag="span", explained=False)
    wide = (("role", "cell"), ("colspan", str(parts)))
    cells = (Box((said,), "nu-bij", "td", about=wide),
             Box((button,), "nu-bij", "td", about=(("role", "cell"),)))  # fmt: skip
    return _line((first, *cells), "doet-weg")


def _line(cells: tuple[Piece, ...], kind: str = "") -> Piece:
    return Box(cells, kind, "tr", about=(("role", "row"),))


def _row(row: Row, found: Overview) -> Piece:
    name = written(row.nickname)
    who = PageButton(name, PRESS, target=f"{OPEN} {row.seat}", kind="bijnaamknop")
    first = Box((who,), tag="th", about=(("scope", "row"), ("role", "rowheader")))
    cells = tuple(map(_part, found.parts, row.parts))
    where = Text(_where(row, found), tag="span", explained=False)
    last = Box((where,), "nu-bij", "td", about=(("role", "cell"),))
    return _line((first, *cells, last), f"doet-{row.doing}")


def _part(part: str, state: PartState) -> Piece:
    """How a part is; what was not begun is not read aloud, thirty times over."""
    sign = (Icon(SIGNS[state]),) if SIGNS[state] else ()
    said = text(f"overzicht.deel.{state}", deel=part)
    words = Text(said, "alleen-horen", "span", heard=state != "open", explained=False)
    return Box((Box((*sign, words), f"deel deel-{state}", "span"),), "deelcel", "td",
               about=(("role", "cell"),))  # fmt: skip


def _where(row: Row, found: Overview) -> str:
    state = text(f"overzicht.doing.{row.doing}")
    if row.step is None:
        return state
    step = left_open(row.step.title)
    if row.lesson is found.lesson:
        return text("overzicht.bij_stap", nummer=row.number, stap=step, staat=state)
    lesson = row.lesson.title
    return text("overzicht.bij_les", les=lesson, nummer=row.number, stap=step, staat=state)
