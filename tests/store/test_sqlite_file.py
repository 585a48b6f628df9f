"""One SQLite file under load, after a crash, in the wrong hands and on a full disk."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from sandbox.model import Event, class_stream
from sandbox.model.happened import Done, Wrong
from sandbox.store import SqliteStore, StoreUnavailable, device_of, sql

if sys.platform == "win32":
    pytest.skip("needs fork, signals and limits of POSIX", allow_module_level=True)

import resource

AT = datetime(2026, 3, 3, tzinfo=UTC)
NOBODY = 65534
SANNE = "appel-fiets-maan-42"
PROCESSES = multiprocessing.get_context("fork")


def event(number: int, learner: str = SANNE, choice: str = "") -> Event:
    return Event(AT, learner, Wrong("les", f"stap-{number}", choice))


def steps(store: SqliteStore, learner: str = SANNE) -> list[str]:
    kept = [one.event.what for one in store.read(learner)]
    return [what.step for what in kept if isinstance(what, Wrong)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "oefenloket.db"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder another user can reach too, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder


def in_another_process(task: Callable[[], str]) -> str:
    """What `task` gives, or the message of its StoreUnavailable; "" when it was killed."""
    ours, theirs = PROCESSES.Pipe()

    def run() -> None:
        try:
            theirs.send(task())
        except StoreUnavailable as error:
            theirs.send(str(error))

    process = PROCESSES.Process(target=run)
    process.start()
    theirs.close()
    try:
        return str(ours.recv())
    except EOFError:
        return ""
    finally:
        process.join()


def message_of(task: Callable[[], object]) -> str:
    with pytest.raises(StoreUnavailable) as caught:
        task()
    return str(caught.value)


def test_eight_threads_write_and_read_at_once_and_nothing_is_lost(path: Path) -> None:
    store = SqliteStore(path)

    def practise(thread: int) -> int:
        for number in range(25):
            store.append(f"leerling-{thread}", event(number, f"leerling-{thread}"))
            store.bind(device_of(f"{thread}-{number}"), f"leerling-{thread}")
        return len(store.read(f"leerling-{thread}"))

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(practise, range(8))) == [25] * 8
    for thread in range(8):
        expected = [f"stap-{number}" for number in range(25)]
        assert steps(store, f"leerling-{thread}") == expected


def test_forgetting_somebody_while_others_write_takes_only_that_one(path: Path) -> None:
    store = SqliteStore(path, patience=10)

    def practise(thread: int) -> None:
        for number in range(30):
            store.append(f"leerling-{thread}", event(number, f"leerling-{thread}"))
            store.append(class_stream("3b"), event(number, f"leerling-{thread}"))

    def forget(_: int) -> None:
        for number in range(30):
            store.append("weg", event(number, "weg"))
            store.append(class_stream("3b"), event(number, "weg"))
            store.forget("weg")

    with ThreadPoolExecutor(4) as pool:
        tasks = [pool.submit(task, number) for number, task in enumerate([practise] * 3 + [forget])]
        for task in tasks:
            task.result()
    assert store.read("weg") == ()
    for thread in range(3):
        assert len(store.read(f"leerling-{thread}")) == 30
    together = store.read(class_stream("3b"))
    assert [one.sequence for one in together] == list(range(1, 91))
    assert {one.event.actor for one in together} == {f"leerling-{n}" for n in range(3)}


def test_four_processes_may_start_together_on_a_new_file(path: Path) -> None:
    def practise(process: int) -> None:
        store = SqliteStore(path, patience=10)
        for number in range(25):
            store.append(f"leerling-{process}", event(number, f"leerling-{process}"))

    processes = [PROCESSES.Process(target=practise, args=(number,)) for number in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * 4
    counts = [len(SqliteStore(path).read(f"leerling-{number}")) for number in range(4)]
    assert counts == [25] * 4


def test_what_was_appended_survives_a_killed_process(path: Path) -> None:
    def practise_and_die() -> str:
        store = SqliteStore(path)
        for number in range(10):
            store.append(SANNE, event(number))
        os.kill(os.getpid(), signal.SIGKILL)
        return "alive"

    assert in_another_process(practise_and_die) == ""
    assert len(SqliteStore(path).read(SANNE)) == 10


def test_the_folder_is_made_and_opening_again_continues(tmp_path: Path) -> None:
    path = tmp_path / "var" / "data" / "oefenloket.db"
    store = SqliteStore(path)
    assert not path.parent.exists()
    store.append(SANNE, event(1))
    store.close()
    again = SqliteStore(path)
    again.append(SANNE, event(2))
    assert steps(again, SANNE) == ["stap-1", "stap-2"]


def test_a_closed_store_opens_again_by_itself(path: Path) -> None:
    store = SqliteStore(path)
    store.append(SANNE, event(1))
    store.close()
    store.append(SANNE, event(2))
    assert len(store.read(SANNE)) == 2


def test_events_stay_as_they_were_written(path: Path) -> None:
    SqliteStore(path).append(SANNE, event(1))
    db = Database(path)
    with pytest.raises(sqlite3.IntegrityError, match="only grow"):
        db.execute("UPDATE events SET kind = 'wrong'")


@pytest.mark.parametrize("asked", ["_READ", "_LAST", "_ELSEWHERE"])
def test_no_question_goes_through_all_rows(path: Path, asked: str) -> None:
    SqliteStore(path).append(SANNE, event(1))
    question = str(getattr(sql, asked))
    plan = str(
        Database(path)
        .execute(f"EXPLAIN QUERY PLAN {question}", ["x"] * question.count("?"))
        .fetchall()
    )
    assert "SEARCH events USING" in plan
    assert "SCAN" not in plan
    assert asked == "_ELSEWHERE" or "TEMP B-TREE" not in plan
    assert asked != "_READ" or "(stream=? AND sequence>?)" in plan


def test_a_forgotten_learner_is_nowhere_in_the_files(path: Path) -> None:
    store = SqliteStore(path)
    stay = "blijf-hier-staan-11"
    for number in range(500):
        store.append(SANNE, event(number))
        store.append(stay, event(number, stay))
        store.append(f"nog-iemand-{number}", event(number, f"nog-iemand-{number}"))
        store.append(class_stream("3b"), event(number, [SANNE, stay][number % 2]))
    store.bind(device_of("cookie"), SANNE)
    store.forget(SANNE)
    for file in path.parent.iterdir():
        assert b"appel-fiets-maan-42" not in file.read_bytes(), file.name
    assert b"blijf-hier-staan-11" in path.read_bytes()


def test_nothing_is_left_of_a_name_that_was_moved_inside_a_page(path: Path) -> None:
    """SQLite wipes what is deleted, but may leave one or two of 3,000 where they once stood."""
    store, chance = SqliteStore(path), random.Random(5)
    store.append(SANNE, event(1))
    names = [f"peer-wolk-tafel-{number:06d}" for number in chance.sample(range(10**6), 4000)]
    gone = chance.sample(names, 4000)[:3000]
    with store._connections.lend() as db:
        for name in names:
            db.execute("INSERT INTO names (name) VALUES (?)", [name])
        for name in gone:
            db.execute("DELETE FROM names WHERE name = ?", [name])
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    if not any(name.encode() in path.read_bytes() for name in gone):
        pytest.skip("this version of SQLite leaves nothing of these names")
    store.forget(SANNE)
    whole = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert [name for name in (SANNE, *gone) if name.encode() in whole] == []
    assert all(name.encode() in whole for name in set(names) - set(gone))


def test_a_file_that_was_removed_is_made_anew(path: Path) -> None:
    store = SqliteStore(path)
    store.append(SANNE, event(1))
    for file in list(path.parent.iterdir()):
        file.unlink()
    store.append(SANNE, event(2))
    assert steps(store, SANNE) == ["stap-2"]
    assert len(SqliteStore(path).read(SANNE)) == 1


def test_another_program_that_keeps_writing_makes_the_store_give_up(path: Path) -> None:
    store = SqliteStore(path, patience=0.05)
    store.append(SANNE, event(1))
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    assert "bezet" in message_of(lambda: store.append(SANNE, event(2)))
    assert len(store.read(SANNE)) == 1
    other.rollback()
    store.append(SANNE, event(3))
    assert len(store.read(SANNE)) == 2


def test_a_full_disk_is_told_and_keeps_what_was_there(path: Path) -> None:
    SqliteStore(path).append(SANNE, event(1))

    def fill() -> str:
        most = path.stat().st_size + 400_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        store = SqliteStore(path)
        for number in range(100_000):
            store.append(SANNE, event(number, choice="x" * 1000))
        return "never full"

    assert in_another_process(fill) == (
        "De schijf met oefenloket.db kan niet lezen of schrijven. Kijk de schijf na."
    )
    store = SqliteStore(path)
    before = len(store.read(SANNE))
    assert before > 10
    store.append(SANNE, event(2))
    assert len(store.read(SANNE)) == before + 1


def test_a_file_that_may_not_grow_is_told(path: Path) -> None:
    store = SqliteStore(path)
    store.append(SANNE, event(1))
    with store._connections.lend() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(9):
            store.append(SANNE, event(number, choice="x" * 5000))

    assert message_of(fill) == "De schijf met oefenloket.db is vol. Maak ruimte vrij."


def test_a_file_that_may_only_be_read_is_told_and_read(open_folder: Path) -> None:
    path = open_folder / "oefenloket.db"
    store = SqliteStore(path)
    store.append(SANNE, event(1))
    store.close()
    path.chmod(0o444)
    open_folder.chmod(0o755)

    def write_as_someone_else() -> str:
        if os.getuid() == 0:
            os.setuid(NOBODY)
        else:
            open_folder.chmod(0o555)
        SqliteStore(path).append(SANNE, event(2))
        return "written"

    assert in_another_process(write_as_someone_else) in (
        "Het bestand oefenloket.db mag alleen gelezen worden. "
        "Geef Oefenloket recht om te schrijven.",
        "Het bestand oefenloket.db kan niet worden geopend. "
        "Kijk of de map bestaat en of Oefenloket daar mag schrijven.",
    )
    open_folder.chmod(0o777)


def a_text(path: Path) -> None:
    path.write_text("Boodschappen: melk, brood, kaas. " * 100)


def another_database(path: Path) -> None:
    Database(path).table("klanten").insert({"naam": "Jansen"})


def a_marked_database(path: Path) -> None:
    db = Database(path)
    db.execute("PRAGMA application_id = 12345")
    db.table("klanten").insert({"naam": "Jansen"})


@pytest.mark.parametrize("write", [a_text, another_database, a_marked_database])
def test_a_file_of_another_program_is_refused_and_left_alone(
    path: Path, write: Callable[[Path], None]
) -> None:
    write(path)
    before = path.read_bytes()
    store = SqliteStore(path)
    for ask in (lambda: store.append(SANNE, event(1)), lambda: store.read("x")):
        told = message_of(ask)
        assert "niet van Oefenloket" in told
        assert "SANDBOX_DATABASE een ander bestand" in told
        assert ("beschadigd" in told) is (write is a_text)
    assert path.read_bytes() == before


def test_a_damaged_file_is_told(path: Path) -> None:
    store = SqliteStore(path)
    for number in range(500):
        store.append(SANNE, event(number))
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    assert "beschadigd" in message_of(lambda: SqliteStore(path).read(SANNE))


def test_a_file_without_its_tables_is_told(path: Path) -> None:
    store = SqliteStore(path)
    store.append(SANNE, event(1))
    Database(path).table("events").drop()
    assert "geeft een fout" in message_of(lambda: store.append(SANNE, event(2)))


@pytest.mark.parametrize("place", ["bestand/oefenloket.db", "map"])
def test_a_place_where_no_file_can_be_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "bestand").write_text("dit is geen map")
    (tmp_path / "map").mkdir()
    store = SqliteStore(tmp_path / place)
    assert "kan niet worden geopend" in message_of(lambda: store.append(SANNE, event(1)))


def test_our_own_mistakes_are_not_called_trouble_with_the_disk(path: Path) -> None:
    store = SqliteStore(path)
    wrong = Event(AT, None, Done("les", "stap"))  # type: ignore[arg-type]
    with pytest.raises(sqlite3.IntegrityError):
        store.append(SANNE, wrong)


def test_thirty_who_write_at_once_all_get_their_turn(path: Path) -> None:
    store = SqliteStore(path)

    def write(learner: int) -> None:
        for number in range(60):
            store.append(f"wie-{learner}", event(number, f"wie-{learner}"))

    with ThreadPoolExecutor(30) as pool:
        list(pool.map(write, range(30)))
    every = [f"stap-{number}" for number in range(60)]
    assert all(steps(store, f"wie-{learner}") == every for learner in range(30))
