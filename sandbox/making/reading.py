"""Opening a file of Lesmaker, which may be anything: all it can lead to is a sheet or a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pydantic import ValidationError

from sandbox.making.own_words import OWN_WORDS
from sandbox.making.sheet import KIND, VERSION, LessonSheet
from sandbox.model import Refused
from sandbox.texts import text

MOST_SIGNS = 60_000
"""Six times the largest lesson that can be made by hand."""
MOST_OPENED = 600
"""Lists and objects, closed or not; 40 steps have some 200."""
MOST_TOLD = 5


class Unreadable(Exception):  # noqa: N818  # it says what to do
    """A file that cannot be opened; `sentences` say why, in Dutch."""

    def __init__(self, *sentences: str) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


def read_sheet(words: object) -> LessonSheet:
    """The lesson in the text of a file; Unreadable for anything else."""
    if not isinstance(words, str) or not words.strip():
        raise Unreadable(text("lesmaker.bestand.leeg"))
    if len(words) > MOST_SIGNS:
        raise Unreadable(text("lesmaker.bestand.te_groot"))
    if words.count("[") + words.count("{") > MOST_OPENED:
        raise Unreadable(text("lesmaker.bestand.vreemd"))
    try:
        said = json.loads(words, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Unreadable(text("lesmaker.bestand.vreemd")) from None
    if not isinstance(said, dict) or said.get("kind") != KIND:
        raise Unreadable(text("lesmaker.bestand.andere"))
    if said.get("version") != VERSION or isinstance(said["version"], bool):
        raise Unreadable(text("lesmaker.bestand.versie"))
    try:
        return LessonSheet.model_validate_json(json.dumps(said), strict=True)
    except ValidationError as error:
        raise Unreadable(*dict.fromkeys(list(told(error))[:MOST_TOLD])) from None


def told(error: ValidationError) -> Iterator[str]:
    """What is wrong in a sheet, each in a sentence that shows nothing of what stands there."""
    for one in error.errors(include_url=False, include_input=False):
        yield _sentence(one["type"], one.get("ctx", {}), _where(one["loc"]))


def _where(place: tuple[int | str, ...]) -> str:
    if place[:1] == ("steps",) and len(place) > 1 and isinstance(place[1], int):
        return text("lesmaker.bij_stap", nummer=place[1] + 1)
    about = not place or place[0] in LessonSheet.model_fields
    return text("lesmaker.bij_les" if about else "lesmaker.bij_deze")


def _sentence(kind: str, context: dict[str, object], where: str) -> str:
    cause = context.get("error")
    if isinstance(cause, Refused) and cause.cause == OWN_WORDS:
        return text(f"lesmaker.fout.{cause.values['fault']}", waar=where, **cause.values)
    if kind == "string_too_long":
        return text("lesmaker.fout.te_lang", waar=where, aantal=str(context["max_length"]))
    if kind == "string_too_short":
        return text("lesmaker.fout.leeg", waar=where)
    if kind == "too_long":
        return text("lesmaker.fout.te_veel", waar=where, aantal=str(context["max_length"]))
    return text("lesmaker.fout.vorm", waar=where)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_number(_: str) -> object:
    raise ValueError
