"""Lessons as they would be for somebody else: the same files with another person in them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from sandbox.files import ROOT
from tests.content import CATALOG

PEOPLE = tuple(
    name
    for name, one in CATALOG.archetypes.items()
    if one.household is None and not re.search(r"-\d{4}$", name)
)
"""Everybody who is not somebody else in another year or in the life of another."""


AS = "-als-"


def with_person(lesson: str, person: str) -> str:
    """The id of a lesson for that person."""
    return f"{lesson}{AS}{person}"


def put_with(folder: Path, pairs: Iterable[tuple[str, str]]) -> None:
    """Writes these lessons for these people in a folder of content."""
    for lesson, person in pairs:
        made = folder / "lessons" / with_person(lesson, person)
        shutil.copytree(ROOT / "lessons" / lesson, made)
        file = made / "lesson.yaml"
        words = re.sub(r"(?m)^id: .*", f"id: {made.name}", file.read_text("utf-8"), count=1)
        words = re.sub(r"(?m)^persona: .*", f"persona: {person}", words, count=1)
        file.write_text(words, encoding="utf-8")
