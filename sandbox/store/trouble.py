"""From what SQLite and the disk report to a Dutch sentence with a remedy."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sandbox.store.protocol import StoreUnavailable

FOREIGN = "Het bestand {name} is niet van Oefenloket. Kies met SANDBOX_DATABASE een ander bestand."
_BUSY = "Een ander programma houdt het bestand {name} bezet. Sluit dat programma."
_READ_ONLY = "Het bestand {name} mag alleen gelezen worden. Geef Oefenloket recht om te schrijven."
_CANNOT_OPEN = (
    "Het bestand {name} kan niet worden geopend. "
    "Kijk of de map bestaat en of Oefenloket daar mag schrijven."
)
_OTHER = "Het bestand {name} geeft een fout. Kijk of het er nog staat en of de schijf in orde is."
_SENTENCES = {
    sqlite3.SQLITE_FULL: "De schijf met {name} is vol. Maak ruimte vrij.",
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: "Het bestand {name} is beschadigd. Zet een reservekopie terug.",
    sqlite3.SQLITE_NOTADB: FOREIGN,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _CANNOT_OPEN,
    sqlite3.SQLITE_IOERR: "De schijf met {name} kan niet lezen of schrijven. Kijk de schijf na.",
}


@contextmanager
def told_in_dutch(name: str) -> Iterator[None]:
    """Turn trouble with the file `name` into StoreUnavailable; our own mistakes pass through."""
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
        raise
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise StoreUnavailable(_SENTENCES.get(code, _OTHER).format(name=name)) from error
    except OSError as error:
        raise StoreUnavailable(_CANNOT_OPEN.format(name=name)) from error
