"""Reads all content once; a faulty file is left out and told about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Generic, TypeVar, cast

from pydantic import ValidationError

from sandbox.catalog.beside import wrong_beside
from sandbox.catalog.between import Around, KnownDerived, wrong_between
from sandbox.catalog.document import Document, read
from sandbox.catalog.drawn import KnownDrawn
from sandbox.catalog.files import Found, in_folders, loose, no_folder
from sandbox.catalog.inside import wrong_in_archetype, wrong_in_lesson, wrong_in_service
from sandbox.catalog.problem import Problem
from sandbox.catalog.refusals import refused
from sandbox.catalog.roots import Roots
from sandbox.model import Archetype, Lesson, Service
from sandbox.services import data_files, derived_names, drawn_names, has_rules

Kind = TypeVar("Kind", bound=Lesson | Service | Archetype)
Inside = Callable[[Document, Kind], Iterator[Problem]]


@dataclass(frozen=True)
class Catalog:
    """Everything that can be practised, by id; lessons in their order, the rest by title.

    `problems` are about files that were left out.
    """

    lessons: Mapping[str, Lesson]
    services: Mapping[str, Service]
    archetypes: Mapping[str, Archetype]
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class _Shelf(Generic[Kind]):
    """The good files of one kind, the ids of the faulty ones, and what is wrong with those."""

    good: Mapping[str, tuple[Document, Kind]]
    faulty: frozenset[str]
    problems: tuple[Problem, ...]

    def contents(self) -> dict[str, Kind]:
        return {name: content for name, (_, content) in self.good.items()}


def load(
    roots: Roots,
    known_derived: KnownDerived = derived_names,
    known_drawn: KnownDrawn = drawn_names,
    faultless: bool = False,
) -> Catalog:
    """All content in the folders. Never raises for what an author wrote.

    `known_derived` gives the names of the facts that a service's rules add, `known_drawn` those
    of the pictures and calculations. `faultless` says that this very content was checked before:
    then only its form is looked at, in a third of the time.
    """
    services = _shelf(
        in_folders(roots.services, "service.yaml"), Service, None if faultless else wrong_in_service
    )
    people = _shelf(loose(roots.archetypes), Archetype, None if faultless else wrong_in_archetype)
    lessons = _shelf(
        in_folders(roots.lessons, "lesson.yaml"), Lesson, None if faultless else wrong_in_lesson
    )
    around = Around(
        services.contents(),
        people.contents(),
        services.faulty,
        people.faulty,
        known_derived,
        known_drawn,
    )
    good: dict[str, Lesson] = {}
    between: list[Problem] = []
    for name, (document, lesson) in lessons.good.items():
        wrong = [] if faultless else list(wrong_between(document, lesson, around))
        between += wrong
        if not wrong:
            good[name] = lesson
    return Catalog(
        lessons=_sorted(good, lambda one: (one.order, one.title)),
        services=_sorted(services.contents(), lambda one: (0, one.title)),
        archetypes=_sorted(people.contents(), lambda one: (0, one.title)),
        problems=(
            *no_folder(roots),
            *services.problems,
            *people.problems,
            *lessons.problems,
            *between,
        ),
    )


def _sorted(
    contents: Mapping[str, Kind], key: Callable[[Kind], tuple[int, str]]
) -> Mapping[str, Kind]:
    pairs = sorted(contents.items(), key=lambda pair: key(pair[1]))
    return MappingProxyType(dict(pairs))


def _shelf(found: Iterable[Found], model: type[Kind], inside: Inside[Kind] | None) -> _Shelf[Kind]:
    good: dict[str, tuple[Document, Kind]] = {}
    faulty: set[str] = set()
    problems: list[Problem] = []
    for one in found:
        document, content, wrong = _read_as(one, model, inside)
        if document is not None and one.id in good:
            wrong = [document.problem(("id",), "bestaat_al", id=one.id), *wrong]
        elif document is not None and content is not None and not wrong:
            good[one.id] = (document, content)
        else:
            faulty.add(one.id)
        problems += wrong
    return _Shelf(good, frozenset(faulty), tuple(problems))


def _read_as(
    found: Found, model: type[Kind], inside: Inside[Kind] | None
) -> tuple[Document | None, Kind | None, list[Problem]]:
    if found.problem is not None:
        return None, None, [found.problem]
    document = read(found.path)
    if isinstance(document, Problem):
        return None, None, [document]
    try:
        content = cast(Kind, model.model_validate(document.data))
    except ValidationError as error:
        return document, None, [*document.doubled(), *refused(document, error, model)]
    if inside is None:
        return document, content, []
    wrong = [*document.doubled(), *inside(document, content)]
    if isinstance(content, Service):
        wrong += wrong_beside(found.path, data_files(content.id))
        if found.path.with_name("rules.py").is_file() and not has_rules(content.id):
            wrong.append(document.problem(("id",), "regels_onbekend", id=content.id))
    if content.id != found.id:
        wrong.append(document.problem(("id",), "ander_id", id=content.id, naam=found.id))
    return document, content, wrong
