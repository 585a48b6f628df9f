"""One looking along: who shows, who looks, how far it is, and when it is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sandbox.alongside.view import HIDDEN, View

CODE_LASTS = 5 * 60.0
"""Seconds in which a code must be used: as long as it takes to fetch a telephone and type."""
ANSWERED_WITHIN = 2 * 60.0
"""Seconds in which the visitor says whether somebody may look along."""
LASTS = 60 * 60.0
"""Seconds after which looking along ends by itself."""
GONE_AFTER = 3 * 60.0
"""Seconds without a sign of the page of the visitor after which the visit is over."""
WORDS = 16
"""How many words there are of which the same one stands on both screens, to compare."""

Phase = Literal["code", "asked", "looking"]
"""A code is shown; somebody used it and waits for a yes; somebody looks along."""

LONGEST: Mapping[Phase, float] = {"code": CODE_LASTS, "asked": ANSWERED_WITHIN, "looking": LASTS}
"""Seconds after which each phase ends by itself."""


@dataclass(frozen=True, slots=True)
class Point:
    """What was pointed at last: where it stands on the page of the visitor. The first is 1."""

    number: int = 0
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """One looking along. Times are seconds of the clock of `Looks`.

    `visitor` and `looker` are the browsers, `whose` is the learner that the visitor is; `key` and
    `looker_key` are known to the page of each alone. `word` is the number of the word that stands
    on both screens. `since` is when this phase began, `near` when the visitor's page was last
    heard of.
    """

    code: str
    key: str
    visitor: str
    address: str
    whose: str
    since: float
    near: float
    phase: Phase = "code"
    looker: str = ""
    looker_key: str = ""
    word: int = 0
    view: View = HIDDEN
    version: int = 0
    point: Point = field(default_factory=Point)

    def over(self, now: float) -> bool:
        """Whether it has ended by itself."""
        return now - self.since >= LONGEST[self.phase] or now - self.near >= GONE_AFTER


@dataclass(frozen=True, slots=True)
class Looking:
    """What a page knows of looking along: with this visitor, and by this browser.

    `wrong` says what was wrong with a code, `tries` how often one was tried. `ended` is true right
    after it was over. `address` is that of this server as the visitor knows it.
    """

    shown: Look | None = None
    along: Look | None = None
    wrong: str = ""
    tries: int = 0
    ended: bool = False
    address: str = ""


NOBODY = Looking()
"""Nobody looks along."""
