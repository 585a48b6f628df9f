"""The cookie that says who: sealed by us, unreadable for scripts, and gone when asked."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from sandbox.addresses import CARRY, DONE
from sandbox.keys import Keys, Ticket
from sandbox.keys.ticket import LASTS
from sandbox.ui.server.headers import came_by_https

NAME = "oefenloket"
BOUND_NAME = f"__Host-{NAME}"
"""On https: a browser takes it from this host alone, and sends it nowhere else."""
FRAMED_NAME = f"__Host-{NAME}-frame"
"""In a frame of another site: another jar for every site that frames us (`Partitioned`)."""
FRAMED = "oefenloket.framed"
"""What says in the scope of a question that it comes from such a frame (see `framed.py`)."""
COOKIE, ERRAND = "cookie", "errand"
"""What a ticket is sealed for: to be carried, or to be fetched by who carries the one before."""
A_DAY = 24 * 60 * 60
LONGEST_ERRAND = 1_000
"""Bytes of a question to carry another ticket."""
EVERYTHING = '"cache", "cookies", "storage"'

GetKeys = Callable[[], Keys]
Unbind = Callable[[str], None]
Rebind = Callable[[Ticket], bool]


@dataclass(frozen=True, slots=True)
class Whose:
    """Says whose a browser is. `unbind` makes the one that carried a name nobody's, in its other
    tabs too; `rebind` makes it somebody's again, False when it may not or is already.
    """

    unbind: Unbind
    rebind: Rebind


def new_ticket(code: str = "", before: str = "", teaches: tuple[str, ...] = ()) -> Ticket:
    """A ticket that nobody had yet."""
    return Ticket(secrets.token_hex(16), int(time.time()), code, before, teaches)


def brought(cookies: Mapping[str, str], keys: Keys) -> Ticket | None:
    """The ticket that a browser brought, if we gave it and it is not too old."""
    found = map(cookies.get, (BOUND_NAME, NAME, FRAMED_NAME))
    sealed = next(filter(None, found), "")
    ticket = keys.opened(COOKIE, sealed) if sealed else None
    return ticket if ticket and ticket.holds(time.time()) else None


def give(request: Request, response: Response, keys: Keys) -> None:
    """Sets a new cookie unless the visitor brought one of ours; one of days ago lasts longer."""
    ticket = brought(request.cookies, keys)
    now = int(time.time())
    if ticket is None:
        set_cookie(request, response, keys, new_ticket())
    elif now - ticket.given > A_DAY:
        set_cookie(request, response, keys, replace(ticket, given=now))


@dataclass(frozen=True, slots=True)
class CookieRoutes:
    """What changes the cookie: taking along who somebody is now, and forgetting it.

    `unbind` makes the browser that carried a name nobody's, in its other tabs too. `page` asks
    whether somebody is sure.
    """

    keys: GetKeys
    unbind: Unbind
    page: str

    def routes(self) -> list[Route]:
        """The addresses of it."""
        return [
            Route(CARRY, self.carry, methods=["POST"]),
            Route(DONE, self.ask),
            Route(DONE, self.wipe, methods=["POST"]),
        ]

    async def carry(self, request: Request) -> Response:
        """The ticket that a page of this browser was given, in place of the one before."""
        asked = (await request.body())[:LONGEST_ERRAND].decode("ascii", "replace")
        ticket = self.keys().opened(ERRAND, asked)
        mine = brought(request.cookies, self.keys())
        if not ticket or not ticket.holds(time.time(), A_DAY) or not from_a_page(request):
            return Response(status_code=403)
        if not mine or mine.name not in (ticket.name, ticket.before):
            return Response(status_code=403)
        response = Response(status_code=204)
        if mine.name != ticket.name:
            set_cookie(request, response, self.keys(), ticket)
        return response

    async def ask(self, _: Request) -> Response:
        """Nothing is forgotten by only coming here."""
        return HTMLResponse(self.page, headers={"Cache-Control": "no-store"})

    async def wipe(self, request: Request) -> Response:
        """This computer forgets the visitor, for who shares it with others."""
        if not from_a_page(request):
            return Response(status_code=403)
        if ticket := brought(request.cookies, self.keys()):
            for name in ticket.names:
                self.unbind(name)
        response = RedirectResponse("/", status_code=303)
        response.headers["Clear-Site-Data"] = EVERYTHING
        put_away(request, response)
        return response


def from_a_page(request: Request) -> bool:
    """Whether it says from which page it came; `Gate` has looked whether that is one of ours."""
    return "origin" in request.headers


def put_away(request: Request, response: Response) -> None:
    """The browser carries nothing of ours any more."""
    for name in (NAME, BOUND_NAME):
        response.delete_cookie(
            name, path="/", httponly=True, samesite="lax", secure=name == BOUND_NAME
        )
    if request.scope.get(FRAMED):
        _in_a_frame(response, "", 0)


def set_cookie(request: Request, response: Response, keys: Keys, ticket: Ticket) -> None:
    """The browser carries this ticket from now on."""
    sealed = keys.seal(COOKIE, ticket)
    if request.scope.get(FRAMED):
        _in_a_frame(response, sealed, LASTS)
        return
    safe = came_by_https(request.scope)
    response.set_cookie(
        BOUND_NAME if safe else NAME,
        sealed,
        max_age=LASTS,
        path="/",
        httponly=True,
        samesite="lax",
        secure=safe,
    )


def _in_a_frame(response: Response, sealed: str, seconds: int) -> None:
    """Starlette writes `Partitioned` from Python 3.14 on only."""
    rules = f"Max-Age={seconds}; Path=/; HttpOnly; SameSite=none; Secure; Partitioned"
    response.headers.append("set-cookie", f"{FRAMED_NAME}={sealed}; {rules}")
