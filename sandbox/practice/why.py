"""Why a decision is what it is, for this person: the rule, their data, the sum, the last day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sandbox.model import Fact, Objection, Paper, SheetLine, Source, SumLine
from sandbox.people.facts import Facts, fill
from sandbox.practice.post import dates

Sheets = Mapping[str, tuple[SheetLine, ...]]


@dataclass(frozen=True, slots=True)
class Reasons:
    """What stands behind a letter, with the facts of the person in it.

    `sheet` is the sum that the rules of a service made, `lines` one as it is written; one of them,
    or none where nothing is counted. `last_day` is the last one on which something can be done.
    """

    rule: tuple[str, ...]
    sources: tuple[Source, ...]
    used: tuple[tuple[str, str], ...]
    sheet: tuple[SheetLine, ...]
    lines: tuple[SumLine, ...]
    objection: Objection
    where: tuple[str, ...]
    last_day: date | None


def reasons(
    paper: Paper, day: date, facts: Facts, sheets: Sheets, ways: Mapping[str, Objection]
) -> Reasons | None:
    """Why a letter that came on a day decides what it does; None for one that decides nothing."""
    if paper.why is None:
        return None
    why, known = paper.why, {**facts, **dates(day)}
    way = ways[why.objection]
    return Reasons(
        rule=tuple(fill(words, known) for words in why.rule),
        sources=why.sources,
        used=tuple((fill(label, known), fill(what, known)) for label, what in why.used),
        sheet=sheets.get(why.sheet, ()) if why.sheet else (),
        lines=tuple(_filled(line, known) for line in why.lines),
        objection=way,
        where=tuple(
            fill(words, {"organisatie": Fact("text", paper.sender)}) for words in way.where
        ),
        last_day=day + timedelta(days=way.days) if way.days else None,
    )


def _filled(line: SumLine, facts: Facts) -> SumLine:
    told = {name: fill(getattr(line, name), facts) for name in ("label", "amount", "say")}
    return line.model_copy(update=told)
