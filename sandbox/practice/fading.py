"""Help that fades in the way *samen*: shown where it stands and why, then only where, then nothing.

A judgement is never told before it is asked for. What cannot be read anywhere, and a code or a
password, is told. How often somebody met a screen is counted from what happened, in any lesson.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sandbox.fields import chosen, kind_of
from sandbox.model import Field, Lesson, Paper, Person, Step
from sandbox.model.happened import Again, Done
from sandbox.people.facts import Facts, fill
from sandbox.progress import History, Moment
from sandbox.texts import text

CARD = "oefenkaart"
"""Where the oefenkaart stands among the papers."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Where the answer to a question stands: the id and name of a paper, and the line.

    `line` and `because` are only said the first time.
    """

    label: str
    paper: str
    title: str
    line: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Help:
    """What is said before a try: answers that are `told`, per question, and where others stand.

    `whys` say the first time why a question that is told is asked, by its label.
    """

    told: tuple[tuple[str, str], ...] = ()
    shown: tuple[Shown, ...] = ()
    whys: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line that can be read: of the paper with this id and name, its label and what it says."""

    paper: str
    title: str
    label: str
    says: str


def met(moment: Moment, step: Step) -> int:
    """How often this learner did something with the screens of a step before, in any round."""
    screens = set(step.task.screens)
    asking = {other.id for other in moment.lesson.steps if screens & set(other.task.screens)}
    count, here = 0, False
    for event in moment.events:
        if isinstance(event.what, Again):
            here = False
        elif isinstance(event.what, Done) and event.what.step in asking:
            count += 1
            here = here or event.what.step == step.id
    return count - here


def met_elsewhere(history: History, lessons: Mapping[str, Lesson], lesson: str, step: Step) -> int:
    """How often this learner did something with the screens of a step in other lessons.

    It costs as much as lessons were begun: what was done in each is worked out once.
    """
    screens = tuple(step.task.screens)
    others = (lessons[name] for name in history.lessons if name != lesson and name in lessons)
    counted = (history.moment(other).screens for other in others) if screens else ()
    return sum(max(found.get(screen, 0) for screen in screens) for found in counted)


def faded(
    told: Sequence[tuple[Field, str]], lines: Iterable[Line], times: int, judgement: bool
) -> Help:
    """Of the right answers, per question, what is said of them at the `times`th time, from 0."""
    if judgement:
        return Help()
    readable = tuple(lines)
    kept: list[tuple[str, str]] = []
    shown: list[Shown] = []
    for field, answer in told:
        line = None if chosen(field.kind) else _standing(readable, answer)
        if field.judgement or kind_of(field.kind).control == "lines":
            continue
        if is_secret(field) or (line is None and times == 0):
            kept.append((field.label, answer))
        elif line and times == 0:
            shown.append(Shown(field.label, line.paper, line.title, line.label, field.because))
        elif line and times == 1:
            shown.append(Shown(field.label, line.paper, line.title))
    reasons = {field.label: field.because for field, _ in told if times == 0 and field.because}
    whys = tuple((label, reasons[label]) for label, _ in kept if label in reasons)
    return Help(tuple(kept), tuple(shown), whys)


def is_secret(field: Field) -> bool:
    """Whether it is copied only: nothing is learnt from looking where a code stands."""
    kind = kind_of(field.kind)
    return kind.on_card or kind.emptied or kind.name == "code"


def lines_of(papers: Iterable[Paper], person: Person, facts: Facts) -> tuple[Line, ...]:
    """Every line with a name: of the papers, in their order, and of the oefenkaart at the end."""
    found = [
        Line(f"papier-{paper.id}", _named(paper), label, says)
        for paper in papers
        for block in paper.body
        for label, says in block.rows or ()
    ]
    card = [Line(CARD, "", label, fill(says, facts)) for label, says in person.card]
    return (*found, *card)


def _named(paper: Paper) -> str:
    """What a paper is called: with its sender, for two may have the same title."""
    if not paper.sender:
        return text("les.papier_dat", papier=paper.title)
    return text("les.papier_van", papier=paper.title, afzender=paper.sender)


def _standing(lines: Sequence[Line], answer: str) -> Line | None:
    return next((line for line in lines if line.says == answer), None)
