"""What nobody needs any more is taken away once much of it has gathered."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from sandbox.ui.server.garbage import MOST_GATHERED, Garbage


class Knot:
    """Knows itself, as a page that somebody left does."""

    def __init__(self) -> None:
        self.other = self


@pytest.fixture(autouse=True)
def by_itself_never() -> Iterator[None]:
    """Python does not look of its own accord, and what belongs to the process is put back."""
    usual = gc.get_threshold()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()
    gc.set_threshold(*usual)


class Memory:
    """As many pieces as a test says."""

    def __init__(self) -> None:
        self.pieces = 1_000_000

    def __call__(self) -> int:
        return self.pieces


def test_little_is_left_and_much_is_taken_away() -> None:
    memory = Memory()
    garbage, left = Garbage(memory), ref(Knot())
    memory.pieces += MOST_GATHERED
    garbage.look()
    assert left()
    memory.pieces += 1
    garbage.look()
    assert left() is None


def test_it_counts_from_the_last_time() -> None:
    memory = Memory()
    garbage = Garbage(memory)
    memory.pieces += MOST_GATHERED + 1
    garbage.look()
    left = ref(Knot())
    memory.pieces += MOST_GATHERED
    garbage.look()
    assert left()


def test_what_the_start_made_does_not_count() -> None:
    memory = Memory()
    garbage = Garbage(memory)
    memory.pieces += 2 * MOST_GATHERED
    garbage.leave_what_stays()
    left = ref(Knot())
    garbage.look()
    assert left()


def test_what_this_process_holds_is_counted() -> None:
    garbage, left = Garbage(), ref(Knot())
    held = [[number] for number in range(MOST_GATHERED + 1_000)]
    garbage.look()
    assert left() is None
    assert len(held) > MOST_GATHERED
