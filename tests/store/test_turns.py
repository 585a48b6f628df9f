"""Who came first is first, and nobody waits longer than asked."""

from __future__ import annotations

from threading import Thread

from sandbox.store.turns import Turns
from tests.waiting import until


def test_turns_come_in_the_order_of_asking() -> None:
    turns, had = Turns(), list[int]()
    assert turns.take(0)

    def wait(number: int) -> None:
        assert turns.take(20)
        had.append(number)
        turns.give_back()

    threads = [Thread(target=wait, args=(number,)) for number in range(8)]
    for waiting, thread in enumerate(threads, 1):
        thread.start()
        until(lambda asked=waiting: len(turns._waiting) == asked)  # type: ignore[misc]
    turns.give_back()
    for thread in threads:
        thread.join()
    assert had == [*range(8)]


def test_who_waits_too_long_leaves_the_row() -> None:
    turns = Turns()
    assert turns.take(0)
    assert not turns.take(0.01)
    turns.give_back()
    assert turns.take(0)
