"""The doors of the start page, the route of three, and what an author is told of finding."""

from __future__ import annotations

import pytest

from sandbox.catalog.checks.hard_to_find import hard_to_find
from sandbox.files import ASSETS
from sandbox.finding import doors, next_lessons, subject_of
from sandbox.finding.subjects import MOST
from sandbox.model import Lesson
from sandbox.texts import text
from tests.content import CATALOG

EVERY = CATALOG.listed
ONE = CATALOG.lessons["blauwe-brief"]


def changed(**values: object) -> Lesson:
    return ONE.model_copy(update=values)


def ids(lessons: tuple[Lesson, ...]) -> list[str]:
    return [lesson.id for lesson in lessons]


def test_every_lesson_of_ours_stands_behind_a_door_with_a_picture_and_a_sentence() -> None:
    found = doors(EVERY)
    assert len(found) == MOST
    assert all(
        one.about and (ASSETS / "pictures" / f"{one.picture}.svg").is_file() for one in found
    )
    assert {subject_of(lesson) for lesson in EVERY} == set(found)


def test_a_subject_that_an_author_made_up_is_a_door_after_ours() -> None:
    own = changed(subject="Mijn buurt & ik")
    *_, last = doors((own, *EVERY))
    assert (last.id, last.title, last.about) == ("mijn-buurt-ik", "Mijn buurt & ik", "")


def test_somebody_new_begins_with_the_easiest_of_three_subjects() -> None:
    route = next_lessons(EVERY, ())
    assert [lesson.level for lesson in route] == [1, 1, 1]
    assert len({lesson.subject for lesson in route}) == 3
    assert route[0].id == "eerste-aangifte"


def test_somebody_goes_on_with_the_subject_of_the_last_lesson_the_easy_ones_first() -> None:
    route = next_lessons(EVERY, ("mijnoverheid",), "mijnoverheid")
    assert {lesson.subject for lesson in route} == {"Post en gegevens"}
    levels = [lesson.level for lesson in route]
    assert levels == sorted(levels)


def test_what_was_begun_never_comes_back_and_the_end_of_a_subject_leads_to_another() -> None:
    begun = [lesson.id for lesson in EVERY if lesson.subject == "Veilig en zeker"]
    route = next_lessons(EVERY, begun, begun[-1])
    assert len(route) == 3
    assert not {*begun} & {*ids(route)}
    assert next_lessons(EVERY, ids(EVERY)) == ()


def test_all_lessons_of_ours_can_be_found_by_their_own_words() -> None:
    assert [str(problem) for problem in hard_to_find(EVERY)] == []


@pytest.mark.parametrize(
    ("lacking", "cause"),
    [
        ({"search": ("brief", "envelop")}, "weinig_woorden"),
        ({"search": ("brief", "envelop", "hoe moet dat")}, "woord_vindt_niet"),
        ({"subject": "Iets anders"}, "eigen_vakgebied"),
    ],
)
def test_an_author_is_told_what_lacks_for_a_lesson_to_be_found(
    lacking: dict[str, object], cause: str
) -> None:
    others = tuple(lesson for lesson in EVERY if lesson.id != ONE.id)
    (problem,) = hard_to_find((changed(**lacking), *others))
    wanted = text(f"check.{cause}.fout", woord="hoe moet dat", naam="Iets anders", aantal=3)
    assert problem.message == wanted
    assert problem.file == "blauwe-brief/lesson.yaml"
