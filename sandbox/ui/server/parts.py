"""Streamlit's own scripts and styles, packed, and without letters that no page of ours uses.

What our pages need of the scripts is one file: see `linking`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path, PurePosixPath

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import file_util

from sandbox.ui.server.assets import FOREVER, TYPES
from sandbox.ui.server.linking import WHOLE, Linked
from sandbox.ui.server.packing import Packing

PACKED = (".js", ".css")
OURS = (
    "Html",
    "purify.es",
    "Button",
    "BidiComponent",
    "serialization",
    "recordbatch",
    "_arrayReduce",
    "Checkbox",
    "DownloadButton",
    "Radio",
    "Slider",
    "TextInput",
)
"""Scripts that pages here use besides the first one; without this they are asked for one by one,
after the first run."""
_LETTERS = re.compile(rb"@font-face\s*\{[^}]*\}")
_WASM = "=new WebAssembly.Instance("
Files = Mapping[str, Callable[[], bytes]]
"""What is in a file, by its address."""


@cache
def linked(first: str) -> Linked:
    """The scripts of the Streamlit that is installed; `first` is the one that begins.

    Of `OURS` what this Streamlit does not have is left out.
    """
    files = {file.name: file for file in (_root() / "static" / "js").glob("*.js")}
    wanted = [name for part in OURS for name in files if name.startswith(f"{part}.")]
    sources = {name: calm(file.read_text(encoding="utf-8")) for name, file in files.items()}
    return Linked(sources, (first, *wanted))


def calm(script: str) -> str:
    """A script that does without WebAssembly at once.

    A library for long numbers tries it first and counts by itself when that fails; the policy
    refuses it, and some browsers complain about that to whoever looks.
    """
    return script.replace(_WASM, f"=null&&{_WASM[1:]}")


def installed_files(first: str) -> Files:
    """What can be packed of the Streamlit that is installed.

    In a folder of their own, whose name changes with them, stand the whole and beside it all
    scripts by themselves: a script that is no member finds there what it imports.
    """
    root = _root()
    plain = {
        f"/{file.relative_to(root).as_posix()}": partial(body_of, file)
        for kind in PACKED
        for file in (root / "static").rglob(f"*{kind}")
    }
    together = linked(first)
    scripts = {
        PurePosixPath(address).name: body
        for address, body in plain.items()
        if address.endswith(".js")
    }
    doors = {name: together.door(name).encode for name in together.members}
    whole = {WHOLE: together.whole.encode}
    beside = {
        f"{together.folder}/{name}": cache(body) for name, body in (scripts | doors | whole).items()
    }
    return plain | beside


def _root() -> Path:
    return Path(file_util.get_static_dir())


@cache
def body_of(file: Path) -> bytes:
    """What is in a file. Of a style the letters are left out: ours are of our own."""
    body = file.read_bytes()
    return _LETTERS.sub(b"", body) if file.suffix == ".css" else body


class Parts:
    """Middleware that answers for these files; whatever else is asked goes on."""

    def __init__(self, app: ASGIApp, packing: Packing, files: Files) -> None:
        self._app = app
        self._packing = packing
        self._files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = self._files.get(scope["path"]) if scope["type"] == "http" else None
        if body is None or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        accepted = Headers(scope=scope).get("accept-encoding", "")
        packed = await asyncio.to_thread(lambda: self._packing.packed(body(), accepted))
        headers = {"Cache-Control": FOREVER, **packed.headers()}
        response = Response(
            packed.body, media_type=TYPES[PurePosixPath(scope["path"]).suffix], headers=headers
        )
        await response(scope, receive, send)
