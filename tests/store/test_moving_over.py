"""All progress from a file to PostgreSQL and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.model import Event, class_stream
from sandbox.model.happened import Done, Wrong
from sandbox.store import CannotMove, Kept, SqliteStore, SqlStore, device_of, move
from sandbox.store.moving import whole_of
from tests.store.conftest import NewStore

AT = datetime(2026, 3, 3, 10, 15, 30, 123456, tzinfo=UTC)
CLASS = class_stream("3b")
LEARNERS = [f"leerling-{number}" for number in range(5)]


def filled(store: SqlStore) -> SqlStore:
    """Learners who did more or less, a class, and devices of some."""
    for number, learner in enumerate(LEARNERS):
        for step in range(number + 1):
            at = AT + timedelta(minutes=step)
            store.append(learner, Event(at, learner, Done("les", f"stap-{step}")))
            store.append(CLASS, Event(at, learner, Wrong("les", f"stap-{step}", "netto")))
        if number % 2:
            store.bind(device_of(learner), learner)
    return store


def seen(store: SqlStore) -> tuple[object, ...]:
    return (
        *(store.read(name) for name in (*LEARNERS, CLASS)),
        *(store.learner_of(device_of(learner)) for learner in LEARNERS),
    )


@pytest.fixture
def file(tmp_path: Path) -> SqlStore:
    return filled(SqliteStore(tmp_path / "van.db"))


def test_everything_goes_to_postgres_and_back_to_a_file(
    file: SqlStore, new_postgres: NewStore, tmp_path: Path
) -> None:
    postgres, back = new_postgres(), SqliteStore(tmp_path / "terug.db")
    there = move(file, postgres)
    assert (there.streams, there.events, there.devices) == (6, 30, 2)
    assert move(postgres, back) == there
    assert seen(file) == seen(postgres) == seen(back)
    assert back.append(LEARNERS[0], Event(AT, LEARNERS[0], Done("les", "verder"))) == 2


@pytest.mark.parametrize("left", ["a step", "a device"])
def test_nothing_is_mixed_with_what_stands_there(file: SqlStore, tmp_path: Path, left: str) -> None:
    target = SqliteStore(tmp_path / "naar.db")
    if left == "a step":
        target.append("iemand", Event(AT, "iemand", Done("les", "stap")))
    else:
        target.bind(device_of("laptop"), "iemand")
    before = whole_of(target)
    with pytest.raises(CannotMove, match="niet_leeg"):
        move(file, target)
    assert whole_of(target) == before


class Losing(SqliteStore):
    """A database that keeps less than it says."""

    def append(self, stream: str, *events: Event, after: int | None = None) -> int:
        return super().append(stream, *events[:3], after=after)


class Busy(SqliteStore):
    """A database in which somebody works while it is read."""

    def streams(self) -> tuple[str, ...]:
        super().append("nieuw", Event(AT, "nieuw", Done("les", "stap")))
        return super().streams()


def test_what_did_not_come_along_is_noticed(file: SqlStore, tmp_path: Path) -> None:
    with pytest.raises(CannotMove, match="niet_hetzelfde"):
        move(file, Losing(tmp_path / "naar.db"))


def test_somebody_who_works_meanwhile_is_noticed(tmp_path: Path) -> None:
    busy = filled(Busy(tmp_path / "bezig.db"))
    with pytest.raises(CannotMove, match="ondertussen"):
        move(busy, SqliteStore(tmp_path / "naar.db"))


def changes(store: SqlStore) -> Iterator[str]:
    """The number of the whole after each of several small changes."""
    yield whole_of(store).digest
    store.bind(device_of("tablet"), LEARNERS[0])
    yield whole_of(store).digest
    store.bind(device_of("tablet"), LEARNERS[1])
    yield whole_of(store).digest
    store.append(LEARNERS[0], Event(AT, LEARNERS[0], Done("les", "a")))
    yield whole_of(store).digest
    store.forget(LEARNERS[0])
    yield whole_of(store).digest


def test_the_number_of_the_whole_changes_with_anything_in_it(file: SqlStore) -> None:
    assert len({*changes(file)}) == 5


def test_the_command_moves_and_tells_how_much(
    file: SqlStore, database: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["move", str(tmp_path / "van.db"), database]) == 0
    assert "30 stappen" in capsys.readouterr().out
    assert main(["move", database, f"sqlite:///{tmp_path}/terug.db"]) == 0
    assert SqliteStore(tmp_path / "terug.db").read(LEARNERS[0])[0] == Kept(
        1, Event(AT, LEARNERS[0], Done("les", "stap-0"))
    )


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which a command is given."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        ([], 2, "van welke database"), (["a.db"], 2, "van welke database"),
        ([":memory:", "naar.db"], 1, "geheugen"), (["mysql://db/a", "naar.db"], 1, "niet: mysql"),
        (["van.db", "van.db"], 1, "staat al iets"),
    ],
)  # fmt: skip
def test_what_cannot_be_moved_is_told(
    given: list[str], code: int, words: str, capsys: pytest.CaptureFixture[str], here: Path
) -> None:  # fmt: skip
    assert filled(SqliteStore(here / "van.db")).streams()
    assert main(["move", *given]) == code
    assert words in capsys.readouterr().out
