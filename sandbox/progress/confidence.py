"""How sure somebody says to be, before and after a lesson or anything else: ids of ours only.

The same questions can be asked of a lesson, a module or a whole course: `about` names it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sandbox.model import Event
from sandbox.model.happened import Again, Felt, RouteKept

QUESTIONS = ("doen", "weten", "hulp")
"""Can do it alone, knows what to do, knows where to get help; a lesson asks the first only."""
LEVELS = ("1", "2", "3", "4", "5")
"""From not at all to very."""
BEFORE, AFTER = "voor", "na"
ROUTE = "route"
"""Of what it is asked when it is about all lessons of a route."""


@dataclass(frozen=True, slots=True)
class Growth:
    """The level before and after, "" where it was not said."""

    before: str = ""
    after: str = ""

    @property
    def whole(self) -> bool:
        """Whether both were said."""
        return bool(self.before and self.after)


def growth(events: Sequence[Event], about: str, question: str = QUESTIONS[0]) -> Growth:
    """What was said last of this, since it was begun again."""
    said = {BEFORE: "", AFTER: ""}
    for event in events:
        match event.what:
            case Again(lesson) if lesson == about:
                said = {BEFORE: "", AFTER: ""}
            case RouteKept() if about == ROUTE:
                said = {BEFORE: "", AFTER: ""}
            case Felt(what, asked, level, when) if (what, asked) == (about, question):
                said |= {when: level} if level in LEVELS else {}
    return Growth(said[BEFORE], said[AFTER])
