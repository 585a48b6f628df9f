"""Every lesson is walked from start to end, in every way; a new folder is walked as well."""

from __future__ import annotations

import re

import pytest

from sandbox import progress
from sandbox.model import Way
from tests.content import WALKS
from tests.flows.walking import Walk, code

EVERY = [
    pytest.param(lesson, way, marks=pytest.mark.long if way in ("tips", "zelf") else ())
    for lesson, way in WALKS
]
"""Somebody who knows all answers meets nothing else with *tips* and *zelf* than in a *proef*."""


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
