"""Somebody in the household of a made-up person: the son, the neighbour who helps.

Two people who practise together are made from one code: what the one knows of the other is right,
and what is of the other alone is not among the facts at all.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from sandbox.model import Household
from sandbox.people.common import ChanceFor, address_of, called, common_facts
from sandbox.people.facts import Facts, belongs

_NEIGHBOUR = "naaste"


def facts_in(
    household: Household, whole: Facts, gender: Literal["v", "m"], chance_for: ChanceFor
) -> Facts:
    """The facts of who is somebody in `whole`, the facts of another; KeyError when one lacks.

    What is not said there is drawn by `chance_for`.
    """
    plays = household.plays
    theirs = {
        name.removeprefix(f"{plays}."): fact for name, fact in whole.items() if belongs(name, plays)
    }
    born = theirs["geboortedatum"].value
    if not isinstance(born, date):
        raise KeyError(f"{plays}.geboortedatum")
    first, name = (str(theirs[part].value) for part in ("voornaam", "naam"))
    own = {
        **common_facts(gender, born, chance_for),
        **called(first, name.removeprefix(f"{first} ")),
        **theirs,
        **{name: whole[name] for name in household.shares},
    }
    own["adres"] = address_of(own)
    known = {f"{household.calls}.{name}": whole[name] for name in household.knows}
    return {name: fact for name, fact in own.items() if not belongs(name, _NEIGHBOUR)} | known
