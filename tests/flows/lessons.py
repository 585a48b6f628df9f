"""The lessons that the tests walk through: every folder, also one that was added just now."""

from __future__ import annotations

from zlib import crc32

from sandbox.model import Way
from tests.flows.walking import Walk, code


def someone(*about: object) -> Walk:
    """A learner with an own code, the same one every time for the same words."""
    return Walk(code(number_of(*about)))


def number_of(*about: object) -> int:
    """A number that is the same every time for the same words."""
    return crc32(" ".join(map(str, about)).encode())


def at_start(lesson: str, way: Way, *about: object) -> Walk:
    """A learner at the first step of a lesson."""
    return someone(lesson, way, *about).begin(lesson, way)
