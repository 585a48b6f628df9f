"""A question with choices of any lesson, as it is put to a whole class: for one made-up person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sandbox.fields import kind_of
from sandbox.model import Event, Field, Happened, Lesson, Option, Person, Service
from sandbox.model.happened import Done, Started
from sandbox.people.facts import fill
from sandbox.practice.scene import Scene, build
from sandbox.tasks import Outcome
from sandbox.tasks.showing import labels

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
CLASS = "klas"
ALL = "alle"
"""After the id of a lesson: a round of all its questions."""
ANYTHING_ELSE = "anders"
FOR_ALL = "allen"
"""In the place of a field: what a task asks of a whole class in its own way."""


@dataclass(frozen=True, slots=True)
class ClassQuestion:
    """A question, what one looks at to answer it (`scene`), and what is told afterwards.

    `place` is "lesson/step/field". `clue` helps without telling; `why` tells why an option of
    `right` is right, `says` what the author wrote of others, by their ids. Without `right` no
    choice is wrong, and without `options` there is only something to talk about.
    """

    place: str
    scene: Scene
    label: str
    options: tuple[Option, ...]
    right: frozenset[str]
    clue: str
    why: str
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Offered:
    """A question that can be put to a class: its `place`, the title of its step, its label."""

    place: str
    step: str
    label: str


def offered(services: Mapping[str, Service], lesson: Lesson, person: Person) -> tuple[Offered, ...]:
    """Every question of a lesson that has a right choice, in its order."""
    scenes = (scene_before(services, lesson, person, step.id) for step in lesson.steps)
    return tuple(one for scene in scenes for one in _offered_at(lesson, scene))


def _offered_at(lesson: Lesson, scene: Scene) -> Iterator[Offered]:
    place = f"{lesson.id}/{scene.step.id}"
    if together := scene.task.for_all(scene.now):
        yield Offered(f"{place}/{FOR_ALL}", scene.title, together.label)
        return
    for field in scene.fields:
        if _has_a_right_choice(scene, field):
            yield Offered(f"{place}/{field.id}", scene.title, _asked(field))


def places(services: Mapping[str, Service], lesson: Lesson, person: Person) -> tuple[str, ...]:
    """The places of these questions, as "lesson/step/field"."""
    return tuple(one.place for one in offered(services, lesson, person))


def class_question(
    services: Mapping[str, Service], lesson: Lesson, person: Person, place: str
) -> ClassQuestion:
    """The question at a place of this lesson; KeyError when there is none."""
    _, step_id, field_id = place.split("/")
    scene = scene_before(services, lesson, person, step_id)
    if field_id == FOR_ALL:
        return _together(scene, place)
    field = next((one for one in scene.fields if one.id == field_id), None)
    if field is None or not _has_a_right_choice(scene, field):
        raise KeyError(place)
    judged = {option.id: _judged(scene, field, option.id) for option in _options(field)}
    return ClassQuestion(
        place=place,
        scene=scene,
        label=_asked(field),
        options=_options(field),
        right=frozenset(name for name, said in judged.items() if said is None),
        clue=_clue(scene),
        why=fill(scene.step.praise or scene.task.praise, scene.facts),
        says={name: said for name, said in judged.items() if said},
    )


def _together(scene: Scene, place: str) -> ClassQuestion:
    put = scene.task.for_all(scene.now)
    if put is None:
        raise KeyError(place)
    why = fill(scene.step.praise or (scene.task.praise if put.right else ""), scene.facts)
    return ClassQuestion(
        place, scene, put.label, put.options, put.right, _clue(scene), why, put.says
    )


def _clue(scene: Scene) -> str:
    return fill(scene.step.hints[0], scene.facts) if scene.step.hints else ""


def _asked(field: Field) -> str:
    """The question, with that of the whole when it is asked of several things."""
    return " ".join(filter(None, (field.group, field.label)))


def _has_a_right_choice(scene: Scene, field: Field) -> bool:
    """Whether one option is right by itself; of things to put in order none is."""
    options = () if field.free or field.id not in scene.answers else _options(field)
    return any(_judged(scene, field, one.id) is None for one in options)


def _options(field: Field) -> tuple[Option, ...]:
    """What can be chosen: a box may be ticked or left."""
    if kind_of(field.kind).control != "tick":
        return field.options
    return tuple(Option(id=name, label=words) for name, words in labels(field).items())


def scene_before(
    services: Mapping[str, Service], lesson: Lesson, person: Person, step_id: str
) -> Scene:
    """A step as it stands when all before it is done; KeyError when there is none."""
    return build(services, lesson, person, _done_before(lesson, step_id), step_id)


def _done_before(lesson: Lesson, step_id: str) -> tuple[Event, ...]:
    """All that leads to a step, so that the letters it is about are there; KeyError for none."""
    ids = [step.id for step in lesson.steps]
    if step_id not in ids:
        raise KeyError(step_id)
    before = tuple(Done(lesson.id, name) for name in ids[: ids.index(step_id)])
    happened: tuple[Happened, ...] = (Started(lesson.id, ids[0]), *before)
    return tuple(Event(LONG_AGO, CLASS, what) for what in happened)


def _judged(scene: Scene, field: Field, option: str) -> str | None:
    """None for what is right, all else being right; else what the author wrote of it, or ""."""
    right = {one.id: scene.right(one) for one in scene.fields}
    outcome = _outcome(scene, right | {field.id: option})
    if field.id not in outcome.explanations:
        return "" if _outcome(scene, right).done and not outcome.done else None
    return "" if ANYTHING_ELSE in outcome.mistakes else outcome.explanations[field.id]


def _outcome(scene: Scene, answers: Mapping[str, str]) -> Outcome:
    return scene.task.judge(scene.now, scene.asked, answers, "samen")
