"""A number that pages of pupils ask for now and then: whether there is something new to show."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

PATH = "/klas-nu"


def beat_routes(beat: Callable[[str], str | None]) -> list[Route]:
    """GET /klas-nu/…: the number, or 404 for an address that is none of ours."""

    async def now(request: Request) -> Response:
        found = await run_in_threadpool(beat, request.path_params["sealed"])
        headers = {"Cache-Control": "no-store"}
        if found is None:
            return Response(status_code=404, headers=headers)
        return PlainTextResponse(found, headers=headers)

    return [Route(f"{PATH}/{{sealed}}", now)]
