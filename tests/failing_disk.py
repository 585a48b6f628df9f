"""What goes wrong with a disk, and goes over; for who may mount one and take rights away."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

MAY_BREAK_DISKS = sys.platform == "linux" and os.geteuid() == 0


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A disk of 4 MB; without the right to mount one the test is skipped."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False).returncode:
        pytest.skip("may not mount a disk here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


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
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def immutable(file: Path) -> Iterator[None]:
    """Nobody may write in the file, not even who has it open."""
    files = [str(file), f"{file}-wal"]
    if subprocess.run(["chattr", "+i", *files], check=False).returncode:
        pytest.skip("this disk knows no files that cannot change")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", *files], check=True)
