"""Where the pages of who looks along, and with whom, ask every second what is new."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.addresses import ALONG

LONGEST = 200
"""Signs of a question; the key of a page, what it has seen, and a line that is pointed at."""
FollowAlong = Callable[[str], object]


def along_routes(follow: FollowAlong) -> list[Route]:
    """POST /meekijken: the answer to a question, from a page of ours alone."""

    async def answer(request: Request) -> Response:
        asked = await request.body()
        if "origin" not in request.headers or len(asked) > LONGEST:
            return Response(status_code=403)
        told = await run_in_threadpool(follow, asked.decode("ascii", "replace"))
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    return [Route(ALONG, answer, methods=["POST"])]
