"""What of a lesson can be asked on paper, for one made-up person, with the answer of the app."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sandbox.fields import kind_of
from sandbox.handouts.on_paper import framed, paper_in_a_frame
from sandbox.model import Lesson, Paper, Person, Service
from sandbox.people.facts import fill
from sandbox.pieces import Piece, pieces_of, plain
from sandbox.practice.class_question import scene_before
from sandbox.practice.scene import Scene
from sandbox.tasks import Question
from sandbox.tasks.showing import labels
from sandbox.texts import text

BY_HAND = frozenset({"text", "scale"})
"""Controls of which the answer is written on a line."""
ON_A_DEVICE = frozenset({"keypad", "camera", "talk"})
"""Controls that mean nothing on paper."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: what to choose from (`options`; none is a line to write on) and its answer.

    `look` is how it stands there: to write, to tick one of, to tick or leave, to number, or a line
    of the letter to name. An `answer` of "" means that each one is good.
    """

    label: str
    look: str
    options: tuple[str, ...]
    answer: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """The questions of one step, below what there is to read for it."""

    title: str
    say: str
    above: tuple[Piece, ...]
    asked: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that one person is asked, with the papers on which it stands."""

    person: Person
    name: str
    story: str
    card: tuple[tuple[str, str], ...]
    papers: tuple[Paper, ...]
    exercises: tuple[Exercise, ...]


def sheet_of(services: Mapping[str, Service], lesson: Lesson, person: Person) -> Sheet:
    """The sheet of a person; without exercises when nothing of the lesson can be done on paper."""
    scenes = [scene_before(services, lesson, person, step.id) for step in lesson.steps]
    first = scenes[0]
    card = tuple(_card(first))
    papers = {paper.id: paper for paper in first.papers}
    said = plain([paper_in_a_frame(one) for one in papers.values()]) + str(card)
    exercises = []
    for scene in scenes:
        asked = []
        for question in scene.asked.questions:
            if not _fits(scene, question):
                continue
            if _must_be_read(question) and _told(scene, question) not in said:
                bringing = _letter_with(scene, _told(scene, question))
                if bringing is None:
                    continue
                papers[bringing.id] = bringing
                said += plain([paper_in_a_frame(bringing)])
            asked.append(_asked(scene, question))
        if asked:
            exercises.append(Exercise(scene.title, scene.say, _above(scene), tuple(asked)))
    return Sheet(person, str(person.facts["naam"].value), _story(first), card,
                 tuple(papers.values()), tuple(exercises))  # fmt: skip


def _story(scene: Scene) -> str:
    return _filled(scene, scene.person.story)


def _filled(scene: Scene, words: str) -> str:
    return fill(words, scene.own_facts)


def _card(scene: Scene) -> Iterator[tuple[str, str]]:
    """What stands on the oefenkaart and is no secret."""
    secret = {
        _filled(scene, f"{{{name}}}")
        for name, fact in scene.own_facts.items()
        if kind_of(fact.kind).on_card
    }
    for label, words in scene.person.card:
        value = _filled(scene, words)
        if value not in secret:
            yield label, value


def _fits(scene: Scene, question: Question) -> bool:
    """Whether it can be answered on paper at all."""
    kind = kind_of(question.field.kind)
    if question.control in ON_A_DEVICE or kind.on_card or kind.dots or kind.emptied:
        return False
    return bool(_told(scene, question)) or not _must_be_read(question)


def _must_be_read(question: Question) -> bool:
    """Whether the answer has to stand on a paper: it is written, and not worked out."""
    return question.control == "text"


def _told(scene: Scene, question: Question) -> str:
    free = question.field.free or not scene.task.judged
    return "" if free else scene.task.told(scene.now, question)


def _letter_with(scene: Scene, answer: str) -> Paper | None:
    """The letter that came and says the answer."""
    found = (one for one in scene.letters if answer in plain([paper_in_a_frame(one)]))
    return next(found, None) if answer else None


def _asked(scene: Scene, question: Question) -> Asked:
    field = question.field
    label = " ".join(filter(None, (field.group, field.label)))
    options = tuple(labels(field).values()) if question.control not in BY_HAND else ()
    told = _told(scene, question)
    if question.control == "lines" and told in options:
        told = text("uitdelen.regel", nummer=options.index(told) + 1, zin=told)
    return Asked(label, question.control, options, told)


def _above(scene: Scene) -> tuple[Piece, ...]:
    """What there is to read at this step."""
    return framed(read_before(scene))


def read_before(scene: Scene) -> tuple[Piece, ...]:
    """What stands above the questions, on a simulated screen and on the phone beside it too."""
    screens = (scene.screen, scene.beside) if scene.site else ()
    on_screens = (
        piece
        for screen in screens
        if screen
        for piece in pieces_of(screen.body, scene.derived, about=screen.title, level=5)
    )
    return (*on_screens, *scene.asked.pieces)
