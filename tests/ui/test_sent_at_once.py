"""An answer in pieces does not wait for the browser to say that it got the last piece."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from urllib.request import urlopen

import pytest
import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox.ui.server.prompt import Prompt, send_at_once

ANSWER = {"type": "http.response.start", "status": 200, "headers": []}


async def tells_whether_it_waits(scope: Scope, receive: Receive, send: Send) -> None:
    connection = getattr(receive, "__self__").transport.get_extra_info("socket")  # noqa: B009
    at_once = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    await send(ANSWER)
    await send({"type": "http.response.body", "body": b"waits" if not at_once else b"at once"})


@contextmanager
def served(app: ASGIApp) -> Iterator[str]:
    """The address of a server on a socket such as Streamlit makes."""
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_level="critical"))
    running = Thread(target=server.run, kwargs={"sockets": [listening]})
    running.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        running.join()


@pytest.mark.parametrize(
    ("app", "said"),
    [(tells_whether_it_waits, b"waits"), (Prompt(tells_whether_it_waits), b"at once")],
)
def test_with_the_middleware_nothing_waits(app: ASGIApp, said: bytes) -> None:
    with served(app) as address, urlopen(address) as answer:
        assert answer.read() == said


def test_where_there_is_no_connection_nothing_happens() -> None:
    """As under a test client, which calls the application itself."""

    async def receive() -> Message:
        raise AssertionError("nothing is asked for")

    assert send_at_once(receive) is False
