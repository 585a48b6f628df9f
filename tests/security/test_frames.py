"""Whose pages may show ours inside them, and which cookie a browser takes there."""

from __future__ import annotations

import pytest

from sandbox.keys import Ticket
from sandbox.ui.server.cookie import BOUND_NAME, COOKIE, FRAMED_NAME, NAME, brought, new_ticket
from tests.browser.demo.demo_voice import KEYS
from tests.ui.front import Front, front

SCHOOL = "leren.example"
HTTPS = {"x_forwarded_proto": "https"}
FRAME = HTTPS | {"sec_fetch_dest": "iframe", "sec_fetch_site": "cross-site"}
RULES = {"Path=/", "HttpOnly", "SameSite=none", "Secure", "Partitioned"}


def carried(name: str, ticket: Ticket) -> str:
    """What a browser that carries this ticket under this name says."""
    return f"{name}={KEYS.seal(COOKIE, ticket)}"


def ask(here: Front, path: str = "/", method: str = "GET", **headers: str) -> list[str]:
    """The cookies that the answer sets."""
    here.ask(path, method, False, b"", **headers)
    return here.sets


def test_nobody_may_frame_us_until_the_operator_lists_a_host() -> None:
    headers = front().ask("/").headers
    assert "frame-ancestors 'none';" in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("path", ["/", "/nergens", "/klaar"])
def test_only_listed_hosts_may_frame_us(path: str) -> None:
    headers = front(frames=(SCHOOL, "elo.example:8443")).ask(path).headers
    policy = headers["content-security-policy"]
    assert f"frame-ancestors {SCHOOL} elo.example:8443;" in policy
    assert "x-frame-options" not in headers  # it would refuse them all


def test_a_frame_on_https_gets_a_cookie_that_a_browser_takes_there() -> None:
    (cookie,) = ask(front(frames=(SCHOOL,)), **FRAME)
    value, *rules = cookie.split("; ")
    assert value.startswith(f"{FRAMED_NAME}=")
    assert set(rules) == RULES | {"Max-Age=15552000"}


NO_FRAME = {
    "no host is listed": ((), FRAME),
    "no https": ((SCHOOL,), FRAME | {"x_forwarded_proto": "http"}),
    "of the same site": ((SCHOOL,), FRAME | {"sec_fetch_site": "same-site"}),
    "a page of its own": ((SCHOOL,), FRAME | {"sec_fetch_dest": "document"}),
    "an old browser": ((SCHOOL,), HTTPS),
}


@pytest.mark.parametrize("why", NO_FRAME)
def test_everybody_else_gets_the_cookie_that_goes_nowhere_else(why: str) -> None:
    frames, headers = NO_FRAME[why]
    (cookie,) = ask(front(frames=frames), **headers)
    assert "SameSite=lax" in cookie
    assert "Partitioned" not in cookie


def test_who_was_known_before_in_a_frame_stays_so_there_when_the_cookie_is_renewed() -> None:
    days = 2 * 24 * 60 * 60
    old = new_ticket("code")
    mine = carried(FRAMED_NAME, Ticket(old.name, old.given - days, "code"))
    (cookie,) = ask(front(frames=(SCHOOL,)), cookie=mine, **HTTPS)
    assert cookie.startswith(FRAMED_NAME)


def test_the_cookie_of_the_site_itself_comes_before_that_of_a_frame() -> None:
    own, other = new_ticket("a"), new_ticket("b")
    cookies = {
        FRAMED_NAME: KEYS.seal(COOKIE, other),
        BOUND_NAME: KEYS.seal(COOKIE, own),
    }
    assert brought(cookies, KEYS) == own
    assert brought({FRAMED_NAME: cookies[FRAMED_NAME]}, KEYS) == other


@pytest.mark.parametrize("name", [NAME, BOUND_NAME, FRAMED_NAME])
def test_a_cookie_that_we_did_not_seal_says_nothing_under_any_name(name: str) -> None:
    assert brought({name: "zelfbedacht"}, KEYS) is None


def test_wiping_in_a_frame_puts_the_cookie_of_the_frame_away() -> None:
    here = front(frames=(SCHOOL,))
    mine = carried(FRAMED_NAME, new_ticket("code"))
    *_, last = ask(here, "/klaar", "POST", cookie=mine, origin=here.url, **HTTPS)
    value, *rules = last.split("; ")
    assert value == f"{FRAMED_NAME}="
    assert set(rules) == RULES | {"Max-Age=0"}


def test_a_page_of_the_listed_host_itself_presses_nothing_here() -> None:
    here = front(frames=(SCHOOL,))
    mine = carried(FRAMED_NAME, new_ticket("code"))
    answer = here.ask(
        "/klaar", "POST", False, b"", cookie=mine, origin=f"https://{SCHOOL}", **HTTPS
    )
    assert answer.status == 421
    assert not here.sets
