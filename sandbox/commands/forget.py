"""`python -m sandbox forget CODE`: what stands under the code of a learner or class is wiped."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox import progress
from sandbox.classroom import read_class_code
from sandbox.model import class_stream
from sandbox.settings import is_postgres, settings
from sandbox.store import SqlStore, StoreUnavailable, copies_of, open_store, wipe_postgres
from sandbox.store.backups import DAMAGED
from sandbox.store.database import HELPERS, beside, is_in_use
from sandbox.store.forgotten import ENDS
from sandbox.texts import text
from sandbox.ui.runtime import keys

EVERYTHING = "alles"


def forget(arguments: Sequence[str]) -> int:
    """0 when it is gone, 2 without a code.

    1 when nobody has this code or the file is silent; for everything, while Oefenloket runs.
    """
    if [*arguments] == [EVERYTHING]:
        database = settings().database
        return _everything_in(database) if is_postgres(database) else _everything()
    name = _name_of(" ".join(arguments))
    if name is None:
        print(text("vergeten.opdracht_gebruik"))
        return 2
    try:
        store = open_store(settings().database, keys().learner).store
        known = bool(store.read(name))
        store.forget(name)
        if isinstance(store, SqlStore):
            store.scrub()
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    print(text("vergeten.opdracht" if known else "vergeten.opdracht_onbekend"))
    return 0 if known else 1


def _name_of(typed: str) -> str | None:
    """The stream of a learner or a class; None when it can be no code of either."""
    if klas := read_class_code(typed):
        return class_stream(keys().classroom(klas))
    code = progress.read_code(typed)
    return keys().learner(code) if code else None


def _everything_in(database: str) -> int:
    """Empties the tables; the copies that somebody made of them stay."""
    try:
        streams = wipe_postgres(database)
    except StoreUnavailable as trouble:
        print(trouble)
        return 1
    if streams is None:
        print(text("terug.bezig"))
        return 1
    print(text("vergeten.opdracht_alles_database", aantal=streams))
    return 0


def _everything() -> int:
    """Removes the file, its helpers and all copies of it."""
    copies = copies_of(settings())
    if copies is None:
        print(text("vergeten.opdracht_niets"))
        return 1
    path = copies.path
    if is_in_use(path):
        print(text("terug.bezig"))
        return 1
    files = [beside(path, end) for end in ("", ENDS, *HELPERS)]
    files += path.parent.glob(f"{path.name}.*{DAMAGED}*")
    files += [copy for _, copy in copies.made()]
    there = [file for file in files if file.exists()]
    for file in there:
        file.unlink()
    print(text("vergeten.opdracht_alles", aantal=len(there)))
    return 0
