"""*Laat iets misgaan*: switched on before a lesson, or by a teacher for a class."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.model import Event, Happened, Mishap
from sandbox.model.happened import Done, MishapSet
from sandbox.practice.mishaps import fitting
from sandbox.progress.mishaps import find_mishap, mishaps
from sandbox.texts import text
from sandbox.ui import runtime
from tests.content import CATALOG
from tests.flows.lessons import at_start, someone
from tests.flows.robot import Robot
from tests.flows.test_a_class import code_of, pupil, room, teacher
from tests.flows.walking import Walk
from tests.store.test_stores import AT

SHORT = "theorie-boeken"
PLACES = {
    lesson.id: {one.step.id: after for one, after in fitting(CATALOG.services, lesson)}
    for lesson in CATALOG.listed
}
"""After which step each mishap comes, by lesson."""
IN_LESSONS = [one for one in mishaps() if any(one.step.id in at for at in PLACES.values())]


def ticked(walk: Walk, on: bool) -> Walk:
    walk.at.checkbox(key=f"misgaat_{SHORT}").set_value(on)
    return walk.press("begin_les")


def drawn(walk: Walk) -> list[str]:
    return [one.what.mishap for one in walk.events if isinstance(one.what, MishapSet)]


def test_who_ticks_it_gets_over_a_mishap_and_reads_at_the_end_what_it_was() -> None:
    walk = ticked(someone("misgaat").open(les=SHORT), on=True)
    (name,) = drawn(walk)
    mishap = find_mishap(name)
    assert mishap
    met = []
    while not walk.finished:
        met.append(walk.step)
        walk.submit(walk.right())
    steps = [step.id for step in CATALOG.lessons[SHORT].steps]
    assert set(met) == {*steps, *(step.id for step in mishap.steps)}
    assert walk.says(text("misgaat.einde.zin", wat=mishap.step.title))
    walk.open(les=SHORT).press("opnieuw")
    ticked(walk, on=True)
    first, second = drawn(walk)
    assert second not in ("", first)


def test_who_does_not_want_it_any_more_goes_on_without_it() -> None:
    walk = ticked(someone("toch-niet").open(les=SHORT), on=True)
    walk.open(les=SHORT)
    assert walk.at.checkbox(key=f"misgaat_{SHORT}").value
    ticked(walk, on=False)
    assert drawn(walk)[-1] == ""
    ticked(walk.open(les=SHORT), on=False)
    assert len(drawn(walk)) == 2


def test_nobody_who_says_nothing_meets_a_mishap() -> None:
    walk = at_start(SHORT, "samen", "niets")
    assert drawn(walk) == []
    assert not someone("muis").open(les="begin-muis").at.checkbox


def test_in_a_class_the_teacher_says_so_for_everybody(database: Path) -> None:
    given = next(
        one
        for one in CATALOG.sets.values()
        if one.for_class and any(PLACES[name] for name in one.lessons)
    )
    code = code_of(teacher(welke=given.id, iets_mis="ja"))
    assert room(code).mishaps
    assert not room(code_of(teacher(cookie="ander", welke=given.id))).mishaps
    lesson = next(
        one for one in room(code).lessons if fitting(CATALOG.services, CATALOG.lessons[one])
    )
    walk = pupil(code, "leerling").open(les=lesson)
    assert walk.says(text("misgaat.klas"))
    assert len(drawn(walk.press("begin_les"))) == 1


@pytest.mark.parametrize("mishap", IN_LESSONS, ids=lambda one: one.step.id)
def test_a_reader_gets_over_every_mishap(mishap: Mishap) -> None:
    there = [lesson for lesson in CATALOG.listed if mishap.step.id in PLACES[lesson.id]]
    lesson = min(there, key=lambda one: len(one.steps))
    after = PLACES[lesson.id][mishap.step.id]
    walk = at_start(lesson.id, "zelf", "misgaat", mishap.step.id)
    ids = [step.id for step in lesson.steps]
    before = ids[: ids.index(after) + 1]
    what: list[Happened] = [MishapSet(lesson.id, mishap.step.id, after)]
    what += [Done(lesson.id, name) for name in before]
    runtime.store().append(walk.stream, *(Event(AT, walk.stream, one) for one in what))
    walk.open(les=lesson.id, stap=mishap.step.id)
    robot = Robot(walk, "zelf")
    for step in mishap.steps:
        assert walk.step == step.id
        robot._do(step.id)
    assert not robot.guessed
    assert walk.step == (ids[len(before)] if len(ids) > len(before) else "klaar")
