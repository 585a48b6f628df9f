"""The one HTML page: Streamlit's own, made Dutch, with our style, letters and scripts."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from streamlit import file_util

from sandbox.texts import text
from sandbox.ui.server import cookie
from sandbox.ui.server.packing import Packing

FONT = 'as="font" type="font/woff2" crossorigin'
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


class ForeignPageError(Exception):
    """The installed Streamlit serves a page that this module does not know how to change."""


PARTS = (
    "Html",
    "purify.es",
    "Button",
    "BidiComponent",
    "serialization",
    "recordbatch",
    "_arrayReduce",
)
"""Scripts of Streamlit that each page here needs; without a hint they are asked for one by one,
after the first run."""


@dataclass(frozen=True, slots=True)
class Head:
    """Addresses that every visit fetches first."""

    style: str
    scripts: tuple[str, ...]
    font: str
    icon: str


def installed_parts() -> tuple[str, ...]:
    """The addresses of `PARTS`; one that this Streamlit does not have is left out."""
    folder = Path(file_util.get_static_dir()) / "static" / "js"
    return tuple(
        f"/static/js/{path.name}" for part in PARTS for path in folder.glob(f"{part}.*.js")
    )


def installed_page() -> str:
    """The page as it comes with Streamlit."""
    return (Path(file_util.get_static_dir()) / "index.html").read_text(encoding="utf-8")


def dutch_page(page: str, head: Head) -> str:
    """The page in Dutch. Its inline script stays as it was, so that its hash stays valid.

    What is foreign goes first: a link of ours that looks like one of those has to stay.
    """
    needs_scripts = escape(text("storing.zonder_scripts"))
    for found, ours in (
        (r"<!--.*?-->\s*", ""),
        (r'<html lang="en">', '<html lang="nl">'),
        (r"<noscript>.*?</noscript>", f"<noscript><p>{needs_scripts}</p></noscript>"),
        (r'<link rel="shortcut icon"[^>]*>', f'<link rel="icon" href="{escape(head.icon)}">'),
        (r'<link\s+rel="preload"[^>]*as="font"[^>]*>\s*', ""),
        (r'<link rel="service-desc"[^>]*>\s*', ""),
        (r"<title>.*?</title>", f"<title>{escape(text('naam'))}</title>{_links(head)}"),
    ):
        page = _put(page, found, ours)
    return page


def _put(page: str, found: str, ours: str) -> str:
    """Ours in place of all that is found; ForeignPageError when nothing is."""
    page, times = re.subn(found, lambda _: ours, page, flags=re.DOTALL)
    if not times:
        raise ForeignPageError(f"not found in the installed index.html: {found}")
    return page


def _links(head: Head) -> str:
    entry, *others = head.scripts
    return "\n    ".join(
        (
            '<meta name="robots" content="noindex">',
            f'<link rel="preload" href="{escape(head.font)}" {FONT}>',
            f'<link rel="stylesheet" href="{escape(head.style)}">',
            f'<script type="module" src="{escape(entry)}"></script>',
            *(f'<link rel="modulepreload" href="{escape(address)}">' for address in others),
        )
    )


def script_hashes(page: str) -> tuple[str, ...]:
    """The inline scripts of a page as a Content-Security-Policy names them."""
    return tuple(
        "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"
        for script in _INLINE_SCRIPT.findall(page)
    )


def page_routes(page: str, keys: cookie.GetKeys, packing: Packing) -> list[Route]:
    """GET /: the page, with the cookie that says who, for who has none yet."""
    plain = page.encode()

    async def front_page(request: Request) -> Response:
        packed = packing.packed(plain, request.headers.get("accept-encoding", ""))
        headers = {"Cache-Control": "no-cache"} | packed.headers()
        headers["Vary"] = "Accept-Encoding, Cookie"
        response = Response(packed.body, media_type="text/html", headers=headers)
        cookie.give(request, response, keys())
        return response

    return [Route("/", front_page)]
