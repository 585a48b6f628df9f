"""What is kept, by its real names: every table, column, kind of event, file and thing in a browser.

The words stand in assets/texts/bewaard.yaml. The page *Wat bewaren wij?* and docs/privacy.md are
both made of this; tests compare it with the tables of both databases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from sandbox.model import Happened
from sandbox.texts import sentences, text

TABLES: Mapping[str, tuple[str, ...]] = {
    "names": ("id", "name"),
    "events": ("stream", "sequence", "at", "actor", "kind", "ids"),
    "devices": ("device", "learner"),
    "guesses": ("name", "tries", "until"),
    "version": ("version",),
    "_sqlite_migrations": ("id", "migration_set", "name", "applied_at"),
}
"""Every column of every table of both databases."""
TERMS = {
    "names": "stappen",
    "events": "stappen",
    "devices": "stappen",
    "guesses": "kwartier",
    "version": "altijd",
    "_sqlite_migrations": "altijd",
}
FILES = {
    "kopie": ("backups/*.db", "kopie"),
    "opzij": ("*.beschadigd", "week"),
    "gewist": ("*.vergeten", "acht_dagen"),
    "sleutel": ("server.key", "altijd"),
    "logboek": ("stderr", "altijd"),
}
"""What lies beside the database, and how long."""
IN_BROWSER = {
    "cookie": ("oefenloket", "cookie"),
    "tempo": ("oefenloket-tempo", "browser"),
    "stem": ("oefenloket-stem", "browser"),
    "bezoek": ("oefenloket-bezoek", "bezoek"),
    "kiosk": ("oefenloket-kiosk", "kiosk"),
    "namen": ("oefenloket-namen", "namen"),
    "vinkjes": ("oefenloket-vinkjes", "vinkjes"),
}
KEPT = ("stappen", "fouten", "keuzes", "browser", "klas", "samen")
NOT_KEPT = ("naam", "getypt", "oefencode", "adres", "meekijken", "ander")
FOR_A_SCHOOL = ("wat", "naam", "papier", "zelf", "adres", "raad")
TO_CHECK = ("cijfers", "tabellen", "zoeken", "wissen", "test", "dag")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is kept: its real name, what it is, why, and how long."""

    name: str
    what: str
    why: str
    term: str


@dataclass(frozen=True, slots=True)
class Section:
    """Things that are kept in one place; `column` is what their real name is called."""

    title: str
    said: str
    column: str
    rows: tuple[Row, ...]


def sections(days: int) -> Iterator[Section]:
    """All that is kept, when who did nothing for so many days is wiped."""
    for table, columns in TABLES.items():
        about = f"bewaard.tabel.{table}"
        term = _term(TERMS[table], days)
        rows = (Row(f"{table}.{column}", *_said(f"{about}.{column}"), term) for column in columns)
        said = (text(f"{about}.kop"), text(f"{about}.zin"))
        yield Section(*said, text("bewaard.kolommen.kolom"), tuple(rows))
    yield _section("bestanden", (_row("bestand", name, *of, days) for name, of in FILES.items()))
    inside = (_row("in_browser", name, *of, days) for name, of in IN_BROWSER.items())
    yield _section("browser", inside)


def kinds() -> tuple[tuple[str, str], ...]:
    """Every kind of line in `events`, and what it says; a test finds one without words."""
    named = (happened.kind for happened in get_args(Happened))
    told = (kind for kind in named if f"bewaard.soort.{kind}" in sentences())
    return tuple((kind, text(f"bewaard.soort.{kind}")) for kind in told)


def _section(about: str, rows: Iterator[Row]) -> Section:
    title, said, column = (text(f"bewaard.{about}.{part}") for part in ("kop", "zin", "kolom"))
    return Section(title, said, column, tuple(rows))


def _row(where: str, name: str, real: str, term: str, days: int) -> Row:
    return Row(real, *_said(f"bewaard.{where}.{name}"), _term(term, days))


def _said(about: str) -> tuple[str, str]:
    return text(f"{about}.wat"), text(f"{about}.waarom")


def _term(name: str, days: int) -> str:
    key = f"bewaard.tijd.{name}"
    return text(key, dagen=days) if name in ("stappen", "klas") else text(key)
