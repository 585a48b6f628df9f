"""Volgende bezoeker: this browser is nobody's at once; for some seconds it can be taken back.

What is needed to take it back is handed to the page that asked, which keeps it in its memory: when
the page is gone, so is that.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sandbox.addresses import NEXT, TAKE_BACK
from sandbox.ui.server.cookie import (
    LONGEST_ERRAND,
    GetKeys,
    Whose,
    brought,
    from_a_page,
    put_away,
    set_cookie,
)

BACK = "terug"
"""What a ticket is sealed for: to be taken back by the page that gave it up."""
STREAMLIT_COOKIE = "_streamlit_xsrf"
"""Says nothing of anybody, but stays in the browser; the next page gets another."""
SECONDS = 15
"""How long it can be taken back: the ten seconds that the page offers, and a slow line."""


@dataclass(frozen=True, slots=True)
class NextVisitor:
    """What changes whose a browser is at a help desk."""

    keys: GetKeys
    whose: Whose

    def routes(self) -> list[Route]:
        """The addresses of it."""
        return [
            Route(NEXT, self.give_up, methods=["POST"]),
            Route(TAKE_BACK, self.take_back, methods=["POST"]),
        ]

    async def give_up(self, request: Request) -> Response:
        """Nobody is here any more. The answer is what takes it back; "" when nobody was here."""
        if not from_a_page(request):
            return Response(status_code=403)
        ticket = brought(request.cookies, self.keys())
        for name in ticket.names if ticket else ():
            self.whose.unbind(name)
        back = ""
        if ticket and (ticket.code or ticket.teaches):
            back = self.keys().seal(BACK, replace(ticket, given=int(time.time())))
        response = PlainTextResponse(back, headers={"Cache-Control": "no-store"})
        response.headers["Clear-Site-Data"] = '"cache"'
        put_away(request, response)
        response.delete_cookie(STREAMLIT_COOKIE)
        return response

    async def take_back(self, request: Request) -> Response:
        """The last visitor goes on, when nobody else came in between."""
        asked = (await request.body())[:LONGEST_ERRAND].decode("ascii", "replace")
        ticket = self.keys().opened(BACK, asked)
        if not from_a_page(request) or not ticket or not ticket.holds(time.time(), SECONDS):
            return Response(status_code=403)
        here = brought(request.cookies, self.keys())
        if (here and (here.code or here.teaches)) or not self.whose.rebind(ticket):
            return Response(status_code=403)
        response = Response(status_code=204)
        set_cookie(request, response, self.keys(), ticket)
        return response
