"""Keeps a real burgerservicenummer out: in a field, or spread over fields of one screen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sandbox.fields import chosen
from sandbox.fields.plain import plain
from sandbox.model import Screen
from sandbox.people.facts import Facts, shown
from sandbox.people.identifiers import could_be_real_bsn, real_bsn_over

_DIGITS = 9
_ONLY_DIGITS = re.compile(r"[\d\W_]*\d[\d\W_]*")


def guarded_fields(screen: Screen, facts: Facts, typed: Mapping[str, str]) -> frozenset[str]:
    """The ids of the fields that hold, alone or together, what could be somebody's number.

    Pieces that stand on the papers of the made-up person are nobody's: an amount of 4 digits
    beside one of 5 is no number of 9.
    """
    alone = frozenset(key for key, value in typed.items() if could_be_real_bsn(value))
    return alone or frozenset(_together(screen, facts, typed))


def _together(screen: Screen, facts: Facts, typed: Mapping[str, str]) -> Iterator[str]:
    pieces = [
        (field.id, typed.get(field.id, "")) for field in screen.fields if not chosen(field.kind)
    ]
    short = [(name, piece if _is_piece(piece) else "") for name, piece in pieces]
    for run in _neighbours(short):
        if real_bsn_over([piece for _, piece in run]) and not _known(facts, run):
            yield from (name for name, _ in run)


def _is_piece(piece: str) -> bool:
    return len(piece) < 4 * _DIGITS and _ONLY_DIGITS.fullmatch(plain(piece)) is not None


def _neighbours(pieces: list[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    """Two fields or more that follow each other and all hold something."""
    for first in range(len(pieces)):
        for last in range(first + 2, min(len(pieces), first + _DIGITS) + 1):
            run = pieces[first:last]
            if all(piece for _, piece in run):
                yield run


def _known(facts: Facts, run: list[tuple[str, str]]) -> bool:
    """Whether one of the pieces, but no mere digit or two, stands on a paper of the person."""
    papers = {re.sub(r"\D", "", shown(fact)) for fact in facts.values()}
    digits = (re.sub(r"\D", "", plain(piece)) for _, piece in run)
    return any(len(piece) > 2 and piece in papers for piece in digits)
