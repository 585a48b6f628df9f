"""How a page learns that a teacher said something, or that the other with whom somebody practises
did something: it asks for a number now and then, and is drawn again when that is another one.
"""

from __future__ import annotations

from sandbox.pages.state import State
from sandbox.ui import classes, pairs
from sandbox.ui.runtime import keys
from sandbox.ui.server.beating import PATH

PURPOSE = "pulse"
_BETWEEN = "/"
PLACES = 4
"""A class and a seat in it, a pair and a learner of it; "" for none."""


def address_for(state: State) -> str:
    """Where the page of a pupil asks; "" for who is in no class and practises alone.

    It opens nothing but that number, so whoever gets hold of it learns how often others acted.
    """
    places = (*_in_class(state), *_in_pair(state))
    return f"{PATH}/{keys().sealed(PURPOSE, _BETWEEN.join(places))}" if any(places) else ""


def beat_for(state: State) -> str:
    """The number that the page was drawn with."""
    return _beat(*_in_class(state), *_in_pair(state))


def beat(sealed: str) -> str | None:
    """The number now; None for an address that is none of ours."""
    where = keys().unsealed(PURPOSE, sealed)
    if where is None:
        return None
    places = where.split(_BETWEEN)
    return _beat(*places) if len(places) == PLACES else None


def _in_class(state: State) -> tuple[str, str]:
    mine = state.mine
    return (state.history.classroom, mine.me.seat) if mine and mine.me else ("", "")


def _in_pair(state: State) -> tuple[str, str]:
    """The name of what two do together here, and of the learner in it."""
    here = state.pair
    name = state.history.pairs.get(here.side.id, "") if here and here.side else ""
    return (name, here.me) if here and name and here.me else ("", "")


def _beat(classroom: str, seat: str, pair: str, learner: str) -> str:
    room = classes.beat(classes.lately(classroom).at(), seat) if classroom else ""
    return room + (pairs.beat(pair, learner) if pair else "")
