"""`python -m sandbox texts FILE`: every sentence, ready to be put into another language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog as Messages
from babel.messages.pofile import read_po, write_po

from sandbox.catalog import Catalog
from sandbox.commands.content import catalog
from sandbox.files import WORDS
from sandbox.model.walking import texts_in
from sandbox.quick_yaml import read_file
from sandbox.texts import sentences, text

NO_SENTENCE = frozenset(
    {
        "id", "kind", "screen", "service", "persona", "picture", "portraits", "path", "device",
        "look", "figure", "qr", "bars", "sheet", "review", "paper", "feeds", "pattern",
        "without", "address", "colour", "answer", "prefill", "expect", "as", "rule_of", "given",
        "download", "blocked", "beside", "letter", "brings", "post", "table", "moves",
        "decides", "matter", "shows", "standards", "audience", "gender", "value", "choose",
    }
)  # fmt: skip
"""Keys whose values are names, answers or addresses: nobody translates them."""


def messages(found: Catalog) -> Iterator[tuple[str, str]]:
    """Where a sentence stands, and the sentence before it is filled in."""
    yield from ((f"texts {key}", words) for key, words in sentences().items())
    for key, word in read_file(WORDS).items():
        yield from ((f"words {key}", word[part]) for part in ("title", "text"))
    for kind in ("lessons", "services", "archetypes"):
        for name, content in getattr(found, kind).items():
            for place, words in texts_in(content, NO_SENTENCE):
                yield f"{kind} {name} {'.'.join(map(str, place))}", words


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
