"""What can be wrong inside one file, apart from its form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sandbox.catalog.checks.bare_names import wrong_names, wrong_senders
from sandbox.catalog.checks.facts_named import used_in
from sandbox.catalog.checks.long_sentences import too_long
from sandbox.catalog.checks.parts import without_part, wrong_parts
from sandbox.catalog.checks.real_data import real_data
from sandbox.catalog.checks.tasks import bodies_in, reviews_nothing, without_hints
from sandbox.catalog.checks.unknown_facts import ALWAYS, unknown_fact
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.files import PICTURES
from sandbox.model import Archetype, Block, Field, Lesson, Paper, Run, Screen, Service
from sandbox.people import WrongFact, make_person

SAMPLE = "controle"
"""The code of a person that stands for all people of an archetype while checking."""
SAMPLES = 5
"""So many are made to find what goes wrong only sometimes; all have facts of the same names."""


def wrong_in_service(document: Document, service: Service) -> Iterator[Problem]:
    """Double ids, screens that are not there, answers that cannot be chosen, real data."""
    yield from real_data(document, simulated=True)
    yield from wrong_names(document, service)
    yield from too_long(document)
    yield from without_source(document, len(service.sources))
    yield from twice(document, ("screens",), [screen.id for screen in service.screens])
    yield from _papers(document, "letters", service.letters)
    screens = {screen.id: screen for screen in service.screens}
    if service.front and service.front not in screens:
        known = suggestion(list(screens))
        yield document.problem(("front",), "geen_scherm", naam=service.front, keuze=known)
    for at, screen in enumerate(service.screens):
        place = ("screens", at)
        yield from _figures(document, (*place, "body"), screen.body)
        yield from _neighbours(document, place, screen, screens)
        yield from twice(document, (*place, "fields"), [field.id for field in screen.fields])
        for number, field in enumerate(screen.fields):
            yield from _field(document, (*place, "fields", number), field)


def wrong_in_lesson(document: Document, lesson: Lesson) -> Iterator[Problem]:
    """Double ids, no sources, a picture that is not there, real data."""
    yield from real_data(document, simulated=False)
    yield from too_long(document)
    yield from without_source(document, len(lesson.sources))
    yield from wrong_parts(document, lesson)
    yield from wrong_picture(document, ("picture",), lesson.picture)
    yield from without_hints(document, lesson)
    yield from reviews_nothing(document, lesson)
    for place, body in bodies_in(lesson):
        yield from _figures(document, place, body)


def wrong_in_run(document: Document, run: Run) -> Iterator[Problem]:
    """Double ids, real data; the rest is told at the lessons that use the run."""
    yield from real_data(document, simulated=False)
    yield from too_long(document)
    yield from twice(document, ("steps",), [step.id for step in run.steps])
    if any(step.part for step in run.steps):
        yield from without_part(
            document, [(("steps", at), step) for at, step in enumerate(run.steps)]
        )


def wrong_in_archetype(document: Document, archetype: Archetype) -> Iterator[Problem]:
    """Facts that cannot be made, facts in papers that are not there, real data."""
    yield from real_data(document, simulated=True)
    yield from wrong_senders(document, "papers", archetype.papers)
    yield from too_long(document)
    yield from _papers(document, "papers", archetype.papers)
    if not archetype.portraits:
        yield document.problem(("portraits",), "vorm.te_weinig")
        return
    for at, portrait in enumerate(archetype.portraits):
        yield from wrong_picture(document, ("portraits", at), portrait, "people/portrait-")
    try:
        people = [make_person(archetype, f"{SAMPLE} {number}") for number in range(SAMPLES)]
    except WrongFact as wrong:
        exact: Place = ("facts", wrong.fact, "given", wrong.about)
        there = document.existing(exact, or_missing=False) == exact
        place = exact if there else document.existing(exact[:2], or_missing=False)
        yield document.told(place, wrong.message, wrong.remedy)
        return
    known = people[0].facts.keys() | ALWAYS
    for place, name in used_in(archetype, leave_out=frozenset({"facts"})):
        if name not in known:
            yield unknown_fact(document, place, name, known)


def without_source(document: Document, count: int) -> Iterator[Problem]:
    """A file that names no source."""
    if not count:
        yield document.problem(("sources",), "geen_bron")


def twice(document: Document, place: Place, ids: Sequence[str]) -> Iterator[Problem]:
    """Ids that stand twice in a list."""
    for at, name in enumerate(ids):
        if name in ids[:at]:
            yield document.problem((*place, at, "id"), "dubbel_id", id=name)


def _papers(document: Document, key: str, papers: Sequence[Paper]) -> Iterator[Problem]:
    yield from twice(document, (key,), [paper.id for paper in papers])
    for at, paper in enumerate(papers):
        yield from _figures(document, (key, at, "body"), paper.body)


def _figures(document: Document, place: Place, blocks: Sequence[Block]) -> Iterator[Problem]:
    for at, block in enumerate(blocks):
        if block.figure:
            yield from wrong_picture(document, (*place, at, "figure"), block.figure)


def wrong_picture(
    document: Document, place: Place, name: str, before: str = ""
) -> Iterator[Problem]:
    """A picture that is not there."""
    if not (PICTURES / f"{before}{name}.svg").is_file():
        file = f"assets/pictures/{before}{name}.svg"
        yield document.problem(place, "geen_plaatje", naam=name, bestand=file)


def _targets(document: Document, place: Place, field: Field) -> Iterator[Problem]:
    """What a camera can be pointed at is drawn."""
    for at, option in enumerate(field.options):
        if option.figure:
            yield from wrong_picture(document, (*place, "options", at, "figure"), option.figure)


def _neighbours(
    document: Document, place: Place, screen: Screen, screens: dict[str, Screen]
) -> Iterator[Problem]:
    for key, name in (
        ("blocked", screen.blocked),
        ("beside", screen.beside),
        ("astray", screen.astray),
    ):
        if name and name not in screens:
            known = suggestion(list(screens))
            yield document.problem((*place, key), "geen_scherm", naam=name, keuze=known)
    for key, name in (("beside", screen.beside), ("astray", screen.astray)):
        if name in screens and screens[name].fields:
            yield document.problem((*place, key), "naast_met_velden", naam=name)


def _field(document: Document, place: Place, field: Field) -> Iterator[Problem]:
    yield from twice(document, (*place, "options"), [option.id for option in field.options])
    yield from _targets(document, place, field)
    yield from twice(document, (*place, "mistakes"), [mistake.id for mistake in field.mistakes])
    if field.kind in ("choice", "scan") and not field.options:
        yield document.problem(place, "geen_opties", veld=field.id)
