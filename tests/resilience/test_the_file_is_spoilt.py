"""The real server starts on a file that was spoilt: it goes back to a copy, and says so.

What is lost is what came after the last copy, an hour at most while it runs; who was there before
the copy loses nothing, and nobody has a step twice.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.serving import Server
from tests.resilience.working import (
    Pupil,
    all_work,
    copied,
    done_in,
    holds_each_step_once,
    is_well,
    some_steps,
)
from tests.waiting import finished


def header(file: Path) -> None:
    file.write_bytes(b"x" * 100 + file.read_bytes()[100:])


def middle(file: Path) -> None:
    whole = file.read_bytes()
    spoilt = bytes(sign ^ 0x5A for sign in whole[4096:])
    file.write_bytes(whole[:4096] + spoilt)


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def removed(file: Path) -> None:
    file.unlink()


LATER = [pytest.param(how, marks=pytest.mark.long) for how in (middle, emptied, cut, removed)]


@pytest.mark.parametrize("spoil", [header, *LATER])
def test_who_was_there_at_the_copy_loses_nothing(
    spoil: Callable[[Path], None], loket: Server
) -> None:
    loket.start()
    before = finished(some_steps(loket))
    copied(loket)
    after = finished(some_steps(loket, steps=2))
    loket.end()
    spoil(loket.database)
    loket.start()
    finished(is_well(loket))
    holds_each_step_once(loket.database, before)
    assert not done_in(loket.database).keys() & {pupil.stream for pupil in after}

    async def goes_on() -> None:
        pupil = Pupil(loket.port)
        await pupil.go_on(before[0].code)
        assert pupil.reads("kan weg zijn")
        await all_work([pupil], 2)
        pupil.told += before[0].told
        holds_each_step_once(loket.database, [pupil, *before[1:]])

    finished(goes_on())


def test_a_journal_that_is_removed_after_a_stop_takes_nothing_along(loket: Server) -> None:
    loket.start()
    pupils = finished(some_steps(loket))
    loket.end()
    for helper in ("-wal", "-shm"):
        loket.database.with_name(loket.database.name + helper).unlink(missing_ok=True)
    loket.start()
    finished(is_well(loket))
    holds_each_step_once(loket.database, pupils)


def test_a_file_that_was_emptied_without_a_copy_is_told(loket: Server) -> None:
    loket.start()
    pupils = finished(some_steps(loket, 1))
    loket.end()
    emptied(loket.database)
    loket.database.with_name("oefenloket.db-wal").write_bytes(b"x")
    for copy in loket.database.parent.glob("backups/*"):
        copy.unlink()
    loket.start()
    finished(is_well(loket))

    async def looks() -> None:
        pupil = Pupil(loket.port)
        await pupil.learner.arrive()
        assert pupil.reads("Wat je eerder deed, is weg")

    finished(looks())
    assert "was leeg" in loket.log
    assert pupils[0].told == 3
