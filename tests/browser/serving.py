"""Starts and stops a server of our own on a free port, with its own database and log."""

from __future__ import annotations

import http.client
import os
import random
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


PORTS = range(12_000, 32_000)
"""Below those that a system hands out by itself: what is free now is free a moment later too."""


def free_port() -> int:
    """A port nobody listens to."""
    while True:
        port = random.choice(PORTS)
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)):
                return port


@dataclass(frozen=True)
class Answer:
    """What came back; the names of headers in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as words."""
        return self.body.decode()


@dataclass
class Server:
    """An app that can be stopped and started again on the same port with the same database."""

    script: Path
    folder: Path
    port: int = field(default_factory=free_port)
    environment: Mapping[str, str] = field(default_factory=dict)
    _process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def database(self) -> Path:
        """The SQLite file of this server."""
        return self.folder / "oefenloket.db"

    @property
    def log(self) -> str:
        """Everything it wrote so far, over restarts."""
        return (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Starts and waits until it answers."""
        command = [sys.executable, "-m", "streamlit", "run", str(self.script)]
        command += ["--server.port", str(self.port), "--server.address", "127.0.0.1"]
        self.run(command, ROOT, {"PYTHONPATH": str(ROOT), **self.environment})

    def run(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        """Starts by another command, from another folder, and waits until it answers."""
        own = {"SANDBOX_DATABASE": str(self.database), "PYTHONUNBUFFERED": "1"}
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=folder,
                env={**os.environ, **own, **environment},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait_until_it_answers(self._process)

    def _wait_until_it_answers(self, process: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            if process.poll() is not None:
                break
            try:
                with urlopen(f"{self.url}/_stcore/health", timeout=1):
                    return
            except (URLError, OSError):
                time.sleep(0.05)  # there is nothing to listen to yet
        self.stop()
        raise RuntimeError(f"the server did not start:\n{self.log}")

    def ask(
        self,
        path: str,
        method: str = "GET",
        skip_host: bool = False,
        body: bytes | None = None,
        **headers: str,
    ) -> Answer:
        """One request as it is written here: nothing is tidied up, no redirect is followed."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        line.putrequest(method, path, skip_host=skip_host, skip_accept_encoding=True)
        for name, value in headers.items():
            line.putheader(name.replace("_", "-"), value)
        if body is not None or (method == "POST" and "content_length" not in headers):
            line.putheader("Content-Length", str(len(body or b"")))
        line.endheaders(body)
        answer = line.getresponse()
        known = {name.lower(): value for name, value in answer.getheaders()}
        found = Answer(answer.status, known, answer.read())
        line.close()
        return found

    def end(self) -> None:
        """Asks it to end, as an operator does, and waits until it has."""
        if self._process:
            self._process.terminate()
            self._process.wait(30)
            self._process = None

    def stop(self) -> None:
        """Ends it at once, as a power cut does."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
