"""Looking for a lesson and finding nothing: how often, one time after another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from sandbox.model import Event
from sandbox.model.happened import Searched

SEARCHES_AFTER = 3
"""Once is a typing error, twice is another word; the third time no word will do."""
FOUND, NOTHING = "ja", "nee"


def in_vain(events: Sequence[Event]) -> int:
    """How often nothing was found, with nothing else done since."""
    return sum(1 for _ in takewhile(_found_nothing, reversed(events)))


def _found_nothing(event: Event) -> bool:
    return isinstance(event.what, Searched) and event.what.found == NOTHING
