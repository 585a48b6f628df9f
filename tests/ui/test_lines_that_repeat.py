"""What a flood writes in the log: each line a few times a minute, and how many were left out."""

from __future__ import annotations

import logging
import sys

import pytest

from sandbox.ui.server.folding import OFTEN, REMEMBERED, WINDOW, Folding, fold


def line(
    words: str = "again %s", *, name: str = "x", level: int = logging.WARNING, at: int = 3
) -> logging.LogRecord:
    return logging.LogRecord(name, level, "f", at, words, ("a",), None)


def failed() -> logging.LogRecord:
    try:
        raise ValueError
    except ValueError:
        return logging.LogRecord("x", logging.ERROR, "f", 3, "failed", (), sys.exc_info())


def test_the_limits_are_five_lines_a_minute_and_two_hundred_sorts() -> None:
    assert (OFTEN, WINDOW, REMEMBERED) == (5, 60.0, 200)


def test_a_line_is_written_a_few_times_and_then_again_after_a_minute() -> None:
    now = [100.0]
    folding = Folding(lambda: now[0])
    assert [folding.filter(line()) for _ in range(OFTEN + 3)] == [True] * OFTEN + [False] * 3
    now[0] += WINDOW - 0.5
    assert not folding.filter(line())
    now[0] += 0.5
    assert [folding.filter(line()) for _ in range(OFTEN + 1)] == [True] * OFTEN + [False]


def test_the_first_line_afterwards_says_how_many_were_left_out() -> None:
    now = [0.0]
    folding = Folding(lambda: now[0])
    for _ in range(OFTEN + 3):
        folding.filter(line())
    now[0] = WINDOW
    later, next_one = line(), line()
    assert (folding.filter(later), folding.filter(next_one)) == (True, True)
    assert (later.msg, next_one.msg) == ("again %s (x3)", "again %s")


@pytest.mark.parametrize("times", [1, OFTEN])
def test_a_line_of_which_none_was_left_out_says_nothing_of_it(times: int) -> None:
    now = [0.0]
    folding = Folding(lambda: now[0])
    for _ in range(times):
        folding.filter(line())
    now[0] = WINDOW
    later = line()
    assert folding.filter(later)
    assert later.msg == "again %s"


def test_the_minute_begins_with_the_first_line() -> None:
    now = [0.0]
    folding = Folding(lambda: now[0])
    for second in (0, 20, 40, 50, 55):
        now[0] = float(second)
        assert folding.filter(line())
    now[0] = WINDOW
    assert folding.filter(line())


@pytest.mark.parametrize(
    "other",
    [line("other"), line(name="y"), line(level=logging.ERROR), line(at=4)],
    ids=["words", "logger", "level", "place"],
)
def test_another_line_is_counted_by_itself(other: logging.LogRecord) -> None:
    folding = Folding(lambda: 0.0)
    for _ in range(OFTEN + 1):
        folding.filter(line())
    assert folding.filter(other)


def test_of_what_is_in_a_line_only_its_first_two_hundred_signs_count() -> None:
    folding = Folding(lambda: 0.0)
    for end in range(OFTEN):
        assert folding.filter(line("a" * 200 + str(end)))
    assert not folding.filter(line("a" * 200 + "x"))
    assert folding.filter(line("a" * 199 + "x"))


def test_a_message_that_is_no_text_is_folded_as_well() -> None:
    folding = Folding(lambda: 0.0)
    assert [folding.filter(line(ValueError("x"))) for _ in range(OFTEN + 1)][-1] is False  # type: ignore[arg-type]


def test_the_last_line_that_is_written_has_no_trace_of_where_it_failed() -> None:
    folding = Folding(lambda: 0.0)
    records = [failed() for _ in range(OFTEN)]
    assert all(folding.filter(record) for record in records)
    assert [record.exc_info is None for record in records] == [False] * (OFTEN - 1) + [True]


def test_who_writes_ever_other_lines_makes_the_oldest_forgotten_and_no_other() -> None:
    folding = Folding(lambda: 0.0)
    first, second = line("0"), line("1")
    for number in range(REMEMBERED):
        for _ in range(OFTEN):
            folding.filter(line(str(number)))
    assert not folding.filter(line("0"))
    folding.filter(line("one more"))
    assert not folding.filter(second)
    assert folding.filter(first)


def test_the_clock_is_that_of_this_machine() -> None:
    folding = Folding()
    assert [folding.filter(line()) for _ in range(OFTEN + 1)] == [True] * OFTEN + [False]


def test_loggers_are_folded_together(caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("tests.flood")
    fold(["tests.flood"])
    try:
        for _ in range(OFTEN + 3):
            log.warning("too much")
    finally:
        log.filters.clear()
    assert caplog.messages == ["too much"] * OFTEN
