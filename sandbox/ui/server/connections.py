"""Limits on connections where uvicorn has none: how many, and how long asking may take.

Streamlit makes its own uvicorn server and lets nobody choose its settings, so they are found
through uvicorn's own `receive`. Without uvicorn there are no limits here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import h11
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from sandbox.addresses import home_of
from sandbox.ui.server.crowd import Crowd, Room

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

Headers = list[tuple[bytes, bytes]]

PATIENCE = 10.0
"""Seconds in which a request must have come in whole, headers and body."""
WANTED_FILES = 16_384
KEPT_FILES = 256
"""Open files that are no connections: content, database, log."""
WITHOUT_LIMIT = 4_096
"""Connections in all where the system names no limit."""


class Connections:
    """Middleware that never looks at a request: at its start uvicorn tells it where its settings
    are, before anybody may connect, and there it puts our protocol."""

    def __init__(self, app: ASGIApp, room: Room, patience: float = PATIENCE) -> None:
        """`patience` is in seconds."""
        self._app = app
        self._room = room
        self._patience = patience

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            config = getattr(getattr(receive, "__self__", None), "config", None)
            if config is not None:
                config.http_protocol_class = bounded(self._room, self._patience)
                # asyncio accepts so many before the first of them is looked at
                config.backlog = min(config.backlog, self._room.in_all // 3)
        await self._app(scope, receive, send)


def bounded(room: Room, patience: float) -> Callable[..., Bounded]:
    """Makes connections that keep to the same limits together."""
    crowd: Crowd[object] = Crowd(room)
    return lambda **known: Bounded(crowd, patience, **known)


def room_here() -> Room:
    """As many connections as files can be open, less those for other things; raises that limit."""
    most = raise_file_limit() - KEPT_FILES
    return Room(in_all=most, from_one=most * 3 // 4)


def raise_file_limit() -> int:
    """Lets this process open more files, as far as it may; gives how many."""
    if resource is None:
        return WITHOUT_LIMIT
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = most_files(soft, hard, resource.RLIM_INFINITY)
    if soft not in (most, resource.RLIM_INFINITY):
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
    return most


def most_files(soft: int, hard: int, endless: int) -> int:
    """The limit to have, from the one there is and the highest allowed; `endless` means none."""
    if soft == endless:
        return WANTED_FILES
    return max(soft, WANTED_FILES if hard == endless else min(hard, WANTED_FILES))


def nameless(headers: Headers) -> Headers:
    """The headers without the one that names the program."""
    return [header for header in headers if header[0] != b"server"]


class Bounded(H11Protocol):
    """One connection: it asks soon or goes, and it does not say what program answers."""

    def __init__(self, crowd: Crowd[object], patience: float, **known: Any) -> None:
        super().__init__(**known)
        self._crowd = crowd
        self._patience = patience
        self._hurry: asyncio.TimerHandle | None = None
        self.ws_protocol_class = self._socket  # type: ignore[assignment]
        self.config.encoded_headers = nameless(self.config.encoded_headers)
        self.server_state.default_headers = nameless(self.server_state.default_headers)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        address = home_of(self.client[0]) if self.client else ""
        self._wait()
        leaves = self._crowd.come(self, address)
        if isinstance(leaves, Bounded):
            leaves.end()

    def connection_lost(self, exc: Exception | None) -> None:
        self._calm()
        self._crowd.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._hurry is None and self._comes_in():
            self._wait()
        super().data_received(data)
        if not self._comes_in():
            self._crowd.ask(self)
            self._calm()

    def end(self) -> None:
        """Breaks the connection off; nobody is waiting for an answer on it."""
        self._calm()
        self._crowd.leave(self)
        self.transport.abort()

    def _comes_in(self) -> bool:
        """Whether a request is still awaited, or not whole yet."""
        upgraded = self.transport.get_protocol() is not self
        return not upgraded and self.conn.their_state in (h11.IDLE, h11.SEND_BODY)

    def _wait(self) -> None:
        self._hurry = self.loop.call_later(self._patience, self.end)

    def _calm(self) -> None:
        if self._hurry is not None:
            self._hurry.cancel()
            self._hurry = None

    def _socket(self, **known: Any) -> WebSocketsSansIOProtocol:
        self._crowd.ask(self)
        self._calm()
        return _Socket(self, self._crowd, **known)


class _Socket(WebSocketsSansIOProtocol):
    """A connection that became a websocket; it leaves the crowd when it ends."""

    def __init__(self, began: Bounded, crowd: Crowd[object], **known: Any) -> None:
        super().__init__(**known)
        self._began = began
        self._crowd = crowd

    def connection_lost(self, exc: Exception | None) -> None:
        self._crowd.leave(self._began)
        super().connection_lost(exc)
