"""Kennismaken: whatever is answered or passed over, a route of three to six lessons and why."""

from __future__ import annotations

from itertools import product

import pytest

from sandbox.files import ROOT
from sandbox.finding.intake import FEWEST, MOST, proposed_route, questions, rules
from sandbox.progress.confidence import LEVELS, QUESTIONS
from tests.content import CATALOG

THERE = frozenset(lesson.id for lesson in CATALOG.listed)


def route(**answers: str) -> tuple[str, ...]:
    found = proposed_route({name.replace("_", "-"): it for name, it in answers.items()}, THERE)
    return tuple(name for one in found for name in one.lessons)


def test_there_are_six_questions_at_most_with_a_drawing_at_every_answer() -> None:
    assert len(questions()) <= 6
    for one in questions():
        assert len({answer.id for answer in one.answers}) == len(one.answers) >= 3
        assert bool(one.title) != bool(one.feels)
        for answer in one.answers:
            name = answer.picture or f"sure-{answer.id}"
            assert (ROOT / "assets" / "pictures" / f"{name}.svg").is_file()


def test_how_sure_one_feels_is_asked_in_the_questions_that_a_lesson_asks() -> None:
    feels = [one for one in questions() if one.feels]
    assert {one.feels for one in feels} <= set(QUESTIONS) and feels
    assert {tuple(answer.id for answer in one.answers) for one in feels} == {LEVELS}


def test_every_answer_gives_three_to_six_lessons_each_once_and_a_reason() -> None:
    asked = questions()
    few = [
        ["", "1", "3"] if one.feels else ["", *(answer.id for answer in one.answers)]
        for one in asked
    ]
    for chosen in product(*few):
        answers = {one.id: it for one, it in zip(asked, chosen, strict=True) if it}
        found = proposed_route(answers, THERE)
        names = [name for one in found for name in one.lessons]
        assert FEWEST <= len(names) <= MOST, answers
        assert len(set(names)) == len(names)
        assert all(one.because.endswith(".") for one in found)


def test_every_rule_is_of_lessons_that_are_there_and_of_answers_that_can_be_given() -> None:
    answers = {one.id: {answer.id for answer in one.answers} for one in questions()}
    for rule in rules():
        assert set(rule.lessons) <= THERE
        assert all(set(among) <= answers[name] for name, among in rule.when.items())


@pytest.mark.parametrize(
    ("answers", "first"),
    [
        ({"apparaat": "nieuw", "willen": "geld"}, "begin-muis"),
        ({"bij_je": "brief", "willen": "inloggen"}, "blauwe-brief"),
        ({"willen": "inloggen", "digid": "kwijt"}, "wachtwoord-vergeten"),
        ({"willen": "geld", "bij_je": "loon"}, "eerste-aangifte"),
        ({"willen": "helpen"}, "helpen-zonder-overnemen"),
        ({}, "echt-of-nep"),
    ],
)
def test_what_somebody_said_decides_where_to_begin(answers: dict[str, str], first: str) -> None:
    assert route(**answers)[0] == first


def test_who_is_not_sure_gets_a_short_route() -> None:
    unsure, sure = (route(apparaat="nieuw", willen="geld", zeker=it) for it in ("1", "5"))
    assert len(unsure) == 4 < len(sure)


def test_an_answer_that_does_not_exist_counts_for_nothing() -> None:
    assert route(willen="<script>", nergens="x" * 9_999) == route()


def test_a_lesson_that_is_gone_drops_out_of_the_route() -> None:
    left = proposed_route({"willen": "geld"}, THERE - {"eerste-aangifte"})
    assert "eerste-aangifte" not in [name for one in left for name in one.lessons]
