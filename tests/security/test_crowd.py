"""Many, slow and large: a visitor is served all the same."""

import logging
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from sandbox.ui.server.bodies import LARGEST
from sandbox.ui.server.crowd import Crowd, Room
from sandbox.ui.server.folding import OFTEN, WINDOW, Folding
from tests.browser.serving import Server

ROOM = Room(in_all=6, from_one=5, silent=4, silent_from_one=3)


def test_the_longest_silent_of_an_address_makes_room() -> None:
    crowd: Crowd[str] = Crowd(ROOM)
    assert [crowd.come(name, "school") for name in ("a", "b", "c")] == [None, None, None]
    assert crowd.come("d", "school") == "a"


def test_who_asked_something_stays() -> None:
    crowd: Crowd[str] = Crowd(ROOM)
    for name in ("a", "b", "c"):
        crowd.come(name, "school")
    crowd.ask("a")
    assert crowd.come("d", "school") is None
    assert crowd.come("e", "school") == "b"


def test_one_address_does_not_push_out_another() -> None:
    crowd: Crowd[str] = Crowd(ROOM)
    crowd.come("visitor", "home")
    for name in ("a", "b", "c"):
        crowd.come(name, "flood")
    assert crowd.come("d", "flood") == "a"


def test_when_all_is_full_the_newest_goes_if_nobody_is_silent() -> None:
    crowd: Crowd[str] = Crowd(ROOM)
    for at in range(6):
        crowd.come(str(at), f"house {at}")
        crowd.ask(str(at))
    assert crowd.come("late", "house 9") == "late"


def test_who_leaves_makes_room_and_leaves_nothing_behind() -> None:
    crowd: Crowd[str] = Crowd(ROOM)
    for at in range(100):
        assert crowd.come(str(at), "school") is None
        crowd.leave(str(at))
    assert len(crowd) == 0
    assert vars(crowd) == vars(Crowd(ROOM)) | {"_room": ROOM}


@contextmanager
def half_open(server: Server, number: int, sent: bytes) -> Iterator[list[socket.socket]]:
    """So many connections that begin to ask and never end."""
    with ExitStack() as stack:
        lines = []
        for _ in range(number):
            line = stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
            line.sendall(sent)
            lines.append(line)
        yield lines


@pytest.mark.parametrize(
    "sent", [b"", b"GET / HTTP/1.1\r\nHost: local", b"POST /klaar HTTP/1.1\r\n"]
)
def test_a_thousand_half_open_connections_stop_nobody(small_demo: Server, sent: bytes) -> None:
    with half_open(small_demo, 1050, sent):
        began = time.monotonic()
        assert small_demo.ask("/").status == 200
        assert small_demo.ask("/gezond").status == 200
        assert time.monotonic() - began < 1
    assert len(small_demo.log) < 20_000


def test_who_asks_too_slowly_is_cut_off(small_demo: Server) -> None:
    with half_open(
        small_demo, 1, b"POST /klaar HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx"
    ) as (line,):
        line.settimeout(20)
        answered = line.recv(4096)
        while answered and line.recv(4096):
            pass


def test_a_body_that_is_too_large_is_refused(demo: Server) -> None:
    assert demo.ask("/klaar", "POST", content_length=str(LARGEST + 1)).status == 413
    assert demo.ask("/klaar", "POST", content_length="9" * 5000).status == 400


@pytest.mark.parametrize("path", ["/", "/gezond", "/nergens", "/_stcore/health"])
def test_no_answer_names_the_program_that_gives_it(demo: Server, path: str) -> None:
    assert "server" not in demo.ask(path).headers


@pytest.mark.parametrize("path", ["/auth/login", "/oauth2callback", "/manifest.json"])
def test_doors_of_streamlit_that_lead_nowhere_are_closed(demo: Server, path: str) -> None:
    assert demo.ask(path).status == 404


def test_no_other_site_is_named_as_a_host(demo: Server) -> None:
    assert '"allowedOrigins": []' in demo.ask("/_stcore/host-config").text


def test_https_is_kept_once_it_was_used(demo: Server) -> None:
    assert "strict-transport-security" not in demo.ask("/").headers
    assert (
        "max-age=" in demo.ask("/", x_forwarded_proto="https").headers["strict-transport-security"]
    )


def test_an_answer_with_a_cookie_is_kept_by_nobody(demo: Server) -> None:
    first = demo.ask("/")
    assert first.headers["cache-control"] == "no-store"
    mine = first.headers["set-cookie"].split(";")[0]
    assert demo.ask("/", cookie=mine).headers["cache-control"] == "no-cache"


def test_a_repeated_line_is_folded() -> None:
    now = [0.0]
    folding = Folding(lambda: now[0])
    line = logging.LogRecord("x", logging.WARNING, "f", 3, "again %s", ("a",), None)
    assert [folding.filter(line) for _ in range(OFTEN + 20)].count(True) == OFTEN
    now[0] = WINDOW + 1
    later = logging.LogRecord("x", logging.WARNING, "f", 3, "again %s", ("b",), None)
    assert folding.filter(later)
    assert later.msg == "again %s (x20)"
