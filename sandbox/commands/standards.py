"""`python -m sandbox standards [FILE]`: which lesson helps with which goal, as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sandbox.commands.content import catalog
from sandbox.handouts.goals import rows
from sandbox.texts import text


def standards(arguments: Sequence[str]) -> int:
    """0 with the table printed or in the file, 2 with more than one word behind it."""
    if len(arguments) > 1:
        print(text("beheer.leerdoelen_gebruik"))
        return 2
    from sandbox.paper.spreadsheet import as_csv  # noqa: PLC0415  # not for other commands

    found = rows(catalog())
    table = as_csv(found)
    if not arguments:
        print(table.decode("utf-8-sig"))
        return 0
    file = Path(arguments[0])
    file.write_bytes(table)
    print(text("beheer.leerdoelen_klaar", aantal=len(found) - 1, bestand=file.name))
    return 0
