"""On a phone every right answer can be typed: only digits are offered where it is only digits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox.fields import kind_of
from sandbox.model import Fact, Field
from sandbox.people import make_person
from sandbox.practice.keyboards import keyboard
from sandbox.practice.scene import Scene, build
from sandbox.tasks.checking import accepted
from tests.content import CATALOG, LESSONS
from tests.happening import history

PEOPLE = [f"persoon {number}" for number in range(4)]
CODE = Field(id="code", kind="code", label="Code", answer="{code}")


def scenes(lesson: str, who: str) -> Iterator[Scene]:
    """Every step of a lesson, with those before it done well."""
    found = CATALOG
    walked = found.lessons[lesson]
    person = make_person(found.archetypes[walked.persona], who)
    done = [f"done {step.id}" for step in walked.steps]
    for number, step in enumerate(walked.steps):
        events = history(*done[:number], lesson=lesson)
        yield build(found.services, walked, person, events, step.id)


@pytest.mark.parametrize("lesson", LESSONS)
def test_no_right_answer_needs_a_key_that_is_not_there(lesson: str) -> None:
    for scene in (scene for who in PEOPLE for scene in scenes(lesson, who)):
        for one in scene.fields:
            answer = scene.answers.get(one.id, "")
            offered = keyboard(one, answer, scene.facts)
            values = [str(value) for value in accepted(one, answer, scene.facts)]
            if offered == "digits":
                assert all(value.isdecimal() for value in values), (scene.step.id, one.id)
                typed = "".join(filter(str.isdecimal, scene.right(one)))
                assert not typed or typed in values or typed.lstrip("0") in values
            elif one.kind == "code":
                assert offered == "capitals"
                assert any(sign.isalpha() for value in values for sign in value)


def test_lessons_ask_for_both_sorts_of_codes() -> None:
    offered = {
        keyboard(one, scene.answers.get(one.id, ""), scene.facts)
        for lesson in LESSONS
        for scene in scenes(lesson, "x")
        for one in scene.fields
        if one.kind == "code"
    }
    assert offered == {"digits", "capitals"}


@pytest.mark.parametrize(
    ("code", "offered"), [("247576", "digits"), ("KXQT", "capitals"), ("A1", "capitals")]
)
def test_the_keyboard_for_a_code_is_that_of_the_right_one(code: str, offered: str) -> None:
    assert keyboard(CODE, "{code}", {"code": Fact("code", code)}) == offered
    assert keyboard(CODE, "", {}) == "capitals"


def test_letters_are_never_taken_from_a_name_or_address() -> None:
    for kind in ("name", "text", "email", "username", "password", "date"):
        assert kind_of(kind).keyboard == "letters"
