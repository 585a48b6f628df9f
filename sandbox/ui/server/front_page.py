"""The one HTML page: Streamlit's own, made Dutch, with our style, letters and scripts."""

from __future__ import annotations

import base64
import hashlib
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.texts import text
from sandbox.ui.server import cookie
from sandbox.ui.server.installed import FIRST, ForeignPageError
from sandbox.ui.server.packing import Packing, packed_once

HTML = '<html lang="nl">'
ROOT = '<div id="root"></div>'
"""Where Streamlit draws."""
FONT = 'as="font" type="font/woff2" crossorigin'
log = logging.getLogger(__name__)
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Early:
    """What stands on a page before any script runs. `own` says that it is of one visitor only.

    `size` is the size of letters that this visitor chose.
    """

    title: str
    html: str
    size: str = ""
    own: bool = False


MakeEarly = Callable[[Mapping[str, str], Mapping[str, str]], Early | None]
"""From what an address asks and the cookies that came with it."""


@dataclass(frozen=True, slots=True)
class Head:
    """Addresses that every visit fetches first; `streamlit` is that of its scripts in one file."""

    style: str
    script: str
    streamlit: str
    font: str
    icon: str


def dutch_page(page: str, head: Head) -> str:
    """The page in Dutch. Its inline script stays as it was, so that its hash stays valid.

    What is foreign goes first: a link of ours that looks like one of those has to stay.
    """
    needs_scripts = escape(text("storing.zonder_scripts"))
    for found, ours in (
        (r"<!--.*?-->\s*", ""),
        (r'<html lang="en">', HTML),
        (ROOT, ROOT),
        (r"<noscript>.*?</noscript>", f"<noscript><p>{needs_scripts}</p></noscript>"),
        (r'<link rel="shortcut icon"[^>]*>', f'<link rel="icon" href="{escape(head.icon)}">'),
        (r'<link\s+rel="preload"[^>]*as="font"[^>]*>\s*', ""),
        (r'<link rel="service-desc"[^>]*>\s*', ""),
        (r'<link rel="modulepreload"[^>]*>\s*', ""),
        (FIRST, f'<script type="module" crossorigin src="{escape(head.streamlit)}"></script>'),
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
    return "\n    ".join(
        (
            '<meta name="robots" content="noindex">',
            f'<link rel="preload" href="{escape(head.font)}" {FONT}>',
            f'<link rel="stylesheet" href="{escape(head.style)}">',
            f'<script type="module" src="{escape(head.script)}"></script>',
        )
    )


def script_hashes(page: str) -> tuple[str, ...]:
    """The inline scripts of a page as a Content-Security-Policy names them."""
    return tuple(
        "'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "'"
        for script in _INLINE_SCRIPT.findall(page)
    )


def with_early(page: str, early: Early) -> str:
    """The page with something to read on it, after the place where Streamlit draws."""
    before, noscript, after = re.split(r"(<noscript>.*?</noscript>)", page, maxsplit=1)
    size = f' data-size="{escape(early.size)}"' if early.own else ""
    block = f'<div class="vooraf-blok">{early.html}</div>'
    stands = f'<div id="vooraf" class="stApp">{noscript}{block}</div>'
    return _put_in(
        before + after,
        (
            (HTML, f'<html lang="nl" data-vooraf{size}>'),
            (f"<title>{escape(text('naam'))}</title>", f"<title>{escape(early.title)}</title>"),
            (ROOT, f"{ROOT}{stands}"),
        ),
    )


def _put_in(page: str, changes: Iterable[tuple[str, str]]) -> str:
    for found, ours in changes:
        page = page.replace(found, ours, 1)
    return page


class EarlyPages:
    """Makes what can be read early; nothing until it is told how.

    What makes it takes longer to load than a server to start.
    """

    def __init__(self) -> None:
        self._make: MakeEarly | None = None

    def stand(self, make: MakeEarly) -> None:
        """From now on there is something to read before any script runs."""
        self._make = make

    async def of(self, request: Request) -> Early | None:
        """What stands early for this visitor at this address, if anything."""
        return await run_in_threadpool(self._made, self._make, request) if self._make else None

    def _made(self, make: MakeEarly, request: Request) -> Early | None:
        """Whatever goes wrong here goes wrong again in the page itself, where it is told."""
        try:
            return make(dict(request.query_params), request.cookies)
        except Exception as error:
            log.warning("no early page: %s", type(error).__name__)
            return None


def page_routes(
    page: str, keys: cookie.GetKeys, packing: Packing, early_pages: EarlyPages
) -> list[Route]:
    """GET /: the page, with the cookie that says who, for who has none yet."""

    async def front_page(request: Request) -> Response:
        early = await early_pages.of(request)
        body = (with_early(page, early) if early else page).encode()
        accepted = request.headers.get("accept-encoding", "")
        own = early is not None and early.own
        packed = packed_once(body, accepted) if own else packing.packed(body, accepted)
        headers = {"Cache-Control": "no-store" if own else "no-cache"} | packed.headers()
        headers["Vary"] = "Accept-Encoding, Cookie"
        response = Response(packed.body, media_type="text/html", headers=headers)
        cookie.give(request, response, keys())
        return response

    return [Route("/", front_page)]
