"""Whoever reads the file, or a copy, finds no oefencode; older files are mended when opened."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sandbox.keys import Keys
from sandbox.model import Event
from sandbox.model.happened import Arrived, Done
from sandbox.store import SqliteStore, device_of

CODES = ("appel-fiets-maan-42", "boom-kaas-trein-77")
NAME_OF = Keys(b"a secret of thirty-two signs or so").learner
AT = datetime(2026, 3, 3, tzinfo=UTC)


def older_file(path: Path) -> None:
    """A file in which learners are named by their oefencode, and a class that is not."""
    store = SqliteStore(path)
    for number, code in enumerate(CODES):
        did = (Arrived(), Done("les", f"stap-{number}"))
        store.append(code, *(Event(AT, code, what) for what in did))
        store.append("class/a", Event(AT, code, Done("les", "stap")))
        store.bind(device_of(str(number)), code)
    store.close()


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_an_older_file_keeps_everybody_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    older_file(path)
    store = SqliteStore(path, name_of=NAME_OF)
    for number, code in enumerate(CODES):
        assert [row.event.what for row in store.read(NAME_OF(code))] == [
            Arrived(),
            Done("les", f"stap-{number}"),
        ]
        assert store.read(code) == ()
        assert store.learner_of(device_of(str(number))) == NAME_OF(code)
    assert {row.event.actor for row in store.read("class/a")} == set(map(NAME_OF, CODES))


def test_no_part_of_a_code_is_left_in_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    older_file(path)
    assert CODES[0].encode() in everything_in(tmp_path)
    store = SqliteStore(path, name_of=NAME_OF)
    store.learner_of("")
    assert not any(code.encode() in everything_in(tmp_path) for code in CODES)


def test_it_is_done_once(tmp_path: Path) -> None:
    path = tmp_path / "oefenloket.db"
    older_file(path)
    for _ in range(2):
        store = SqliteStore(path, name_of=NAME_OF)
        assert len(store.read(NAME_OF(CODES[0]))) == 2
        store.close()
