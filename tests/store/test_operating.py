"""What whoever keeps Oefenloket running can ask: a copy, numbers, the settings; no secret told."""

from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sandbox.commands import main
from sandbox.model import Event, class_stream
from sandbox.model.happened import Arrived, Done
from sandbox.settings import names
from sandbox.store import Backups, SqliteStore, device_of
from sandbox.store.backups import EACH

NOW = datetime.now(UTC)
LONG_AGO = NOW - timedelta(days=30)
NOTHING_WORTH = "geheim-dat-niemand-mag-lezen-0123456789"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "oefenloket.db"
    monkeypatch.setenv("SANDBOX_DATABASE", str(file))
    return file


def practised(path: Path) -> SqliteStore:
    store = SqliteStore(path)
    store.append("sanne", Event(LONG_AGO, "sanne", Arrived()))
    store.append("yusuf", *(Event(NOW, "yusuf", Done("les", step)) for step in ("a", "b")))
    store.append(class_stream("3b"), Event(NOW, "yusuf", Done("les", "a")))
    store.bind(device_of("laptop"), "sanne")
    return store


def test_a_copy_can_be_made_while_oefenloket_runs(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running = practised(path)
    assert main(["backup"]) == 0
    ((_, copy),) = Backups(path, path.with_name("backups")).made()
    assert str(copy) in capsys.readouterr().out
    assert len(SqliteStore(copy).read("yusuf")) == 2
    running.close()


def test_a_copy_can_be_made_in_another_folder_for_its_owner_only(path: Path) -> None:
    practised(path).close()
    assert main(["backup", str(path.with_name("stick"))]) == 0
    ((_, copy),) = Backups(path, path.with_name("stick")).made()
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert not path.with_name("backups").exists()


def test_without_anything_to_copy_it_says_so(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup"]) == 1
    assert list(path.parent.iterdir()) == []
    practised(path).close()
    assert main(["backup", str(path)]) == 1
    assert main(["backup", "een", "twee"]) == 2
    for database, word in ((":memory:", "geheugen"), ("postgresql://db/x", "pg_dump")):
        monkeypatch.setenv("SANDBOX_DATABASE", database)
        capsys.readouterr()
        assert main(["backup"]) == 1
        assert word in capsys.readouterr().out


def test_the_numbers_say_how_much_and_nothing_of_anybody(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    practised(path).close()
    assert main(["stats"]) == 0
    told = capsys.readouterr().out
    for line in ("oefenen: 2", "bezig: 1", "Klassen: 1", "herkennen: 1", "klaar: 3", "totaal: 4"):
        assert line in told
    assert "180 dagen" in told
    assert "Kopieën: 0" in told
    assert "sanne" not in told
    assert main(["stats", "sanne"]) == 2


def test_numbers_of_nothing_are_zero(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stats"]) == 0
    assert "nog nooit" in capsys.readouterr().out
    monkeypatch.setenv("SANDBOX_DATABASE", ":memory:")
    assert main(["stats"]) == 1
    monkeypatch.setenv("SANDBOX_DATABASE", "postgresql://oefen@127.0.0.1:1/nergens")
    assert main(["stats"]) == 1
    assert "antwoordt niet" in capsys.readouterr().out


def test_postgres_counts_the_same(
    database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SANDBOX_DATABASE", database)
    assert main(["stats"]) == 0
    assert "oefenen: 0" in capsys.readouterr().out


def test_every_setting_is_told_with_what_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SANDBOX_KEEP_DAYS", "90")
    assert main(["settings"]) == 0
    told = capsys.readouterr().out
    assert [name for name in names().values() if name not in told] == []
    assert "Nu: 90" in told
    assert f"Nu: {path}" in told
    assert "dus: 8501" in told
    assert main(["settings", "PORT"]) == 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SANDBOX_KEY", NOTHING_WORTH),
        ("SANDBOX_DATABASE", f"postgresql://oefen:{NOTHING_WORTH}@db/x"),
        ("SANDBOX_DATABASE", f"postgres://db/x?user=a&password={NOTHING_WORTH}"),
        ("SANDBOX_SPEECH_ADDRESS", f"http://oefen:{NOTHING_WORTH}@host:80"),
    ],
)
def test_no_secret_is_told(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    assert main(["settings"]) == 0
    told = capsys.readouterr().out
    assert NOTHING_WORTH not in told
    assert "niet getoond" in told


class Clock:
    """Seconds that pass when the test says so."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_what_is_a_week_old_goes_also_when_nobody_practises(path: Path) -> None:
    practised(path).close()
    clock = Clock()
    backups = Backups(path, path.with_name("backups"), clock)
    for hours in (-24, 0):
        clock.now += EACH
        with SqliteStore(path).writing() as db:
            db.execute(f"PRAGMA user_version = {1 + hours % 2}")
        backups.copy(NOW + timedelta(hours=hours))
    aside = path.with_name(f"oefenloket.db.{NOW:%Y%m%dT%H%M%S}.beschadigd")
    for file in (aside, aside.with_name(f"{aside.name}-wal")):
        file.write_bytes(b"van vroeger")
    clock.now += EACH
    backups.keep(NOW + timedelta(days=6))
    assert aside.exists()
    clock.now += EACH
    backups.keep(NOW + timedelta(days=8))
    assert len(backups.made()) == 1
    assert [file.name for file in path.parent.glob("*beschadigd*")] == []


def test_a_file_of_another_program_beside_ours_stays(path: Path) -> None:
    practised(path).close()
    theirs = path.with_name("oefenloket.db.mijn.beschadigd")
    theirs.write_bytes(b"van iemand")
    backups = Backups(path, path.with_name("backups"))
    backups.keep(NOW + timedelta(days=400))
    assert theirs.exists()
