"""What the page of a pupil asks for tells a number to who has its address, and nothing else."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette

from sandbox.keys import Keys
from sandbox.ui.server.beating import PATH, beat_routes
from tests.ui.front import Front

OURS, OTHERS = Keys(b"a" * 40), Keys(b"b" * 40)
SEALED = OURS.sealed("pulse", "klas/1")


def asked(sealed: str) -> tuple[int, str]:
    """The answer to who asks."""
    known = {"klas/1": "7"}

    def beat(of: str) -> str | None:
        return known.get(OURS.unsealed("pulse", of) or "")

    answer = Front(Starlette(routes=beat_routes(beat))).ask(f"{PATH}/{sealed}")
    return answer.status, answer.text


def test_who_has_the_address_gets_the_number() -> None:
    assert asked(SEALED) == (200, "7")


@pytest.mark.parametrize(
    "sealed",
    [
        "1", "klas", "%00", "..%2f..", "a" * 5000, SEALED[:-1], SEALED + "a", SEALED.swapcase(),
        OTHERS.sealed("pulse", "klas/1"), OURS.sealed("another purpose", "klas/1"),
    ],
)  # fmt: skip
def test_what_is_not_sealed_by_us_for_this_tells_nothing(sealed: str) -> None:
    assert asked(sealed) == (404, "")


def test_the_address_does_not_show_which_class_or_seat_it_is() -> None:
    assert "klas" not in SEALED
    assert SEALED == OURS.sealed("pulse", "klas/1") != OURS.sealed("pulse", "klas/2")
