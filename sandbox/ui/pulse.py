"""How the page of a pupil learns that the teacher said something: it asks for a number now and
then, and is drawn again when that is another one.
"""

from __future__ import annotations

from sandbox.pages.state import State
from sandbox.ui import classes
from sandbox.ui.runtime import keys
from sandbox.ui.server.beating import PATH

PURPOSE = "pulse"
_BETWEEN = "/"


def address_for(state: State) -> str:
    """Where the page of a pupil asks; "" for who is in no class.

    It opens nothing but that number, so whoever gets hold of it learns how often a teacher spoke.
    """
    mine = state.mine
    if mine is None or mine.me is None:
        return ""
    where = _BETWEEN.join((state.history.classroom, mine.me.seat))
    return f"{PATH}/{keys().sealed(PURPOSE, where)}"


def beat_for(state: State) -> str:
    """The number that the page was drawn with."""
    mine = state.mine
    return classes.beat(mine, mine.me.seat) if mine and mine.me else ""


def beat(sealed: str) -> str | None:
    """The number now; None for an address that is none of ours."""
    where = keys().unsealed(PURPOSE, sealed)
    if where is None:
        return None
    name, _, seat = where.rpartition(_BETWEEN)
    return classes.beat(classes.look(name).at(), seat)
