"""What a computer for visitors says when nobody does anything: the same for everybody."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from sandbox.texts import text
from sandbox.voice import Seal, spoken

WARNING = "/waarschuwing"
SAID = {30: "eerst", 10: "tien", 5: "vijf", 4: "vier", 3: "drie", 2: "twee", 1: "een"}
"""With how many seconds left what is said."""


def warning_routes(seal: Callable[[], Seal]) -> list[Route]:
    """GET /waarschuwing: from the seconds that are left to the addresses of what is spoken then."""

    def addresses(name: str) -> list[str]:
        return [seal().address(sentence) for sentence in spoken(text(f"kiosk.stem.{name}"))]

    def told() -> dict[int, list[str]]:
        return {seconds: addresses(name) for seconds, name in SAID.items()}

    async def warning(_: Request) -> Response:
        said = await run_in_threadpool(told)
        return JSONResponse(said, headers={"Cache-Control": "no-store"})

    return [Route(WARNING, warning, methods=["GET"])]
