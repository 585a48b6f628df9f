"""The small print of every answer of our own, asked without a server in between."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message

from sandbox.files import ASSETS, ROOT
from sandbox.ui.server.assets import read_assets
from sandbox.ui.server.bodies import LARGEST, Bodies
from sandbox.ui.server.connections import room_here
from sandbox.ui.server.crowd import Crowd, Room
from sandbox.ui.server.headers import Headers
from sandbox.ui.server.health import health_routes
from sandbox.ui.server.numbers import ELSEWHERE
from sandbox.ui.server.packing import Packing
from tests.waiting import finished

NOWHERE = Path("/dev/null")
"""Where nothing can be kept."""
FILES = read_assets(ASSETS, ROOT / "sandbox" / "ui" / "front")


def asked(
    app: ASGIApp,
    path: str,
    method: str = "GET",
    scheme: str = "http",
    body: bytes = b"",
    **head: str,
) -> tuple[int, dict[str, str], str]:
    """Status, headers and text of an answer."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(key.replace("_", "-").encode(), value.encode()) for key, value in head.items()]
    scope = {"type": "http", "method": method, "path": path, "scheme": scheme, "headers": headers,
             "query_string": b"", "root_path": "", "http_version": "1.1"}  # fmt: skip

    async def answer() -> None:
        await app(scope, receive, send)

    finished(answer())
    found = {key.decode(): value.decode() for key, value in sent[0]["headers"]}
    return sent[0]["status"], found, b"".join(one.get("body", b"") for one in sent[1:]).decode()


@pytest.mark.parametrize(
    ("good", "status", "says"),
    [(True, 200, "gezond"), (False, 503, "voortgang wordt niet bewaard")],
)
def test_health_is_told_anew_each_time(good: bool, status: int, says: str) -> None:
    app = Starlette(routes=health_routes(lambda: good))
    got, headers, text = asked(app, "/gezond")
    assert (got, text.splitlines()[0]) == (status, says)
    assert headers["cache-control"] == "no-store"
    assert asked(app, "/gezond", "POST")[0] == 405


def test_a_file_that_did_not_change_is_not_sent_again() -> None:
    app = Starlette(routes=FILES.routes(Packing(NOWHERE)))
    address = "/assets/pictures/favicon.png"
    status, headers, _ = asked_bytes(app, address)
    assert (status, headers["cache-control"]) == (200, "public, max-age=3600")
    again, same, _ = asked_bytes(app, address, if_none_match=headers["etag"])
    assert (again, same["etag"], same["cache-control"]) == (
        304, headers["etag"], headers["cache-control"],
    )  # fmt: skip
    assert asked(app, address, "POST")[0] == 405


def asked_bytes(app: ASGIApp, path: str, **head: str) -> tuple[int, dict[str, str], str]:
    """As `asked`, for a body that is no text."""

    async def without_body(scope: object, receive: object, send: object) -> None:
        async def only_start(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)  # type: ignore[operator]

        await app(scope, receive, only_start)  # type: ignore[arg-type]

    return asked(without_body, path, "GET", "http", b"", **head)


async def echo(request: Request) -> Response:
    return PlainTextResponse(str(len(await request.body())))


@pytest.mark.parametrize(("size", "status"), [(0, 200), (LARGEST, 200), (LARGEST + 1, 413)])
def test_a_body_is_counted_also_when_its_size_is_not_announced(size: int, status: int) -> None:
    routes = [Route("/", echo, methods=["POST"])]
    app = Starlette(routes=routes, middleware=[Middleware(Bodies)])
    got, headers, text = asked(app, "/", "POST", body=b"x" * size)
    assert got == status
    assert (headers.get("connection") == "close") is (status == 413)
    assert text == (str(size) if status == 200 else "")


def test_https_is_kept_for_two_years() -> None:
    app = Headers(Starlette(routes=health_routes(lambda: True)), ())
    _, headers, _ = asked(app, "/gezond", scheme="https")
    assert headers["strict-transport-security"] == "max-age=63072000"


def test_a_number_in_an_address_leads_to_the_page_about_it() -> None:
    assert ELSEWHERE == "/?pagina=nummer"


def test_one_address_may_hold_most_connections_in_whole_numbers() -> None:
    room = room_here()
    assert isinstance(room.from_one, int)
    assert room.from_one == room.in_all * 3 // 4 > 100


def test_who_leaves_is_not_counted_any_more_and_the_others_of_the_address_are() -> None:
    crowd: Crowd[str] = Crowd(Room(in_all=9, from_one=2, silent=9, silent_from_one=9))
    assert [crowd.come(name, "school") for name in ("a", "b")] == [None, None]
    crowd.leave("a")
    assert crowd.come("c", "school") is None
    assert crowd.come("d", "school") == "b"
