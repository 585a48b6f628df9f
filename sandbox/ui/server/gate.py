"""Who may ask anything at all: only whoever came to this host, from a page of this host.

Streamlit looks a foreign origin up on the internet, and waits for it with everybody: such a
socket is refused before Streamlit sees it. A foreign host is a name that somebody else points at
this machine (DNS rebinding). Oefenloket answers to loopback, to the address at which the visitor
arrived, and to the hosts that the operator lists.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import SplitResult, urlsplit

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.ui.server.doors import notice_page

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
MISDIRECTED = 421
"""The HTTP status for a host that this server does not answer for."""
POLICY_VIOLATION = 1008
"""The code with which a websocket is closed."""
PORTS = {"http": 80, "https": 443}


class Gate:
    """Middleware that refuses a foreign host, and a websocket or a post from a foreign page."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str], style: str, icon: str) -> None:
        """`hosts` are names without port, as people type them: "oefenen.school.nl"."""
        self._app = app
        self._hosts = LOOPBACK | {host.strip().lower() for host in hosts}
        self._page = notice_page("adres", style, icon)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket") or self._welcome(scope):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": POLICY_VIOLATION, "reason": ""})
        else:
            await HTMLResponse(self._page, MISDIRECTED)(scope, receive, send)

    def _welcome(self, scope: Scope) -> bool:
        headers = Headers(scope=scope)
        host = only(headers.getlist("host"))
        if host is None or not self._ours(host, scope):
            return False
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            return True
        return all(same_place(origin, host) for origin in headers.getlist("origin"))

    def _ours(self, host: str, scope: Scope) -> bool:
        name = split_host(host).hostname
        here = scope.get("server") or ("", None)
        return name is not None and (name in self._hosts or name == here[0])


def only(values: list[str]) -> str | None:
    """The value of a header that must stand there once."""
    return values[0] if len(values) == 1 else None


def split_host(host: str) -> SplitResult:
    """A Host header as its parts; without a hostname when it holds anything else, or nothing."""
    nothing = urlsplit("//")
    try:
        found = urlsplit(f"//{host.strip().lower()}")
        _ = found.port
    except ValueError:
        return nothing
    strange = found.username or found.password or found.path or found.query or found.fragment
    return nothing if strange else found


def same_place(origin: str, host: str) -> bool:
    """Whether a page with this origin came from this host and port."""
    asked = split_host(host)
    scheme, _, rest = origin.strip().lower().partition("://")
    came = split_host(rest)
    if scheme not in PORTS or came.hostname is None or came.hostname != asked.hostname:
        return False
    return (came.port or PORTS[scheme]) == (asked.port or PORTS[scheme])
