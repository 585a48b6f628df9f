"""Hosts, doors and rules for answers, asked in this process; behind it something like Streamlit."""

from __future__ import annotations

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox.texts import text
from sandbox.ui.server import middleware
from sandbox.ui.server.doors import CLOSED, NO_HOST, ask_page, notice_page
from sandbox.ui.server.gate import Gate, only, same_place, split_host
from sandbox.ui.server.headers import content_policy, permissions
from tests.ui.front import HOME, front, scope_of, told

FOREIGN = "http://kwaad.example"
SCHOOL = "oefenen.school.nl"


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8501", 200),
        ("localhost", 200),
        ("[::1]:8501", 200),
        ("LocalHost:1", 200),
        (" localhost ", 200),
        (SCHOOL, 200),
        ("OEFENEN.school.nl:443", 200),
        ("kwaad.example", 421),
        (f"{SCHOOL}.kwaad.example", 421),
        ("127.0.0.1@kwaad.example", 421),
        ("localhost/x", 421),
        ("localhost:99999", 421),
        ("", 421),
    ],
)
def test_only_hosts_of_ours_are_answered(host: str, status: int) -> None:
    here = front([" Oefenen.School.nl "])
    answer = here.ask("/_stcore/health", host=host)
    assert answer.status == status
    assert (text("los.adres.kop") in answer.text) is (status == 421)


def test_a_question_without_a_host_or_with_two_is_refused() -> None:
    here = front()
    assert here.ask("/", skip_host=True).status == 421
    twice = scope_of("/", headers={"host": "localhost"})
    twice["headers"] *= 2
    assert told(here.app, twice)[0]["status"] == 421


@pytest.mark.parametrize(
    ("server", "host", "status"),
    [
        (("10.0.0.7", 8501), "10.0.0.7:8501", 200),
        (("10.0.0.7", 8501), "10.0.0.8:8501", 421),
        (None, "10.0.0.7", 421),
        (None, "localhost", 200),
    ],
)
def test_the_address_at_which_somebody_arrived_is_ours(
    server: tuple[str, int] | None, host: str, status: int
) -> None:
    scope = scope_of("/_stcore/health", headers={"host": host}) | {"server": server}
    assert told(front().app, scope)[0]["status"] == status


@pytest.mark.parametrize(
    ("method", "origin", "status"),
    [
        ("GET", None, 200),
        ("GET", FOREIGN, 200),
        ("POST", None, 403),
        ("POST", HOME, 303),
        ("POST", FOREIGN, 421),
        ("POST", "null", 421),
        ("POST", "http://127.0.0.1:8502", 421),
    ],
)
def test_what_changes_something_is_asked_from_a_page_of_ours(
    method: str, origin: str | None, status: int
) -> None:
    headers = {} if origin is None else {"origin": origin}
    assert front().ask("/klaar", method, False, None, **headers).status == status


@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_what_only_looks_may_come_from_anywhere(method: str) -> None:
    assert front().ask("/_stcore/health", method, origin=FOREIGN).status == 200


def behind_the_gate(scope: Scope) -> list[Message]:
    """What comes of a question at the gate alone, with "came" behind it."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "came"})

    return told(Gate(app, [], "/s.css", "/i.png"), scope)


@pytest.mark.parametrize(
    ("origin", "host", "comes"),
    [
        (HOME, "127.0.0.1:8501", True),
        (FOREIGN, "127.0.0.1:8501", False),
        (HOME, "kwaad.example", False),
    ],
)
def test_a_socket_is_opened_for_a_page_of_ours_alone(origin: str, host: str, comes: bool) -> None:
    scope = scope_of("/_stcore/stream", headers={"host": host, "origin": origin})
    closed = {"type": "websocket.close", "code": 1008, "reason": ""}
    expected: list[Message] = [{"type": "came"} if comes else closed]
    assert behind_the_gate(scope | {"type": "websocket"}) == expected


def test_the_start_of_the_server_itself_passes_the_gate() -> None:
    assert behind_the_gate({"type": "lifespan"}) == [{"type": "came"}]


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        ("http://a.nl", "a.nl:80", True),
        ("https://a.nl", "a.nl:80", False),
        ("http://a.nl:443", "a.nl:443", True),
        ("https://a.nl:443", "a.nl", True),
        ("http://a.nl", "b.nl", False),
        (" HTTP://A.NL ", "a.nl", True),
        ("http://u@a.nl", "a.nl", False),
        ("http://u:p@a.nl", "a.nl", False),
        ("http://:p@a.nl", "a.nl", False),
        ("http://", "a.nl", False),
        ("http://a.nl", "", False),
        ("http://", "", False),
        ("ftp://a.nl", "a.nl", False),
    ],
)
def test_where_a_page_came_from_is_compared_with_what_it_asks(
    origin: str, host: str, same: bool
) -> None:
    assert same_place(origin, host) is same


@pytest.mark.parametrize("host", [":p@a.nl", "u@a.nl", "a/b", "a?b", "a#b", "a:x", "[::"])
def test_of_a_host_with_more_in_it_nothing_is_left(host: str) -> None:
    assert split_host(host) == split_host("")
    assert split_host(host).netloc == ""


@pytest.mark.parametrize(("values", "found"), [([], None), (["a"], "a"), (["a", "a"], None)])
def test_a_header_that_must_stand_there_once_counts_when_it_does(
    values: list[str], found: str | None
) -> None:
    assert only(values) == found


@pytest.mark.parametrize("path", CLOSED)
def test_doors_that_nobody_needs_are_closed_with_all_behind_them(path: str) -> None:
    here = front()
    for address in (path, f"{path}/x"):
        answer = here.ask(address)
        assert (answer.status, answer.body) == (404, b"")


def test_these_are_the_doors_that_nobody_needs() -> None:
    for path in ("/_stcore/metrics", "/_stcore/upload_file/a/b", "/_stcore/agent/openapi.json",
                 "/_stcore/script-health-check", "/auth/login", "/oauth2callback",
                 "/manifest.json"):  # fmt: skip
        assert path.startswith(CLOSED)


def test_no_other_site_may_hold_the_page() -> None:
    answer = front().ask("/_stcore/host-config")
    assert (answer.status, answer.body) == (200, NO_HOST)
    assert answer.headers["content-type"] == "application/json"
    assert NO_HOST == (
        b'{"allowedOrigins": [], "useExternalAuthToken": false, '
        b'"enableCustomParentMessages": false}'
    )


@pytest.mark.parametrize("path", ["/nergens", "/les/stap", "/index.html"])
def test_a_page_that_is_not_there_says_so_and_streamlit_says_nothing(path: str) -> None:
    scope = scope_of(path, headers={"host": "localhost"})
    sent = told(front().app, scope)
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    assert sent[0]["status"] == 404
    page = sent[1]["body"].decode()
    assert f"<h1>{text('los.geen_pagina.kop')}</h1>" in page
    assert "Streamlit" not in page


def test_other_answers_come_through_as_they_are() -> None:
    answer = front().ask("/_stcore/health")
    assert (answer.status, answer.body) == (200, b"ok")


def test_a_page_by_itself_says_what_is_the_matter_and_leads_home() -> None:
    page = notice_page("adres", "/s.css", "/i.png")
    for words in (
        f"<title>{text('los.adres.kop')} – {text('naam')}</title>",
        f"<h1>{text('los.adres.kop')}</h1><p>{text('los.adres.zin')}</p>",
        f'<p><a href="/">{text("los.naar_start")}</a></p>',
        '<link rel="icon" href="/i.png"><link rel="stylesheet" href="/s.css">',
        '<!DOCTYPE html>\n<html lang="nl">',
    ):
        assert words in page


def test_a_page_that_asks_has_one_button_above_the_way_home() -> None:
    page = ask_page("wis", "/klaar", "/s.css", "/i.png")
    asked = f'<button class="knop">{text("los.wis.ja")}</button></p></form>\n<p><a href="/">'
    assert f'<form method="post" action="/klaar"><p>{asked}' in page
    assert page.count("<form") == page.count("<h1>") == 1
    assert text("los.wis.zin") in page


POLICY = {
    "default-src": "'self'",
    "script-src": "'self' blob: 'sha256-a' 'sha256-b'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "media-src": "'self' blob:",
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'self'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
}


def test_a_page_may_use_this_server_and_nothing_else() -> None:
    rules = dict(
        rule.split(" ", 1) for rule in content_policy(["'sha256-a'", "'sha256-b'"]).split("; ")
    )
    assert rules == POLICY


def test_of_the_device_a_page_may_use_the_loudspeaker_alone() -> None:
    rules = permissions().split(", ")
    assert [rule for rule in rules if not rule.endswith("=()")] == ["autoplay=(self)"]
    assert {"camera=()", "geolocation=()", "microphone=()", "usb=()"} <= set(rules)


ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


@pytest.mark.parametrize(
    ("path", "page"),
    [("/", True), ("/nergens", True), ("/_stcore/health", False), ("/assets/style.css", False)],
)
def test_every_answer_has_the_rules_and_a_page_has_those_of_a_page(path: str, page: bool) -> None:
    headers = front().ask(path).headers
    assert ALWAYS.items() <= headers.items()
    assert ("content-security-policy" in headers) is page
    assert headers.get("x-frame-options") == ("DENY" if page else None)
    assert headers.get("permissions-policy") == (permissions() if page else None)


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/media/geluid.wav", "no-store"),
        ("/spraak/x", "no-store"),
        ("/", "no-store"),
        ("/_stcore/health", None),
    ],
)
def test_what_is_for_one_visitor_is_kept_by_nobody(path: str, kept: str | None) -> None:
    assert front().ask(path).headers.get("cache-control") == kept


async def accepts(scope: Scope, receive: Receive, send: Send) -> None:
    """A page that opens a socket for anybody."""
    await send(ACCEPTED)


ACCEPTED: Message = {"type": "websocket.accept", "headers": []}


def test_a_socket_passes_everything_on_the_way_in_as_it_is() -> None:
    app: ASGIApp = accepts
    for one in reversed(middleware()):
        app = one.cls(app, *one.args, **one.kwargs)
    headers = {"host": "localhost", "origin": "http://localhost"}
    scope = scope_of("/_stcore/stream?bsn=111222333", headers=headers)
    assert told(app, scope | {"type": "websocket", "scheme": "ws"}) == [ACCEPTED]
