"""What stands around the page script on the server: addresses of our own, and rules for answers.

A visit begins at `front_page`; read `headers` and `doors` for what is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from sandbox.addresses import DONE
from sandbox.files import ASSETS, ROOT, VAR
from sandbox.ui.server.alongside import along_routes
from sandbox.ui.server.assets import Assets, read_assets
from sandbox.ui.server.beating import beat_routes
from sandbox.ui.server.bodies import Bodies
from sandbox.ui.server.connections import Connections, room_here
from sandbox.ui.server.cookie import CookieRoutes, GetKeys, Whose
from sandbox.ui.server.doors import Doors, ask_page
from sandbox.ui.server.framed import Framed
from sandbox.ui.server.front_page import (
    EarlyPages,
    Head,
    dutch_page,
    page_routes,
    script_hashes,
)
from sandbox.ui.server.gate import Gate
from sandbox.ui.server.handing_out import handout_routes
from sandbox.ui.server.headers import Headers
from sandbox.ui.server.health import health_routes
from sandbox.ui.server.installed import installed, installed_page
from sandbox.ui.server.next_visitor import NextVisitor
from sandbox.ui.server.numbers import Numbers
from sandbox.ui.server.opened_word import word_routes
from sandbox.ui.server.packing import Packing
from sandbox.ui.server.parts import Parts
from sandbox.ui.server.prompt import Prompt
from sandbox.ui.server.start import warming
from sandbox.ui.server.warning import warning_routes
from sandbox.voice import Seal, Voice, speech_routes

FONT = "/assets/fonts/atkinson-hyperlegible-next-latin.woff2"
ICON = "/assets/pictures/favicon.png"

__all__ = [
    "along_routes",
    "assets",
    "beat_routes",
    "early_pages",
    "handout_routes",
    "middleware",
    "routes",
    "warming",
    "word_routes",
]


@cache
def packing() -> Packing:
    """What was packed for the browser, once for each process."""
    return Packing(VAR / "packed")


@cache
def assets() -> Assets:
    """Our files for the browser."""
    return read_assets(ASSETS, ROOT / "sandbox" / "ui" / "front")


@cache
def early_pages() -> EarlyPages:
    """What can be read before any script runs."""
    return EarlyPages()


def routes(
    voice: Callable[[], Voice],
    seal: Callable[[], Seal],
    healthy: Callable[[], bool],
    keys: GetKeys,
    whose: Whose,
) -> list[BaseRoute]:
    """All addresses of our own.

    `voice` is asked for when it must speak what `seal` sealed; `healthy` tells whether progress
    can be kept. `keys` open what browsers bring; `whose` is told which ticket was given up.
    """
    head = Head(assets().style, assets().script, installed().whole, FONT, ICON)
    return [
        *page_routes(dutch_page(installed_page(), head), keys, packing(), early_pages()),
        *assets().routes(packing()),
        *health_routes(healthy),
        *CookieRoutes(keys, whose.unbind, ask_page("wis", DONE, assets().style, ICON)).routes(),
        *NextVisitor(keys, whose).routes(),
        *speech_routes(voice, seal),
        *warning_routes(seal),
    ]


def middleware(hosts: Iterable[str] = (), frames: Iterable[str] = ()) -> list[Middleware]:
    """What every question passes on its way in, the first one first.

    `hosts` are the names by which visitors may call this server, besides this machine's own;
    `frames` the hosts whose pages may show ours inside them.
    """
    inside = tuple(frames)
    return [
        Middleware(Connections, room=room_here()),
        Middleware(Prompt),
        Middleware(Headers, script_hashes=script_hashes(installed_page()), frames=inside),
        Middleware(Gate, hosts=hosts, style=assets().style, icon=ICON),
        Middleware(Framed, listed=bool(inside)),
        Middleware(Numbers),
        Middleware(Bodies),
        Middleware(Doors, style=assets().style, icon=ICON),
        Middleware(Parts, packing=packing(), files=installed().files),
    ]
