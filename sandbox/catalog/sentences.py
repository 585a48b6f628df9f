"""Every Dutch sentence: the fixed ones, the difficult words, and all that authors wrote."""

from __future__ import annotations

from collections.abc import Iterator

from sandbox.catalog.content import Catalog
from sandbox.finding import contact, intake, rights, service_map, standards, town_hall
from sandbox.finding.objections import objections
from sandbox.finding.subjects import all_sentences
from sandbox.finding.wishes import all_titles
from sandbox.finding.years import years
from sandbox.model.walking import texts_in
from sandbox.pieces.glossary import difficult_words
from sandbox.texts import sentences

NO_SENTENCE = frozenset(
    {
        "id", "kind", "screen", "service", "persona", "picture", "portraits", "path", "device",
        "look", "figure", "qr", "bars", "sheet", "review", "paper", "feeds", "pattern",
        "without", "address", "colour", "answer", "prefill", "expect", "as", "rule_of", "given",
        "download", "blocked", "beside", "letter", "brings", "post", "table", "moves",
        "decides", "matter", "search", "shows", "standards", "audience", "gender", "value",
        "choose", "form", "place", "ends", "happens", "practise", "checked", "order",
        "objection",
    }
)  # fmt: skip
"""Keys whose values are names, answers or addresses: nobody translates them."""


def messages(found: Catalog) -> Iterator[tuple[str, str]]:
    """Where a sentence stands, and the sentence before it is filled in."""
    yield from ((f"texts {key}", words) for key, words in sentences().items())
    for key, word in difficult_words().items():
        yield from ((f"words {key}", part) for part in (word.title, *word.sentences))
    yield from ((f"subjects {key}", words) for key, words in all_sentences().items())
    yield from ((f"standards {key}", words) for key, words in standards.all_sentences().items())
    yield from ((f"helpdesk {key}", words) for key, words in all_titles().items())
    yield from ((f"intake {key}", words) for key, words in intake.all_sentences().items())
    yield from ((f"map {key}", words) for key, words in service_map.all_sentences().items())
    yield from ((f"rights {key}", words) for key, words in rights.all_sentences().items())
    yield from ((f"town_hall {key}", words) for key, words in town_hall.all_sentences().items())
    yield from ((f"contact {key}", words) for key, words in contact.all_sentences().items())
    yield from _of_years()
    yield from _of_objections()
    for kind in ("lessons", "services", "archetypes", "sets", "guide", "events"):
        for name, content in getattr(found, kind).items():
            for place, words in texts_in(content, NO_SENTENCE):
                yield f"{kind} {name} {'.'.join(map(str, place))}", words
    for name, lesson in found.lessons.items():
        for place, words in texts_in(lesson.around.look, NO_SENTENCE):
            yield f"lessons {name} around.look.{'.'.join(map(str, place))}", words


def _of_years() -> Iterator[tuple[str, str]]:
    """The sentences of the years; what is a name elsewhere is a whole letter there."""
    names = (NO_SENTENCE - {"letter"}) | {"lesson"}
    for name, year in years().items():
        for place, words in texts_in(year, names):
            yield f"years {name} {'.'.join(map(str, place))}", words


def _of_objections() -> Iterator[tuple[str, str]]:
    """The sentences of what somebody can do who does not agree."""
    for name, way in objections().items():
        for place, words in texts_in(way, NO_SENTENCE | {"lesson"}):
            yield f"objections {name} {'.'.join(map(str, place))}", words
