"""What lessons are about: the modules, which are the big doors of the start page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from sandbox.files import SUBJECTS
from sandbox.model import Lesson
from sandbox.quick_yaml import read_file

MOST = 8
"""Doors by subject; behind one more stand all lessons."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A door: what is behind it, in one sentence, and what people say when they look for it.

    `id` stands in the address. Of a subject that an author made up only the title is known.
    """

    id: str
    title: str
    about: str = ""
    picture: str = ""
    search: tuple[str, ...] = ()


def subject_of(lesson: Lesson) -> Subject:
    """The subject under which a lesson stands."""
    return _known().get(lesson.subject) or Subject(_slug(lesson.subject), lesson.subject)


def doors(lessons: Iterable[Lesson]) -> tuple[Subject, ...]:
    """The subjects of these lessons: ours in our order, then those of other authors in theirs."""
    found = {subject_of(lesson): None for lesson in lessons}
    ours = [subject for subject in _known().values() if subject in found]
    return (*ours, *(subject for subject in found if subject not in ours))


def subjects() -> tuple[Subject, ...]:
    """The subjects that are ours, in their order."""
    return tuple(_known().values())


def known_titles() -> tuple[str, ...]:
    """The subjects that have a picture and a sentence of their own."""
    return tuple(_known())


def modules() -> tuple[Subject, ...]:
    """The subjects that are ours, also those behind which there is nothing yet."""
    return tuple(_known().values())


def all_sentences() -> Mapping[str, str]:
    """What stands at the doors, by where it stands."""
    return {
        f"{subject.id} {part}": getattr(subject, part)
        for subject in _known().values()
        for part in ("title", "about")
    }


def _slug(title: str) -> str:
    return "-".join("".join(sign if sign.isalnum() else " " for sign in title.lower()).split())


@cache
def _known() -> Mapping[str, Subject]:
    return {
        said["title"]: Subject(
            name, said["title"], said["about"], said["picture"], tuple(said["search"])
        )
        for name, said in read_file(SUBJECTS).items()
    }
