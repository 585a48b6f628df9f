"""Addresses of Streamlit that nobody needs here, and pages that do not exist: closed, in Dutch."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CLOSED = (
    "/_stcore/metrics",
    "/_stcore/upload_file",
    "/_stcore/agent",
    "/_stcore/script-health-check",
)
NOT_HERE = """<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Deze pagina is er niet – Oefenloket</title>
<link rel="icon" href="{icon}"><link rel="stylesheet" href="{style}"></head>
<body class="los"><main><h1>Deze pagina is er niet</h1>
<p>Je hebt niets fout gedaan. Misschien is het adres niet goed overgenomen.</p>
<p><a href="/">Naar de startpagina van Oefenloket</a></p></main></body>
</html>
"""


class Doors:
    """Middleware. Streamlit would answer any unknown address with its own page."""

    def __init__(self, app: ASGIApp, style: str, icon: str) -> None:
        self._app = app
        self._not_here = NOT_HERE.format(style=style, icon=icon)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] == "/":
            await self._app(scope, receive, send)
        elif scope["path"].startswith(CLOSED):
            await Response(status_code=404)(scope, receive, send)
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
