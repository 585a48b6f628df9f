"""What a browser carries: only we can make or read it, for one purpose, and not for ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.keys import Keys, Ticket
from sandbox.keys.ticket import LASTS

CODE = "appel-fiets-maan-42"
KEYS = Keys(b"a secret of thirty-two signs or so")
TICKET = Ticket("a" * 32, 1_000, CODE, "b" * 32)


def test_what_was_sealed_is_read_back() -> None:
    assert KEYS.opened("cookie", KEYS.seal("cookie", TICKET)) == TICKET


def test_nothing_of_it_can_be_read() -> None:
    sealed = KEYS.seal("cookie", TICKET)
    assert "appel" not in sealed
    assert sealed != KEYS.seal("cookie", Ticket("c" * 32, 1_000, CODE))


def test_for_another_purpose_it_opens_nothing() -> None:
    assert KEYS.opened("cookie", KEYS.seal("errand", TICKET)) is None


def test_another_server_opens_nothing() -> None:
    assert (
        Keys(b"another secret of thirty-two signs").opened("cookie", KEYS.seal("cookie", TICKET))
        is None
    )


@given(st.text(max_size=300))
def test_what_we_did_not_give_is_none(brought: str) -> None:
    assert KEYS.opened("cookie", brought) is None


@given(st.data())
def test_a_changed_sign_is_none(data: st.DataObject) -> None:
    sealed = KEYS.seal("cookie", TICKET)
    place = data.draw(st.integers(0, len(sealed) - 2))
    other = data.draw(st.sampled_from("AZaz09-_").filter(lambda sign: sign != sealed[place]))
    assert KEYS.opened("cookie", sealed[:place] + other + sealed[place + 1 :]) is None


@pytest.mark.parametrize(
    ("now", "holds"),
    [
        (1_000, True),
        (1_000 + LASTS - 1, True),
        (1_000 + LASTS, False),
        (1_000 - LASTS + 1, True),
        (1_000 - LASTS, False),
    ],
)
def test_it_holds_for_180_days_also_when_the_clock_was_set_back(now: int, holds: bool) -> None:
    assert TICKET.holds(now) is holds


def test_the_name_of_a_learner_is_the_same_every_time_and_tells_no_code() -> None:
    assert KEYS.learner(CODE) == Keys(b"a secret of thirty-two signs or so").learner(CODE)
    assert KEYS.learner(CODE) != Keys(b"another secret of thirty-two signs").learner(CODE)
    assert len({KEYS.learner(f"appel-fiets-maan-{number}") for number in range(10, 100)}) == 90
    assert KEYS.learner(CODE).isalnum() and len(KEYS.learner(CODE)) == 32
