"""What can be wrong between a lesson and the services and person it names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from sandbox.catalog.checks.alone import SAMPLE
from sandbox.catalog.checks.facts_named import used_in
from sandbox.catalog.checks.fields import wrong_choice
from sandbox.catalog.checks.last_days import LAST_DAY, late_steps
from sandbox.catalog.checks.long_sentences import too_long_together
from sandbox.catalog.checks.matters import wrong_matters
from sandbox.catalog.checks.pictures_made import KnownPictures, wrong_pictures
from sandbox.catalog.checks.reach import (
    letters_in,
    pictures_in,
    read_in,
    screen_of,
    screens_of,
    services_in,
    shown_by,
)
from sandbox.catalog.checks.samples import wrong_samples
from sandbox.catalog.checks.sums_in_post import sums_in_post
from sandbox.catalog.checks.tasks import asking_in, filled_in, without_picture, wrong_task
from sandbox.catalog.checks.unknown_facts import ALWAYS, meant, unknown_fact
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.model import Archetype, Asking, Lesson, Service, Step, Task
from sandbox.people import make_person
from sandbox.people.facts import belongs, group_of, names_in
from sandbox.tasks import task_of
from sandbox.tasks.kinds.screen import ScreenTask

KnownDerived = Callable[[str], frozenset[str]]
"""The names of the facts that the rules of a service add."""


PEOPLE = 3
"""So many sample people must be able to give every answer."""


@dataclass(frozen=True, slots=True)
class Around:
    """The good services and archetypes, and the ids of those with a fault of their own."""

    services: Mapping[str, Service]
    archetypes: Mapping[str, Archetype]
    faulty_services: frozenset[str]
    faulty_archetypes: frozenset[str]
    known_derived: KnownDerived
    known_pictures: KnownPictures


def wrong_between(document: Document, lesson: Lesson, around: Around) -> Iterator[Problem]:
    """Everything a lesson names that is not there, or that lacks something the lesson needs."""
    missing = [
        *_persona(document, lesson, around),
        *_services(document, lesson, around),
    ]
    if missing:
        yield from missing
        return
    persona = around.archetypes[lesson.persona]
    names = frozenset(make_person(persona, SAMPLE).facts) | _derived(lesson, around)
    pictures = pictures_in(lesson, around.known_pictures)
    yield from too_long_together(document, read_in(lesson, persona, around.services))
    yield from _letters(document, ("post",), lesson.post, around.services)
    yield from _in_post(document, lesson, around.services, names)
    yield from _papers(document, ("table",), lesson.table, persona)
    yield from _round(document, lesson, around.services)
    yield from wrong_matters(document, lesson, around.services)
    yield from without_picture(document, lesson, pictures)
    yield from sums_in_post(document, lesson, around.services)
    for where, asking in asking_in(lesson):
        # Of a screen for who is late, what lacks is told by the check of last days.
        if isinstance(asking, Step) or not asking.task.screens:
            yield from wrong_task(document, where, asking, around.services)
    for place, filled in filled_in(lesson):
        yield from wrong_task(document, place, filled, around.services)
        yield from _aliases(document, (*place, "as"), filled, names)
        yield from _answers(document, place, filled.task, around.services)
        yield from _needed(document, place, filled, around.services, _with_alias(names, filled))
    for place, step in lesson.placed:
        yield from _papers(document, (*place, "papers"), step.task.papers, persona)
        yield from _letters(document, (*place, "brings"), step.then.brings, around.services)
        yield from _aliases(document, (*place, "as"), step, names)
        yield from _answers(document, place, step.task, around.services)
        yield from late_steps(document, place, step, around.services)
        names |= {LAST_DAY} if step.then.deadline else set()
        yield from _facts(
            document, place, step, around.services, _with_alias(names, step).union(*step.cases)
        )
        bodies = [(name, shown.body) for name, shown in shown_by(step, around.services)]
        yield from wrong_pictures(document, place, step, bodies, pictures)


def wrong_for_samples(document: Document, lesson: Lesson, around: Around) -> Iterator[Problem]:
    """Answers that somebody cannot give, in a lesson in which nothing else is wrong."""
    persona = around.archetypes[lesson.persona]
    people = [make_person(persona, f"{SAMPLE} {number}") for number in range(PEOPLE)]
    yield from wrong_samples(document, lesson, around.services, people)


def _persona(document: Document, lesson: Lesson, around: Around) -> Iterator[Problem]:
    if lesson.persona in around.archetypes:
        return
    if lesson.persona in around.faulty_archetypes:
        yield document.problem(("persona",), "foute_persoon", naam=lesson.persona)
    else:
        known = suggestion(list(around.archetypes))
        yield document.problem(("persona",), "geen_persoon", naam=lesson.persona, keuze=known)


def _services(document: Document, lesson: Lesson, around: Around) -> Iterator[Problem]:
    told: set[str] = set()
    for place, screen in screens_of(lesson):
        service = screen.split("/")[0]
        if service in around.services:
            names = [f"{service}/{other.id}" for other in around.services[service].screens]
            if screen not in names:
                keuze = suggestion(get_close_matches(screen, names, n=1) or names)
                yield document.problem(place, "geen_scherm", naam=screen, keuze=keuze)
        elif service not in told:
            told.add(service)
            if service in around.faulty_services:
                yield document.problem(place, "foute_dienst", naam=service)
            else:
                known = suggestion(list(around.services))
                yield document.problem(place, "geen_dienst", naam=service, keuze=known)


def _derived(lesson: Lesson, around: Around) -> frozenset[str]:
    made = (around.known_derived(service) for service in services_in(lesson))
    return ALWAYS.union(*made)


def _with_alias(names: frozenset[str], step: Asking) -> frozenset[str]:
    return names | {
        second + name.removeprefix(first)
        for second, first in step.task.as_.items()
        for name in names
        if belongs(name, first)
    }


def _papers(
    document: Document, place: Place, names: Iterable[str], persona: Archetype
) -> Iterator[Problem]:
    known = [paper.id for paper in persona.papers]
    for at, paper in enumerate(names):
        if paper not in known:
            yield document.problem((*place, at), "geen_papier", naam=paper, keuze=suggestion(known))


def _letters(
    document: Document, place: Place, names: Iterable[str], services: Mapping[str, Service]
) -> Iterator[Problem]:
    known = list(letters_in(services))
    for at, letter in enumerate(names):
        if letter not in known:
            yield document.problem((*place, at), "geen_brief", naam=letter, keuze=suggestion(known))


def _round(
    document: Document, lesson: Lesson, services: Mapping[str, Service]
) -> Iterator[Problem]:
    known = sorted({name for step in lesson.steps for name in task_of(step).right(services)})
    for at, name in enumerate(lesson.round):
        if name not in known:
            near = suggestion(get_close_matches(name, known, n=1) or known)
            yield document.problem(("round", at), "geen_vraag", naam=name, keuze=near)


def _aliases(
    document: Document, place: Place, step: Asking, names: frozenset[str]
) -> Iterator[Problem]:
    groups = sorted({group_of(name) for name in names})
    for second, first in step.task.as_.items():
        if not any(belongs(name, first) for name in names):
            near = get_close_matches(first, groups, n=1) or groups
            yield document.problem(
                (*place, second), "geen_groep", naam=first, keuze=suggestion(near)
            )


def _answers(
    document: Document, place: Place, task: Task, services: Mapping[str, Service]
) -> Iterator[Problem]:
    if not isinstance(task, ScreenTask):
        return
    fields = {field.id: field for field in screen_of(services, task.screen).fields}
    for name, answer in task.expect.items():
        if name in fields:
            options = [option.id for option in fields[name].options]
            where = (*place, "expect", name)
            yield from wrong_choice(document, where, fields[name], answer, options)


def _needed(
    document: Document,
    place: Place,
    filled: Asking,
    services: Mapping[str, Service],
    known: frozenset[str],
) -> Iterator[Problem]:
    """Facts that are filled in on a screen and that the person does not have."""
    for name in filled.task.screens:
        for field in screen_of(services, name).fields:
            answer = field.answer if field.feeds else None
            for fact in sorted(names_in(answer or "") - known):
                keuze = meant(fact, known)
                where = (*place, "screen")
                yield document.problem(where, "feit_elders", naam=fact, scherm=name, keuze=keuze)


def _facts(
    document: Document,
    place: Place,
    step: Step,
    services: Mapping[str, Service],
    known: frozenset[str],
) -> Iterator[Problem]:
    """Facts that the step, its screens or its letters name and the person does not have."""
    for inside, name in used_in(step):
        if name not in known:
            yield unknown_fact(document, (*place, *inside), name, known)
    told: set[str] = set(step.task.as_)
    groups = {group_of(name) for name in known}
    for whose, name in _elsewhere(step, services, known):
        # One problem for a whole group that is missing, and none when its second name is wrong.
        subject = name if group_of(name) in groups else group_of(name)
        if subject not in told:
            told.add(subject)
            keuze = meant(name, known)
            yield document.problem(
                (*place, "screen"), "feit_elders", naam=name, scherm=whose, keuze=keuze
            )


def _in_post(
    document: Document, lesson: Lesson, services: Mapping[str, Service], known: frozenset[str]
) -> Iterator[Problem]:
    """Facts that a letter names which lies there from the start, and the person does not have."""
    letters = letters_in(services)
    for at, letter in enumerate(lesson.post):
        for _, name in used_in(letters[letter]) if letter in letters else ():
            if name not in known:
                keuze = meant(name, known)
                yield document.problem(
                    ("post", at), "feit_elders", naam=name, scherm=letter, keuze=keuze
                )


def _elsewhere(
    step: Step, services: Mapping[str, Service], known: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """What a step shows, by name, and the facts in it that are not known."""
    groups = {group_of(name) for name in known}
    for whose, content in shown_by(step, services):
        for place, name in used_in(content):
            # A mistake or prefilled value about a job this person does not have is left out.
            other_person = "." in name and group_of(name) not in groups
            if name not in known and not (other_person and {"mistakes", "prefill"} & set(place)):
                yield whose, name
