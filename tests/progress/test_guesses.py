"""Who guesses an oefencode pays with time; who types one from paper does not notice."""

from __future__ import annotations

import pytest

from sandbox.progress import Guesses
from sandbox.progress.guesses import NOISY, PATIENCE, TURN, pause
from sandbox.progress.tally import MOST, TallyHere

OLD, NEW = 3600.0, 1.0


def guess(guesses: Guesses, browser: str, address: str, now: float, times: int = 1) -> None:
    for _ in range(times):
        with guesses._tally.opened(f"browser {browser}", f"address {address}") as both:
            for tries in both:
                tries.add(now)


@pytest.mark.parametrize(
    ("tries", "seconds"),
    [(0, 0), (4, 0), (5, 5), (6, 10), (8, 40), (12, 640), (13, 900), (30, 900)],
)
def test_a_browser_waits_longer_after_each_wrong_code(tries: int, seconds: float) -> None:
    guesses = Guesses(TallyHere())
    guess(guesses, "laptop", "thuis", 0, tries)
    assert guesses.ask("laptop", "thuis", OLD, 0) == seconds
    if seconds:
        assert guesses.ask("laptop", "thuis", OLD, seconds) == 0


def test_what_was_wrong_a_quarter_ago_counts_no_more() -> None:
    guesses = Guesses(TallyHere())
    guess(guesses, "laptop", "thuis", 0, 13)
    assert guesses.ask("laptop", "thuis", OLD, 899) > 0
    assert guesses.ask("laptop", "thuis", OLD, 900) == 0


def test_one_browser_that_guesses_does_not_stop_another() -> None:
    guesses = Guesses(TallyHere())
    guess(guesses, "laptop", "school", 0, NOISY - 1)
    assert guesses.ask("tablet", "school", NEW, 0) == 0


def noisy(address: str = "school") -> Guesses:
    """Somebody at this address throws away the cookie after each guess."""
    guesses = Guesses(TallyHere())
    for number in range(NOISY):
        guess(guesses, f"wegwerp-{number}", address, 0)
    return guesses


def test_who_throws_away_the_cookie_waits_for_a_turn_of_the_process() -> None:
    guesses = noisy()
    turns = int(PATIENCE / TURN)
    waits = [guesses.ask(f"nieuw-{number}", "school", NEW, 0) for number in range(turns)]
    assert waits == pytest.approx([TURN * number for number in range(1, turns + 1)])


def test_a_turn_that_nobody_waits_for_is_not_given_away() -> None:
    guesses = noisy()
    for number in range(10_000):
        guesses.ask(f"nieuw-{number}", "school", NEW, 0)
    assert guesses.ask("leerling", "school", NEW, 0) <= PATIENCE + TURN
    assert guesses.ask("leerling", "school", NEW, PATIENCE + 1) <= TURN


def test_who_asks_many_times_at_one_moment_gets_no_more_than_five_answers() -> None:
    guesses = Guesses(TallyHere())
    answers = [guesses.ask("laptop", "thuis", OLD, 0) for _ in range(200)]
    assert sum(seconds == 0 for seconds in answers) == 5


def test_a_right_code_does_not_count() -> None:
    guesses = Guesses(TallyHere())
    for _ in range(50):
        assert guesses.ask("laptop", "thuis", OLD, 0) == 0
        guesses.right("laptop", "thuis")


def test_a_noisy_address_stays_noisy_however_many_others_come() -> None:
    guesses = noisy()
    for number in range(MOST + 10):
        guess(guesses, f"browser-{number}", f"adres-{number}", 1)
    waits = [guesses.ask(browser, "school", NEW, 1) for browser in ("een", "twee")]
    assert waits == [0, TURN]


def test_the_turns_are_shared_by_all_addresses_that_guess() -> None:
    guesses = noisy("school")
    for number in range(NOISY):
        guess(guesses, f"ander-{number}", "werk", 0)
    assert guesses.ask("een", "school", NEW, 0) < guesses.ask("twee", "werk", NEW, 0)


def test_at_another_address_nobody_waits() -> None:
    assert noisy().ask("nieuw", "bibliotheek", NEW, 0) == 0


def test_a_class_that_was_here_before_the_guesser_goes_on_at_once() -> None:
    guesses = noisy()
    pupils = [f"leerling-{number}" for number in range(30)]
    assert {guesses.ask(pupil, "school", OLD, 0) for pupil in pupils} == {0}
    assert guesses.ask("leerling-30", "school", OLD, 0) > 0
    assert guesses.ask("leerling-31", "school", OLD, 20) == 0


def test_who_was_here_before_and_guesses_waits_like_a_new_one() -> None:
    guesses = noisy()
    guess(guesses, "gokker", "school", 0)
    assert guesses.ask("gokker", "school", OLD, 0) > 0


def test_no_more_is_remembered_than_there_is_room_for() -> None:
    tally = TallyHere()
    for number in range(MOST // 2 + 5):
        guess(Guesses(tally), f"browser-{number}", f"adres-{number}", 0)
    assert len(tally) == MOST


def test_a_pause_never_lasts_longer_than_a_quarter() -> None:
    assert max(map(pause, range(5, 65))) == 900
