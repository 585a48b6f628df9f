"""What SANDBOX_DATABASE may say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sandbox.model import Event
from sandbox.model.happened import Done
from sandbox.store import MemoryStore, SqliteStore, StoreUnavailable, open_store

SANNE = "appel-fiets-maan-42"
EVENT = Event(datetime(2026, 3, 3, tzinfo=UTC), SANNE, Done("les", "stap"))


@pytest.mark.parametrize("before", ["", "sqlite:///"])
@pytest.mark.parametrize("absolute", [True, False])
def test_a_path_becomes_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, absolute: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    path = f"{tmp_path}/var/oefen.db" if absolute else "var/oefen.db"
    store = open_store(before + path).store
    assert isinstance(store, SqliteStore)
    store.append(SANNE, EVENT)
    assert (tmp_path / "var" / "oefen.db").is_file()


@pytest.mark.parametrize("url", [":memory:", "sqlite:///:memory:", "sqlite://"])
def test_memory_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.chdir(tmp_path)
    store = open_store(url).store
    store.append(SANNE, EVENT)
    assert isinstance(store, MemoryStore)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql+psycopg://oefen:geheim@db/oefenloket", "niet: postgresql+psycopg"),
        ("mysql://oefen:geheim@db/oefenloket", "niet: mysql"),
        ("sqlite:/" + "/host/pad.db", "niet: sqlite"),
        ("", "ontbreekt het pad"),
        ("sqlite:///", "ontbreekt het pad"),
    ],
)
def test_anything_else_is_refused_in_dutch_without_a_password(url: str, words: str) -> None:
    with pytest.raises(StoreUnavailable) as caught:
        open_store(url)
    assert words in str(caught.value)
    assert "var/oefenloket.db" in str(caught.value)
    assert "geheim" not in str(caught.value)
