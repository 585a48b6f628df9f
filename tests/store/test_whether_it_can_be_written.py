"""Whether progress could be kept is known before anybody presses, and again when it can."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import Guarded, SqliteStore
from tests.failing_disk import MAY_BREAK_DISKS, full, held, immutable, small_disk

AT = datetime(2026, 3, 3, tzinfo=UTC)

if not MAY_BREAK_DISKS:
    pytest.skip("makes disks and takes rights away: for root on Linux", allow_module_level=True)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "schijf") as disk:
        yield disk


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
