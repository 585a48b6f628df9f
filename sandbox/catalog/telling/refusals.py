"""What pydantic refuses, told in Dutch with the place in the file and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.keys import keys_at
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Content, Refused
from sandbox.model.steps import MADE
from sandbox.texts import text

_TYPES = {
    "string_type": "tekst",
    "int_type": "getal",
    "int_parsing": "getal",
    "int_from_float": "getal",
    "date_type": "datum",
    "date_parsing": "datum",
    "date_from_datetime_parsing": "datum",
    "date_from_datetime_inexact": "datum",
    "datetime_type": "datum",
    "bool_type": "waar",
    "bool_parsing": "waar",
    "tuple_type": "lijst",
    "list_type": "lijst",
    "dict_type": "blok",
    "mapping_type": "blok",
    "model_type": "blok",
    "model_attributes_type": "blok",
    "string_too_short": "leeg",
    "too_short": "te_weinig",
    "too_long": "te_veel",
    "greater_than": "grens",
    "greater_than_equal": "grens",
    "less_than": "grens",
    "less_than_equal": "grens",
}
"""pydantic's types of errors, and the cause under `check.vorm` in texts.yaml."""

MOST_TOLD = 50
"""Refusals of one file that are told: whoever mends these finds the others at the next check."""

_PATTERNS = {
    r"^[a-z][a-z0-9-]*$": "id",
    r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$": "feit",
    r"^[a-z0-9.-]+\.oefen$": "adres",
    r"^[a-z0-9-]+/[a-z0-9-]+$": "scherm",
}
"""The patterns of sandbox.model, and the cause under `check.patroon`."""


def refused(document: Document, error: ValidationError, model: type[Content]) -> list[Problem]:
    """One problem for each place that pydantic refuses."""
    problems: dict[Place, Problem] = {}
    misspelt: set[Place] = set()
    for detail in error.errors(include_url=False)[:MOST_TOLD]:
        if _only_of_the_good(detail):
            continue
        place, exact = _place(document, detail)
        cause, values = _cause(document, place, detail, model) if exact else ("vorm.paar", {})
        if cause == "onbekende_sleutel":
            misspelt.add((*place[:-1], values["keuze"]))
        problems.setdefault(place, _problem(document, place, cause, values))
    return [problem for place, problem in problems.items() if place not in misspelt]


def _only_of_the_good(detail: ErrorDetails) -> bool:
    """Whether a list is called too short because what is wrong in it was not counted."""
    given = detail["input"]
    short = detail["type"] == "too_short" and isinstance(given, list | tuple)
    return short and len(given) > detail["ctx"]["actual_length"]


def _place(document: Document, detail: ErrorDetails) -> tuple[Place, bool]:
    """The place in the file, and whether the error is about just that place.

    It is not when pydantic tried several forms: then only the place of the whole is sure.
    """
    parts = _as_written(document, detail["loc"])
    missing = detail["type"] == "missing"
    for end in range(1, len(parts)):
        if len(document.existing(parts[:end], or_missing=False)) < end:
            return parts[: end - 1], False
    return document.existing(parts, or_missing=missing), True


def _as_written(document: Document, loc: tuple[int | str, ...]) -> Place:
    """The place as the author knows it: without the levels that the model puts in between."""
    parts: Place = ()
    for part in loc:
        place = (*parts, part)
        made = part in MADE and document.existing(place, or_missing=False) != place
        parts = parts if made or part == "[key]" else place
    return parts


def _problem(document: Document, place: Place, cause: str, values: dict[str, str]) -> Problem:
    if cause == "eigen":
        return document.told(place, values["zin"], text("check.eigen.oplossing"))
    return document.problem(place, cause, **values)


def _cause(
    document: Document, place: Place, detail: ErrorDetails, model: type[Content]
) -> tuple[str, dict[str, str]]:
    """The cause under `check` in texts.yaml, and the values for its sentences."""
    kind, facts = detail["type"], detail.get("ctx", {})
    of_key = detail["loc"][-1:] == ("[key]",)
    given = {"waarde": str(place[-1]) if of_key else document.raw(place) or text("check.niets")}
    if kind == "value_error":
        return "eigen", {"zin": _sentence(_said(facts["error"]))}
    if kind == "missing":
        return _missing(detail["loc"][-1])
    if kind == "extra_forbidden":
        return _unknown_key(place, model)
    if kind == "literal_error":
        return "keuze", given | {"keuze": suggestion(list(_options(facts["expected"])))}
    if kind == "string_pattern_mismatch":
        return f"patroon.{_PATTERNS.get(facts['pattern'], 'anders')}", given
    braced = kind == "string_type" and isinstance(detail["input"], dict | list)
    return f"vorm.{'accolade' if braced else _TYPES.get(kind, 'anders')}", given


def _missing(part: str | int) -> tuple[str, dict[str, str]]:
    return ("twee_dingen", {}) if isinstance(part, int) else ("ontbreekt", {"sleutel": part})


def _unknown_key(place: Place, model: type[Content]) -> tuple[str, dict[str, str]]:
    key, known = str(place[-1]), sorted(keys_at(model, place[:-1]) - {str(place[-1])})
    near = get_close_matches(key, known, n=1, cutoff=0.5)
    cause = "onbekende_sleutel" if near else "vreemde_sleutel"
    return cause, {"sleutel": key, "keuze": suggestion(near or known)}


def _options(expected: str) -> Iterator[str]:
    """The options in pydantic's "'a', 'b' or 'c'"."""
    for part in expected.replace(" or ", ", ").split(", "):
        yield part.strip().strip("'")


def _said(error: object) -> str:
    if isinstance(error, Refused):
        return text(f"check.geweigerd.{error.cause}", **error.values)
    return str(error)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."
