"""`python -m sandbox run`: starts Oefenloket and opens it in the browser."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import webbrowser
from collections.abc import Sequence
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from sandbox.texts import text

APP = Path(__file__).parents[2] / "app.py"
PATIENCE = 60.0
"""Seconds to wait for the server before the browser is opened anyway."""


def run(arguments: Sequence[str]) -> int:
    """Starts the server on this machine and waits for it to end; gives its exit code."""
    asked = _options(arguments)
    address = f"http://{asked.address}:{asked.port}"
    command = [sys.executable, "-m", "streamlit", "run", str(APP)]
    where = ["--server.port", str(asked.port), "--server.address", asked.address]
    with subprocess.Popen([*command, *where], cwd=APP.parent, stdout=subprocess.DEVNULL) as server:
        try:
            if _answers(address, server):
                print(text("opdracht.gestart", adres=address), flush=True)
                if asked.browser:
                    webbrowser.open(address)
            return server.wait()
        except KeyboardInterrupt:
            server.terminate()
            print(text("opdracht.gestopt"))
            return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m sandbox run")
    parser.add_argument("--port", type=int, default=8501)
    parser.add_argument("--address", default="localhost")
    parser.add_argument("--no-browser", dest="browser", action="store_false")
    return parser.parse_args(arguments)


def _answers(address: str, server: subprocess.Popen[bytes]) -> bool:
    """Whether the server answers before it ends."""
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            with urlopen(f"{address}/gezond", timeout=2):
                return True
        except (URLError, OSError):
            time.sleep(0.1)
    return server.poll() is None
