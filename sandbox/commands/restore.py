"""`python -m sandbox restore`: which copies there are, and going back to the newest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sandbox.commands.moments import said
from sandbox.settings import settings
from sandbox.store import Backups, StoreUnavailable, copies_of
from sandbox.store.database import is_in_use
from sandbox.texts import text

NEWEST = "laatste"


def restore(arguments: Sequence[str]) -> int:
    """Lists the copies, or with `laatste` goes back to the newest good one.

    0 when that was done, 1 without a good copy or while Oefenloket runs, 2 for any other word.
    """
    if [*arguments] not in ([], [NEWEST]):
        print(text("terug.gebruik"))
        return 2
    copies = copies_of(settings())
    if copies is None:
        print(text("terug.geen"))
        return 1
    return _go_back(copies) if arguments else _list(copies)


def _list(copies: Backups) -> int:
    for when, copy in copies.made():
        print(text("terug.kopie", tijd=said(when), bestand=copy.name))
    print(text("terug.hoe" if copies.made() else "terug.geen"))
    return 0 if copies.made() else 1


def _go_back(copies: Backups) -> int:
    if is_in_use(copies.path):
        print(text("terug.bezig"))
        return 1
    try:
        moment = copies.go_back(datetime.now(UTC))
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    print(text("terug.gedaan", tijd=said(moment)) if moment else text("terug.geen"))
    return 0 if moment else 1
