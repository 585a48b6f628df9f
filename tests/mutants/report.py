"""The score of a room, and its line in docs/mutants.md."""

from __future__ import annotations

from dataclasses import dataclass

from sandbox.files import ROOT

ENOUGH = 85
"""Percent of the changes in each room that tests must notice."""
PAGE = ROOT / "docs" / "mutants.md"


@dataclass(frozen=True)
class Score:
    """What came of a room: changes there are, those tried, those a test noticed; minutes."""

    room: str
    there: int
    tried: int
    caught: int
    minutes: float

    @property
    def percent(self) -> float:
        """How many of the tried changes were noticed."""
        return 100 * self.caught / max(self.tried, 1)

    @property
    def enough(self) -> bool:
        """Whether the room may stay as it is."""
        return self.percent >= ENOUGH


def told(score: Score) -> str:
    """The score in one line."""
    few = "" if score.enough else f", fewer than {ENOUGH} %"
    part = f"{score.caught} of {score.tried} ({score.percent:.1f} %{few})"
    return f"{score.room}: {part} noticed in {score.minutes:.1f} minutes; {score.there} in all"


def written(score: Score) -> None:
    """Puts the score in its line of the table; ValueError when the page has no such line."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    begin = f"| `sandbox/{score.room}` |"
    place = next((n for n, line in enumerate(lines) if line.startswith(begin)), None)
    if place is None:
        raise ValueError(f"no line for {score.room} in {PAGE.name}")
    lines[place] = (
        f"{begin} {score.there} | {score.tried} | {score.caught} | {score.percent:.1f} % "
        f"| {score.minutes:.0f} |"
    )
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
