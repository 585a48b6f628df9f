"""Guessing an oefencode is limited per device and for the whole process."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sandbox.progress import PER_DEVICE, PER_PROCESS, Guesses

NOW = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


def ago(*seconds: float) -> list[datetime]:
    return [NOW - timedelta(seconds=each) for each in seconds]


@pytest.mark.parametrize(
    ("times", "allowed"),
    [
        ([], True),
        (ago(1, 2, 3, 4), True),
        (ago(1, 2, 3, 4, 5), False),
        (ago(1, 2, 3, 4, 899), False),
        (ago(1, 2, 3, 4, 900), True),
        (ago(*range(901, 2000)), True),
        (ago(-60, -60, -60, -60, -60), False),
    ],
)
def test_a_device_may_be_wrong_five_times_in_a_quarter(
    times: list[datetime], allowed: bool
) -> None:
    assert PER_DEVICE.allowed(times, NOW) == allowed


def test_the_process_takes_a_hundred_wrong_guesses_a_minute() -> None:
    assert PER_PROCESS.allowed(ago(*range(99)), NOW)
    assert not PER_PROCESS.allowed(ago(*[1] * 100), NOW)
    assert PER_PROCESS.allowed(ago(*[1] * 99, 60), NOW)


def test_one_device_that_guesses_does_not_stop_another() -> None:
    guesses = Guesses()
    for _ in range(5):
        assert guesses.allowed("laptop", NOW)
        guesses.wrong("laptop", NOW)
    assert not guesses.allowed("laptop", NOW)
    assert guesses.allowed("telefoon", NOW)
    assert guesses.allowed("laptop", NOW + timedelta(minutes=15))


def test_a_guesser_who_throws_away_the_cookie_is_stopped_for_the_rest_of_the_minute() -> None:
    guesses = Guesses()
    for number in range(100):
        assert guesses.allowed(f"wegwerp-{number}", NOW)
        guesses.wrong(f"wegwerp-{number}", NOW)
    assert not guesses.allowed("nieuw", NOW + timedelta(seconds=59))
    assert guesses.allowed("nieuw", NOW + timedelta(seconds=60))


def test_old_guesses_are_let_go() -> None:
    guesses = Guesses()
    for minute in range(200):
        guesses.wrong(f"wegwerp-{minute}", NOW + timedelta(minutes=minute))
    assert len(guesses._devices) <= 15
    assert len(guesses._all) == 1
