"""What an author may do to a file by accident: a line gone, a stray sign, another value."""

from __future__ import annotations

import random

STRANGERS = "{}[]:-'\"#&*!%@\t\n\u0000é0 "
VALUES = (
    "", "5", "true", "[]", "{}", "[1, a]", "{a: b}", "{[a]: b}", "'{x.y}'", "null", "-1",
)  # fmt: skip


def without_a_line(words: str, chance: random.Random) -> str:
    """One line is gone."""
    lines = words.splitlines()
    del lines[chance.randrange(len(lines))]
    return "\n".join(lines)


def with_a_stranger(words: str, chance: random.Random) -> str:
    """One sign is another one."""
    at = chance.randrange(len(words))
    return words[:at] + chance.choice(STRANGERS) + words[at + 1 :]


def with_another_value(words: str, chance: random.Random) -> str:
    """One key has another value."""
    lines = words.splitlines()
    at = chance.choice([at for at, line in enumerate(lines) if ": " in line])
    lines[at] = f"{lines[at].split(': ')[0]}: {chance.choice(VALUES)}"
    return "\n".join(lines)


SPOILED = (without_a_line, with_a_stranger, with_another_value)
"""All that may go wrong."""
