"""A class follows from its events: who is in, under which name, and who cannot come in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sandbox.classroom import MOST, OPEN_FOR, Classroom, Refusal, join, made, refusal
from sandbox.classroom.nicknames import adjectives
from sandbox.model import Event, Happened
from sandbox.model.classes import (
    ClassClosed,
    ClassOpened,
    Joined,
    LeftClass,
    LessonPlanned,
    PutBack,
    Removed,
)

AT = datetime(2026, 11, 30, 9, tzinfo=UTC)
TEACHER = "class/zon"
MADE = made("zonnebloem", ["aangifte", "digid"], "tips", wander=False, key="ab-cd")


def grown(*happened: Happened | tuple[str, Happened]) -> Classroom:
    """A class after this; with whoever did it, or the teacher."""
    who = [one if isinstance(one, tuple) else (TEACHER, one) for one in (*MADE, *happened)]
    return Classroom().grown([Event(AT, actor, what) for actor, what in who])


def names(room: Classroom) -> list[str]:
    return [one.nickname for one in room.pupils.values()]


DAS = ("anna", Joined("1", "dappere-das"))
VOS = ("bram", Joined("2", "vlotte-vos"))


def test_a_class_knows_its_name_lessons_way_and_whether_pupils_may_wander() -> None:
    room = grown(LessonPlanned("digid"), LessonPlanned("brief"))
    assert (room.name, room.way, room.wander, room.key) == ("zonnebloem", "tips", False, "ab-cd")
    assert room.lessons == ("aangifte", "digid", "brief")


def test_a_class_that_grows_event_by_event_is_the_same_as_at_once() -> None:
    whole = grown(DAS, VOS, Removed("1"), ClassClosed())
    step = Classroom()
    for what in MADE:
        step = step.grown([Event(AT, TEACHER, what)])
    for actor, what in (DAS, VOS, (TEACHER, Removed("1")), (TEACHER, ClassClosed())):
        step = step.grown([Event(AT, actor, what)])
    assert step == whole


def test_who_came_is_in_under_a_nickname() -> None:
    room = grown(DAS, VOS)
    assert names(room) == ["dappere-das", "vlotte-vos"]
    anna = room.pupil("anna")
    assert anna and (anna.seat, anna.nickname) == ("1", "dappere-das")
    assert room.pupil("carla") is None


def test_of_two_with_one_nickname_the_first_has_it() -> None:
    assert names(grown(DAS, ("bram", Joined("2", "dappere-das")))) == ["dappere-das"]


def test_nobody_is_in_twice_nor_on_the_seat_of_another() -> None:
    assert names(grown(DAS, ("anna", Joined("2", "vlotte-vos")))) == ["dappere-das"]
    assert names(grown(DAS, ("bram", Joined("1", "vlotte-vos")))) == ["dappere-das"]


def test_who_was_taken_out_keeps_the_nickname_and_can_be_put_back() -> None:
    out = grown(DAS, VOS, Removed("1"))
    assert names(out) == ["vlotte-vos"]
    assert "dappere-das" in out.taken
    assert refusal(out, "anna", AT) is Refusal.REMOVED
    assert {*names(grown(DAS, VOS, Removed("1"), PutBack("1")))} == {"dappere-das", "vlotte-vos"}


def test_a_seat_that_nobody_has_is_passed_over() -> None:
    room = grown(DAS, Removed("9"), PutBack("8"))
    assert names(room) == ["dappere-das"]
    assert not room.removed


def test_who_leaves_may_come_back_on_another_seat() -> None:
    room = grown(DAS, ("anna", LeftClass()))
    assert names(room) == []
    assert join(room, "anna", "dappere-das", AT) == Joined("2", "dappere-das")


def test_who_was_forgotten_is_nowhere_and_the_others_stay() -> None:
    """The store wipes what the forgotten actor did; what the teacher did names a seat only."""
    room = grown(VOS, Removed("1"))
    assert names(room) == ["vlotte-vos"]
    assert not room.removed


def test_somebody_new_gets_the_nickname_of_choice_on_the_next_seat() -> None:
    assert join(grown(DAS), "bram", "vlotte-vos", AT) == Joined("2", "vlotte-vos")


def test_who_is_in_is_in_also_when_the_class_is_closed() -> None:
    closed = grown(DAS, ClassClosed())
    assert join(closed, "anna", "vlotte-vos", AT) is None
    assert refusal(closed, "anna", AT) is None


FULL = [(f"l{n}", Joined(str(n), f"{adjectives()[n]}-das")) for n in range(1, MOST + 1)]


@pytest.mark.parametrize(
    ("room", "nickname", "why"),
    [
        (Classroom(), "vlotte-vos", Refusal.UNKNOWN),
        (grown(ClassClosed()), "vlotte-vos", Refusal.CLOSED),
        (grown(*FULL), "vlotte-vos", Refusal.FULL),
        (grown(DAS), "dappere-das", Refusal.TAKEN),
        (grown(), "typed by hand", Refusal.TAKEN),
    ],
)
def test_who_cannot_come_in_hears_why(room: Classroom, nickname: str, why: Refusal) -> None:
    assert join(room, "bram", nickname, AT) is why


def test_a_class_that_is_full_lets_one_in_after_another_left() -> None:
    room = grown(*FULL, ("l1", LeftClass()))
    assert join(room, "bram", "vlotte-vos", AT) == Joined(str(MOST + 1), "vlotte-vos")


def test_one_more_than_fits_in_is_not_in() -> None:
    """Two came at the same moment while the disk was away."""
    room = grown(*FULL, ("bram", Joined("99", "vlotte-vos")))
    assert len(room.pupils) == MOST


def test_an_old_class_is_closed_until_it_is_opened_again() -> None:
    late = AT + OPEN_FOR
    assert refusal(grown(), "bram", late - timedelta(seconds=1)) is None
    assert refusal(grown(), "bram", late) is Refusal.CLOSED
    again = grown().grown([Event(late, TEACHER, ClassOpened())])
    assert refusal(again, "bram", late) is None
