"""Whether a question comes from our page inside a page of another site.

A browser sends no cookie of another site along in a frame, unless it is marked for that. Only
where the operator lists hosts for frames is this looked at; a visit that is no frame's changes
nothing.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.ui.server.cookie import BOUND_NAME, FRAMED, FRAMED_NAME
from sandbox.ui.server.headers import came_by_https

INSIDE = frozenset({"iframe", "frame"})


class Framed:
    """Middleware that marks what comes from a frame of another site, over https.

    Without https no browser takes a cookie there: then only the open page knows who is here.
    """

    def __init__(self, app: ASGIApp, listed: bool) -> None:
        """`listed` says that there are hosts that may frame us."""
        self._app = app
        self._listed = listed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._listed and scope["type"] == "http" and came_by_https(scope):
            scope[FRAMED] = in_a_frame(Headers(scope=scope))
        await self._app(scope, receive, send)


def in_a_frame(headers: Headers) -> bool:
    """The frame is opened just now, or the browser brings the cookie that it got there."""
    opened = headers.get("sec-fetch-dest") in INSIDE
    if opened and headers.get("sec-fetch-site") == "cross-site":
        return True
    brought = cookie_parser(headers.get("cookie", ""))
    return FRAMED_NAME in brought and BOUND_NAME not in brought
