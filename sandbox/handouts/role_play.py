"""*Mag dit?*: somebody at a counter or a message that came, and what one does; to play in pairs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.catalog import Catalog
from sandbox.handouts.group import person_of
from sandbox.handouts.on_paper import NEW_PAGE, TOGETHER, framed
from sandbox.handouts.questions import read_before
from sandbox.model import Lesson, Screen, Step
from sandbox.people.facts import fill
from sandbox.pieces import Box, Heading, Items, Leaf, Piece, Text
from sandbox.practice.class_question import scene_before
from sandbox.practice.scene import Scene
from sandbox.tasks import task_of
from sandbox.tasks.finding import find_screen, screen_of
from sandbox.texts import text

TALK = "dialogue"
"""The kind of a talk: what one says first is chosen as well."""
SPOKEN = frozenset({"counter", "chat", "call", "mails", "message"})
"""Keys of blocks in which somebody says something."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is read out, what the other can choose, and why each is right or not."""

    title: str
    spoken: tuple[Piece, ...]
    question: str
    options: tuple[str, ...]
    right: str
    why: str
    wrong: tuple[tuple[str, str], ...]


def has_role_play(catalog: Catalog, lesson: Lesson) -> bool:
    """Whether somebody says something in it, that is answered with a choice."""
    return any(_is_part(catalog, step) for step in lesson.steps)


def role_play(catalog: Catalog, lesson: Lesson) -> Leaf:
    """The role play of one lesson."""
    title = text("uitdelen.rollenspel.titel", les=lesson.title)
    return Leaf(title, tuple(_pieces(tuple(_parts(catalog, lesson)))), "work")


def every_role_play(catalog: Catalog) -> Leaf:
    """That of all lessons together."""
    parts = (part for lesson in catalog.listed for part in _parts(catalog, lesson))
    return Leaf(text("uitdelen.rollenspel.titel_alle"), tuple(_pieces(tuple(parts))), "work")


def _is_part(catalog: Catalog, step: Step) -> bool:
    """A talk, or a choice below something that is said; on a simulated screen too."""
    blocks = [block for body in task_of(step).bodies.values() for block in body]
    found = [find_screen(catalog.services, name) for name in step.task.screens]
    screens = [screen for _, screen in found]
    beside = [screen_of(service, screen.beside) for service, screen in found if screen.beside]
    blocks += [block for screen in (*screens, *beside) for block in screen.body]
    chosen = step.task.key == "choose" or any(map(_judged, screens))
    spoken = any(SPOKEN & block.model_fields_set for block in blocks)
    return step.task.key == TALK or (chosen and spoken)


def _judged(screen: Screen) -> bool:
    return any(field.judgement and field.options for field in screen.fields)


def _parts(catalog: Catalog, lesson: Lesson) -> Iterator[Part]:
    person = person_of(catalog, lesson, "a", 1)
    for step in lesson.steps:
        if _is_part(catalog, step):
            scene = scene_before(catalog.services, lesson, person, step.id)
            yield _talk(scene) if step.task.key == TALK else _part(scene)


def _talk(scene: Scene) -> Part:
    """The first turn of a talk, with the whole of one that ends well as its answer."""
    (question,) = scene.asked.questions
    turn = question.turn("") if question.turn else None
    return Part(
        scene.title,
        framed((*scene.asked.pieces, *(turn.pieces if turn else ()))),
        question.field.label,
        tuple(words for _, words in turn.choices) if turn else (),
        scene.task.told(scene.now, question),
        fill(scene.task.praise, scene.facts),
        (),
    )


def _part(scene: Scene) -> Part:
    field = next(one for one in scene.fields if one.options)
    right = {one.id: scene.right(one) for one in scene.fields if one.id in scene.answers}
    wrong = []
    for option in field.options:
        answers = {**right, field.id: option.id}
        outcome = scene.task.judge(scene.now, scene.asked, answers, "samen")
        if said := outcome.explanations.get(field.id):
            wrong.append((option.label, said))
    return Part(
        scene.title,
        framed(read_before(scene)),
        field.label,
        tuple(option.label for option in field.options),
        next(option.label for option in field.options if option.id == right[field.id]),
        fill(scene.step.praise or scene.task.praise, scene.facts),
        tuple(wrong),
    )


def _pieces(parts: tuple[Part, ...]) -> Iterator[Piece]:
    yield Text(text("uitdelen.rollenspel.zin"))
    for number, part in enumerate(parts, 1):
        yield Box(
            (
                Heading(text("uitdelen.rollenspel.speler", nummer=number, titel=part.title)),
                Text(text("uitdelen.rollenspel.leest"), tag="b"),
                *part.spoken,
                Text(text("uitdelen.rollenspel.kies", vraag=part.question), tag="b"),
                Items(tuple((Text(option),) for option in part.options), "keuze"),
            ),
            TOGETHER,
        )
    yield NEW_PAGE
    yield Heading(text("uitdelen.rollenspel.antwoorden"))
    for number, part in enumerate(parts, 1):
        yield Text(text("uitdelen.rollenspel.goed", nummer=number, keuze=part.right), tag="b")
        yield Text(part.why)
        wrong = (
            text("uitdelen.rollenspel.fout", keuze=label, waarom=why) for label, why in part.wrong
        )
        if items := tuple((Text(words),) for words in wrong):
            yield Items(items)
