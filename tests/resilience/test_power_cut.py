"""The power goes at fifty random moments: every step that was acknowledged stands in the files.

The writer is stopped dead, also in the middle of a write, and its files are copied as they are:
what is left when a disk keeps what it was given. Then the same with a disk of its own in a file:
what that file holds is what reached the disk, without all that the system still had in memory.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import SqliteStore
from sandbox.store.backups import is_sound

if sys.platform == "win32":
    pytest.skip("needs the signals of POSIX", allow_module_level=True)

MOMENTS = 50
AT = datetime(2026, 3, 3, tzinfo=UTC)
PROCESSES = multiprocessing.get_context("fork")


class Writer:
    """A process that appends and settles without end, and counts what was acknowledged."""

    def __init__(self, path: Path) -> None:
        self.told = PROCESSES.Value("i", 0)
        self.process = PROCESSES.Process(target=self._write, args=(path,))
        self.process.start()

    def _write(self, path: Path) -> None:
        store = SqliteStore(path)
        while True:
            number = self.told.value
            store.append("sanne", Event(AT, "sanne", Done("les", f"stap-{number}")))
            self.told.value = number + 1
            if number % 40 == 0:
                store.settle()

    @property
    def pid(self) -> int:
        assert self.process.pid is not None
        return self.process.pid

    def stop_dead(self) -> int:
        """Stops it where it is; gives how many steps were acknowledged."""
        os.kill(self.pid, signal.SIGSTOP)
        os.waitpid(self.pid, os.WUNTRACED)
        return int(self.told.value)

    def go_on(self) -> None:
        os.kill(self.pid, signal.SIGCONT)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    found = Writer(tmp_path / "oefenloket.db")
    yield found
    os.kill(found.pid, signal.SIGKILL)
    found.process.join()


def steps_in(path: Path) -> int:
    store = SqliteStore(path)
    found = len(store.read("sanne"))
    store.close()
    return found


def test_every_acknowledged_step_is_there_after_the_power_went(
    writer: Writer, tmp_path: Path
) -> None:
    chance = random.Random(1)
    while writer.told.value < 50:
        time.sleep(0.01)  # until it is well under way
    for moment in range(MOMENTS):
        time.sleep(chance.uniform(0, 0.02))  # a random moment is the point
        told = writer.stop_dead()
        left = tmp_path / f"over-{moment}"
        left.mkdir()
        for end in ("", "-wal"):
            shutil.copy(tmp_path / f"oefenloket.db{end}", left)
        assert told <= steps_in(left / "oefenloket.db") <= told + 1
        assert is_sound(left / "oefenloket.db")
        writer.go_on()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A mounted disk of 24 MB, of which `schijf.img` beside it is all that it got so far."""
    image, folder = tmp_path / "schijf.img", tmp_path / "schijf"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(24_000_000)
    make = ["mkfs.ext4", "-q", "-F", str(image)]
    if (
        os.geteuid()
        or not shutil.which("mkfs.ext4")
        or subprocess.run(make, check=False).returncode
    ):
        pytest.skip("may not make a disk here")
    if subprocess.run(["mount", "-o", "loop", str(image), str(folder)], check=False).returncode:
        pytest.skip("may not mount a disk here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_every_acknowledged_step_had_reached_the_disk(disk: Path, tmp_path: Path) -> None:
    writer = Writer(disk / "oefenloket.db")
    chance = random.Random(2)
    try:
        while writer.told.value < 50:
            time.sleep(0.01)  # until it is well under way
        for moment in range(8):
            time.sleep(chance.uniform(0, 0.05))  # a random moment is the point
            told = writer.stop_dead()
            left, there = tmp_path / f"over-{moment}.img", tmp_path / f"over-{moment}"
            shutil.copy(tmp_path / "schijf.img", left)
            writer.go_on()
            there.mkdir()
            subprocess.run(["mount", "-o", "loop", str(left), str(there)], check=True)
            try:
                assert told <= steps_in(there / "oefenloket.db") <= told + 1
                assert is_sound(there / "oefenloket.db")
            finally:
                subprocess.run(["umount", "--lazy", str(there)], check=True)
                left.unlink()
    finally:
        os.kill(writer.pid, signal.SIGKILL)
        writer.process.join()


def test_a_clock_that_goes_back_loses_and_doubles_nothing(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "oefenloket.db")
    for year in (2026, 2031, 1999, 2026):
        moment = datetime(year, 1, 1, tzinfo=UTC)
        store.append("sanne", Event(moment, "sanne", Done("les", f"jaar-{year}")))
    assert [row.sequence for row in store.read("sanne")] == [1, 2, 3, 4]
    assert [row.event.at.year for row in store.read("sanne")] == [2026, 2031, 1999, 2026]
    store.close()
    with sqlite3.connect(tmp_path / "oefenloket.db") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
