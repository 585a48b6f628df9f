"""Whether this process can do its work, for whoever watches over the server."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sandbox.texts import text

HEALTH = "/gezond"


def health_routes(healthy: Callable[[], bool]) -> list[Route]:
    """GET /gezond: 200 "gezond", or 503 when what is learned cannot be kept."""

    async def health(request: Request) -> Response:
        good = await run_in_threadpool(healthy)
        return PlainTextResponse(
            text("storing.gezond" if good else "storing.niet_bewaard"),
            status_code=200 if good else 503,
            headers={"Cache-Control": "no-store"},
        )

    return [Route(HEALTH, health)]
