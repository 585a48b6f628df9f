"""The lessons that the tests walk through: every folder, also one that was added just now."""

from __future__ import annotations

from zlib import crc32

from sandbox.catalog import load, roots_from
from sandbox.model import Way
from tests.flows.walking import Walk, code

CATALOG = load(roots_from())
LESSONS = tuple(CATALOG.lessons)
WALKS = tuple((lesson.id, way) for lesson in CATALOG.lessons.values() for way in lesson.ways)


def someone(*about: object) -> Walk:
    """A learner with an own code, the same one every time for the same words."""
    return Walk(code(number_of(*about)))


def number_of(*about: object) -> int:
    """A number that is the same every time for the same words."""
    return crc32(" ".join(map(str, about)).encode())


def at_start(lesson: str, way: Way, *about: object) -> Walk:
    """A learner at the first step of a lesson."""
    return someone(lesson, way, *about).begin(lesson, way)
