"""What may stand in each column of a database: words of our lists, numbers, times, hashes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import get_args

from sandbox.classroom.lead import AGAIN, COMING, HINT, REASONS, TIMES, WELL
from sandbox.classroom.nicknames import class_names, is_nickname
from sandbox.model import Happened, Way
from sandbox.pages.parts.unclear import CLEAR, written
from sandbox.pieces.glossary import difficult_words
from sandbox.progress.confidence import AFTER, BEFORE, LEVELS, QUESTIONS
from tests.content import CATALOG

NUMBER = re.compile(r"\d+")
STREAM = re.compile(r"(?:class/)?[0-9a-f]{32}")
HASH = re.compile(r"[0-9a-f]{64}")
KEY = re.compile(r"[0-9a-f]{32}-[0-9a-f]{64}")
SAID = re.compile(rf"{COMING}|{WELL}|{AGAIN}|{HINT}\d")


def words_of_authors() -> Iterator[str]:
    """Every id that an author wrote, and those of our own."""
    yield from ("anders", "onleesbaar")
    for lesson in CATALOG.lessons.values():
        yield from (lesson.id, *(step.id for step in lesson.steps))
    for service in CATALOG.services.values():
        for field in (field for screen in service.screens for field in screen.fields):
            yield from (field.id, *(one.id for one in field.mistakes))
            yield from (one.id for one in field.options)


AUTHORS = frozenset(words_of_authors())


def of_authors(value: str) -> bool:
    return set(value.split("/")) <= AUTHORS


def number(value: str) -> bool:
    return bool(NUMBER.fullmatch(value))


IDS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(
        ("lesson", "about", "step", "mistake", "message", "jump", "place", "option"), of_authors
    ),
    **dict.fromkeys(("seat", "number"), number),
    **dict.fromkeys(("word", "chosen"), difficult_words().__contains__),
    "way": ("", *get_args(Way)).__contains__,
    **dict.fromkeys(("wander", "found"), ("ja", "nee").__contains__),
    "question": QUESTIONS.__contains__,
    "level": LEVELS.__contains__,
    "when": (BEFORE, AFTER).__contains__,
    "classroom": re.compile(r"[0-9a-f]{32}|").fullmatch,
    "name": class_names().__contains__,
    "nickname": is_nickname,
    "key": KEY.fullmatch,
    "sentence": written(CATALOG).__contains__,
    "clear": CLEAR.__contains__,
    "minutes": ("0", *TIMES).__contains__,
    "reason": REASONS.__contains__,
    "what": SAID.fullmatch,
}
"""What may stand in each part of `events.ids`."""


def said(ids: str) -> Iterator[str]:
    """The parts of `events.ids` that are none of ours."""
    for key, value in json.loads(ids).items():
        if key not in IDS or not IDS[key](value):
            yield f"{key}: {value}"


def a_time(value: str) -> bool:
    return datetime.fromisoformat(value).tzinfo is not None


COLUMNS: Mapping[str, Callable[[str], object]] = {
    **dict.fromkeys(("names.id", "events.stream", "events.sequence", "events.actor"), number),
    **dict.fromkeys(("devices.learner", "version.version"), number),
    "names.name": STREAM.fullmatch,
    "devices.device": HASH.fullmatch,
    "events.at": a_time,
    "events.kind": {one.kind for one in get_args(Happened)}.__contains__,
    "events.ids": lambda ids: not [*said(ids)],
    "guesses.name": STREAM.fullmatch,
    "guesses.tries": re.compile(r'(?:[\[\]{}\d., e+-]|"(?:times|calm|filled)": )*').fullmatch,
    "guesses.until": float,
}
OF_THE_TABLES = "_sqlite_migrations."
"""What sqlite-utils keeps about the tables themselves."""


def strange(found: Mapping[str, Sequence[object]]) -> list[str]:
    """The values, and the columns, that are none of ours."""
    return [
        f"{column}: {value}"
        for column, values in found.items()
        if not column.startswith(OF_THE_TABLES)
        for value in (values if column in COLUMNS else ["no such column"])
        if column not in COLUMNS or not COLUMNS[column](str(value))
    ]
