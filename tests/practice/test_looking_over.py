"""What a page shows beside the step: the answers so far, and what comes of too many wrong ones."""

from __future__ import annotations

import pytest

from sandbox.model import Event, Happened
from sandbox.model.happened import Done, TimeJumped
from sandbox.people import make_person
from sandbox.people.facts import Facts
from sandbox.practice.review import Reviewed, reviewed
from sandbox.practice.scene import Scene, build, stop_screen
from tests.content import CATALOG
from tests.pages.visiting import LEARNER, NOW, upto


def scene(lesson_id: str, step_id: str, *more: Happened) -> Scene:
    """A step of a lesson of our own, with all before it done."""
    lesson = CATALOG.lessons[lesson_id]
    person = make_person(CATALOG.archetypes[lesson.persona], "een code")
    events = tuple(Event(NOW, LEARNER, one) for one in (*upto(lesson_id, step_id), *more))
    return build(CATALOG.services, lesson, person, events, step_id)


@pytest.mark.parametrize(
    ("lesson", "step", "earlier"),
    [
        ("eerste-aangifte", "beginnen", ""),
        ("eerste-aangifte", "sms", "manier inloggen"),
        ("eerste-aangifte", "gegevens", ""),
        ("eerste-aangifte", "loon-festival", "gegevens gezin vooraf loon-supermarkt"),
        ("eerste-aangifte", "ondertekenen", ""),
        ("eerste-aangifte", "sms-tekenen", "manier inloggen sms"),
        ("na-de-aangifte", "bevestiging", "loon-winkel loon-horeca"),
        ("na-de-aangifte", "kies-regeling", "kies-verbeteren"),
        ("machtigen", "akkoord", "ander taak-ander"),
        ("machtigen", "voor-wie", ""),
        ("schuldhulp", "controle", "spoed schulden maand"),
        ("ww-aanvragen", "versturen", "aanvraag rekening"),
        ("kinderbijslag", "versturen", "kind geld"),
    ],
)
def test_earlier_answers_are_those_of_this_service_and_this_part_of_it(
    lesson: str, step: str, earlier: str
) -> None:
    found = reviewed(CATALOG.services, scene(lesson, step))
    assert [part.step for part in found] == earlier.split()


def test_an_answer_is_looked_over_in_the_words_of_its_screen() -> None:
    (first, *_) = reviewed(CATALOG.services, scene("eerste-aangifte", "sms"))
    title = next(one for one in CATALOG.services["digid"].screens if one.id == "kiezen").title
    assert isinstance(first, Reviewed)
    assert first.title == title
    assert [bool(label and answer) for label, answer in first.rows] == [True]


def test_a_screen_with_a_stop_leads_to_it_and_another_to_itself() -> None:
    stopped = scene("eerste-aangifte", "inloggen")
    assert stop_screen(stopped).id == stopped.screen.blocked == "geblokkeerd"
    assert stop_screen(stopped).countdown
    other = scene("eerste-aangifte", "gegevens")
    assert stop_screen(other) is other.screen


def test_the_step_itself_is_not_looked_over_though_it_is_done() -> None:
    again = scene("eerste-aangifte", "gezin", Done("eerste-aangifte", "gezin"))
    assert again.done is True
    assert [part.step for part in reviewed(CATALOG.services, again)] == ["gegevens"]


WAITS = [
    (lesson.id, step.id)
    for lesson in CATALOG.lessons.values()
    for step in lesson.steps
    if step.then.later and step.then.brings and not step.then.deadline
]


@pytest.mark.parametrize(("lesson", "step"), WAITS)
def test_who_waits_long_enough_has_the_letter_and_need_not_wait_more(
    lesson: str, step: str
) -> None:
    before = scene(lesson, step)
    assert before.time.jumps == before.step.then.later
    assert before.time.arrived is False
    assert before.time.undo is False
    long = tuple(TimeJumped(lesson, step, before.step.then.later[-1].id) for _ in range(9))
    after = scene(lesson, step, *long)
    assert after.time.arrived is True
    assert after.time.jumps == ()
    assert after.time.undo is True
    assert after.today > before.today


def test_the_step_on_screen_is_shown_in_the_list() -> None:
    shown = [view.id for view in scene("machtigen", "code").steps if view.shown]
    assert shown == ["code"]


def day_of_term(lesson: str, step: str) -> Facts:
    """The fact {termijn.dag}, where there is one."""
    facts = scene(lesson, step).facts
    return {name: fact for name, fact in facts.items() if name == "termijn.dag"}


TERMS = [
    lesson.id
    for lesson in CATALOG.lessons.values()
    if any(step.then.deadline for step in lesson.steps)
]


@pytest.mark.parametrize("lesson", TERMS)
def test_a_last_day_is_known_from_its_step_on_and_not_before(lesson: str) -> None:
    steps = CATALOG.lessons[lesson].steps
    first = next(number for number, step in enumerate(steps) if step.then.deadline)
    for number, step in enumerate(steps):
        assert bool(day_of_term(lesson, step.id)) is (number >= first), step.id
    here = scene(lesson, steps[first].id)
    assert here.facts["termijn.dag"].value == here.time.last_day
