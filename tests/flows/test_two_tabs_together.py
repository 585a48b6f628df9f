"""Two sessions of one learner that press on what both saw: what stands once is recorded once."""

from __future__ import annotations

from collections import Counter

from sandbox.model import Happened
from sandbox.model.happened import Again, Done, Started, Wrong
from tests.flows.test_mistakes import _mistakes
from tests.flows.walking import Walk, code

LESSON = "eerste-aangifte"


def counted(walk: Walk, kind: type[Happened]) -> Counter[Happened]:
    return Counter(one.what for one in walk.events if isinstance(one.what, kind))


def test_a_step_is_done_once_and_both_go_on(database: object) -> None:
    first = Walk(code(1)).begin(LESSON, "samen")
    second = Walk(first.learner).open(les=LESSON, stap=first.step)
    for _ in range(4):
        here = first.step
        for walk in (first.fill(first.right()), second.fill(second.right())):
            walk.press("druk")
        assert first.step == second.step != here
    assert set(counted(first, Done).values()) == {1}
    assert len(counted(first, Done)) == 4


def test_in_a_test_the_try_of_each_is_kept_and_the_step_is_done_once(database: object) -> None:
    first = Walk(code(2)).begin(LESSON, "proef")
    while not (found := list(_mistakes(first.scene()))):
        first.submit(first.right())
    second = Walk(first.learner).open(les=LESSON, stap=first.step)
    field, typed, _ = found[0]
    before = len(counted(first, Done))
    for walk in (first, second):
        walk.fill(walk.right() | {field: typed})
    for walk in (first, second):
        walk.press("druk")
    assert sum(counted(first, Wrong).values()) == 2
    assert sum(counted(first, Done).values()) == before + 1


def test_a_lesson_is_started_once(database: object) -> None:
    walks = [Walk(code(3)).open(les=LESSON) for _ in range(2)]
    for walk in walks:
        walk.press("begin_les")
    assert list(counted(walks[0], Started).values()) == [1]
    assert walks[0].step == walks[1].step


def test_a_new_round_is_begun_once(database: object) -> None:
    first = Walk(code(4)).begin(LESSON, "samen")
    first.submit(first.right())
    walks = [Walk(first.learner).open(pagina="voortgang") for _ in range(2)]
    for walk in walks:
        walk.press(f"opnieuw_{LESSON}")
    assert list(counted(first, Again).values()) == [1]
