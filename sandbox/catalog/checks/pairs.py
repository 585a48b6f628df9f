"""What can be wrong between the two sides of a lesson for two."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sandbox.catalog.checks.alone import SAMPLE
from sandbox.catalog.reading.document import Document
from sandbox.catalog.telling.problem import Problem, suggestion
from sandbox.model import Archetype, Lesson, Person, Together
from sandbox.model.together import END
from sandbox.people import make_person


def wrong_pair(
    document: Document,
    lesson: Lesson,
    lessons: Mapping[str, Lesson],
    people: Mapping[str, Archetype],
) -> Iterator[Problem]:
    """A side without another, a wait that never ends, people who do not know each other."""
    ours = lesson.together
    if ours is None:
        return
    door, other = lessons.get(ours.lesson), lessons.get(ours.other)
    if door is None or door.together:
        known = suggestion([one.id for one in lessons.values() if one.together is None])
        yield document.problem(("together", "lesson"), "geen_les", naam=ours.lesson, keuze=known)
    theirs = other.together if other else None
    if other is None or theirs is None or theirs.other != lesson.id or theirs.lesson != ours.lesson:
        yield document.problem(("together", "other"), "geen_kant", naam=ours.other, id=lesson.id)
        return
    wrong = list(_waits(document, lesson, ours, other))
    yield from wrong
    if not wrong and (stuck := _stuck(lesson, other)):
        yield document.problem(("together", "waits", stuck), "wacht_altijd", naam=stuck)
    one, two = (make_person(people[side.persona], SAMPLE) for side in (lesson, other))
    if not _knows(people, one, two):
        yield document.problem(("persona",), "geen_huis", naam=one.archetype, ander=two.archetype)


def _waits(document: Document, lesson: Lesson, ours: Together, other: Lesson) -> Iterator[Problem]:
    own = {step.id: step.task.key for step in lesson.steps}
    theirs = [step.id for step in other.steps if step.id != END]
    for step, awaited in ours.waits.items():
        place = ("together", "waits", step)
        if own.get(step) != "explain":
            known = suggestion([name for name, kind in own.items() if kind == "explain"])
            yield document.problem(place, "geen_wachtstap", naam=step, keuze=known)
        if awaited not in theirs:
            keuze = suggestion(theirs)
            yield document.problem(place, "geen_stap_ander", naam=awaited, keuze=keuze)


def _stuck(lesson: Lesson, other: Lesson) -> str:
    """The step of this lesson at which both would wait for each other, or ""."""
    left = {one.id: [step.id for step in one.steps] for one in (lesson, other)}
    waits = {one.id: one.together.waits for one in (lesson, other) if one.together}
    done: dict[str, set[str]] = {lesson.id: set(), other.id: set()}
    moved = True
    while moved:
        moved = False
        for mine, yours in ((lesson.id, other.id), (other.id, lesson.id)):
            while left[mine] and waits[mine].get(left[mine][0]) in {None, *done[yours]}:
                done[mine].add(left[mine].pop(0))
                moved = True
    return left[lesson.id][0] if left[lesson.id] else ""


def _knows(people: Mapping[str, Archetype], one: Person, two: Person) -> bool:
    """Whether one of them is somebody in the facts of the other, the same for both."""
    for mine, other in ((one, two), (two, one)):
        house = people[mine.archetype].household
        if house and house.of == other.archetype:
            return all(
                mine.facts[f"{house.calls}.{name}"] == other.facts.get(name) for name in house.knows
            )
    return False
