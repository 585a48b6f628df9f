"""An address with a number in it that could be somebody's: sent on to one without, at once.

Before any script runs, so that the number is in no history of the browser and no list of ours.
"""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.people.identifiers import could_be_real_bsn, real_bsn_over

ELSEWHERE = "/?pagina=nummer"
_FILES = ("/_stcore/", "/assets/", "/component/", "/media/", "/spraak/", "/static/")
"""Addresses that a page asks for, made by us: full of numbers that nobody typed."""
_SEE_OTHER = 303


class Numbers:
    """Middleware that sends such an address on to the page that says what happened."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(_FILES) and _holds_one(scope):
            await RedirectResponse(ELSEWHERE, _SEE_OTHER)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _holds_one(scope: Scope) -> bool:
    if not scope["query_string"]:
        return could_be_real_bsn(scope["path"])
    asked = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
    words = [word for pair in asked for word in pair]
    values = [value for _, value in asked]
    return any(map(could_be_real_bsn, [scope["path"], *words])) or real_bsn_over(values)
