"""Where a page tells that a difficult word was opened, without a run of the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.addresses import WORD
from sandbox.ui.server.cookie import from_a_page

LONGEST = 60
"""Signs of the id of a word."""
KeepWord = Callable[[Mapping[str, str], str], None]


def word_routes(keep: KeepWord) -> list[Route]:
    """POST /woord: the id of a word, from a page of ours alone."""

    async def opened(request: Request) -> Response:
        named = await request.body()
        if not from_a_page(request) or len(named) > LONGEST:
            return Response(status_code=403)
        await run_in_threadpool(keep, request.cookies, named.decode("ascii", "replace"))
        return Response(status_code=204, headers={"Cache-Control": "no-store"})

    return [Route(WORD, opened, methods=["POST"])]
