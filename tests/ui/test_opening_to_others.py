"""Opening to a class is a choice, told at the start; without it nobody else can come."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from sandbox.commands import others
from sandbox.texts import text
from tests.browser.serving import ROOT, free_port
from tests.security.test_nothing_leaves import own_network

HERE = "10.99.0.1"
"""The address of this machine in the network of its own."""
ASK = (
    "import sys, urllib.request, urllib.error\n"
    "try: print(urllib.request.urlopen(sys.argv[1], timeout=10).status)\n"
    "except urllib.error.HTTPError as error: print(error.code)\n"
    "except OSError: print(0)"
)
Start = Callable[..., "Started"]


class Started:
    """An Oefenloket, in a network of its own when `network` says so, and what it printed."""

    def __init__(self, out: Path, network: list[str], arguments: tuple[str, ...], **more: str):
        self.port = free_port()
        self.out = out
        command = [*network, sys.executable, "-m", "sandbox", "run", "--no-browser"]
        with out.open("wb") as target:
            self.process = subprocess.Popen(
                [*command, "--port", str(self.port), *arguments],
                cwd=ROOT,
                env={**os.environ, "SANDBOX_DATABASE": ":memory:", **more},
                stdout=target,
                stderr=target,
            )

    @property
    def told(self) -> str:
        return self.out.read_text(encoding="utf-8")

    def wait_until_told(self, words: str) -> None:
        until = time.monotonic() + 40
        while words not in self.told:
            assert time.monotonic() < until and self.process.poll() is None, self.told
            time.sleep(0.05)

    def listens(self) -> set[str]:
        """The addresses at which it can be reached."""
        lines = psutil.Process(self.process.pid).net_connections("tcp")
        return {str(one.laddr.ip) for one in lines if one.status == psutil.CONN_LISTEN}

    def ask(self, host: str, path: str = "/gezond") -> int:
        """The status for somebody in that network."""
        inside = ["nsenter", "-t", str(self.process.pid), "-n", sys.executable, "-c", ASK]
        address = f"http://{host}:{self.port}{path}"
        return int(subprocess.run([*inside, address], capture_output=True, check=True).stdout)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts Oefenloket, and takes care that it is gone in the end."""
    started: list[Started] = []

    def begin(*arguments: str, network: list[str] | None = None, **more: str) -> Started:
        started.append(Started(tmp_path / f"out{len(started)}", network or [], arguments, **more))
        return started[-1]

    yield begin
    for one in started:
        one.process.kill()
        one.process.wait()


@pytest.fixture
def network() -> list[str]:
    """A network that is nobody else's: nothing is opened to the one that this machine is in."""
    found = own_network()
    if not (found and shutil.which("nsenter")):
        pytest.skip("needs the right to make a network of its own, and iproute2")
    return found


@pytest.mark.parametrize("more", [{}, {"SANDBOX_OPEN": "0"}, {"SANDBOX_OPEN": ""}])
def test_without_the_choice_it_listens_to_this_machine_only(
    start: Start, more: dict[str, str]
) -> None:
    running = start(**more)
    running.wait_until_told("staat klaar")
    running.process.terminate()
    assert "nderen" not in running.told
    assert "▀" not in running.told


def test_without_the_choice_no_other_address_answers(start: Start) -> None:
    running = start()
    running.wait_until_told("staat klaar")
    assert running.listens() <= {"127.0.0.1", "::1"}
    assert running.listens() != set()


@pytest.mark.parametrize(
    ("arguments", "more"),
    [(("--open",), {}), ((), {"SANDBOX_OPEN": "1"}), (("--address", HERE), {})],
    ids=["option", "setting", "address"],
)
def test_opened_it_says_where_others_can_come_and_they_can(
    start: Start, network: list[str], arguments: tuple[str, ...], more: dict[str, str]
) -> None:
    running = start(*arguments, network=network, **more)
    running.wait_until_told(text("opdracht.anderen_let_op"))
    address = f"http://{HERE}:{running.port}"
    lines = running.told.splitlines()
    assert f"Anderen in dit netwerk kunnen nu meedoen: adres {address}" in lines
    assert others.qr(address) in running.told
    assert "niet bewaard" not in running.told
    assert running.ask(HERE) == 200
    assert running.ask(HERE, "/") == 200


def test_opened_it_answers_here_too_and_says_at_which_address(
    start: Start, network: list[str]
) -> None:
    running = start("--open", network=network)
    running.wait_until_told(f"staat klaar op http://localhost:{running.port}.")
    assert running.ask("localhost") == 200
    assert running.ask("10.99.0.1") == 200


def test_an_address_that_is_named_goes_before_the_choice(start: Start) -> None:
    running = start("--open", "--address", "127.0.0.1")
    running.wait_until_told("staat klaar")
    assert running.listens() == {"127.0.0.1"}


def test_opened_without_a_network_it_says_so(start: Start) -> None:
    alone = ["unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
    if not own_network():
        pytest.skip("needs the right to make a network of its own, and iproute2")
    running = start("--open", network=alone)
    running.wait_until_told(text("opdracht.geen_netwerk"))
    assert "meedoen: adres" not in running.told


@pytest.mark.parametrize("listening", ["localhost", "127.0.0.1", "127.0.0.2", "::1"])
def test_this_machine_is_no_place_for_others(listening: str) -> None:
    assert not others.is_open(listening, 8501)
    assert others.addresses(listening, 8501) == ()


@pytest.mark.parametrize("listening", ["0.0.0.0", "::", "10.99.0.1"])
def test_every_other_address_is(listening: str) -> None:
    assert others.is_open(listening, 8501)


@pytest.mark.parametrize(
    ("listening", "own"),
    [
        ("localhost", "http://localhost:8501"),
        ("0.0.0.0", "http://localhost:8501"),
        ("::", "http://localhost:8501"),
        ("::1", "http://[::1]:8501"),
        ("127.0.0.1", "http://127.0.0.1:8501"),
    ],
)
def test_this_machine_finds_its_own_server(listening: str, own: str) -> None:
    assert others.own_address(listening, 8501) == own


def test_an_address_of_a_home_or_school_stands_first(network: list[str]) -> None:
    """Before those of containers and virtual machines; a card that is off does not count."""
    cards = (
        "ip addr add 172.17.0.1/16 dev here && ip addr add 192.168.1.7/24 dev here && "
        'ip link add off type veth peer name far && ip addr add 192.168.9.9/24 dev off && exec "$@"'
    )
    ask = "from sandbox.commands import others; print(*others.addresses('0.0.0.0', 80))"
    command = [*network, "sh", "-c", cards, "sh", sys.executable, "-c", ask]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    hosts = ("192.168.1.7", HERE, "172.17.0.1")
    assert told.split() == [f"http://{one}:80" for one in hosts]
