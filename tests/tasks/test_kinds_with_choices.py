"""What holds of every kind with a right answer: told of each mistake, and nothing before a try."""

from __future__ import annotations

import pytest

from sandbox.model import Way
from sandbox.model.happened import Done, Wrong
from sandbox.practice.class_question import class_question, places
from sandbox.tasks import task_of
from tests.tasks.examples import answered, blank, example, example_lesson, example_of
from tests.tasks.soorten import WAYS, catalog, read

EACH: dict[str, tuple[str, str]] = {
    "several": ("code", "nee"),
    "match": ("toeslag", "keuze-4"),
    "sort": ("vakantiegeld", "maand"),
    "differences": ("jaar", "ja"),
    "truth": ("papier", "waar"),
    "word": ("af", "toeslag"),
}
"""A question of the example of each kind, and an answer that is wrong there."""
AGAIN: tuple[Way, ...] = ("samen", "tips", "zelf")


def say(kind: str, name: str) -> str:
    """What the author says of one thing in an example."""
    (words,) = task_of(example_of(kind)).causes({}, name)
    return words


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", EACH)
def test_what_is_right_leads_on(kind: str, way: Way) -> None:
    done = answered(kind, way, {})
    assert [type(one) for one in done.happened] == [Done]
    assert done.onward


@pytest.mark.parametrize("way", AGAIN)
@pytest.mark.parametrize("kind", EACH)
def test_what_is_wrong_is_told_in_the_words_of_the_author_and_only_there(
    kind: str, way: Way
) -> None:
    name, wrong = EACH[kind]
    tried = answered(kind, way, {name: wrong})
    assert tried.happened == (Wrong("soorten", example_of(kind).id, name),)
    assert dict(tried.outcome.explanations) == {name: say(kind, name)}
    assert not tried.onward


@pytest.mark.parametrize("kind", EACH)
def test_in_a_proef_it_is_one_try_and_explained_by_the_right_answer(kind: str) -> None:
    name, wrong = EACH[kind]
    tried = answered(kind, "proef", {name: wrong})
    assert [type(one) for one in tried.happened] == [Wrong, Done]
    assert dict(tried.outcome.explanations) == {}
    after = example(kind, "proef", f"wrong {{}} {name}", "done {}")
    assert len(after.told) == len(after.fields)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", EACH)
def test_what_was_left_is_asked_for_and_ends_nothing(kind: str, way: Way) -> None:
    tried = blank(kind, way)
    assert [one.mistake for one in tried.happened if isinstance(one, Wrong)] == ["onleesbaar"]
    assert tried.outcome.errors
    assert not tried.onward


@pytest.mark.parametrize("kind", EACH)
def test_nothing_that_explains_or_answers_is_read_before_a_try(kind: str) -> None:
    one = example(kind, "zelf")
    assert all(say(kind, field.id) not in read(one) for field in one.fields)
    assert one.told == ()
    assert all(not field.prefill for field in one.fields)


@pytest.mark.parametrize("kind", EACH)
def test_after_the_last_hint_every_answer_is_shown_in_words(kind: str) -> None:
    one = example(kind, "zelf", *["hint {}"] * (len(example_of(kind).hints) + 1))
    assert [label for label, _ in one.told] == [field.label for field in one.fields]
    assert all(answer for _, answer in one.told)


@pytest.mark.parametrize("kind", EACH)
def test_each_question_can_be_put_to_a_class(kind: str) -> None:
    given = (catalog().services, example_lesson(), example(kind, "zelf").person)
    step = example_of(kind).id
    found = [place for place in places(*given) if place.split("/")[1] == step]
    questions = [class_question(*given, place) for place in found]
    assert len(found) == len(example(kind, "zelf").fields)
    assert all(len(one.right) == 1 and len(one.options) > 1 for one in questions)
    assert all(one.label.startswith(task_of(example_of(kind)).said[0]) for one in questions)


@pytest.mark.parametrize("kind", EACH)
def test_the_questions_of_a_step_stand_under_one_name(kind: str) -> None:
    groups = {field.group for field in example(kind, "zelf").fields}
    assert groups == {task_of(example_of(kind)).said[0]}
