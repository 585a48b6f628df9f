"""Whether progress could be kept is known before anybody presses, and again when it can."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import Guarded, SqliteStore

AT = datetime(2026, 3, 3, tzinfo=UTC)

if sys.platform != "linux" or os.geteuid() != 0:
    pytest.skip("makes disks and takes rights away: for root on Linux", allow_module_level=True)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB."""
    disk = tmp_path / "schijf"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False).returncode:
        pytest.skip("may not mount a disk here")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


@contextmanager
def full(file: Path) -> Iterator[None]:
    """Nothing more fits on the disk."""
    filler = file.with_name("vol")
    with filler.open("wb", buffering=0) as out, suppress(OSError):
        while out.write(b"x" * 4096):
            pass
    yield
    filler.unlink()


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Another program keeps the file for itself."""
    other = sqlite3.connect(file)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.close()


@contextmanager
def immutable(file: Path) -> Iterator[None]:
    """Nobody may write in the file, not even who has it open."""
    files = [file, file.with_name(file.name + "-wal")]
    if subprocess.run(["chattr", "+i", *files], check=False).returncode:
        pytest.skip("this disk knows no files that cannot change")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", *files], check=True)


@pytest.mark.parametrize(
    ("trouble", "told"), [(full, "vol"), (held, "bezet"), (immutable, "alleen gelezen")]
)
def test_it_is_told_before_anybody_presses_and_over_when_it_is_over(
    trouble: Callable[[Path], AbstractContextManager[None]],
    told: str,
    folder: Path,
    tmp_path: Path,
) -> None:
    file = (tmp_path if trouble is immutable else folder) / "oefenloket.db"
    seconds = [0.0]
    store = Guarded(SqliteStore(file, patience=0.05), clock=lambda: seconds[0])
    store.append("sanne", Event(AT, "sanne", Done("les", "een")))
    assert store.look()
    with trouble(file):
        assert not store.look()
        assert told in store.trouble
        store.append("sanne", Event(AT, "sanne", Done("les", "twee")))
        seconds[0] += 15
        assert not store.look()
        assert len(store.read("sanne")) == 2
    seconds[0] += 15
    assert store.look()
    assert len(SqliteStore(file).read("sanne")) == 2


def test_asking_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "oefenloket.db"
    store = Guarded(SqliteStore(file))
    store.append("sanne", Event(AT, "sanne", Done("les", "een")))
    before = [one.stat().st_mtime_ns for one in sorted(tmp_path.glob("*.db*"))]
    for _ in range(20):
        assert store.look()
    assert [one.stat().st_mtime_ns for one in sorted(tmp_path.glob("*.db*"))] == before
