"""The cookie that says who: random, unreadable for scripts, and gone when asked."""

from __future__ import annotations

import re
import secrets

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sandbox.addresses import DONE
from sandbox.ui.server.headers import came_by_https

NAME = "oefenloket"
YEAR = 365 * 24 * 60 * 60
_OURS = re.compile(r"[A-Za-z0-9_-]{32}")


def give(request: Request, response: Response) -> None:
    """Sets a new cookie unless the visitor brought one of ours."""
    if _OURS.fullmatch(request.cookies.get(NAME, "")):
        return
    response.set_cookie(
        NAME,
        secrets.token_urlsafe(24),
        max_age=YEAR,
        path="/",
        httponly=True,
        samesite="lax",
        secure=came_by_https(request.scope),
    )


def done_routes() -> list[Route]:
    """GET or POST /klaar: this computer forgets the visitor, for who shares it with others."""

    async def done(request: Request) -> Response:
        response = RedirectResponse("/", status_code=303, headers={"Cache-Control": "no-store"})
        response.delete_cookie(
            NAME, path="/", httponly=True, samesite="lax", secure=came_by_https(request.scope)
        )
        return response

    return [Route(DONE, done, methods=["GET", "POST"])]
