"""Reads all content once; a faulty file is left out and told about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar, cast

from pydantic import ValidationError

from sandbox.catalog.checks.alone import (
    wrong_in_archetype,
    wrong_in_lesson,
    wrong_in_run,
    wrong_in_service,
)
from sandbox.catalog.checks.data_files import wrong_beside
from sandbox.catalog.checks.decisions import wrong_decisions
from sandbox.catalog.checks.fields import wrong_fields
from sandbox.catalog.checks.guide import (
    wrong_in_event,
    wrong_in_organisation,
    wrong_practice,
    wrong_services,
)
from sandbox.catalog.checks.pairs import wrong_pair
from sandbox.catalog.checks.pictures_made import KnownPictures
from sandbox.catalog.checks.reach import letters_in
from sandbox.catalog.checks.sets import wrong_in_set, wrong_lessons
from sandbox.catalog.checks.together import Around, KnownDerived, wrong_between, wrong_for_samples
from sandbox.catalog.content import Catalog
from sandbox.catalog.reading.document import Document
from sandbox.catalog.reading.files import no_folder
from sandbox.catalog.reading.joining.library import Library, Whole
from sandbox.catalog.reading.joining.shelf import shelf
from sandbox.catalog.reading.roots import Roots
from sandbox.catalog.telling.problem import Problem, once
from sandbox.catalog.telling.refusals import refused
from sandbox.model import Archetype, Lesson, LessonSet, LifeEvent, Organisation, Run, Service
from sandbox.services import all_feeds, data_files, derived_names, has_rules, picture_names

Kind = TypeVar(
    "Kind", bound=Lesson | LessonSet | Run | Service | Archetype | Organisation | LifeEvent
)
Inside = Callable[[Document, Kind], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
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
    known_pictures: KnownPictures = picture_names,
    faultless: bool = False,
    library: Library | None = None,
) -> Catalog:
    """All content in the folders. Never raises for what an author wrote.

    `known_derived` gives the names of the facts that a service's rules add, `known_pictures` those
    of the pictures and calculations. `faultless` says that this very content was checked before:
    then only its form is looked at, in a third of the time. `library` is what stands in the
    folders, for who has read it already.
    """
    library = library or Library(shelf(roots))
    checked = not faultless
    services = _shelf(library.every("services"), Service, wrong_in_service if checked else None)
    people = _shelf(library.every("people"), Archetype, wrong_in_archetype if checked else None)
    lessons = _shelf(library.every("lessons"), Lesson, wrong_in_lesson if checked else None)
    runs = _shelf(library.every("runs") if checked else (), Run, wrong_in_run)
    services = services if faultless else _among(services, _fields_of(services, known_pictures))
    around = Around(
        services.contents(),
        people.contents(),
        services.faulty,
        people.faulty,
        known_derived,
        known_pictures,
    )
    good: dict[str, Lesson] = {}
    between: list[Problem] = []
    for name, (document, lesson) in lessons.good.items():
        wrong = [] if faultless else _between(document, lesson, around)
        between += wrong
        if not wrong:
            good[name] = lesson
    alone = [] if faultless else _halves(lessons, good, people.contents())
    sets = _shelf(library.every("sets"), LessonSet, wrong_in_set if checked else None)
    sets = sets if faultless else _among(sets, _naming(wrong_lessons, lessons, good))
    guide = _shelf(library.every("guide"), Organisation, wrong_in_organisation if checked else None)
    guide = guide if faultless else _among(guide, _naming(wrong_practice, lessons, good))
    events = _shelf(library.every("events"), LifeEvent, wrong_in_event if checked else None)
    events = events if faultless else _among(events, _in_guide(guide.contents()))
    problems = once(
        *no_folder(roots),
        *services.problems,
        *people.problems,
        *runs.problems,
        *lessons.problems,
        *between,
        *alone,
        *sets.problems,
        *guide.problems,
        *events.problems,
    )
    found = Catalog(
        good,
        services.contents(),
        people.contents(),
        problems,
        sets.contents(),
        guide.contents(),
        events.contents(),
    )
    return found.in_order()


def _between(document: Document, lesson: Lesson, around: Around) -> list[Problem]:
    wrong = list(wrong_between(document, lesson, around))
    return wrong or list(wrong_for_samples(document, lesson, around))


def _halves(
    lessons: _Shelf[Lesson], good: dict[str, Lesson], people: Mapping[str, Archetype]
) -> list[Problem]:
    """Takes out of the good lessons the sides that do not fit another, and says why."""
    found = {
        name: list(wrong_pair(lessons.good[name][0], lesson, good, people))
        for name, lesson in good.items()
    }
    for name, wrong in found.items():
        ours = lessons.good[name][1].together if wrong else None
        for half in (name, ours.other) if ours else ():
            good.pop(half, None)
    return [problem for wrong in found.values() for problem in wrong]


def _naming(
    wrong: Callable[[Document, Kind, Mapping[str, Lesson], frozenset[str]], Iterator[Problem]],
    lessons: _Shelf[Lesson],
    good: Mapping[str, Lesson],
) -> Inside[Kind]:
    """The check of what names lessons, which needs all that can be given."""
    faulty = (lessons.faulty | lessons.good.keys()) - good.keys()
    return lambda document, found: wrong(document, found, good, faulty)


def _in_guide(guide: Mapping[str, Organisation]) -> Inside[LifeEvent]:
    """The check of life events, which needs all that is in the guide."""
    return lambda document, event: wrong_services(document, event, guide)


def _fields_of(services: _Shelf[Service], known: KnownPictures) -> Inside[Service]:
    """The check of fields and of decisions, which needs all letters and all sums there are."""
    letters, feeds = letters_in(services.contents()), all_feeds()

    def wrong(document: Document, service: Service) -> Iterator[Problem]:
        yield from wrong_fields(document, service, letters, feeds)
        yield from wrong_decisions(document, service, known)

    return wrong


def _among(found: _Shelf[Kind], inside: Inside[Kind]) -> _Shelf[Kind]:
    """The shelf without what turns out to be wrong beside the rest."""
    wrong = {name: list(inside(*pair)) for name, pair in found.good.items()}
    faulty = frozenset(name for name, problems in wrong.items() if problems)
    return _Shelf(
        {name: pair for name, pair in found.good.items() if name not in faulty},
        found.faulty | faulty,
        (*found.problems, *(problem for problems in wrong.values() for problem in problems)),
    )


def _shelf(found: Iterable[Whole], model: type[Kind], inside: Inside[Kind] | None) -> _Shelf[Kind]:
    good: dict[str, tuple[Document, Kind]] = {}
    faulty: set[str] = set()
    problems: list[Problem] = []
    for whole in found:
        content, wrong = _read_as(whole, model, inside)
        document, name = whole.document, whole.written.id
        if document is not None and name in good:
            wrong = [document.problem(("id",), "bestaat_al", id=name), *wrong]
        elif document is not None and content is not None and not wrong:
            good[name] = (document, content)
        else:
            faulty.add(name)
        problems += wrong
    return _Shelf(good, frozenset(faulty), tuple(problems))


def _read_as(
    whole: Whole, model: type[Kind], inside: Inside[Kind] | None
) -> tuple[Kind | None, list[Problem]]:
    document, written = whole.document, whole.written
    if document is None:
        return None, [*whole.problems]
    doubled = (problem for part in written.documents() for problem in part.doubled())
    try:
        content = cast(Kind, model.model_validate(document.data))
    except ValidationError as error:
        return None, [*doubled, *refused(document, error, model)]
    if inside is None:
        return content, []
    wrong = [*doubled, *inside(document, content)]
    if isinstance(content, Service):
        wrong += wrong_beside(written.path, data_files(content.id))
        if written.path.with_name("rules.py").is_file() and not has_rules(content.id):
            wrong.append(document.problem(("id",), "regels_onbekend", id=content.id))
    if content.id != written.id:
        wrong.append(document.problem(("id",), "ander_id", id=content.id, naam=written.id))
    return content, wrong
