"""The minutes of a plan: always the whole hour, each part once and in order."""

from __future__ import annotations

import pytest

from sandbox.handouts.plan import plan
from sandbox.handouts.timing import LENGTHS, ORDER, SHORTEST, schedule
from sandbox.pieces import plain
from sandbox.progress import coach_of
from tests.content import CATALOG

SHORT = {"why": 1, "look": 1, "do": 6, "recall": 2, "yours": 1}
LONG = {"why": 1, "look": 3, "do": 40, "recall": 3, "yours": 1}


@pytest.mark.parametrize("total", LENGTHS)
@pytest.mark.parametrize("parts", [SHORT, LONG, {"do": 15}], ids=["short", "long", "practice"])
def test_the_parts_fill_the_hour_one_after_the_other(total: int, parts: dict[str, int]) -> None:
    slots = schedule(total, parts)
    assert (slots[0].start, slots[-1].end) == (0, total)
    assert [one.end for one in slots[:-1]] == [one.start for one in slots[1:]]
    names = [one.part for one in slots]
    assert names == [name for name in ORDER if name in names]
    assert set(parts) <= set(names)


@pytest.mark.parametrize(
    ("total", "parts", "added", "practice"),
    [
        (30, LONG, set(), 14),
        (30, SHORT, {"talk"}, 6),
        (45, SHORT, {"talk", "again"}, 6),
        (80, LONG, {"talk", "again"}, 40),
        (10, LONG, set(), SHORTEST),
    ],
)
def test_what_does_not_fit_is_cut_from_the_practice_and_time_left_is_for_talking(
    total: int, parts: dict[str, int], added: set[str], practice: int
) -> None:
    slots = {one.part: one.minutes for one in schedule(total, parts)}
    assert slots.keys() & {"talk", "again"} == added
    assert slots["do"] == practice


def test_of_every_lesson_a_plan_says_what_its_author_wrote_and_leaves_nothing_open() -> None:
    for lesson in CATALOG.listed:
        said = plain(plan(CATALOG, lesson, 45).pieces)
        assert "{" not in said, lesson.id
        assert lesson.goal in said
        assert lesson.audience in said
        for step in lesson.steps:
            coach = coach_of(step)
            if step.stage == "do" and coach and "{" not in coach.say + coach.leave:
                assert coach.say in said
                assert coach.leave in said
        for week in lesson.around.yours.week if lesson.around.yours else ():
            assert week in said


def test_a_plan_tells_mistakes_that_can_be_made_by_this_person_and_each_once() -> None:
    said = plain(plan(CATALOG, CATALOG.lessons["eerste-aangifte"], 45).pieces)
    assert said.count("Dit bedrag kwam op je bank. De Belastingdienst vraagt het loon") == 1
    assert "Je ouders zijn niet je fiscale partner." in said
    assert "Jullie zijn getrouwd of samen ingeschreven." not in said  # that is somebody else


def test_a_short_hour_says_until_where_to_practise() -> None:
    lesson = CATALOG.lessons["eerste-aangifte"].model_copy(update={"minutes": 30})
    short, long = (plain(plan(CATALOG, lesson, minutes).pieces) for minutes in (30, 80))
    assert "tot en met de stap" in short
    assert "tot en met de stap" not in long
