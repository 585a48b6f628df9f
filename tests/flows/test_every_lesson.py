"""Every lesson is walked from start to end, in every way; a new folder is walked as well."""

from __future__ import annotations

import re

import pytest

from sandbox import progress
from sandbox.model import Way
from sandbox.ui import runtime
from tests.flows.robot import Robot
from tests.flows.walking import Walk, code

LESSONS = sorted(runtime.catalog().lessons)
WALKS = [(name, way) for name in LESSONS for way in runtime.catalog().lessons[name].ways]
READ: list[tuple[str, Way]] = [
    (name, way) for name in LESSONS for way in ("samen", "zelf", "proef")
]


@pytest.mark.parametrize(("lesson", "way"), WALKS)
def test_a_lesson_ends_with_the_answers_it_expects(lesson: str, way: Way) -> None:
    walk = Walk(code(1)).begin(lesson, way)
    while not walk.finished:
        before = walk.step
        html = "".join(walk.page().html)
        assert re.findall(r'href="(?![/#])[^"]*', html) == [], "a page links to another site"
        walk.submit(walk.right())
        assert walk.step != before, f"{before}: {walk.page().text()[-1500:]}"
    found = runtime.catalog().lessons[lesson]
    assert progress.status(walk.moment(found.id)) == "done"
    assert progress.result(walk.moment(found.id)).wrong == 0


@pytest.mark.parametrize(("lesson", "way"), READ)
def test_a_robot_that_only_reads_the_screen_finishes(lesson: str, way: Way) -> None:
    robot = Robot(Walk(code(2)).begin(lesson, way), way)
    robot.finish()
    assert progress.status(robot.walk.moment(lesson)) == "done"
    if way == "samen":
        assert robot.wrong == 0
        assert robot.guessed == []
