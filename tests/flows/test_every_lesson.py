"""Every lesson is walked from start to end, in every way; a new folder is walked as well."""

from __future__ import annotations

import re

import pytest

from sandbox import progress
from sandbox.model import Way
from tests.content import WALKS
from tests.flows.walking import Walk, code
from tests.turns import READ_IN

WHOLE = "eerste-aangifte"
NOW = {(lesson, "samen") for lesson, way in READ_IN.items() if way == "zelf"}
EVERY = [
    pytest.param(
        lesson, way, marks=() if lesson == WHOLE or (lesson, way) in NOW else pytest.mark.long
    )
    for lesson, way in WALKS
]
"""Somebody who knows all answers meets nothing else in other ways: those are walked for one lesson,
and for all with `make long`. In *samen* those are walked that a reader walks in *zelf*.
"""


@pytest.mark.parametrize(("lesson", "way"), EVERY)
def test_a_lesson_ends_with_the_answers_it_expects(lesson: str, way: Way) -> None:
    walk = Walk(code(1)).begin(lesson, way)
    while not walk.finished:
        before = walk.step
        html = "".join(walk.page().html)
        assert re.findall(r'href="(?![/#])[^"]*', html) == [], "a page links to another site"
        walk.submit(walk.right())
        assert walk.step != before, f"{before}: {walk.page().text()[-1500:]}"
    assert progress.status(walk.moment(lesson)) == "done"
    assert progress.result(walk.moment(lesson)).wrong == 0
