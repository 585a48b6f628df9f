"""Addresses of Streamlit that nobody needs here, and pages that do not exist: closed, in Dutch."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox.addresses import DONE
from sandbox.texts import text

CLOSED = (
    "/_stcore/metrics",
    "/_stcore/upload_file",
    "/_stcore/agent",
    "/_stcore/script-health-check",
    "/auth",
    "/oauth2callback",
    "/manifest.json",
)
PAGE = """<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title} – {name}</title>
<link rel="icon" href="{icon}"><link rel="stylesheet" href="{style}"></head>
<body class="los"><main><h1>{title}</h1><p>{says}</p>{asks}
<p><a href="/">{way}</a></p></main></body>
</html>
"""
PAGES = ("/", DONE)
"""Where a page stands; anywhere else a page would be Streamlit's own."""
NO_HOST = (
    b'{"allowedOrigins": [], "useExternalAuthToken": false, "enableCustomParentMessages": false}'
)
"""What Streamlit's script asks at its start: no other site may hold this page or talk to it."""


def notice_page(about: str, style: str, icon: str, asks: str = "") -> str:
    """A page by itself with the sentences under `los.<about>`, what it asks, and a way out."""
    return PAGE.format(
        title=text(f"los.{about}.kop"),
        says=text(f"los.{about}.zin"),
        asks=asks,
        way=text("los.naar_start"),
        name=text("naam"),
        style=style,
        icon=icon,
    )


ASKS = """<form method="post" action="{action}"><p><button class="knop">{yes}</button></p></form>"""


def ask_page(about: str, action: str, style: str, icon: str) -> str:
    """The same, with a button that does it: only a press of somebody on this page is a yes."""
    asks = ASKS.format(action=action, yes=text(f"los.{about}.ja"))
    return notice_page(about, style, icon, asks)


class Doors:
    """Middleware. Streamlit would answer any unknown address with its own page."""

    def __init__(self, app: ASGIApp, style: str, icon: str) -> None:
        self._app = app
        self._not_here = notice_page("geen_pagina", style, icon)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in PAGES:
            await self._app(scope, receive, send)
        elif scope["path"].startswith(CLOSED):
            await Response(status_code=404)(scope, receive, send)
        elif scope["path"] == "/_stcore/host-config":
            await Response(NO_HOST, media_type="application/json")(scope, receive, send)
        else:
            await self._without_foreign_page(scope, receive, send)

    async def _without_foreign_page(self, scope: Scope, receive: Receive, send: Send) -> None:
        foreign = False

        async def checked(message: Message) -> None:
            nonlocal foreign
            if message["type"] == "http.response.start":
                kind = Headers(raw=message["headers"]).get("content-type", "")
                foreign = kind.startswith("text/html")
                if foreign:
                    await HTMLResponse(self._not_here, 404)(scope, receive, send)
            if not foreign:
                await send(message)

        await self._app(scope, receive, checked)
