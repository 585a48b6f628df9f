"""`python -m sandbox purge`: whoever did not practise for a long time is wiped now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sandbox.commands.kept import of_store
from sandbox.settings import is_postgres, settings
from sandbox.store import SqlStore
from sandbox.texts import text

MOST_DAYS = 3650


def purge(arguments: Sequence[str]) -> int:
    """Wipes who did nothing for as many days as are named, or as the settings say.

    0 when that is done, 1 when nothing is kept or it cannot be reached, 2 for what is no number.
    """
    days = _days(arguments)
    if days is None:
        print(text("beheer.wissen_gebruik"))
        return 2
    gone = of_store(lambda store: _wiped(store, days))
    if gone is None:
        return 1
    print(text("beheer.gewist", aantal=gone, dagen=days))
    if gone:
        kind = "gewist_let_op_postgres" if is_postgres(settings().database) else "gewist_let_op"
        print(text(f"beheer.{kind}"))
    return 0


def _wiped(store: SqlStore, days: int) -> int:
    """How many did nothing for so many days; they are gone, from the file too."""
    gone = store.forget_idle(datetime.now(UTC) - timedelta(days=days))
    store.scrub()
    return len(gone)


def _days(arguments: Sequence[str]) -> int | None:
    """A whole number of days, one at least: nobody who practises today is wiped by a slip."""
    if not arguments:
        return settings().keep_days
    (days, *more) = arguments
    if more or not re.fullmatch(r"[1-9][0-9]{0,3}", days) or int(days) > MOST_DAYS:
        return None
    return int(days)
