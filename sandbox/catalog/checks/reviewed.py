"""The one list of real names and addresses that content may hold, as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from sandbox.model import Content, Sureness, Text
from sandbox.quick_yaml import read_file

_FILE = Path(__file__).with_name("reviewed.yaml")
_OWN = r"(?<![0-9a-z])(?<![o0]efen-)"
"""No other word before it, and no "Oefen-": a fake may write that with a nought."""


class Reviewed(Content):
    """A real organisation; `imitated` ones stand in a simulation with "Oefen-" before the name.

    `addresses` have no "https://" and no "www."; what lies under one is reviewed with it.
    `phones` are numbers that anybody may call, as people write them: "0900-8844".
    `sure` says how well the name and the addresses are known to belong together.
    """

    name: Text
    addresses: tuple[Text, ...] = ()
    phones: tuple[Text, ...] = ()
    imitated: bool = False
    reviewed: date
    sure: Sureness = "zeker"


@cache
def reviewed() -> tuple[Reviewed, ...]:
    """The list, read once."""
    written = read_file(_FILE)
    return tuple(Reviewed.model_validate(value) for value in written)


def is_reviewed(address: str) -> bool:
    """Whether an address, or one it lies under, is on the list."""
    bare = re.sub(r"^https?://", "", address, flags=re.IGNORECASE).removeprefix("www.").lower()
    return any(bare == known or bare.startswith(f"{known}/") for known in _addresses())


def is_reviewed_phone(number: str) -> bool:
    """Whether a phone number stands on the list, with or without spaces and hyphens."""
    return _digits(number) in {_digits(one) for known in reviewed() for one in known.phones}


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


@cache
def _addresses() -> Sequence[str]:
    return tuple(address.lower() for known in reviewed() for address in known.addresses)


def bare_names(words: str) -> Iterator[str]:
    """Every name of an imitated organisation in a text that has no "Oefen-" before it."""
    yield from (found[0] for found in _names().finditer(words))


def in_address(address: str) -> Iterator[str]:
    """The same in an address, which has small letters and no spaces."""
    yield from (found[0] for found in _names(anywhere=True).finditer(address.lower()))


@cache
def _names(anywhere: bool = False) -> re.Pattern[str]:
    names = [re.escape(known.name) for known in reviewed() if known.imitated]
    if anywhere:
        bare = "|".join(name.lower().replace(r"\ ", "-?") for name in names)
        return re.compile(rf"(?<![a-z])(?<![o0]efen-)(?:{bare})(?![a-z])")
    return re.compile(rf"(?i:{_OWN})(?:{'|'.join(names)})(?![0-9A-Za-z])")
