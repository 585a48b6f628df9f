"""Numbers of 8 or 9 digits in a text, with anything between their digits that is not a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from stdnum.iso7064 import mod_97_10

from sandbox.fields.plain import plain

_RUN = re.compile(r"\+?\d(?:[\W_]{0,12}\d)*")
_SIGNS = re.compile(r"[\W_]+")
_CENTS = re.compile(r"(\d+|\d{1,3}(?:[. ']\d{3})+),\d\d|(\d+|\d{1,3}(?:[, ']\d{3})+)\.\d\d")
_IBAN = re.compile(r"[A-Za-z]{2}\d\d[\W_]?(?:[A-Za-z][\W_]?){4}(?:\d[\W_]?){10}(?!\d)")
_ABROAD = re.compile(r"\+|00?31|31")
_MOBILE = re.compile(r"06\d{8}")
_IN_GROUPS = frozenset({(3, 3, 3), (4, 2, 3), (2, 3, 4), (2, 4, 3)})
"""How people write the digits of a burgerservicenummer apart."""


def numbers_in(text: str) -> Iterator[str]:
    """Every number of 8 or 9 digits, in ASCII; also behind zeros, or between other numbers.

    Not what is plainly something else: the cents of an amount, a bank account, a mobile number.
    """
    for found in _RUN.finditer(_IBAN.sub(_without_account, plain(text))):
        amount = _CENTS.fullmatch(found[0])
        run = (amount[1] or amount[2]) if amount else found[0]
        yield from _in_run(run)


def _without_account(found: re.Match[str]) -> str:
    """Nothing of a bank account; a number in the shape of one is kept."""
    bare = _SIGNS.sub("", found[0]).upper()
    return " x " if mod_97_10.is_valid(bare[4:] + bare[:4]) else found[0]


def _in_run(run: str) -> Iterator[str]:
    groups = _SIGNS.split(run.strip("+"))
    whole = "".join(groups)
    if _MOBILE.fullmatch(whole):
        return
    if len(whole) in (8, 9):
        yield whole
    elif whole.startswith("0") and len(whole.lstrip("0")) in (8, 9):
        yield whole.lstrip("0")
    elif not _ABROAD.match(run):
        yield from _between(groups)


def _between(groups: list[str]) -> Iterator[str]:
    """Numbers of 9 digits that stand by themselves in a longer row of numbers."""
    for at, group in enumerate(groups):
        if len(group) == 9:
            yield group
        elif tuple(map(len, groups[at : at + 3])) in _IN_GROUPS:
            yield "".join(groups[at : at + 3])
