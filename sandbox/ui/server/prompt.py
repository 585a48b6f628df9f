"""Sends every piece of an answer at once, not only when the browser says that it got the last one.

Streamlit makes its own listening socket, in a way that keeps asyncio from setting TCP_NODELAY
(Kludex/uvicorn#3149): each press of a button, and each sound, then waits some 40 ms for nothing.
"""

from __future__ import annotations

import socket

from starlette.types import ASGIApp, Receive, Scope, Send


class Prompt:
    """Middleware. Finds the connection through uvicorn's `receive`; elsewhere it does nothing."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket"):
            send_at_once(receive)
        await self._app(scope, receive, send)


def send_at_once(receive: Receive) -> bool:
    """Whether the connection of this request was found and told not to wait."""
    transport = getattr(getattr(receive, "__self__", None), "transport", None)
    connection = transport.get_extra_info("socket") if transport else None
    if connection is None or connection.family not in (socket.AF_INET, socket.AF_INET6):
        return False
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return True
