"""`python -m sandbox stats`: how much is kept, in numbers that say nothing about anybody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from sandbox.commands.kept import of_store
from sandbox.commands.moments import said
from sandbox.settings import settings
from sandbox.store import copies_of, figures_of
from sandbox.texts import text


def stats(arguments: Sequence[str]) -> int:
    """0 with numbers, 1 when nothing is kept or it cannot be read, 2 for any word behind it."""
    if arguments:
        print(text("beheer.cijfers_gebruik"))
        return 2
    found = of_store(lambda store: figures_of(store, datetime.now(UTC)))
    if found is None:
        return 1
    last = said(found.last) if found.last else text("beheer.nooit")
    print(
        text(
            "beheer.cijfers",
            leerlingen=found.learners,
            week=found.this_week,
            klassen=found.classes,
            apparaten=found.devices,
            gebeurtenissen=found.events,
            stappen=found.done,
            laatst=last,
            dagen=settings().keep_days,
        )
    )
    _tell_file()
    return 0


def _tell_file() -> None:
    """The size of the file and its copies; nothing for a database."""
    copies = copies_of(settings())
    if copies is None or not copies.path.exists():
        return
    made = copies.made()
    newest = said(made[0][0]) if made else text("beheer.nooit")
    kilobytes = -(-copies.path.stat().st_size // 1024)
    print(text("beheer.cijfers_bestand", kb=kilobytes, kopieen=len(made), nieuwste=newest))
