"""Every test has a database of its own; nothing of one test is left for the next."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sandbox.ui import runtime

FRESH = (
    runtime.store,
    runtime.guesses,
    runtime.arrivals,
    runtime.looks,
    runtime.moves,
    runtime.look_guesses,
)
CONTENT = (runtime.catalog, runtime.person)


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The path of the database of this test."""
    path = tmp_path / "oefenloket.db"
    monkeypatch.setenv("SANDBOX_DATABASE", str(path))
    monkeypatch.delenv("SANDBOX_CONTENT", raising=False)
    _forget(FRESH)
    yield path
    _forget(FRESH)


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with content of its own beside the project's: write before the first page."""
    folder = tmp_path / "inhoud"
    monkeypatch.setenv("SANDBOX_CONTENT", str(folder))
    _forget(CONTENT)
    yield folder
    monkeypatch.delenv("SANDBOX_CONTENT")
    _forget(CONTENT)


@pytest.fixture(scope="module")
def content_for_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with content for every test of a file, read once; SANDBOX_CONTENT is to name it."""
    _forget(CONTENT)
    yield tmp_path_factory.mktemp("inhoud")
    _forget(CONTENT)


def _forget(kept: tuple[object, ...]) -> None:
    for one in kept:
        getattr(one, "cache_clear")()  # noqa: B009  # functools.cache hides it from the type
