"""A question of a lesson as a whole class gets it: the same for all, with much to talk about."""

from __future__ import annotations

import pytest

from sandbox.model import Lesson, Person
from sandbox.people import make_person
from sandbox.practice.class_question import ClassQuestion, class_question, offered, places
from tests.content import CATALOG

NEP = CATALOG.lessons["echt-of-nep"]
LETTER = CATALOG.lessons["blauwe-brief"]


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
            assert 0 < len(asked.right) <= len(asked.options), one
            assert (asked.label, bool(one.step)) == (one.label, True)
            assert "{" not in one.step + one.label + asked.why + asked.clue, one
    assert sum(map(bool, found.values())) > len(found) / 2


def test_things_to_put_in_order_are_no_question_for_a_class() -> None:
    lesson = CATALOG.lessons["veilig-wachtwoord"]
    found = places(CATALOG.services, lesson, person(lesson))
    assert found and "veilig-wachtwoord/weet/volgorde" not in found
