"""`python -m sandbox old [DAG]`: what somebody should check again, on that day or today.

With `--refuse` it fails for what is too old to be given.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sandbox.catalog.ageing import OLD, TOO_OLD, older
from sandbox.commands.content import catalog
from sandbox.texts import text

REFUSE = "--refuse"


def old(arguments: Sequence[str]) -> int:
    """0 with what is old printed; 1 with `--refuse` when some is too old; 2 for what is no day."""
    days = [one for one in arguments if one != REFUSE]
    try:
        day = date.fromisoformat(days[0]) if days else datetime.now().astimezone().date()
    except ValueError:
        day = None
    if day is None or len(days) > 1:
        print(text("beheer.oud.gebruik"))
        return 2
    found = catalog()
    refused = older(found, TOO_OLD, day) if REFUSE in arguments else []
    listed = refused or older(found, OLD, day)
    for one in listed:
        print(text("beheer.oud.regel", dag=one.on.isoformat(), soort=one.kind, naam=one.name))
    told = "te_oud" if refused else "oud" if listed else "geen"
    months = TOO_OLD if refused else OLD
    print(text(f"beheer.oud.{told}", aantal=len(listed), maanden=months, dag=day.isoformat()))
    return 1 if refused else 0
