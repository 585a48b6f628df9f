"""The files that an author begins a lesson with: whole, so that they pass the check at once."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date

from sandbox.files import NEW_LESSON

LONGEST_NAME = 60
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_OF_WINDOWS = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""Names that no file can have there, whatever follows."""
_PLACE = re.compile(r"@([a-z]+)@")


def can_be_a_name(name: str) -> bool:
    """Whether a lesson and its folder can have this name, on every system."""
    return bool(_NAME.fullmatch(name)) and not _OF_WINDOWS.fullmatch(name)


def can_be_written(words: str) -> bool:
    """Whether words can stand in a lesson as they are: no braces, nothing that cannot be seen."""
    return words.isprintable() and not set("{}") & set(words)


def files_of(name: str, answers: Mapping[str, str], today: date) -> dict[str, str]:
    """The files of a new lesson by their names, with these answers; KeyError for one too few."""
    said: dict[str, object] = {**answers, "id": name, "today": today.isoformat()}
    said["search"] = list(dict.fromkeys((answers["title"], answers["goal"], name)))
    return {
        file.stem: _PLACE.sub(lambda found: _value(said[found[1]]), file.read_text("utf-8"))
        for file in sorted(NEW_LESSON.glob("*.yaml.in"))
    }


def _value(said: object) -> str:
    """As YAML understands it whatever stands in it; names, numbers and days stay as they are."""
    plain = isinstance(said, str) and re.fullmatch(r"[a-z0-9][a-z0-9-]*", said)
    return str(said) if plain else json.dumps(said, ensure_ascii=False)
