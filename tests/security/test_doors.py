"""Doors that nobody else knocks on: other methods, where a page may connect, https by a proxy."""

from __future__ import annotations

import pytest

from sandbox.ui.server.headers import came_by_https, content_policy
from tests.browser.serving import Server

CLOSED = ["/_stcore/upload_file/a/b", "/_stcore/metrics", "/_stcore/agent/x", "/auth/login"]


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
@pytest.mark.parametrize("path", CLOSED)
def test_a_closed_door_is_closed_for_every_method(demo: Server, path: str, method: str) -> None:
    answer = demo.ask(path, method, content_length="0")
    assert answer.status == 404
    assert answer.body == b""


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "POST"])
@pytest.mark.parametrize("path", ["/", "/gezond", "/assets/style.css"])
def test_what_may_only_be_read_cannot_be_changed(demo: Server, path: str, method: str) -> None:
    assert demo.ask(path, method, content_length="0").status in (404, 405)


def test_a_page_may_connect_to_this_server_alone() -> None:
    rules = dict(rule.split(" ", 1) for rule in content_policy(["'sha256-x'"]).split("; "))
    assert rules["connect-src"] == "'self'"
    assert rules["default-src"] == "'self'"
    assert rules["form-action"] == "'self'"
    assert rules["object-src"] == rules["frame-ancestors"] == "'none'"
    assert rules["script-src"] == "'self' blob: 'sha256-x'"


@pytest.mark.parametrize(
    ("scheme", "forwarded", "safe"),
    [
        ("http", None, False),
        ("https", None, True),
        ("http", "https", True),
        ("https", "http", False),
        ("http", "https, http", True),
        ("http", "http, https", False),
        ("http", "", False),
        ("http", "HTTPSX", False),
    ],
)
def test_what_the_proxy_says_counts(scheme: str, forwarded: str | None, safe: bool) -> None:
    """Asked without uvicorn, which believes a proxy on this machine by itself."""
    said = [] if forwarded is None else [(b"x-forwarded-proto", forwarded.encode())]
    assert came_by_https({"type": "http", "scheme": scheme, "headers": said}) is safe
