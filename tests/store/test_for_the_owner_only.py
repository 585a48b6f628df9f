"""What this machine keeps can be read by its owner only, whatever the machine's habit is."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.catalog import load_checked_once, roots_from
from sandbox.keys import kept_secret
from sandbox.model import Event
from sandbox.model.happened import Arrived
from sandbox.store import SqliteStore, StoreUnavailable

if sys.platform == "win32":
    pytest.skip("needs the rights of POSIX", allow_module_level=True)

SANNE = "appel-fiets-maan-42"
ARRIVED = Event(datetime(2026, 3, 3, tzinfo=UTC), SANNE, Arrived())
FILES = ("oefenloket.db", "oefenloket.db-wal", "oefenloket.db-shm")


@pytest.fixture(autouse=True)
def generous() -> Iterator[None]:
    """A machine on which new files are for everybody."""
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_database_and_what_sqlite_puts_beside_it_are_for_the_owner(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "oefenloket.db")
    store.append(SANNE, ARRIVED)
    assert {name: mode(tmp_path / name) for name in FILES} == dict.fromkeys(FILES, 0o600)


def test_every_folder_that_is_made_for_it_is_for_the_owner(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "a" / "b" / "oefenloket.db").append(SANNE, ARRIVED)
    assert [mode(tmp_path / "a"), mode(tmp_path / "a" / "b")] == [0o700, 0o700]


@pytest.mark.parametrize("before", [0o755, 0o770, 0o777])
def test_a_folder_of_the_operator_stays_as_it_is(tmp_path: Path, before: int) -> None:
    folder = tmp_path / "school"
    folder.mkdir()
    folder.chmod(before)
    SqliteStore(folder / "oefenloket.db").append(SANNE, ARRIVED)
    kept_secret(folder / "speech.key")
    assert mode(folder) == before


def test_a_file_of_an_earlier_version_is_closed_for_others_and_keeps_what_it_held(
    tmp_path: Path,
) -> None:
    earlier = SqliteStore(tmp_path / "oefenloket.db")
    earlier.append(SANNE, ARRIVED)
    for name in FILES:
        (tmp_path / name).chmod(0o644)
    later = SqliteStore(tmp_path / "oefenloket.db")
    assert len(later.read(SANNE)) == 1
    assert {name: mode(tmp_path / name) for name in FILES} == dict.fromkeys(FILES, 0o600)


def test_a_file_that_comes_back_after_it_was_removed_is_for_the_owner_again(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "oefenloket.db")
    store.append(SANNE, ARRIVED)
    for name in FILES:
        (tmp_path / name).unlink()
    store.append(SANNE, ARRIVED)
    assert {name: mode(tmp_path / name) for name in FILES} == dict.fromkeys(FILES, 0o600)


def test_a_file_of_another_program_keeps_its_rights(tmp_path: Path) -> None:
    other = tmp_path / "foto.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE fotos (id)")
    connection.close()
    other.chmod(0o640)
    with pytest.raises(StoreUnavailable, match="niet van Oefenloket"):
        SqliteStore(other).read(SANNE)
    assert mode(other) == 0o640


def test_the_key_of_speech_and_its_folder_are_for_the_owner(tmp_path: Path) -> None:
    kept_secret(tmp_path / "var" / "speech.key")
    assert mode(tmp_path / "var") == 0o700
    assert mode(tmp_path / "var" / "speech.key") == 0o600


def test_the_folder_is_for_the_owner_whoever_makes_it_first(tmp_path: Path) -> None:
    for kind in ("lessons", "services", "archetypes"):
        (tmp_path / "inhoud" / kind).mkdir(parents=True)
    load_checked_once(roots_from(tmp_path / "inhoud"), tmp_path / "var" / "faultless")
    assert (tmp_path / "var" / "faultless").is_file()
    assert mode(tmp_path / "var") == 0o700
