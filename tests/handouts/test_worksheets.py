"""Worksheets and their answers: another person each time, and answers that the app calls right."""

from __future__ import annotations

import pytest

from sandbox.handouts import MOST, Group
from sandbox.handouts.answers import answers, numbered
from sandbox.handouts.group import person_of
from sandbox.handouts.on_paper import NEW_PAGE
from sandbox.handouts.questions import Asked, Sheet, sheet_of
from sandbox.handouts.worksheet import worksheets
from sandbox.model import Lesson
from sandbox.people.facts import shown
from sandbox.pieces import Box, Piece, plain
from sandbox.practice.class_question import scene_before
from sandbox.practice.scene import Scene
from sandbox.tasks.showing import labels
from tests.content import CATALOG

FIRST = CATALOG.lessons["eerste-aangifte"]


def sheet(lesson: Lesson, number: int = 1) -> Sheet:
    return sheet_of(CATALOG.services, lesson, person_of(CATALOG, lesson, "a", number))


def typed(scene: Scene, asked: dict[str, Asked]) -> dict[str, str]:
    """What somebody fills in who copies the answers of the sheet, and else knows what is right."""
    given = {}
    for question in scene.asked.questions:
        field = question.field
        one = asked.get(" ".join(filter(None, (field.group, field.label))))
        given[field.id] = scene.task.put(scene.now, question)
        if one and one.answer and question.control in ("text", "radio", "row", "tick"):
            by_label = {label: name for name, label in labels(field).items()}
            given[field.id] = by_label.get(one.answer, one.answer)
    return given


def test_of_every_lesson_the_app_calls_the_printed_answers_right() -> None:
    judged = 0
    for lesson in CATALOG.listed:
        person = person_of(CATALOG, lesson, "a", 7)
        found = sheet_of(CATALOG.services, lesson, person)
        for step in lesson.steps:
            scene = scene_before(CATALOG.services, lesson, person, step.id)
            asked = {
                one.label: one
                for exercise in found.exercises
                if (exercise.title, exercise.say) == (scene.title, scene.say)
                for one in exercise.asked
            }
            if asked and scene.task.judged:
                outcome = scene.task.judge(scene.now, scene.asked, typed(scene, asked), "zelf")
                assert outcome.done, (lesson.id, step.id, outcome)
                judged += len(asked)
    assert judged > 5 * len(CATALOG.listed)


def test_a_wrong_answer_on_the_sheet_would_be_noticed() -> None:
    person = person_of(CATALOG, FIRST, "a", 7)
    scene = scene_before(CATALOG.services, FIRST, person, "loon-festival")
    net = Asked("Loon", "text", (), shown(person.facts["festival.netto"]))
    outcome = scene.task.judge(scene.now, scene.asked, typed(scene, {"Loon": net}), "zelf")
    assert not outcome.done


def test_every_written_answer_of_a_tax_lesson_stands_on_a_paper_of_that_sheet() -> None:
    count = 0
    for lesson in (one for one in CATALOG.listed if "aangifte" in one.id):
        found = sheet(lesson)
        (page,) = pages(worksheets(CATALOG, lesson, Group("a", 1)).pieces)
        said = plain(page)
        written = [one for one in numbered(found).values() if one.look == "text"]
        count += len(written)
        assert [one.label for one in written if one.answer not in said] == []
    assert count > 20


def pages(pieces: tuple[Piece, ...]) -> list[tuple[Piece, ...]]:
    """The sheets of a class, each by itself."""
    found: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece == NEW_PAGE:
            found.append([])
        else:
            found[-1].append(piece)
    return [tuple(one) for one in found]


def test_a_class_of_forty_has_forty_people_with_amounts_of_their_own() -> None:
    every = [plain(one) for one in pages(worksheets(CATALOG, FIRST, Group("a", MOST)).pieces)]
    assert len(set(every)) == len(every) == MOST
    people = (person_of(CATALOG, FIRST, "a", number) for number in range(1, MOST + 1))
    wages = {shown(one.facts["festival.loon"]) for one in people}
    assert len(wages) > 30


def test_the_same_letter_gives_the_same_sheets_and_another_other_people() -> None:
    first, again, other = (worksheets(CATALOG, FIRST, Group(letter, 2)) for letter in "aab")
    assert first == again
    assert first != other


def test_answers_that_are_the_same_for_everybody_are_told_once() -> None:
    leaf = answers(CATALOG, FIRST, Group("a", 3))
    said = plain(leaf.pieces)
    assert said.count("Aangifte inkomstenbelasting doen") == 1
    for number in (1, 2, 3):
        found = sheet(FIRST, number)
        assert f"Blad A {number}: {found.name}" in said
        assert shown(found.person.facts["festival.loon"]) in said


def test_nothing_secret_and_nothing_for_a_device_alone_is_asked() -> None:
    for lesson in CATALOG.listed:
        found = sheet(lesson)
        said = plain(worksheets(CATALOG, lesson, Group("a", 1)).pieces)
        for name in ("wachtwoord", "pincode"):
            if name in found.person.facts:
                secret = shown(found.person.facts[name])
                assert secret not in dict(found.card).values()
                assert secret not in [one.answer for one in numbered(found).values()], said


@pytest.mark.parametrize(("letter", "count"), [("e", 1), ("", 1), ("a", 0), ("a", MOST + 1)])
def test_no_other_group_can_be_made(letter: str, count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        Group(letter, count)


def test_a_question_stays_on_one_page_with_what_there_is_to_choose() -> None:
    pieces = worksheets(CATALOG, FIRST, Group("a", 1)).pieces
    boxes = [one for one in pieces if isinstance(one, Box) and one.kind == "bijeen"]
    assert len(boxes) > len(numbered(sheet(FIRST)))
