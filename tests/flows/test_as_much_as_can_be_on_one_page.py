"""Who wants it quickly fills in a whole form on one page, judged as screen by screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from sandbox import progress
from sandbox.model import Event, Way
from sandbox.model.happened import Done, MishapSet, Wrong
from sandbox.pages.parts.fields import key_of
from sandbox.practice import scene as scenes
from sandbox.practice.joined import joined, pages
from sandbox.practice.mishaps import fitting
from sandbox.practice.scene import Scene
from sandbox.tasks.finding import services_of
from sandbox.texts import text
from sandbox.ui import runtime
from tests.content import CATALOG
from tests.flows.walking import Walk, code, right_answers

FORM, FIRST = "verhuizen", "wie"
MISHAP = ("studiefinanciering", "tussendoor-storing", "delen")
"""A site that is down in the middle of what stands on one page otherwise."""
LONG = sorted(
    lesson.id
    for lesson in CATALOG.lessons.values()
    if not lesson.together and any(len(page) > 1 for page in pages(CATALOG.services, lesson))
)
WALKED = [pytest.param(one, marks=() if one == FORM else pytest.mark.long) for one in LONG]


def _visited() -> Iterator[str]:
    """A lesson for every service."""
    left = set(CATALOG.services)
    for lesson in CATALOG.lessons.values():
        if not lesson.together and (here := left & set(services_of(lesson))):
            left -= here
            yield lesson.id


class Quick(Walk):
    """A walk in which every page is filled in as a whole."""

    def here(self) -> tuple[Scene, ...]:
        """The steps on the page, as the program shows them."""
        lesson = self.lesson()
        moment, services = self.moment(lesson.id), runtime.catalog().services
        ids = joined(services, moment.lesson, self.step)
        return tuple(scenes.scene_at(services, moment, self.person(), one) for one in ids)

    def fill_page(self) -> None:
        """Every question of the page is answered as it should be."""
        page = self.here()
        for self._scene in page:
            for one in self._scene.fields:
                self._put(one, right_answers(self._scene)[one.id])

    def _key(self, one) -> str:  # type: ignore[no-untyped-def]
        return key_of(self.scene(), one.id)


def _quick(lesson: str, way: Way) -> Quick:
    walk = Quick(code(1))
    walk.open(pagina="instellingen").at.radio(key="stel_gang").set_value("vragen-snel")
    walk.run().begin(lesson, way)
    return walk


def _to(walk: Quick, step: str) -> None:
    while walk.step != step:
        before = walk.step
        if len(walk.here()) == 1:
            walk.submit(walk.right())
        else:
            walk.fill_page()
            walk.press("druk")
        assert walk.step != before, walk.page().text()[-1500:]


@pytest.mark.parametrize("lesson", WALKED)
def test_a_lesson_ends_as_it_does_at_another_pace(lesson: str) -> None:
    walk, usual = _quick(lesson, "zelf"), Walk(code(1)).begin(lesson, "zelf")
    _to(walk, "_einde")
    while not usual.finished:
        usual.submit(usual.right())
    done, as_usual = (
        [one.what for one in each.events if isinstance(one.what, Done | Wrong)]
        for each in (walk, usual)
    )
    assert done == as_usual
    assert progress.status(walk.moment(lesson)) == "done"


@pytest.mark.long
@pytest.mark.parametrize("lesson", _visited())
def test_a_service_can_be_done_to_its_end_one_question_at_a_time(lesson: str) -> None:
    walk = Walk(code(1))
    walk.open(pagina="instellingen").at.radio(key="stel_gang").set_value("vragen-rustig")
    walk.run().begin(lesson, CATALOG.lessons[lesson].ways[0])
    while not walk.finished:
        before = walk.step
        walk.submit(walk.right())
        assert walk.step != before, walk.page().text()[-1500:]
    assert progress.status(walk.moment(lesson)) == "done"


def test_what_goes_wrong_on_the_way_comes_between_the_pages() -> None:
    lesson, mishap, after = MISHAP
    fits = [(one.step.id, at) for one, at in fitting(CATALOG.services, CATALOG.lessons[lesson])]
    assert (mishap, after) in fits
    walk = _quick(lesson, "zelf")
    drawn = Event(datetime.now(UTC), walk.stream, MishapSet(*MISHAP))
    runtime.store().append(walk.stream, drawn)
    walk.run()
    _to(walk, mishap)
    assert Done(lesson, after) in [one.what for one in walk.events]
    _to(walk, "_einde")
    assert progress.status(walk.moment(lesson)) == "done"


def test_what_is_right_before_the_first_fault_is_done_and_the_fault_is_told() -> None:
    walk = _quick(FORM, "zelf")
    _to(walk, FIRST)
    who, when, *_, last = walk.here()
    keys = [control.key for control in walk.page().controls]
    assert keys == [key_of(scene, one.id) for scene in walk.here() for one in scene.fields]
    walk.fill_page()
    walk.at.text_input(key=key_of(when, when.fields[0].id)).set_value("1 januari 1999")
    walk.press("druk")
    assert walk.step == FIRST, "the page stays"
    happened = [one.what for one in walk.events if isinstance(one.what, Done | Wrong)]
    assert happened[-2] == Done(FORM, who.step.id)
    assert isinstance(happened[-1], Wrong) and happened[-1].step == when.step.id
    assert walk.says(text("fout.lijst"))
    walk.fill_page()
    walk.press("druk")
    assert Done(FORM, last.step.id) in [one.what for one in walk.events]
    assert walk.step != FIRST
