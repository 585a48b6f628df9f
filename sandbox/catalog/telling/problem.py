"""Something wrong in the content, told in plain Dutch to an author who knows no Python."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sandbox.texts import text

Place = tuple[str | int, ...]
"""Where in a file: keys, and positions in lists counted from 0."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`file` and `place` say where ("steps › 3 › hints", counted from 1), `remedy` what to do.

    `line` is the line of the file, counted from 1; 0 when it is not known. `used` is the file and
    line that use this place, when it is written once for more.
    """

    file: str
    place: str
    message: str
    remedy: str
    line: int = 0
    used: str = ""

    def __str__(self) -> str:
        """The problem as an author reads it, over a few lines."""
        head = text("check.regel", bestand=self.file, regel=self.line) if self.line else self.file
        place = [text("check.plek", plek=self.place)] if self.place else []
        used = [text("check.gebruikt", waar=self.used)] if self.used else []
        wrong = text("check.fout", fout=self.message)
        remedy = text("check.oplossing", oplossing=self.remedy)
        return "\n  ".join([head, *place, *used, wrong, remedy])


def of_file(file: str, cause: str, **values: str | int) -> Problem:
    """A problem of a whole file, with the sentences of a cause under `check` in texts.yaml."""
    message = text(f"check.{cause}.fout", **values)
    return Problem(file, "", message, text(f"check.{cause}.oplossing", **values))


def written(place: Place) -> str:
    """A place as an author reads it; positions in lists are counted from 1."""
    return " › ".join(str(part + 1) if isinstance(part, int) else part for part in place)


def suggestion(names: Sequence[str]) -> str:
    """Names as a list in a sentence: "a, b of c"."""
    *first, last = names or ("",)
    return f"{', '.join(first)} {text('check.of')} {last}" if first else last


def once(*problems: Problem) -> tuple[Problem, ...]:
    """The problems, each told once: what is written once may be used more often."""
    first: dict[tuple[str, str, int, str], Problem] = {}
    for problem in problems:
        first.setdefault((problem.file, problem.place, problem.line, problem.message), problem)
    return tuple(first.values())
