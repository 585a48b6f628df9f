"""Streamlit's own scripts and styles, answered packed."""

from __future__ import annotations

import asyncio
from pathlib import PurePosixPath

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from sandbox.ui.server.assets import FOREVER, TYPES
from sandbox.ui.server.installed import Files, body_of
from sandbox.ui.server.packing import Packing


class Parts:
    """Middleware that answers for these files; whatever else is asked goes on."""

    def __init__(self, app: ASGIApp, packing: Packing, files: Files) -> None:
        self._app = app
        self._packing = packing
        self._files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        file = self._files.get(scope["path"]) if scope["type"] == "http" else None
        if file is None or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        accepted = Headers(scope=scope).get("accept-encoding", "")
        packed = await asyncio.to_thread(self._packing.packed, body_of(file), accepted)
        headers = {"Cache-Control": FOREVER, **packed.headers()}
        kind = TYPES[PurePosixPath(scope["path"]).suffix]
        response = Response(packed.body, media_type=kind, headers=headers)
        await response(scope, receive, send)
