"""The code of a licence: all that it says, and a mark that only this server can make.

Nothing is kept of it: who has the code has a nickname, a level per module and a day, and the server
can see whether it wrote that itself. The mark is over the words, not over the numbers: when a list
of ours changes its order, a code of before becomes unknown and never says something else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sandbox.classroom.nicknames import adjectives, animals
from sandbox.licence.rules import LEVELS, Level, rank_of
from sandbox.people.identifiers import could_be_real_bsn

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, so that nobody reads them as 1, 0 and V."""
MEANT = str.maketrans({"I": "1", "L": "1", "O": "0"})
LENGTH, TOGETHER = 20, 4
"""Signs of a code, and how many stand together."""
FIRST_DAY = date(2026, 1, 1)
TURN, WORD, ANIMAL, DAY, LEVEL, MODULES, MARK = 1, 8, 6, 13, 2, 10, 52
"""Bits of each part, and how many modules; together as much as the signs hold. Days end in 2048."""
_LONGEST_TYPED = 60

MakeMark = Callable[[str], str]
"""Gives for words of ours the hexadecimal digits that only this server can make of them."""


@dataclass(frozen=True, slots=True)
class Licence:
    """What was earned: by whom, as far as a nickname says that, until which day.

    `levels` are the modules of which something was earned, by their ids.
    """

    nickname: str
    day: date
    levels: Mapping[str, Level]

    def level_of(self, module: str) -> Level | None:
        """The level of a module."""
        return self.levels.get(module)


def code_of(licence: Licence, modules: Sequence[str], mark: MakeMark) -> str:
    """The code, as "7K3M-…"; `modules` are the ids of all there are, in their order.

    There are two codes for each licence, of which the second is for when the digits of the first
    could be the number of a person: such a code nobody may type.
    """
    codes = (_written(licence, modules, mark, turn) for turn in range(1 << TURN))
    return next(code for code in codes if not could_be_real_bsn(code))


def _written(licence: Licence, modules: Sequence[str], mark: MakeMark, turn: int) -> str:
    word, _, animal = licence.nickname.partition("-")
    days = (licence.day - FIRST_DAY).days
    parts = [(turn, TURN), (adjectives().index(word), WORD), (animals().index(animal), ANIMAL)]
    parts += [(days, DAY), *((rank_of(licence.level_of(name)), LEVEL) for name in _ten(modules))]
    number = 0
    for value, bits in (*parts, (_mark(licence, modules, mark, turn), MARK)):
        number = number << bits | value
    signs = "".join(SIGNS[number >> 5 * at & 31] for at in reversed(range(LENGTH)))
    return "-".join(signs[at : at + TOGETHER] for at in range(0, LENGTH, TOGETHER))


def read_code(typed: str) -> str | None:
    """The signs of a code that were meant; None when it can be no code. Small letters, spaces and
    stripes between do not matter, nor an O for a 0.
    """
    signs = re.sub(r"[\s.,_-]", "", typed[:_LONGEST_TYPED]).upper().translate(MEANT)
    return signs if len(signs) == LENGTH and set(signs) <= set(SIGNS) else None


def licence_of(signs: str, modules: Sequence[str], mark: MakeMark) -> Licence | None:
    """What a code says; None when this server did not write it."""
    number = 0
    for sign in signs:
        number = number << 5 | SIGNS.index(sign)
    widths = (TURN, WORD, ANIMAL, DAY, *(LEVEL for _ in range(MODULES)), MARK)
    turn, word, animal, days, *ranks, told = _apart(number, widths)
    if word >= len(adjectives()) or animal >= len(animals()) or any(ranks[len(modules) :]):
        return None
    named = zip(modules, ranks, strict=False)
    levels = {name: LEVELS[rank - 1] for name, rank in named if rank}
    nickname = f"{adjectives()[word]}-{animals()[animal]}"
    found = Licence(nickname, FIRST_DAY + timedelta(days), levels)
    return found if _mark(found, modules, mark, turn) == told else None


def _apart(number: int, widths: Sequence[int]) -> list[int]:
    """The parts of a number, each so many bits wide; the last one stands lowest."""
    found: list[int] = []
    for bits in reversed(widths):
        found.insert(0, number & (1 << bits) - 1)
        number >>= bits
    return found


def _ten(modules: Sequence[str]) -> tuple[str, ...]:
    """The modules with room for those to come."""
    return (*modules, *("" for _ in range(MODULES - len(modules))))


def _mark(licence: Licence, modules: Sequence[str], mark: MakeMark, turn: int) -> int:
    levels = (f"{name}={licence.level_of(name) or ''}" for name in modules)
    said = "|".join((str(turn), licence.nickname, licence.day.isoformat(), *levels))
    return int(mark(said)[: MARK // 4], 16)
