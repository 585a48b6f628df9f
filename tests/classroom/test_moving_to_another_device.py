"""Work moves to another device by a code that works once, for a short while."""

from __future__ import annotations

from sandbox.classroom import Moves, read_class_code, read_move_code
from sandbox.classroom.code import OF_A_MOVE, SIGNS
from sandbox.classroom.moves import LASTS, MOST, REMEMBERED
from sandbox.people.seed import Chance

ANNA, OEFENCODE = "stream-anna", "appel-fiets-maan-42"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def moves(clock: Clock | None = None) -> Moves:
    made = Moves(clock or Clock(), Chance("codes").below)
    made.seen(ANNA, OEFENCODE, "laptop")
    return made


def code_of(made: Moves, seat: str = "1") -> str:
    return made.of_class("zon")[seat][0].code


def offered(made: Moves) -> str:
    assert made.offer("zon", "1", "rustige-reiger", ANNA)
    return code_of(made)


def test_a_code_cannot_be_guessed_and_is_no_class_code() -> None:
    code = offered(moves())
    assert len(code) == OF_A_MOVE
    assert len(SIGNS) ** OF_A_MOVE > 3e10
    assert read_move_code(f" {code[:4].lower()}-{code[4:]} ") == code
    assert read_class_code(code) is None
    assert read_move_code(code[:6]) is None


def test_it_moves_the_work_once_and_the_other_browsers_are_told() -> None:
    made = moves()
    made.seen(ANNA, OEFENCODE, "tablet")
    code = offered(made)
    assert made.take(code, "phone") == (OEFENCODE, frozenset({"laptop", "tablet"}))
    assert made.take(code, "stranger") is None
    assert made.of_class("zon") == {}
    assert [bool(made.gone(name, ANNA)) for name in ("laptop", "tablet", "phone")] == [1, 1, 0]
    assert made.gone("laptop", "stream-bram") is None


def test_it_does_not_work_too_late_or_when_it_was_taken_back_or_made_anew() -> None:
    clock = Clock()
    made = moves(clock)
    code = offered(made)
    clock.now = LASTS
    assert (made.find(code), made.take(code, "phone"), made.of_class("zon")) == (None, None, {})
    first, second = offered(made), offered(made)
    assert made.find(first) is None and made.find(second)
    made.withdraw("zon", "2")
    made.withdraw("andere-klas", "1")
    assert made.find(second)
    made.withdraw("zon", "1")
    assert made.find(second) is None


def test_of_who_was_not_seen_lately_nothing_can_be_moved() -> None:
    clock = Clock()
    made = moves(clock)
    assert not made.offer("zon", "2", "vlotte-vos", "stream-bram")
    clock.now = REMEMBERED
    assert not made.offer("zon", "1", "rustige-reiger", ANNA)


def test_who_goes_on_in_the_old_browser_again_is_at_home_there() -> None:
    made = moves()
    made.take(offered(made), "phone")
    made.came("laptop")
    assert made.gone("laptop", ANNA) is None


def test_a_browser_that_is_wiped_and_a_learner_who_is_forgotten_leave_nothing_behind() -> None:
    made = moves()
    code = offered(made)
    made.left("laptop")
    assert made.find(code) is None
    assert not made.offer("zon", "1", "rustige-reiger", ANNA)
    made = moves()
    code = offered(made)
    made.forget(ANNA)
    assert (made.find(code), made.offer("zon", "1", "x", ANNA)) == (None, False)


def test_however_many_come_no_more_are_remembered_than_fit() -> None:
    made = moves()
    for number in range(MOST):
        made.seen(f"stream-{number}", OEFENCODE, f"browser-{number}")
    assert not made.offer("zon", "1", "rustige-reiger", ANNA), "the oldest made room"
    assert made.offer("zon", "2", "vlotte-vos", f"stream-{MOST - 1}")
