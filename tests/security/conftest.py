"""The demo page on a server of its own, for those who knock at its doors."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serving import ROOT, Server

DEMO = ROOT / "tests" / "browser" / "demo" / "demo_app.py"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The demo page, for tests that leave it running."""
    server = Server(DEMO, tmp_path_factory.mktemp("deuren"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def small_demo(tmp_path: Path) -> Iterator[Server]:
    """The demo page where no more than 1,024 files may be open, as on many machines."""
    server = Server(DEMO, tmp_path)
    port = ["--server.port", str(server.port), "--server.address", "127.0.0.1"]
    python = [sys.executable, "-m", "streamlit", "run", str(DEMO), *port]
    command = ["sh", "-c", 'ulimit -n 1024; exec "$@"', "sh", *python]
    server.run(command, ROOT, {"PYTHONPATH": str(ROOT)})
    yield server
    server.stop()
