"""A reader who knows only what is drawn finishes every lesson in every way of practising.

An order is told in words of its own in a hint: there the reader asks for the answer in the
end. Where no choice is wrong it takes the first.
"""

import pytest

from sandbox.model import Way
from sandbox.tasks import task_of
from sandbox.tasks.kinds.order import Order
from sandbox.texts import text
from tests.content import CATALOG, WALKS
from tests.flows.lessons import at_start
from tests.flows.robot import ANSWER_BUTTON, Robot
from tests.turns import READ_IN

NO_LUCK = (
    "Nothing on the page answers these questions. Say in the task, a hint, or on a paper with the "
    "words of the question what the answer is: {}"
)


def test_the_robot_knows_the_button_that_gives_the_answer() -> None:
    assert text("knop.antwoord") == ANSWER_BUTTON


WAYS = [
    pytest.param(lesson, way, marks=() if way == READ_IN[lesson] else pytest.mark.long)
    for lesson, way in WALKS
]
"""Lessons take turns: one is walked in *samen* and the next in *zelf*, and with `make long` each in
every way. With *tips* a reader does as with *zelf*, only sooner; in a *proef* every try leads on.
"""


@pytest.mark.parametrize(("lesson", "way"), WAYS)
def test_a_reader_finishes_the_lesson(lesson: str, way: Way) -> None:
    walk = at_start(lesson, way, "robot")
    robot = Robot(walk, way)
    robot.finish()
    assert walk.says(text("klaar.kop"))
    if way != "proef":
        steps = CATALOG.lessons[lesson].steps
        free = {one.id for one in steps if isinstance(one.task, Order) or not task_of(one).judged}
        left = robot.guessed + robot.shown
        unanswered = [one for one in left if one.split(":")[0] not in free]
        assert not unanswered, NO_LUCK.format(unanswered)
