"""A PostgreSQL of our own: on this machine only, in a folder that is thrown away."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

import psycopg

from tests.browser.serving import free_port

DEBIAN = Path("/usr/lib/postgresql")
SECRET = "oefenen"
NOT_FOR_ROOT = "postgres"
"""PostgreSQL refuses to run as root; Debian's package brings this user along."""


def programs() -> Path | None:
    """The folder with PostgreSQL's own programs, the newest version first; None without one."""
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda one: -int(one.parts[-3]))
    named = shutil.which("initdb")
    return found[0].parent if found else Path(named).parent if named else None


@dataclass
class PostgresServer:
    """A server that can be stopped and started again with what it holds."""

    folder: Path = field(default_factory=lambda: Path(mkdtemp(prefix="oefenloket-")))
    port: int = field(default_factory=free_port)

    @property
    def url(self) -> str:
        """What SANDBOX_DATABASE would say."""
        return self.url_of("postgres")

    def url_of(self, database: str) -> str:
        """The address of one of its databases."""
        return f"postgresql://oefenloket:{SECRET}@127.0.0.1:{self.port}/{database}"

    def make(self) -> None:
        """Makes an empty server, for whoever knows the password, and starts it."""
        self.folder.chmod(0o700)
        if os.getuid() == 0:
            shutil.chown(self.folder, NOT_FOR_ROOT)
        secret = self.folder / "wachtwoord"
        secret.write_text(SECRET, encoding="utf-8")
        secret.chmod(0o644)
        self._run(
            "initdb", "--no-sync", "--auth=scram-sha-256", "--username=oefenloket",
            "--encoding=UTF8", "--locale=C", f"--pwfile={secret}", "--pgdata", self._data,
        )  # fmt: skip
        self.start()

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        settings = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories="
        log = str(self.folder / "log")
        self._run("pg_ctl", "start", "-w", "-D", self._data, "-l", log, "-o", settings)

    def stop(self, how: str = "fast") -> None:
        """Stops it: "fast" cuts connections off, "immediate" is as a crash."""
        self._run("pg_ctl", "stop", "-w", "-D", self._data, "-m", how)

    def throw_away(self) -> None:
        """Stops it for good; nothing is left."""
        if (Path(self._data) / "postmaster.pid").exists():
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self, name: str) -> str:
        """Makes an empty database and gives its address."""
        with psycopg.connect(self.url, autocommit=True) as db:
            db.execute(f"CREATE DATABASE {name}".encode())
        return self.url_of(name)

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def _run(self, program: str, *arguments: str) -> None:
        folder = programs()
        assert folder, "no PostgreSQL on this machine"
        command: Sequence[str] = [str(folder / program), *arguments]
        who = pwd.getpwnam(NOT_FOR_ROOT).pw_uid if os.getuid() == 0 else None
        subprocess.run(command, check=True, user=who, cwd="/", stdout=subprocess.DEVNULL)
