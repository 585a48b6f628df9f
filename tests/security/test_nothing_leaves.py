"""However it is started, whoever knocks: nobody outside this machine is asked anything."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.serving import ROOT, free_port

STARTS = {
    "streamlit": ["-m", "streamlit", "run", "app.py", "--server.port", "{port}"],
    "sandbox": ["-m", "sandbox", "run", "--no-browser", "--port", "{port}"],
}
DROPPING = (
    "ip link set lo up && ip link add here type veth peer name there && "
    "ip addr add 10.99.0.1/24 dev here && ip link set here arp off && ip link set here up && "
    "ip link set there up && ip route add default via 10.99.0.2 dev here && "
    'exec "$@"'
)
"""A network of its own in which everything that goes outside is dropped without an answer."""


OPEN = {"opened": [*STARTS["sandbox"], "--open"]}
"""Open to its network: only where that is one of our own."""


def own_network() -> list[str]:
    """What runs a command in such a network; [] where this machine or user may not make one."""
    inside = ["unshare", "--net", "sh", "-c", DROPPING, "sh"]
    if not (shutil.which("unshare") and shutil.which("ip")):
        return []
    return inside if subprocess.run([*inside, "true"], check=False).returncode == 0 else []


@pytest.mark.parametrize("dropping", [False, True], ids=["as it is", "the outside drops all"])
@pytest.mark.parametrize("start", [*STARTS, *OPEN])
def test_nothing_leaves(tmp_path: Path, start: str, dropping: bool) -> None:
    network = own_network() if dropping else []
    if dropping and not network:
        pytest.skip("needs the right to make a network of its own, and iproute2")
    if start in OPEN and not dropping:
        pytest.skip("opens to a network of its own only")
    port = str(free_port())
    command = [sys.executable, *(part.format(port=port) for part in (STARTS | OPEN)[start])]
    knocking = [sys.executable, "-m", "tests.security.silent_network", str(tmp_path), port]
    told = subprocess.run(
        [*network, *knocking, *command],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr + (tmp_path / "log").read_text()
    found = json.loads(told.stdout)
    assert found["calls"] == []
    assert found["slowest"] < 0.9, "a visitor waited for an answer from outside"
