"""The tables of docs/signals.md: `python -m tests.classroom.measuring`, some minutes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from sys import modules
from typing import Any

from tests.classroom.learners import KINDS, some
from tests.classroom.watching import Measured, measured

EACH = 1000
OTHERWISE: tuple[tuple[str, str, Any], ...] = (
    ("signals", "STUCK_AFTER", 3),
    ("signals", "STUCK_AFTER", 5),
    ("signals", "SEARCHES_AFTER", 2),
    ("signals", "SEARCHES_AFTER", 4),
    ("signals", "RETURNS", 2),
    ("signals", "RETURNS", 4),
    ("signals", "SETTLED", timedelta(0)),
    ("signals", "SETTLED", timedelta(seconds=4)),
    ("pauses", "PATIENT", 3.5),
    ("pauses", "PATIENT", 7),
    ("pauses", "MOST", 1),
    ("pauses", "LONGEST", timedelta(minutes=6)),
    ("pauses", "LONGEST", timedelta(minutes=12)),
)
"""A threshold, where it stands, and another value for it."""


def main() -> None:
    learners = {kind: some(kind, EACH) for kind in KINDS}
    for kind, ones in learners.items():
        print(row(kind, measured(ones)), flush=True)
    print(flush=True)
    for module, name, value in OTHERWISE:
        with_it = modules[f"sandbox.classroom.{module}"]
        usual = getattr(with_it, name)
        setattr(with_it, name, value)
        print(f"| `{name}` | {usual} | {value} |", *shares(map(measured, learners.values())))
        setattr(with_it, name, usual)


def row(kind: str, found: Measured) -> str:
    false = share(found.false, found.learners)
    if not found.stuck:
        return f"| {kind} | {false} | | | |"
    half, most = (minutes(found.delays[int(part * len(found.delays))]) for part in (0.5, 0.95))
    return f"| {kind} | {false} | {share(found.missed, found.stuck)} | {half} | {most} |"


def shares(found: Iterable[Measured]) -> list[str]:
    """False of each kind, and missed of those that have somebody to miss."""
    kinds = [*found]
    false = [f"{share(one.false, one.learners)} |" for one in kinds]
    return false + [f"{share(one.missed, one.stuck)} |" for one in kinds if one.stuck]


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"


def minutes(time: timedelta) -> str:
    return f"{time / timedelta(minutes=1):.1f} min"


if __name__ == "__main__":
    main()
