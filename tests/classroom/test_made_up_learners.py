"""At most one in twenty is told for nothing, and at most one in twenty is missed."""

from __future__ import annotations

import pytest

from tests.classroom.learners import KINDS, some
from tests.classroom.watching import PAUSES, Measured, measured

EACH = 300
STUCK = {"stuck one", "sleeper", "lost searcher"}
AT_MOST = 0.05
OF_ONE_KIND = 0.08
"""Of 300 of one kind more than this is no chance any more: lessons change, and chance with them."""


@pytest.fixture(scope="module")
def found() -> dict[str, Measured]:
    return {kind: measured(some(kind, EACH)) for kind in KINDS}


def test_at_most_one_in_twenty_is_told_for_nothing(found: dict[str, Measured]) -> None:
    false = {kind: one.false for kind, one in found.items()}
    assert sum(false.values()) <= AT_MOST * EACH * len(KINDS), false
    assert max(false.values()) <= OF_ONE_KIND * EACH, false


def test_at_most_one_in_twenty_that_are_stuck_is_missed(found: dict[str, Measured]) -> None:
    missed = {kind: one.missed for kind, one in found.items() if one.stuck}
    assert {kind for kind, one in found.items() if one.stuck} == STUCK
    assert sum(missed.values()) <= AT_MOST * EACH * len(missed), missed
    assert max(missed.values()) <= OF_ONE_KIND * EACH, missed


def test_the_measure_sees_a_board_that_is_too_hasty_and_one_that_is_too_patient() -> None:
    hasty = measured(some("careful slow reader", 60), {at: one / 3 for at, one in PAUSES.items()})
    patient = measured(some("sleeper", 60), {})
    assert hasty.false > AT_MOST * hasty.learners
    assert patient.missed == patient.stuck == 60


def test_the_same_learners_come_every_time() -> None:
    once, again = some("stuck one", 5), some("stuck one", 5)
    assert [who.events for who in once] == [who.events for who in again]
    assert len({who.lesson.id for who in some("stuck one", 40)}) > 10
