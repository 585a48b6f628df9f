"""Streamlit's own scripts and styles, packed, and without letters that no page of ours uses."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import file_util

from sandbox.ui.server.assets import FOREVER, TYPES
from sandbox.ui.server.packing import Packing

PACKED = (".js", ".css")
_LETTERS = re.compile(rb"@font-face\s*\{[^}]*\}")


def installed_files() -> Mapping[str, Path]:
    """What can be packed of the Streamlit that is installed, by its address."""
    root = Path(file_util.get_static_dir())
    files = (file for kind in PACKED for file in (root / "static").rglob(f"*{kind}"))
    return {f"/{file.relative_to(root).as_posix()}": file for file in files}


@cache
def body_of(file: Path) -> bytes:
    """What is in a file. Of a style the letters are left out: ours are of our own."""
    body = file.read_bytes()
    return _LETTERS.sub(b"", body) if file.suffix == ".css" else body


class Parts:
    """Middleware that answers for these files; whatever else is asked goes on."""

    def __init__(self, app: ASGIApp, packing: Packing, files: Mapping[str, Path]) -> None:
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
        response = Response(packed.body, media_type=TYPES[file.suffix], headers=headers)
        await response(scope, receive, send)
