"""What somebody has a right to, drawn: how much, why, how to ask for it, and what it came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from babel.dates import format_date

from sandbox.fields.kinds.amount import written as euros
from sandbox.finding.right_questions import TICKED, OfSomebody, asked
from sandbox.finding.rights import Outcome, monthly, outcomes, yearly
from sandbox.finding.situation import Situation, from_answers, from_papers
from sandbox.model import Lesson, Person, Source
from sandbox.pages.parts.arranged import arranged, service_link
from sandbox.pages.place import LESSON, Place, href
from sandbox.pages.state import FIRST_DAY, State
from sandbox.pieces import Box, Fold, Heading, Items, Link, Part, Piece, Rows, Sheet, Text
from sandbox.texts import text

HELP, TALK = "informatiepunt/hulp", "apk-gesprek"
"""Where somebody can ask, and the lesson in which such a talk is practised."""
Outcomes = tuple[Outcome, ...]


def of_you(state: State, answers: Mapping[str, str]) -> tuple[Part, ...]:
    """What follows from the answers of who is here, to every question that was asked."""
    now = from_answers(answers)
    found = outcomes(now, FIRST_DAY)
    sure = tuple(one for one in found if one.sure)
    head = (Heading(text("rechten.recht_kop")), *_together(sure))
    return (
        *((*head, *_folds(state, sure)) if sure else (Text(text("rechten.niets")),)),
        *_maybe(state, found, text("rechten.misschien_kop")),
        *_no_right(state, found),
        Heading(text("rechten.invoer_kop")),
        Text(text("rechten.invoer_zin")),
        Rows(tuple(_told(answers)), about=text("rechten.invoer_kop")),
        *_besides(now),
        Text(text("rechten.vakantiegeld", bedrag=euros(now.income)), "dof"),
        Text(text("rechten.oefen_zin", jaar=FIRST_DAY.year), "dof"),
    )


def of_somebody(state: State, who: Person, read: OfSomebody) -> tuple[Part, ...]:
    """What a made-up person misses first, then what this person has already."""
    name = str(who.facts["voornaam"].value)
    now = from_papers(who, read, FIRST_DAY)
    found = outcomes(now, FIRST_DAY, read.has)
    missed = tuple(one for one in found if one.sure and not one.has)
    has = tuple(one for one in found if one.has)
    head = (Heading(text("rechten.mist_kop", naam=name)), *_together(missed))
    none = (Text(text("rechten.mist_niets", naam=name)),)
    owned = (Heading(text("rechten.heeft_kop", naam=name)), *_folds(state, has))
    return (
        *((*head, *_folds(state, missed)) if missed else none),
        *_maybe(state, found, text("rechten.misschien_kop_van", naam=name)),
        *(owned if has else ()),
        *_no_right(state, found),
        Heading(text("rechten.invoer_kop")),
        Text(text("rechten.invoer_zin_van", naam=name)),
        Rows(tuple(_read(now)), about=text("rechten.invoer_kop")),
        *_besides(now),
        Text(text("rechten.oefen_zin", jaar=FIRST_DAY.year), "dof"),
    )


def help_here(state: State) -> tuple[Part, ...]:
    """Where to ask when it is not clear."""
    there = arranged(state.catalog).get(HELP)
    talk = state.catalog.lessons.get(TALK)
    ways = (
        *((service_link(there, there.service.title),) if there else ()),
        *((_practise(talk),) if talk else ()),
    )
    listed = Items(tuple((way,) for way in ways), "lesrij")
    said = (Heading(text("rechten.hulp_kop")), Text(text("rechten.hulp_zin")), listed)
    return (Box(said, "vak"),)


def _practise(lesson: Lesson) -> Link:
    words = text("rechten.oefen", les=lesson.title)
    return Link(words, href(Place(LESSON, lesson.id)), "reeksles")


def _together(found: Outcomes) -> tuple[Piece, ...]:
    month, year = euros(monthly(found)), euros(yearly(found))
    said = Text(text("rechten.samen", maand=month, jaar=year), "groot-bedrag")
    return (said, Text(text("rechten.open"), "dof"))


def _folds(state: State, found: Outcomes) -> tuple[Part, ...]:
    """Each right with its amount, to be opened."""
    return tuple(_fold(state, one) for one in found)


def _fold(state: State, one: Outcome) -> Fold:
    """A right with all there is to say of it."""
    summary = (Heading(one.right.title, 3, tag="b"), *_a_month(one))
    inside = (*_why(one), *_ways(state, one), *_source(one))
    return Fold(summary, inside, "dienstvak recht", f"recht-{one.right.id}")


def _a_month(one: Outcome) -> Iterator[Piece]:
    if one.sure and one.found:
        said = text("rechten.bedrag", maand=euros(one.found.month))
        yield Text(said, tag="span", explained=False)


def _why(one: Outcome) -> Iterator[Piece]:
    """Why somebody gets it, or not; the sum line by line."""
    if one.right.because and not one.has:
        yield Text(one.right.because)
    if one.sure and one.found:
        yield Text(text("rechten.jaar", jaar=euros(one.found.year)))
    if one.found and one.found.note:
        yield Text(one.found.note)
    if one.found and one.found.lines:
        yield Heading(text("rechten.waarom" if one.sure else "rechten.waarom_niet"), 4)
        yield Sheet(one.found.lines)


def _ways(state: State, one: Outcome) -> tuple[Piece, ...]:
    """To the service, and to the lessons in which it can be practised."""
    found = arranged(state.catalog).get(one.right.service)
    if found is None:
        return ()
    said = text("rechten.hoe", dienst=found.service.title)
    there = {lesson.id: lesson for lesson in state.catalog.listed}
    lessons = [there[name] for name in found.service.practise[:1] if name in there]
    ways = (service_link(found, said), *map(_practise, lessons))
    return (Items(tuple((way,) for way in ways), "lesrij"),)


def _source(one: Outcome) -> tuple[Piece, ...]:
    if one.right.source is None:
        return ()
    day = str(format_date(one.right.checked, "d MMMM y", locale="nl_NL"))
    return (Text(text("rechten.bron", bron=_where(one.right.source), datum=day), "bron"),)


def _where(source: Source) -> str:
    return f"{source.text} ({source.address})"


def _maybe(state: State, found: Outcomes, title: str) -> tuple[Part, ...]:
    maybe = tuple(one for one in found if one.maybe and not one.has)
    if not maybe:
        return ()
    return (Heading(title), Text(text("rechten.misschien_zin")), *_folds(state, maybe))


def _no_right(state: State, found: Outcomes) -> tuple[Part, ...]:
    none = tuple(one for one in found if not one.sure and not one.maybe and not one.has)
    return (Heading(text("rechten.niet_kop")), *_folds(state, none)) if none else ()


def _told(answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Every question and what was answered."""
    for one in asked(answers):
        said = answers[one.id]
        ids = said.split(TICKED)
        labels = [option.label for option in one.options if option.id in ids]
        none = text("rechten.niets_gekozen")
        yield one.title, euros(int(said)) if one.amount else ". ".join(labels) or none


def _years(ages: Sequence[int]) -> str:
    return text("rechten.jaar_oud", leeftijd=", ".join(map(str, ages))) if ages else ""


def _read(now: Situation) -> Iterator[tuple[str, str]]:
    """What the papers said."""
    said = {
        "leeftijd": text("rechten.jaar_oud", leeftijd=now.age),
        "inkomen": euros(now.income),
        "partner": "" if now.partner_income is None else euros(now.partner_income),
        "kinderen": _years(now.children),
        "huur": euros(now.rent) if now.rent else "",
        "personen": str(now.persons) if now.rent else "",
        "spaargeld": euros(now.savings),
    }
    yield from ((text(f"rechten.rij.{name}"), value) for name, value in said.items() if value)


def _besides(now: Situation) -> Iterator[Part]:
    """What else may count, and what cannot be worked out here."""
    if now.many:
        yield Text(text("rechten.veel_kinderen"))
    if now.rent:
        yield Text(text("rechten.anderen"))
