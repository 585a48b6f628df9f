"""Fields that nobody could fill in rightly, or that would break the page or the sum."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches

from sandbox.catalog.checks.patterns import is_slow, refused_in_browser
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Place, Problem, suggestion
from sandbox.fields import COMMON_CAUSES, Unreadable, kind_of, read
from sandbox.model import Field, Paper, Screen, Service
from sandbox.people.facts import names_in
from sandbox.tasks.pointing import lines_of

Letters = Mapping[str, Paper]
"""Every letter there is, by "service/letter"."""


def wrong_fields(
    document: Document, service: Service, letters: Letters, feeds: Collection[str]
) -> Iterator[Problem]:
    """What is wrong with the fields of a service; `feeds` are the parts of all sums there are."""
    for at, screen in enumerate(service.screens):
        if screen.download and screen.download not in letters:
            yield _no_letter(document, ("screens", at, "download"), screen.download, letters)
        for number, field in enumerate(screen.fields):
            place = ("screens", at, "fields", number)
            yield from _options(document, place, field)
            yield from _paper(document, place, field, letters)
            yield from _errors(document, place, field)
            yield from _demands(document, place, field, screen)
            yield from _feeds(document, place, field, feeds)
            yield from _answers(document, place, field, letters)


def _options(document: Document, place: Place, field: Field) -> Iterator[Problem]:
    if field.options and kind_of(field.kind).control not in ("radio", "camera"):
        yield document.problem((*place, "options"), "opties_overbodig", soort=field.kind)
    elif field.options and kind_of(field.kind).options:
        yield document.problem((*place, "options"), "opties_vast", soort=field.kind)


def _paper(document: Document, place: Place, field: Field, letters: Letters) -> Iterator[Problem]:
    points = kind_of(field.kind).control == "lines"
    if points and not field.paper:
        yield document.problem((*place, "paper"), "wijzen_zonder_brief", veld=field.id)
    elif field.paper and not points:
        yield document.problem((*place, "paper"), "brief_overbodig", soort=field.kind)
    elif field.paper and field.paper not in letters:
        yield _no_letter(document, (*place, "paper"), field.paper, letters)
    elif points and not _ids(field, letters):
        yield document.problem((*place, "paper"), "brief_zonder_regels", naam=field.paper)


def _no_letter(document: Document, place: Place, name: str, letters: Letters) -> Problem:
    keuze = suggestion(get_close_matches(name, letters, n=1) or list(letters))
    return document.problem(place, "geen_brief", naam=name, keuze=keuze)


def _errors(document: Document, place: Place, field: Field) -> Iterator[Problem]:
    known = sorted(COMMON_CAUSES | kind_of(field.kind).causes)
    for cause in field.errors:
        if cause not in known:
            where = (*place, "errors", cause)
            keuze = suggestion(known)
            yield document.problem(where, "geen_oorzaak", naam=cause, soort=field.kind, keuze=keuze)


def _demands(document: Document, place: Place, field: Field, screen: Screen) -> Iterator[Problem]:
    others = [other.id for other in screen.fields if other.id != field.id]
    for at, demand in enumerate(field.demands):
        where = (*place, "demands", at)
        if shown := refused_in_browser(demand.pattern or ""):
            yield document.problem((*where, "pattern"), "patroon_browser", deel=shown)
        if is_slow(demand.pattern or ""):
            yield document.problem((*where, "pattern"), "patroon_traag")
        if demand.without and demand.without not in others:
            keuze = suggestion(others or ["-"])
            yield document.problem(
                (*where, "without"), "geen_veld_naast", naam=demand.without, keuze=keuze
            )


def _feeds(
    document: Document, place: Place, field: Field, feeds: Collection[str]
) -> Iterator[Problem]:
    if field.feeds and field.feeds not in feeds:
        near = get_close_matches(field.feeds, feeds, n=1) or sorted(feeds)
        yield document.problem(
            (*place, "feeds"), "geen_som", naam=field.feeds, keuze=suggestion(near)
        )


def _answers(document: Document, place: Place, field: Field, letters: Letters) -> Iterator[Problem]:
    """Answers without facts, read by the reader that will read them."""
    options = _ids(field, letters)
    for key, answer in _written(field):
        if not names_in(answer) and not can_be_given(field, answer, options):
            told = {"waarde": answer, "veld": field.id}
            if kind_of(field.kind).options or options:
                yield from wrong_choice(document, (*place, *key), field, answer, options)
            elif kind_of(field.kind).control != "lines":  # the letter that lacks is told already
                soort = field.kind
                yield document.problem((*place, *key), "onleesbaar_antwoord", **told, soort=soort)
    for at, mistake in enumerate(field.mistakes):
        same = mistake.answer.split() == (field.answer or "").split()
        literal = not names_in(mistake.answer) and not names_in(field.answer or "")
        if same or (literal and field.answer and _equal(field, mistake.answer, options)):
            where = (*place, "mistakes", at, "answer")
            yield document.problem(where, "fout_is_goed", veld=field.id, waarde=mistake.answer)


def wrong_choice(
    document: Document, place: Place, field: Field, answer: str, options: Collection[str]
) -> Iterator[Problem]:
    """A problem when there is something to choose from, and the answer is none of it."""
    allowed = list(kind_of(field.kind).options or options)
    if allowed and not names_in(answer) and not can_be_given(field, answer, allowed):
        keuze = suggestion(allowed)
        yield document.problem(place, "geen_optie", waarde=answer, veld=field.id, keuze=keuze)


def _written(field: Field) -> Iterator[tuple[Place, str]]:
    """Where an answer stands, and the answer. A likely mistake may be unreadable on purpose."""
    if field.answer is not None:
        yield ("answer",), field.answer
    if kind_of(field.kind).chosen:
        for at, mistake in enumerate(field.mistakes):
            yield ("mistakes", at, "answer"), mistake.answer


def can_be_given(field: Field, answer: str, options: Collection[str]) -> bool:
    """Whether somebody could fill in this answer; of more right ones each must be possible."""
    several = kind_of(field.kind).several
    parts = [part.strip() for part in answer.split(",")] if several else [answer]
    ids = list(options)
    return all(not isinstance(read(field.kind, part, ids), Unreadable) for part in parts)


def _equal(field: Field, mistake: str, options: Collection[str]) -> bool:
    ids = list(options)
    wrong = read(field.kind, mistake, ids)
    return not isinstance(wrong, Unreadable) and wrong == read(field.kind, field.answer or "", ids)


def _ids(field: Field, letters: Letters) -> tuple[str, ...]:
    """What can be chosen: the options of the field, or the lines of the letter pointed at."""
    if kind_of(field.kind).control == "lines":
        paper = letters.get(field.paper)
        return tuple(line.id for line in lines_of(paper)) if paper else ()
    return tuple(option.id for option in field.options)
