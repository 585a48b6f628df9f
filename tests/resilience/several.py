"""Oefenloket as `deploy/` describes it: a proxy, two processes and PostgreSQL, on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from tests.browser.serving import ROOT, Server, free_port
from tests.store.postgres_server import PostgresServer
from tests.waiting import until

KEY = "alleen-voor-proeven-" + "0123456789" * 3


def proxy_program() -> str | None:
    """Caddy, if it is here."""
    return shutil.which("caddy")


@dataclass
class Several:
    """All that serves, and the port at which learners come."""

    database: PostgresServer
    apps: tuple[Server, ...]
    port: int

    def answers(self) -> bool:
        """Whether somebody gets a page."""
        return _status(self.port) == 200


@contextmanager
def several(folder: Path, processes: int = 2) -> Iterator[Several]:
    """All of it, started; stopped at the end."""
    with ExitStack() as stack:
        database = PostgresServer()
        stack.callback(database.throw_away)
        database.make()
        apps = tuple(_app(folder / f"app{number}", database) for number in range(processes))
        for app in apps:
            stack.callback(app.stop)
            app.start()
        port = free_port()
        proxy = _proxy(folder, port, apps)
        stack.callback(_end, proxy)
        all_of_it = Several(database, apps, port)
        until(all_of_it.answers)
        yield all_of_it


def _app(folder: Path, database: PostgresServer) -> Server:
    folder.mkdir()
    environment = {"SANDBOX_DATABASE": database.url, "SANDBOX_KEY": KEY}
    return Server(ROOT / "app.py", folder, environment=environment)


def _proxy(folder: Path, port: int, apps: tuple[Server, ...]) -> subprocess.Popen[bytes]:
    program = proxy_program()
    assert program, "no proxy on this machine"
    environment = {
        **os.environ,
        "HOME": str(folder),
        "OEFENLOKET_SITE": f"http://127.0.0.1:{port}",
        "OEFENLOKET_APPS": " ".join(f"127.0.0.1:{app.port}" for app in apps),
        "OEFENLOKET_PLEK": KEY,
    }
    command = [program, "run", "--adapter", "caddyfile", "--config", str(ROOT / "deploy/Caddyfile")]
    with (folder / "proxy.log").open("wb") as log:
        return subprocess.Popen(command, env=environment, stdout=log, stderr=log)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait(10)


def _status(port: int) -> int:
    asking = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        asking.request("GET", "/")
        return asking.getresponse().status
    except (OSError, HTTPException):
        return 0
    finally:
        asking.close()
