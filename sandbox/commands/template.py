"""`python -m sandbox texts FILE`: every sentence, ready to be put into another language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from babel.messages.catalog import Catalog as Messages
from babel.messages.pofile import read_po, write_po

from sandbox.catalog.sentences import messages
from sandbox.commands.content import catalog
from sandbox.texts import text


def texts(arguments: Sequence[str]) -> int:
    """Writes a template (.pot), or brings an existing language (.po) up to date; 2 without file.

    In a language that was there already, what is older than the Dutch is marked as fuzzy.
    """
    if len(arguments) != 1:
        print(text("opdracht.teksten_gebruik"))
        return 2
    file = Path(arguments[0])
    template = Messages(project="Oefenloket", charset="utf-8")
    for place, words in messages(catalog()):
        template.add(words, locations=[(place, 0)])
    written = template
    if file.exists():
        with file.open("rb") as opened:
            written = read_po(opened)
        written.update(template)
    with file.open("wb") as opened:
        write_po(opened, written, width=100, include_lineno=False)
    print(text("opdracht.teksten", aantal=len(template), bestand=file.name))
    return 0
