"""A question of a lesson as a whole class gets it: the same for all, with much to talk about."""

from __future__ import annotations

import pytest

from sandbox.model import Lesson, Person
from sandbox.people import make_person
from sandbox.practice.class_question import (
    FOR_ALL,
    ClassQuestion,
    Offered,
    class_question,
    offered,
    places,
)
from sandbox.tasks.kinds.order import Order
from tests.content import CATALOG
from tests.tasks.examples import example_lesson, example_of
from tests.tasks.soorten import catalog

NEP = CATALOG.lessons["echt-of-nep"]
LETTER = CATALOG.lessons["blauwe-brief"]
READ = {"explain", "story"}
KINDS = sorted({step.task.key for step in example_lesson().steps} - READ)


def person(lesson: Lesson) -> Person:
    return make_person(CATALOG.archetypes[lesson.persona], "klas-zonnebloem")


def question(lesson: Lesson, place: str) -> ClassQuestion:
    return class_question(CATALOG.services, lesson, person(lesson), place)


def test_every_message_is_a_question_with_a_right_choice_a_clue_and_why() -> None:
    found = [one for one in places(CATALOG.services, NEP, person(NEP)) if one.endswith("/oordeel")]
    assert len(found) == 10
    for place in found:
        one = question(NEP, place)
        assert len(one.right) == 1
        assert one.right < {option.id for option in one.options}
        assert one.clue
        assert one.why
        assert "{" not in one.clue + one.why + one.label
        assert set(one.says) == {option.id for option in one.options} - one.right


def test_of_lines_that_both_show_it_each_is_right() -> None:
    rights = [
        len(question(NEP, place).right) for place in places(CATALOG.services, NEP, person(NEP))
    ]
    assert max(rights) > 1


def test_a_letter_is_there_when_it_is_asked_about() -> None:
    one = question(LETTER, "blauwe-brief/uitnodiging/doen")
    assert one.scene.letters
    assert one.options


def test_what_nobody_wrote_a_word_about_is_told_nothing() -> None:
    says = question(LETTER, "blauwe-brief/uitnodiging/wie").says
    assert set(says) == {"voor"}


@pytest.mark.parametrize("place", ["blauwe-brief/nergens/doen", "blauwe-brief/uitnodiging/nee"])
def test_a_place_that_is_not_there_is_an_error(place: str) -> None:
    with pytest.raises(KeyError):
        question(LETTER, place)


def test_a_field_to_type_in_is_no_question_for_a_class() -> None:
    lesson = CATALOG.lessons["eerste-aangifte"]
    assert "eerste-aangifte/loon-festival/loon" not in places(
        CATALOG.services, lesson, person(lesson)
    )


def test_a_ready_round_has_ten_questions() -> None:
    for lesson in CATALOG.lessons.values():
        if lesson.round:
            found = places(CATALOG.services, lesson, person(lesson))
            assert sum(place.split("/")[2] in lesson.round for place in found) >= 10, lesson.id


def test_every_question_that_is_offered_of_any_lesson_can_be_put_to_a_class() -> None:
    found = {
        lesson.id: offered(CATALOG.services, lesson, person(lesson))
        for lesson in CATALOG.lessons.values()
    }
    for lesson, offers in found.items():
        for one in offers:
            asked = question(CATALOG.lessons[lesson], one.place)
            assert len(asked.right) <= len(asked.options), one
            assert asked.right or one.place.endswith(FOR_ALL), one
            assert (asked.label, bool(one.step)) == (one.label, True)
            assert "{" not in one.step + one.label + asked.why + asked.clue, one
    assert sum(map(bool, found.values())) > len(found) / 2


def of_kind(kind: str) -> ClassQuestion:
    lesson = example_lesson()
    who = make_person(catalog().archetypes[lesson.persona], "klas-zonnebloem")
    step = example_of(kind)
    (first, *_) = places_at(offered(catalog().services, lesson, who), step.id)
    return class_question(catalog().services, lesson, who, first)


def places_at(found: tuple[Offered, ...], step: str) -> list[str]:
    return [one.place for one in found if one.place.split("/")[1] == step]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_that_asks_something_can_be_put_to_a_class(kind: str) -> None:
    asked = of_kind(kind)
    names = {option.id for option in asked.options}
    assert asked.label
    assert asked.right <= names
    assert asked.says.keys() <= names - asked.right
    assert "{" not in asked.label + asked.why + "".join(asked.says.values())


def test_of_things_to_put_in_order_the_class_says_which_comes_first() -> None:
    asked, task = of_kind("order"), example_of("order").task
    assert isinstance(task, Order)
    assert asked.right == {task.items[0].id}
    assert {option.id for option in asked.options} == {item.id for item in task.items}


def test_an_amount_is_chosen_from_a_few_and_too_low_and_too_high_are_explained() -> None:
    asked = of_kind("estimate")
    assert 3 <= len(asked.options) <= 5
    assert len(asked.right) == 1
    assert asked.says.keys() == {option.id for option in asked.options} - asked.right


@pytest.mark.parametrize("kind", ["would", "dialogue"])
def test_where_no_choice_is_wrong_the_class_hears_what_comes_of_each(kind: str) -> None:
    asked = of_kind(kind)
    assert asked.right == frozenset()
    assert asked.says.keys() == {option.id for option in asked.options}


def test_what_one_thinks_about_has_nothing_to_choose() -> None:
    assert of_kind("reflect").options == ()
