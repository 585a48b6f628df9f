"""Starts Oefenloket as somebody would, knocks as a stranger, and tells what it asked outside.

`python -m tests.security.silent_network FOLDER COMMAND…` prints a line of JSON: `calls`, every
address outside this machine that the server or its starter looked up or called, and `slowest`,
seconds that a visitor waited meanwhile. In a network of its own (see `test_nothing_leaves`)
whatever goes outside is dropped without an answer, as many a firewall does.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

LISTENING = """
import os, sys

def note(event, arguments):
    if event in ("socket.connect", "socket.sendto"):
        asked = arguments[1]
        host = asked[0] if isinstance(asked, tuple) else "127.0.0.1"
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode()
    if host not in (None, "", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::"):
        with open(os.environ["OUTSIDE"], "a") as out:
            out.write(f"{event} {host}\\n")

sys.addaudithook(note)
"""
"""What every Python of the server runs before anything else."""


def visit(port: int, seconds: float) -> float:
    """Knocks with a foreign origin for so long; the longest that a visitor waited, in seconds."""
    slowest, until = 0.0, time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with connect(
                f"ws://127.0.0.1:{port}/_stcore/stream",
                additional_headers={"Origin": "http://kwaad.example"},
                proxy=None,
            ):
                pass
        except InvalidStatus:
            pass
        began = time.monotonic()
        urlopen(f"http://127.0.0.1:{port}/gezond", timeout=20).close()
        slowest = max(slowest, time.monotonic() - began)
    return slowest


def main(folder: Path, port: int, command: list[str]) -> None:
    """Starts, waits, knocks, stops and tells."""
    outside = folder / "outside"
    outside.touch()
    (folder / "sitecustomize.py").write_text(LISTENING)
    ours = {"PYTHONPATH": str(folder), "OUTSIDE": str(outside)}
    ours["SANDBOX_DATABASE"] = str(folder / "oefenloket.db")
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(
            command, env={**os.environ, **ours}, stdout=log, stderr=log, start_new_session=True
        ) as server,
    ):
        until = time.monotonic() + 60
        while time.monotonic() < until and server.poll() is None:
            try:
                urlopen(f"http://127.0.0.1:{port}/gezond", timeout=5).close()
                break
            except (URLError, OSError):
                time.sleep(0.1)  # there is nothing to listen to yet
        slowest = visit(port, seconds=2)
        os.killpg(server.pid, signal.SIGKILL)
    calls = outside.read_text().splitlines()
    print(json.dumps({"calls": calls, "slowest": slowest}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
