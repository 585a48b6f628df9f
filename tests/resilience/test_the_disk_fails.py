"""The real server, and a disk that fails and comes back: nobody loses a step, all are told."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from sandbox.texts import text
from tests.browser.serving import ROOT, Server
from tests.failing_disk import MAY_BREAK_DISKS, full, held, immutable, small_disk
from tests.resilience.working import (
    all_work,
    arrived,
    copied,
    holds_each_step_once,
    is_well,
    some_steps,
)
from tests.waiting import finished

if not MAY_BREAK_DISKS:
    pytest.skip("makes disks and takes rights away: for root on Linux", allow_module_level=True)

PUPILS = 5


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf") as small:
        yield small


def on(disk: Path, server: Server) -> Path:
    """From now on the file of the server lies on this disk."""
    file = disk / "oefenloket.db"
    copies = str(server.folder / "kopie")
    server.environment = {
        **server.environment,
        "SANDBOX_DATABASE": str(file),
        "SANDBOX_BACKUPS": copies,
    }
    return file


@contextmanager
def somewhere_else(file: Path) -> Iterator[None]:
    """The folder went, and something that is no folder stands in its place."""
    moved = file.parent.with_name("verhuisd")
    file.parent.rename(moved)
    file.parent.touch()
    yield
    file.parent.unlink()
    moved.rename(file.parent)


@pytest.mark.parametrize(
    "trouble",
    [
        full,
        held,
        *(pytest.param(one, marks=pytest.mark.long) for one in (immutable, somewhere_else)),
    ],
)
def test_nobody_loses_a_step_and_all_are_told(
    trouble: Callable[[Path], AbstractContextManager[None]],
    loket: Server,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    own = tmp_path / "map"
    own.mkdir()
    file = on(request.getfixturevalue("disk") if trouble is full else own, loket)

    async def practise() -> None:
        pupils = await arrived(loket.port, PUPILS)
        await all_work(pupils, 3)
        assert [pupil.kept for pupil in pupils] == [3] * PUPILS
        with trouble(file):
            await is_well(loket, False)
            await all_work(pupils, 3)
            assert [pupil.kept for pupil in pupils] == [3] * PUPILS
        await is_well(loket)
        await all_work(pupils, 2)
        assert [pupil.kept for pupil in pupils] == [8] * PUPILS
        holds_each_step_once(file, pupils)

    loket.start()
    finished(practise())
    assert "wordt nu niet bewaard" in loket.log
    assert "wordt weer bewaard" in loket.log


@pytest.mark.long
def test_a_file_that_is_held_for_half_a_minute_costs_nobody_a_step(loket: Server) -> None:
    file = loket.database

    async def practise() -> None:
        pupils = await arrived(loket.port, PUPILS)
        await all_work(pupils, 2)
        with held(file):
            started = asyncio.get_running_loop().time()
            while asyncio.get_running_loop().time() < started + 30:
                if pupils[0].told < 8:
                    await all_work(pupils, 1)
                await asyncio.sleep(4)  # the half minute is the point
        await is_well(loket)
        await all_work(pupils, 1)
        holds_each_step_once(file, pupils)

    loket.start()
    finished(practise())


LATER = [pytest.param(ends, marks=pytest.mark.long) for ends in (("",), ("-wal",))]


@pytest.mark.parametrize("ends", [("", "-wal", "-shm"), *LATER])
def test_a_file_that_is_removed_while_it_runs_takes_no_step_along(
    ends: tuple[str, ...], loket: Server
) -> None:
    async def practise() -> None:
        pupils = await arrived(loket.port, PUPILS)
        await all_work(pupils, 3)
        working = asyncio.ensure_future(all_work(pupils, 5))
        while min(pupil.told for pupil in pupils) < 5:
            await asyncio.sleep(0.001)
        for end in ends:
            loket.database.with_name(loket.database.name + end).unlink()
        await working
        if "" in ends:
            await is_well(loket, False)
            assert pupils[0].told == 8
        await is_well(loket)
        await all_work(pupils, 1)
        holds_each_step_once(loket.database, pupils)
        if "" in ends:
            assert pupils[0].reads(text("les.vervangen"))

    loket.start()
    finished(practise())


def test_who_was_there_before_a_start_loses_nothing_when_the_file_is_removed(
    loket: Server,
) -> None:
    loket.start()
    before = finished(some_steps(loket))
    copied(loket)
    loket.database.unlink()
    finished(is_well(loket, False))
    finished(is_well(loket))
    holds_each_step_once(loket.database, before)


def test_a_file_that_may_only_be_read_at_the_start_is_told_and_written_to_later(
    loket: Server, tmp_path: Path
) -> None:
    own = tmp_path / "map"
    own.mkdir()
    file = on(own, loket)
    loket.start()
    first = finished(some_steps(loket))
    loket.end()
    without = ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"]
    port = ["--server.port", str(loket.port), "--server.address", "127.0.0.1"]
    command = [*without, sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), *port]
    file.chmod(0o444)
    own.chmod(0o555)
    loket.run(command, ROOT, {"PYTHONPATH": str(ROOT), **loket.environment})

    async def practise() -> None:
        pupils = await arrived(loket.port, PUPILS)
        await all_work(pupils, 3)
        assert [pupil.kept for pupil in pupils] == [0] * PUPILS
        await is_well(loket, False)
        own.chmod(0o755)
        file.chmod(0o644)
        await is_well(loket)
        await all_work(pupils, 1)
        assert [pupil.kept for pupil in pupils] == [4] * PUPILS
        holds_each_step_once(file, [*first, *pupils])

    finished(practise())
