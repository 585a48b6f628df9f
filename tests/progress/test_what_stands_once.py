"""What stands once is recorded once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from sandbox.model import Event, Happened
from sandbox.model.happened import (
    Again,
    AllUndone,
    Arrived,
    Done,
    HelpAsked,
    HintAsked,
    JumpUndone,
    SettingChosen,
    Started,
    TimeJumped,
    Waited,
    WayChosen,
    Wrong,
)
from sandbox.progress import History, not_yet

AT = datetime(2026, 3, 3, tzinfo=UTC)
SANNE = "appel-fiets-maan-42"
BEGUN = (Arrived(), Started("les", "a"), WayChosen("les", "samen"))
WRONG, DONE = Wrong("les", "a", "netto"), Done("les", "a")
LATER, UNDONE = TimeJumped("les", "a", "morgen"), AllUndone("les", "a")


def history(*happened: Happened) -> History:
    return History().grown([Event(AT, SANNE, what) for what in happened])


STANDS: list[tuple[tuple[Happened, ...], Happened]] = [
    (BEGUN, Arrived()),
    (BEGUN, Started("les", "a")),
    (BEGUN, WayChosen("les", "samen")),
    ((*BEGUN, DONE), DONE),
    ((*BEGUN, DONE, WRONG), DONE),
    ((*BEGUN, DONE, Again("les")), Again("les")),
    ((), Again("les")),
    ((*BEGUN, LATER, UNDONE), UNDONE),
]
NEW: list[tuple[tuple[Happened, ...], Happened]] = [
    ((), Arrived()),
    ((Arrived(),), Started("les", "a")),
    (BEGUN, Started("andere-les", "a")),
    ((*BEGUN, Again("les")), Started("les", "a")),
    (BEGUN, WayChosen("les", "alleen")),
    ((*BEGUN, WayChosen("les", "alleen")), WayChosen("les", "samen")),
    (BEGUN, DONE),
    ((*BEGUN, DONE), Done("les", "b")),
    ((*BEGUN, DONE), Done("andere-les", "a")),
    ((*BEGUN, DONE, Again("les")), DONE),
    (BEGUN, Again("les")),
    ((*BEGUN, LATER), UNDONE),
    ((*BEGUN, LATER, UNDONE, LATER), UNDONE),
]
ANY_NUMBER: list[Happened] = [
    WRONG,
    LATER,
    HelpAsked("les", "a"),
    HintAsked("les", "a"),
    Waited("les", "a"),
    JumpUndone("les", "a"),
    SettingChosen("groot"),
]


@pytest.mark.parametrize(("before", "what"), STANDS)
def test_what_stands_already_is_left_out(before: tuple[Happened, ...], what: Happened) -> None:
    assert not_yet(history(*before), [what]) == ()


@pytest.mark.parametrize(("before", "what"), NEW)
def test_what_does_not_stand_yet_is_new(before: tuple[Happened, ...], what: Happened) -> None:
    assert not_yet(history(*before), [what]) == (what,)


@pytest.mark.parametrize("what", ANY_NUMBER, ids=lambda one: one.kind)
def test_all_else_may_happen_any_number_of_times(what: Happened) -> None:
    assert not_yet(history(*BEGUN, what, what), [what]) == (what,)


def test_of_what_a_press_brings_only_what_stands_is_left_out() -> None:
    assert not_yet(history(*BEGUN, DONE), [WRONG, DONE]) == (WRONG,)
