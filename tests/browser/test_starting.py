"""Oefenloket starts in every way that people start it, and then the page stands."""

import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.browsing import visit
from tests.browser.serving import ROOT, Server

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("how", ["streamlit", "uvicorn"])
def test_oefenloket_starts(how: str, tmp_path: Path, page: Page) -> None:
    """`streamlit run` also from another folder; `uvicorn` from its own."""
    loket = Server(ROOT / "app.py", tmp_path)
    port = str(loket.port)
    if how == "uvicorn":
        folder, command = ROOT, ["uvicorn", "app:app", "--port", port]
    else:
        folder, command = tmp_path, ["streamlit", "run", str(ROOT / "app.py")]
        command += ["--server.port", port, "--server.address", "127.0.0.1"]
    loket.run([sys.executable, "-m", *command], folder, {"PYTHONPATH": ""})
    try:
        visit(page, f"{loket.url}/?pagina=code")
        assert page.locator("h1").is_visible()
        assert loket.ask("/gezond").status == 200
        assert "pagina=code" not in loket.log
    finally:
        loket.stop()
