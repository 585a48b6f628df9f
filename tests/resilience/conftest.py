"""The real server, for tests that stop it and spoil what it keeps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serving import ROOT, Server
from tests.resilience.working import SECRET


@pytest.fixture
def loket(tmp_path: Path) -> Iterator[Server]:
    """Not started yet; its file lies beside its log. Pupils of `working` know its secret."""
    server = Server(ROOT / "app.py", tmp_path, environment={"SANDBOX_KEY": SECRET})
    yield server
    server.stop()
