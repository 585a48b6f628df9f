"""`python -m sandbox backup`: a copy of all progress now, also while Oefenloket runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sandbox.settings import is_postgres, settings
from sandbox.store import Backups, StoreUnavailable, copies_of
from sandbox.texts import text


def backup(arguments: Sequence[str]) -> int:
    """Makes a copy in the folder that is named, or in that of the settings.

    0 when it is there, 1 when it could not be made or there is nothing to copy, 2 for more words.
    """
    if len(arguments) > 1:
        print(text("beheer.kopie_gebruik"))
        return 2
    ours = settings()
    copies = copies_of(ours)
    if copies is None:
        kind = "kopie_postgres" if is_postgres(ours.database) else "kopie_geheugen"
        print(text(f"beheer.{kind}"))
        return 1
    if arguments:
        copies = Backups(copies.path, Path(arguments[0]))
    return _copy(copies)


def _copy(copies: Backups) -> int:
    if not copies.path.exists():
        print(text("beheer.kopie_niets"))
        return 1
    try:
        made = copies.copy(datetime.now(UTC))
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    print(text("beheer.kopie_gemaakt", bestand=str(made)))
    return 0
