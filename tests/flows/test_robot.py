"""A reader who knows only what is drawn finishes every lesson in every way of practising."""

import pytest

from sandbox.model import Way
from sandbox.texts import text
from tests.content import WALKS
from tests.flows.lessons import at_start
from tests.flows.robot import ANSWER_BUTTON, Robot

NO_LUCK = (
    "Nothing on the page answers these questions. Say in the task, a hint, or on a paper with the "
    "words of the question what the answer is: {}"
)


def test_the_robot_knows_the_button_that_gives_the_answer() -> None:
    assert text("knop.antwoord") == ANSWER_BUTTON


@pytest.mark.parametrize(("lesson", "way"), WALKS)
def test_a_reader_finishes_the_lesson(lesson: str, way: Way) -> None:
    walk = at_start(lesson, way, "robot")
    robot = Robot(walk, way)
    robot.finish()
    assert walk.says(text("klaar.kop"))
    if way == "samen":
        assert robot.wrong == 0, "what is told was not right"
    if way != "proef":
        unanswered = robot.guessed + robot.shown
        assert not unanswered, NO_LUCK.format(unanswered)
