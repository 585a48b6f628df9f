"""A foreign host or page gets no further than the gate, and nobody else is asked about it."""

import time
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from sandbox.ui.server.gate import same_place, split_host
from tests.browser.serving import ROOT, Server

FOREIGN_ORIGINS = [
    "http://kwaad.example",
    "https://kwaad.example:8501",
    "http://127.0.0.1",
    "http://127.0.0.1:1",
    "http://localhost:1",
    "null",
    "file://",
    "",
    "http://127.0.0.1@kwaad.example",
]
FOREIGN_HOSTS = [
    "kwaad.example",
    "kwaad.example:8501",
    "8.8.8.8",
    "",
    "127.0.0.1@kwaad.example",
    "[::",
]


def socket_status(server: Server, origin: str | None, host: str | None = None) -> int:
    """101 when the websocket opens, else the status of the refusal."""
    address = f"ws://127.0.0.1:{server.port}/_stcore/stream"
    headers = {} if origin is None else {"Origin": origin}
    headers |= {} if host is None else {"Host": host}
    try:
        with connect(address, additional_headers=headers, proxy=None):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


def test_a_page_of_this_server_may_open_a_socket(demo: Server) -> None:
    assert socket_status(demo, f"http://127.0.0.1:{demo.port}") == 101


@pytest.mark.parametrize("origin", FOREIGN_ORIGINS)
def test_a_page_of_another_place_may_not(demo: Server, origin: str) -> None:
    assert socket_status(demo, origin) == 403


def test_one_that_keeps_trying_slows_nobody(demo: Server) -> None:
    """Streamlit would ask the internet who we are, and everybody would wait for the answer."""
    slowest = 0.0
    for _ in range(30):
        socket_status(demo, "http://kwaad.example")
        began = time.monotonic()
        assert demo.ask("/_stcore/health").status == 200
        slowest = max(slowest, time.monotonic() - began)
    assert slowest < 0.9, "the time that Streamlit waits for a stranger is a second and more"


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
@pytest.mark.parametrize("path", ["/", "/_stcore/health", "/assets/style.css", "/klaar"])
def test_a_foreign_host_is_refused_in_dutch(demo: Server, host: str, path: str) -> None:
    answer = demo.ask(path, host=host, skip_host=True)
    assert answer.status in (400, 421)
    assert "set-cookie" not in answer.headers
    if answer.status == 421:
        assert "Dit adres klopt niet" in answer.text


def test_no_host_at_all_is_refused(demo: Server) -> None:
    assert demo.ask("/", skip_host=True).status in (400, 421)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "LOCALHOST"])
def test_this_machine_has_these_names(demo: Server, name: str) -> None:
    assert demo.ask("/gezond", host=f"{name}:{demo.port}", skip_host=True).status == 200


def test_a_post_from_a_foreign_page_is_refused(demo: Server) -> None:
    foreign = demo.ask("/klaar", "POST", content_length="0", origin="http://kwaad.example")
    assert foreign.status == 421
    ours = demo.ask("/klaar", "POST", content_length="0", origin=demo.url)
    assert ours.status == 303


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        ("https://oefenen.school.nl", "oefenen.school.nl", True),
        ("https://oefenen.school.nl", "oefenen.school.nl:443", True),
        ("http://oefenen.school.nl", "oefenen.school.nl", True),
        ("http://[::1]:8501", "[::1]:8501", True),
        ("http://localhost:8501", "localhost:8502", False),
        ("https://oefenen.school.nl.kwaad.example", "oefenen.school.nl", False),
        ("oefenen.school.nl", "oefenen.school.nl", False),
        ("javascript://oefenen.school.nl", "oefenen.school.nl", False),
    ],
)
def test_a_page_and_a_host_are_the_same_place_or_not(origin: str, host: str, same: bool) -> None:
    assert same_place(origin, host) is same


@pytest.mark.parametrize("host", ["a/b", "a?b", "a#b", "u@a", "a:99999", "a:b", ""])
def test_a_host_that_holds_more_is_no_host(host: str) -> None:
    assert split_host(host).hostname is None


def test_a_server_behind_a_proxy_is_called_by_its_listed_names(tmp_path: Path) -> None:
    names = {"SANDBOX_HOSTS": "a.example, B.example"}
    server = Server(ROOT / "app.py", tmp_path, environment=names)
    server.start()
    status = {
        host: server.ask("/gezond", host=host, skip_host=True).status
        for host in ("a.example", "b.example:443", "A.EXAMPLE", "c.example")
    }
    server.stop()
    assert status == {"a.example": 200, "b.example:443": 200, "A.EXAMPLE": 200, "c.example": 421}
