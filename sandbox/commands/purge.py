"""`python -m sandbox purge`: whoever did not practise for a long time is wiped now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sandbox.settings import is_postgres, settings
from sandbox.store import SqlStore, StoreUnavailable, open_store
from sandbox.texts import text
from sandbox.ui.runtime import keys

MOST_DAYS = 3650


def purge(arguments: Sequence[str]) -> int:
    """Wipes who did nothing for as many days as are named, or as the settings say.

    0 when that is done, 1 when nothing is kept or it cannot be reached, 2 for what is no number.
    """
    days = _days(arguments)
    if days is None:
        print(text("beheer.wissen_gebruik"))
        return 2
    database = settings().database
    try:
        store = open_store(database, keys().learner).store
        if not isinstance(store, SqlStore):
            print(text("beheer.in_geheugen"))
            return 1
        gone = store.forget_idle(datetime.now(UTC) - timedelta(days=days))
        store.scrub()
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    print(text("beheer.gewist", aantal=len(gone), dagen=days))
    if gone:
        kind = "gewist_let_op_postgres" if is_postgres(database) else "gewist_let_op"
        print(text(f"beheer.{kind}"))
    return 0


def _days(arguments: Sequence[str]) -> int | None:
    """A whole number of days, one at least: nobody who practises today is wiped by a slip."""
    if not arguments:
        return settings().keep_days
    (days, *more) = arguments
    if more or not re.fullmatch(r"[1-9][0-9]{0,3}", days) or int(days) > MOST_DAYS:
        return None
    return int(days)
