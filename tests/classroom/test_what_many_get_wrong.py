"""What many in a class had wrong comes back: of at least four pupils and half of who tried."""

from __future__ import annotations

import pytest

from sandbox.classroom.missed import missed
from sandbox.classroom.rows import Followed
from tests.classroom.pupils import LESSON, pupil
from tests.content import CATALOG

LESSONS = [CATALOG.lessons[LESSON]]
FIRST, SECOND = (step.id for step in LESSONS[0].steps[:2])
RIGHT, WRONG = f"done {FIRST}", f"wrong {FIRST} anders"


def seated(*did: tuple[str, ...]) -> list[Followed]:
    return [pupil(str(seat), *words) for seat, words in enumerate(did, 1)]


@pytest.mark.parametrize(
    ("did", "found"),
    [
        ([(WRONG,)] * 3, False),
        ([(WRONG,)] * 4, True),
        ([(WRONG, RIGHT)] * 4, True),
        ([(RIGHT, WRONG)] * 4, False),
        ([(WRONG,)] * 4 + [(RIGHT,)] * 4, True),
        ([(WRONG,)] * 4 + [(RIGHT,)] * 5, False),
        ([(WRONG,) * 9] + [(RIGHT,)] * 3, False),
        ([(f"wrong {FIRST} onleesbaar",)] * 9, False),
        ([()] * 9, False),
    ],
)
def test_from_four_pupils_on_and_half_of_who_tried(did: list[tuple[str, ...]], found: bool) -> None:
    assert missed(seated(*did), LESSONS) == (((LESSON, FIRST),) if found else ())


def test_what_most_had_wrong_comes_first() -> None:
    second = f"wrong {SECOND} anders"
    did = [(WRONG, second)] * 4 + [(second,)]
    assert missed(seated(*did), LESSONS) == ((LESSON, SECOND), (LESSON, FIRST))
