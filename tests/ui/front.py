"""All that stands around the page script, in this process: asked without a server in between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Scope

from sandbox.ui import server
from sandbox.ui.server.cookie import Rebind, Whose
from tests.browser.demo.demo_voice import KEYS, SEAL, VOICE
from tests.browser.serving import Answer
from tests.waiting import finished

HERE = ("127.0.0.1", 8501)
HOME = "http://127.0.0.1:8501"


@dataclass
class Front:
    """An application that is asked directly; `sets` holds each cookie of the last answer."""

    app: ASGIApp
    url: str = HOME
    sets: list[str] = field(default_factory=list)

    def ask(
        self,
        path: str,
        method: str = "GET",
        skip_host: bool = False,
        body: bytes | None = None,
        **headers: str,
    ) -> Answer:
        """One question as a browser would ask it, and the answer."""
        host = {} if skip_host or "host" in headers else {"host": HOME.removeprefix("http://")}
        sent = told(self.app, scope_of(path, method, {**host, **headers}), [body or b""])
        return self._answer(sent)

    def _answer(self, sent: list[Message]) -> Answer:
        lines = [(name.decode(), value.decode()) for name, value in sent[0]["headers"]]
        self.sets = [value for name, value in lines if name == "set-cookie"]
        body = b"".join(message.get("body", b"") for message in sent[1:])
        return Answer(sent[0]["status"], dict(lines), body)


def scope_of(
    path: str, method: str = "GET", headers: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """A question as uvicorn hands it on; names of headers with _ for -."""
    where, _, query = path.partition("?")
    lines = [(name.replace("_", "-"), value) for name, value in (headers or {}).items()]
    return {
        "type": "http",
        "method": method,
        "scheme": "http",
        "path": where,
        "query_string": query.encode(),
        "root_path": "",
        "http_version": "1.1",
        "server": HERE,
        "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in lines],
    }


def told(app: ASGIApp, scope: Scope, pieces: Iterable[bytes] = (b"",)) -> list[Message]:
    """Every message that an application sends when asked this, with a body in these pieces."""
    coming = list(pieces)
    sent: list[Message] = []

    async def receive() -> Message:
        body = coming.pop(0) if coming else b""
        return {"type": "http.request", "body": body, "more_body": bool(coming)}

    async def send(message: Message) -> None:
        sent.append(message)

    async def ask() -> None:
        await app(scope, receive, send)

    finished(ask())
    return sent


def front(
    hosts: Iterable[str] = (),
    given_up: list[str] | None = None,
    rebind: Rebind = lambda _: True,
    frames: Iterable[str] = (),
) -> Front:
    """The whole front with something behind it that answers like Streamlit."""
    unbound: list[str] = [] if given_up is None else given_up
    whose = Whose(unbound.append, rebind)
    ours = server.routes(lambda: VOICE, lambda: SEAL, lambda: True, lambda: KEYS, whose)
    behind = [
        Route("/_stcore/health", _plain),
        Route("/media/{file}", _plain),
        Route("/{path:path}", _page),
    ]
    return Front(Starlette(routes=[*ours, *behind], middleware=server.middleware(hosts, frames)))


async def _plain(_: Request) -> Response:
    return PlainTextResponse("ok")


async def _page(_: Request) -> Response:
    return HTMLResponse("<html><title>Streamlit</title></html>")
