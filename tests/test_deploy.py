"""What `deploy/` says fits the program: its settings, its commands, its doors."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sandbox import quick_yaml
from sandbox.commands import COMMANDS
from sandbox.files import ROOT
from sandbox.settings import OURS, names

DEPLOY = ROOT / "deploy"
FILES = sorted(one for one in DEPLOY.iterdir() if one.is_file())
SHARED = {"SANDBOX_DATABASE", "SANDBOX_KEY", "SANDBOX_HOSTS", "FORWARDED_ALLOW_IPS"}


def read(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def services() -> dict[str, Any]:
    """The services of the compose file."""
    found: dict[str, Any] = quick_yaml.read_file(DEPLOY / "compose.yaml")["services"]
    return found


def command_of(line: str) -> str:
    """The command of ours in a line that starts it."""
    words = shlex.split(line.replace("\\", "/").replace(",", " ").replace("[", "").replace("]", ""))
    return words[words.index("sandbox") + 1]


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_every_setting_that_is_named_exists(file: Path) -> None:
    named = {*re.findall(rf"{OURS}[A-Z_]+", read(file.name))}
    assert named - {*names().values()} == set()


@pytest.mark.parametrize("name", ["Dockerfile", "oefenloket.service", "oefenloket.cmd"])
def test_each_start_gives_a_command_that_exists(name: str) -> None:
    starts = [line for line in read(name).splitlines() if re.search(r"-m\W+sandbox\W+run", line)]
    assert starts
    assert {command_of(line) for line in starts} <= COMMANDS.keys()


def test_the_processes_share_what_they_must_and_write_nowhere() -> None:
    apps = [app for name, app in services().items() if name.startswith("app")]
    assert len(apps) >= 2
    for app in apps:
        assert app["environment"].keys() >= SHARED
        assert app["read_only"] is True
        assert app["cap_drop"] == ["ALL"]
        assert "ports" not in app
    assert re.search(r"^USER \d+$", read("Dockerfile"), re.MULTILINE)


def test_the_proxy_knows_every_process() -> None:
    apps = [name for name in services() if name.startswith("app")]
    found = re.search(r"OEFENLOKET_APPS:([^}]*)", read("Caddyfile"))
    assert found
    assert found[1].split() == [f"{app}:8501" for app in apps]


def test_no_secret_stands_in_a_file() -> None:
    for line in read("compose.yaml").splitlines():
        if "PASSWORD" in line or "KEY" in line or "PLEK" in line:
            assert "${" in line


def test_windows_gets_its_own_line_ends() -> None:
    lines = (DEPLOY / "oefenloket.cmd").read_bytes().split(b"\n")
    assert all(line.endswith(b"\r") for line in lines[:-1])


@pytest.mark.skipif(not shutil.which("caddy"), reason="Caddy is not installed here")
def test_caddy_understands_its_file() -> None:
    command = ["caddy", "adapt", "--adapter", "caddyfile", "--config", str(DEPLOY / "Caddyfile")]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0
