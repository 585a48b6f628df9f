"""What one process drew, another one speaks: the same one later, or one beside it."""

import subprocess
import sys
from pathlib import Path

from tests.browser.serving import ROOT, Server

DRAW = "from sandbox.ui.runtime import said; print(said('Kijk naar je loon.')[0][0])"


def test_a_page_drawn_by_one_process_is_spoken_by_another(tmp_path: Path) -> None:
    drawn = subprocess.run(
        [sys.executable, "-c", DRAW], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.strip()
    loket = Server(ROOT / "app.py", tmp_path)
    for _ in range(2):  # it is stopped in between: an address outlives its process
        loket.start()
        try:
            answer = loket.ask(f"/spraak/{drawn}")
            assert answer.status == 200
            assert answer.body.startswith(b"RIFF")
            assert loket.ask(f"/spraak/{drawn[:-2]}").status == 404
        finally:
            loket.stop()
