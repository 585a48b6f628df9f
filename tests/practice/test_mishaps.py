"""What goes wrong on the way through a lesson: where it comes, which one, and never a dead end."""

from __future__ import annotations

from functools import partial

import pytest

from sandbox.classroom.classroom import Classroom
from sandbox.classroom.report import report
from sandbox.model import Event, Happened, Lesson, Mishap, Step
from sandbox.model.classes import MishapsAsked
from sandbox.model.happened import Again, Done, MishapSet, Started, WayChosen
from sandbox.people import make_person
from sandbox.practice.mishaps import draw, fitting
from sandbox.practice.pressing import press
from sandbox.practice.scene import Scene, scene_at
from sandbox.progress import History, Moment, not_yet
from sandbox.progress.mishaps import mishaps
from sandbox.tasks import task_of
from tests import happening
from tests.classroom.pupils import pupil
from tests.content import CATALOG

KINDS = {
    "storing", "uitgelogd", "bedrag", "brief-weg", "dubbel", "naam", "te-laat", "tegenspraak",
}  # fmt: skip
"""What has to be there, by the end of the ids."""
SMALL = CATALOG.lessons["theorie-boeken"]
fits = partial(fitting, CATALOG.services)
ALL = [(lesson, one, after) for lesson in CATALOG.listed for one, after in fits(lesson)]


def events(lesson: Lesson, *what: Happened) -> tuple[Event, ...]:
    every = (Started(lesson.id, lesson.steps[0].id), *what)
    return tuple(Event(happening.FIRST, "appel", one) for one in every)


def scene(moment: Moment, step: str) -> Scene:
    who = make_person(CATALOG.archetypes[moment.lesson.persona], "appel")
    return scene_at(CATALOG.services, moment, who, step)


def done_rightly(moment: Moment, step: str) -> bool:
    here = scene(moment, step)
    pressed = press(here, {field.id: here.right(field) for field in here.fields})
    return pressed.outcome.done and Done(moment.lesson.id, step) in pressed.happened


def test_every_kind_of_mishap_is_there_and_fits_in_several_lessons() -> None:
    ids = {one.step.id.removeprefix("tussendoor-") for one in mishaps()}
    assert ids >= KINDS
    found = {name: sum(one.step.id.endswith(name) for _, one, _ in ALL) for name in KINDS}
    assert min(found.values()) >= 5, found
    assert len({lesson.id for lesson, _, _ in ALL}) >= 50


def test_in_every_lesson_every_mishap_can_be_done_and_the_step_after_it_too() -> None:
    wrong = []
    for lesson, mishap, after in ALL:
        drawn = MishapSet(lesson.id, mishap.step.id, after)
        moment = Moment(lesson, events(lesson, drawn, WayChosen(lesson.id, "zelf")))
        ids = [step.id for step in moment.lesson.practice]
        assert len(ids) == len(lesson.practice) + len(mishap.steps) == len(set(ids))
        at = ids.index(after) + 1
        here = ids[at : at + len(mishap.steps) + 1]
        assert here[: len(mishap.steps)] == [step.id for step in mishap.steps]
        wrong += [(lesson.id, name) for name in here if not done_rightly(moment, name)]
    assert wrong == []


@pytest.mark.parametrize("mishap", mishaps(), ids=lambda one: one.step.id)
def test_who_does_not_know_is_told_and_a_helper_has_words(mishap: Mishap) -> None:
    for step in mishap.steps:
        assert step.praise and task_of(step).judged
        assert len(step.hints) >= 2
    assert all(_quoted(step) for step in mishap.steps)
    assert mishap.lesson in CATALOG.lessons


def _quoted(step: Step) -> bool:
    """Whether the last hint names the option that is right, where there is one."""
    options = [one.label for one in getattr(step.task, "options", ()) if one.right]
    return all(f"'{label}'" in step.hints[-1] for label in options)


def test_what_is_drawn_stays_so_and_each_comes_before_one_comes_again() -> None:
    moment = Moment(SMALL, events(SMALL))
    assert draw(CATALOG.services, moment, "a") == draw(CATALOG.services, moment, "a")
    came: list[Happened] = []
    for _ in fits(SMALL):
        now = Moment(SMALL, events(SMALL, *came))
        came += [draw(CATALOG.services, now, "a"), Again(SMALL.id)]
    names = [what.mishap for what in came if isinstance(what, MishapSet)]
    assert sorted(names) == sorted(one.step.id for one, _ in fits(SMALL))
    others = {draw(CATALOG.services, moment, seed).mishap for seed in "abcdefgh"}
    assert len(others) > 2


def test_nothing_comes_at_a_place_that_is_behind_somebody() -> None:
    every = [Done(SMALL.id, step.id) for step in SMALL.practice]
    over = Moment(SMALL, events(SMALL, *every))
    assert draw(CATALOG.services, over, "a").after in ("", SMALL.practice[-1].id)
    halfway = Moment(SMALL, events(SMALL, *every[:4]))
    ids = [step.id for step in SMALL.practice]
    drawn = [draw(CATALOG.services, halfway, seed) for seed in "abcdefgh"]
    assert all(ids.index(what.after) >= 3 for what in drawn if what.mishap)


def test_it_is_over_in_a_new_round_and_when_it_is_switched_off() -> None:
    drawn = draw(CATALOG.services, Moment(SMALL, events(SMALL)), "a")
    on = Moment(SMALL, events(SMALL, drawn))
    assert len(on.lesson.steps) > len(SMALL.steps)
    assert on.lesson is Moment(SMALL, events(SMALL, drawn)).lesson  # made once
    assert Moment(on.lesson, on.events).lesson is on.lesson  # and never twice in it
    off = (drawn, MishapSet(SMALL.id, "", ""))
    assert Moment(SMALL, events(SMALL, *off)).lesson is SMALL
    assert Moment(SMALL, events(SMALL, drawn, Again(SMALL.id))).lesson is SMALL
    gone = MishapSet(SMALL.id, drawn.mishap, "is-er-niet-meer")
    assert Moment(SMALL, events(SMALL, gone)).lesson is SMALL


def test_it_stands_once_however_often_it_is_pressed() -> None:
    drawn, off = (
        draw(CATALOG.services, Moment(SMALL, events(SMALL)), "a"),
        MishapSet(SMALL.id, "", ""),
    )
    before = History().grown(events(SMALL))
    assert not_yet(before, (off,)) == ()
    assert not_yet(before, (drawn,)) == (drawn,)
    assert not_yet(before.grown(events(SMALL, drawn)), (drawn,)) == ()


def test_nothing_goes_wrong_where_two_do_it_together() -> None:
    sides = [one for one in CATALOG.lessons.values() if one.together]
    assert sides and not any(fits(one) for one in sides)


def test_a_class_in_which_it_goes_wrong_knows_so() -> None:
    asked = Event(happening.FIRST, "", MishapsAsked())
    assert not Classroom().mishaps
    assert Classroom().grown([asked]).mishaps


def test_a_report_of_the_class_counts_the_steps_that_all_have() -> None:
    drawn = draw(CATALOG.services, Moment(SMALL, events(SMALL)), "a")
    first = SMALL.steps[0].id
    on = f"mishap {drawn.mishap} {drawn.after}"
    words = (f"started {first}", on, *(f"done {step.id}" for step in SMALL.steps))
    who = pupil("1", *words, f"done {drawn.mishap}", lesson=SMALL.id)
    (found,) = report((who,), (SMALL,))
    assert [step.title for step in found.steps] == [step.title for step in SMALL.steps]
    assert (found.began, found.done) == (1, 1)
