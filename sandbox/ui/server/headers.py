"""What the browser may do with our pages, said with every answer."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers as RequestHeaders
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_UNUSED = (
    "accelerometer autoplay=(self) camera display-capture geolocation gyroscope hid "
    "idle-detection local-fonts magnetometer microphone midi payment screen-wake-lock serial usb"
)


_NOBODY = "'none'"
TWO_YEARS = 2 * 365 * 24 * 60 * 60
PRIVATE = ("/media/", "/spraak/")
"""Answers for one visitor: no browser or proxy keeps them."""


def came_by_https(scope: Scope) -> bool:
    """Whether the visitor uses https, also when a proxy in front of us speaks http to us."""
    forwarded = RequestHeaders(scope=scope).get("x-forwarded-proto", "").split(",")[0].strip()
    return (forwarded or scope["scheme"]) == "https"


def content_policy(script_hashes: Iterable[str], frames: Iterable[str] = ()) -> str:
    """Everything from ourselves. As `blob:` Streamlit starts a component, and sound plays.

    `frames` are the hosts whose pages may show ours inside them; without any nobody may.
    """
    scripts = " ".join(("'self'", "blob:", *script_hashes))
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src {scripts}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "media-src 'self' blob:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            f"frame-ancestors {' '.join(frames) or _NOBODY}",
            "form-action 'self'",
        )
    )


def permissions() -> str:
    """The Permissions-Policy: nothing of the device but its loudspeaker."""
    return ", ".join(name if "=" in name else f"{name}=()" for name in _UNUSED.split())


class Headers:
    """Middleware that adds the rules; the content policy only where it works, on pages."""

    def __init__(
        self, app: ASGIApp, script_hashes: Iterable[str], frames: Iterable[str] = ()
    ) -> None:
        self._app = app
        hosts = tuple(frames)
        self._everywhere = {
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
        }
        self._on_pages = {
            "Content-Security-Policy": content_policy(script_hashes, hosts),
            "Permissions-Policy": permissions(),
        }
        if not hosts:  # it cannot name a host; where there are, the content policy says which
            self._on_pages["X-Frame-Options"] = "DENY"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_rules(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._everywhere)
                if came_by_https(scope):
                    headers["Strict-Transport-Security"] = f"max-age={TWO_YEARS}"
                if "set-cookie" in headers or scope["path"].startswith(PRIVATE):
                    headers["Cache-Control"] = "no-store"
                if headers.get("content-type", "").startswith("text/html"):
                    headers.update(self._on_pages)
            await send(message)

        await self._app(scope, receive, with_rules)
