"""`python -m sandbox run`, as a real process: what it says at the start, and that it ends whole."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import psutil
import pytest
from websockets.sync.client import connect

from tests.browser.serving import ROOT, free_port
from tests.waiting import SECONDS, until


@dataclass
class Running:
    """A started Oefenloket and what it printed."""

    process: subprocess.Popen[bytes]
    port: int
    out: Path

    @property
    def told(self) -> str:
        """What it printed so far."""
        return self.out.read_text(encoding="utf-8")

    def health(self) -> int:
        """The status of /gezond; 0 when nobody answers."""
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/gezond", timeout=5) as answer:
                return int(answer.status)
        except HTTPError as error:
            return error.code
        except (URLError, OSError):
            return 0


Start = Callable[..., Running]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts Oefenloket with settings, and takes care that it is gone in the end."""
    started: list[Running] = []

    def begin(*arguments: str, **settings: str) -> Running:
        out, port = tmp_path / f"out{len(started)}", free_port()
        command = [sys.executable, "-m", "sandbox", "run", "--no-browser", "--address", "127.0.0.1"]
        environment = {**os.environ, "PORT": str(port), **settings}
        environment.setdefault("SANDBOX_DATABASE", str(tmp_path / "oefenloket.db"))
        with out.open("wb") as target:
            process = subprocess.Popen(
                [*command, *arguments], cwd=ROOT, env=environment, stdout=target, stderr=target
            )
        started.append(Running(process, port, out))
        return started[-1]

    yield begin
    for one in started:
        one.process.kill()
        one.process.wait()


def family(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """The process and all below it."""
    head = psutil.Process(process.pid)
    return [head, *head.children(recursive=True)]


def test_the_setting_of_the_port_is_used_and_the_address_is_told(start: Start) -> None:
    running = start()
    until(lambda: "staat klaar" in running.told)
    assert f"http://127.0.0.1:{running.port}." in running.told
    assert running.health() == 200
    assert "niet bewaard" not in running.told


@pytest.mark.parametrize("how", ["SIGTERM", "SIGINT"] if os.name == "posix" else ["SIGTERM"])
def test_nothing_serves_on_after_it_was_asked_to_stop(start: Start, how: str) -> None:
    """With a visitor on the line, too."""
    running = start()
    until(lambda: "staat klaar" in running.told)
    all_of_it = family(running.process)
    with connect(f"ws://127.0.0.1:{running.port}/_stcore/stream"):
        running.process.send_signal(getattr(signal, how))
        assert running.process.wait(SECONDS) == (0 if os.name == "posix" else 1)
    assert psutil.wait_procs(all_of_it, timeout=SECONDS)[1] == []
    assert running.health() == 0
    assert "Traceback" not in running.told


@pytest.mark.skipif(os.name != "posix", reason="other systems cannot end a process harder")
def test_nothing_serves_on_after_it_was_killed(start: Start) -> None:
    running = start()
    until(lambda: "staat klaar" in running.told)
    all_of_it = family(running.process)
    running.process.kill()
    running.process.wait(SECONDS)
    assert psutil.wait_procs(all_of_it, timeout=SECONDS)[1] == []
    assert running.health() == 0


def test_a_database_that_cannot_be_opened_is_told_at_once(start: Start, tmp_path: Path) -> None:
    running = start(SANDBOX_DATABASE=str(tmp_path))
    until(lambda: "staat klaar" in running.told, seconds=20)
    until(lambda: "voortgang wordt niet bewaard" in running.told, seconds=2)
    assert "kan niet worden geopend" in running.told
    assert running.health() == 503


WRONG = {
    "SANDBOX_DATABASE": ("mysql://oefen:geheim@db/oefenloket", "niet: mysql"),
    "SANDBOX_CONTENT": ("/map/die/er/niet/is", "/map/die/er/niet/is"),
    "PORT": ("acht", "getal van 1 tot 65535"),
    "SANDBOX_KEY": ("geheim", "minstens 32 tekens"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_setting_that_cannot_be_used_is_told_and_nothing_starts(start: Start, name: str) -> None:
    value, words = WRONG[name]
    running = start(**{name: value})
    assert running.process.wait(SECONDS) == 2
    assert words in running.told
    assert "geheim" not in running.told
    assert "Traceback" not in running.told


def test_a_port_that_is_taken_is_told(start: Start) -> None:
    first = start()
    until(lambda: "staat klaar" in first.told)
    second = start("--port", str(first.port))
    assert second.process.wait(SECONDS) == 1
    assert f"poort {first.port} draait al een programma" in second.told
    assert first.health() == 200


def test_health_comes_back_by_itself_when_the_disk_does(start: Start, tmp_path: Path) -> None:
    """The log says that keeping goes on before anybody asked."""
    folder = tmp_path / "schijf"
    folder.write_text("hier was de schijf")
    running = start(SANDBOX_DATABASE=str(folder / "oefenloket.db"))
    until(lambda: "niet bewaard" in running.told)
    assert running.health() == 503
    folder.unlink()
    until(lambda: "wordt weer bewaard" in running.told)
    assert (folder / "oefenloket.db").is_file()
    assert running.health() == 200
