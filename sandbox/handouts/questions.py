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

TYPED = "text"
"""The control of what is not worked out, but has to stand on a paper to be read."""
BY_HAND = frozenset({TYPED, "scale"})
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
    table = _Table({paper.id: paper for paper in first.papers}, tuple(_card(first)))
    exercises = []
    for scene in scenes:
        fitting = (one for one in scene.asked.questions if _fits(scene, one))
        asked = [_asked(scene, one) for one in fitting if table.says(scene, one)]
        if asked:
            exercises.append(Exercise(scene.title, scene.say, _above(scene), tuple(asked)))
    name = str(person.facts["naam"].value)
    papers = tuple(table.papers.values())
    return Sheet(person, name, _story(first), table.card, papers, tuple(exercises))


@dataclass(frozen=True, slots=True)
class _Table:
    """What lies beside a sheet; a letter comes to lie there when an answer stands in it alone."""

    papers: dict[str, Paper]
    card: tuple[tuple[str, str], ...]

    def says(self, scene: Scene, question: Question) -> bool:
        """Whether what has to be read stands somewhere here, or in a letter that came."""
        answer = _told(scene, question)
        if question.control != TYPED or any(answer in value for _, value in self.card):
            return True
        for paper in (*self.papers.values(), *scene.letters):
            if answer in plain([paper_in_a_frame(paper)]):
                self.papers.setdefault(paper.id, paper)
                return True
        return False


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
    return question.control != TYPED or bool(_told(scene, question))


def _told(scene: Scene, question: Question) -> str:
    free = question.field.free or not scene.task.judged
    return "" if free else scene.task.told(scene.now, question)


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
