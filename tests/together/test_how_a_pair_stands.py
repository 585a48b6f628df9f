"""Two who practise together: who is in, who waits for what, and what passes over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from sandbox.model import Event, Happened, Lesson
from sandbox.model.together import (
    END,
    BackTogether,
    Passed,
    SideTaken,
    TogetherMade,
    WentAlone,
)
from sandbox.together import (
    CODE_LASTS,
    NOBODY_YET,
    Pair,
    Refusal,
    arrived,
    free,
    join,
    made,
    to_pass,
    waits_for,
)
from tests.content import CATALOG
from tests.store.test_stores import AT

ASKS, HELPS = CATALOG.lessons["samen-hulp-vragen"], CATALOG.lessons["samen-hulp-geven"]


def after(*happened: tuple[str, Happened]) -> Pair:
    return NOBODY_YET.grown([Event(AT, who, what) for who, what in happened])


def two(*happened: tuple[str, Happened]) -> Pair:
    first = [("ria", what) for what in made("machtigen", ASKS.id)]
    return after(*first, ("emma", SideTaken(HELPS.id)), *happened)


def test_two_who_came_in_do_it_together() -> None:
    assert not after(("ria", TogetherMade("machtigen")), ("ria", SideTaken(ASKS.id))).together
    assert two().together
    assert two().other("ria") == "emma" and two().side("emma") == HELPS.id


@pytest.mark.parametrize(
    ("who", "side"), [("piet", ASKS.id), ("piet", HELPS.id), ("piet", "derde"), ("ria", HELPS.id)]
)
def test_nobody_takes_a_side_that_is_taken_or_comes_as_a_third(who: str, side: str) -> None:
    assert two((who, SideTaken(side))) == two()


def test_of_two_who_take_one_side_at_once_the_first_stands() -> None:
    same = after(*(("ria", what) for what in made("les", "a")), ("emma", SideTaken("a")))
    assert same.sides == {"ria": "a"} and free(same, ["a", "b"]) == "b"


def test_who_is_not_in_changes_nothing() -> None:
    for what in (Passed("code"), WentAlone(), BackTogether()):
        assert two(("piet", what)) == two()


@pytest.mark.parametrize(
    ("pair", "minutes", "why"),
    [
        (NOBODY_YET, 0, Refusal.UNKNOWN),
        (after(("ria", TogetherMade("les")), ("ria", SideTaken("a"))), 31, Refusal.OVER),
        (after(("ria", TogetherMade("les")), ("ria", SideTaken("b"))), 29, Refusal.TAKEN),
        (two(), 1, Refusal.FULL),
    ],
)
def test_why_somebody_cannot_come_in(pair: Pair, minutes: int, why: Refusal) -> None:
    assert join(pair, "piet", "b", AT + timedelta(minutes=minutes)) is why


def test_who_is_in_comes_back_also_long_after() -> None:
    assert join(two(), "ria", HELPS.id, AT + 9 * CODE_LASTS) == ()


def test_a_step_waits_until_the_other_did_theirs() -> None:
    assert waits_for(ASKS, "wacht-op-brief", two(), "ria") == "akkoord"
    assert waits_for(ASKS, "taak", two(), "ria") == ""
    passed = two(("emma", Passed("akkoord")))
    assert waits_for(ASKS, "wacht-op-brief", passed, "ria") == ""
    assert arrived(ASKS, "wacht-op-brief", passed, "ria")
    assert not arrived(HELPS, "wacht-op-code", passed, "emma"), "the own step is not the other's"


@pytest.mark.parametrize("who", ["ria", "emma"])
def test_nobody_waits_when_one_went_alone_and_both_do_again_once_that_is_over(who: str) -> None:
    alone = two((who, WentAlone()))
    assert not waits_for(ASKS, "wacht-op-brief", alone, "ria")
    assert not arrived(ASKS, "wacht-op-brief", alone, "ria")
    assert waits_for(ASKS, "wacht-op-brief", two((who, WentAlone()), (who, BackTogether())), "ria")


def test_only_what_the_other_waits_for_passes_over_and_once() -> None:
    done = {"start", "code", "brief-lezen"}
    passed = to_pass(ASKS, HELPS, done, two(), "ria")
    assert passed == (Passed("code"), Passed("brief-lezen"))
    told = two(("ria", Passed("code")))
    assert to_pass(ASKS, HELPS, done, told, "ria") == (Passed("brief-lezen"),)


def test_the_end_of_a_side_is_told() -> None:
    every = {step.id for step in ASKS.steps}
    assert to_pass(ASKS, HELPS, every, two(), "ria")[-1] == Passed(END)


def walked(lesson: Lesson, other: Lesson, done: set[str], theirs: set[str]) -> bool:
    """Does what can be done now; whether anything could."""
    together = lesson.together
    assert together and other.together
    for step in lesson.steps:
        if step.id not in done:
            if together.waits.get(step.id, "") in theirs | {""}:
                done.add(step.id)
                return True
            return False
    return False


def test_no_two_sides_wait_for_each_other() -> None:
    sides = [lesson for lesson in CATALOG.lessons.values() if lesson.together]
    assert sides
    for lesson in sides:
        assert lesson.together
        other = CATALOG.lessons[lesson.together.other]
        mine, theirs = set[str](), set[str]()
        while walked(lesson, other, mine, theirs) or walked(other, lesson, theirs, mine):
            pass
        assert len(mine) == len(lesson.steps) and len(theirs) == len(other.steps)
