"""The addresses of what `like` and `run` point to: screens, fields, letters, steps and more."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.catalog.telling.problem import Problem

Names = tuple[str, ...]
"""What leads to a place: ("digid",), or ("digid", "sms") for something on a screen."""

LENGTHS = {"screens": 2, "letters": 2, "fields": 3, "lessons": 1, "steps": 2, "runs": 1,
           "people": 1}  # fmt: skip
"""The kinds of things, and how many names their addresses have: "service/screen/field" is three."""
EXAMPLES = {
    "screens": "digid/sms",
    "letters": "aangifte/bevestiging",
    "fields": "digid/sms/code",
    "lessons": "eerste-aangifte",
    "steps": "eerste-aangifte/wachten",
    "runs": "inloggen",
    "people": "sanne",
}


@dataclass(frozen=True, slots=True)
class Address:
    """One thing in the content: its kind and the names that lead to it."""

    kind: str
    names: Names

    def __str__(self) -> str:
        return "/".join(self.names)


def address(kind: str, home: Names, written: str) -> Address | None:
    """The address an author wrote, from where it stands: what is left out is that of the home."""
    names = tuple(written.split("/"))
    left = LENGTHS[kind] - len(names)
    if left < 0 or left > len(home) or not all(names):
        return None
    return Address(kind, (*home[:left], *names))


class UnusableError(Exception):
    """Something cannot be made: what it is like is not there, is faulty, too much, or itself."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems
