"""Our own files for the browser, read once at start-up: what was not read then does not exist."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.ui.server.bundle import bundled
from sandbox.ui.server.packing import PLAIN, Packed, Packing

TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
FOREVER = "public, max-age=31536000, immutable"
_BUTTON = re.compile(rb"(?<=[ >])button(?=[\s:.,{\[>)])")
_OR_LINK = b":is(button,:where(a[kind]))"
"""What a rule says of buttons it says too of the links that stand there before any script runs;
it weighs no more for that."""
AN_HOUR = "public, max-age=3600"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is sent."""

    body: bytes
    kind: str
    cache: str

    def packed(self, packing: Packing, accepted: str) -> Packed:
        """As it is sent to who accepts that; pictures and letters are packed already."""
        texts = self.kind.startswith("text/") or self.kind == TYPES[".svg"]
        return packing.packed(self.body, accepted) if texts else Packed(PLAIN, self.body)

    @property
    def tag(self) -> str:
        """Changes when the file does."""
        return f'"{_hash(self.body)}"'


@dataclass(frozen=True, slots=True)
class Assets:
    """Every file by the part of its address after /assets/."""

    files: dict[str, Asset]
    style: str
    script: str

    def routes(self, packing: Packing) -> list[Route]:
        """GET /assets/…: the file, or 404."""

        async def asset(request: Request) -> Response:
            found = self.files.get(request.path_params["path"])
            if found is None:
                return Response(status_code=404)
            headers = {"Cache-Control": found.cache, "ETag": found.tag}
            if request.headers.get("if-none-match") == found.tag:
                return Response(status_code=304, headers=headers)
            packed = found.packed(packing, request.headers.get("accept-encoding", ""))
            headers |= packed.headers()
            return Response(packed.body, media_type=found.kind, headers=headers)

        return [Route("/assets/{path:path}", asset)]


def read_assets(assets: Path, front: Path) -> Assets:
    """Reads pictures and fonts of the folder `assets`, its joined style and the scripts of `front`.

    The addresses of style and script hold a hash of their content, so they may be kept forever.
    """
    files = {
        file.relative_to(assets).as_posix(): Asset(file.read_bytes(), TYPES[file.suffix], AN_HOUR)
        for room in ("pictures", "fonts")
        for file in sorted((assets / room).rglob("*"))
        if file.suffix in TYPES
    }
    sheets = sorted((assets / "style").glob("*.css"))
    style = _BUTTON.sub(_OR_LINK, b"\n".join(file.read_bytes() for file in sheets))
    files["style.css"] = Asset(style, TYPES[".css"], FOREVER)
    script = bundled({file.stem: file.read_text("utf-8") for file in front.glob("*.js")}).encode()
    name = f"front/{_hash(script)}.js"
    files[name] = Asset(script, TYPES[".js"], FOREVER)
    return Assets(
        files,
        style=f"/assets/style.css?v={_hash(style)}",
        script=f"/assets/{name}",
    )


def _hash(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]
