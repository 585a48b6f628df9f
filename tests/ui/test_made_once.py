"""What a process has once is made once, also when two threads ask at the same time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

from sandbox.ui.runtime import Once


def test_many_threads_get_the_same_one() -> None:
    together = Barrier(8)
    made: list[object] = []

    @Once
    def thing() -> object:
        made.append(object())
        return made[-1]

    def ask() -> object:
        together.wait()
        return thing()

    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda _: ask(), range(8)))
    assert len(made) == 1
    assert set(map(id, got)) == {id(made[0])}


def test_what_failed_is_tried_again() -> None:
    tries: list[int] = []

    @Once
    def thing() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise OSError
        return "made"

    with suppress(OSError):
        thing()
    assert thing() == "made"
