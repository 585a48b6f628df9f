"""The cookie: only one that we gave counts, and only a page of ours changes it."""

from __future__ import annotations

import re
import time

import pytest

from sandbox.keys import Ticket
from sandbox.ui.server.cookie import COOKIE, ERRAND
from tests.browser.demo.demo_voice import KEYS
from tests.browser.serving import Answer, Server

CODE = "appel-fiets-maan-42"
DAY = 24 * 60 * 60


def given(answer: Answer) -> str:
    """The cookie of an answer as a browser sends it back, or ""."""
    found = re.match(r"[\w-]+=[\w-]+", answer.headers.get("set-cookie", ""))
    return found[0] if found else ""


def ticket(name: str, age: int = 0, code: str = "", before: str = "") -> Ticket:
    return Ticket(name * 32, int(time.time()) - age, code, before * 32)


def carries(brought: Ticket) -> str:
    return f"oefenloket={KEYS.seal(COOKIE, brought)}"


def fetch(demo: Server, errand: str, cookie: str, **headers: str) -> Answer:
    """What a page does that was given an errand."""
    return demo.ask("/meenemen", "POST", False, errand.encode(), cookie=cookie, **headers)


@pytest.mark.parametrize("made_up", ["1", "a" * 32, "a" * 90, "", "x" * 5_000, "%00", "=.=.="])
def test_a_made_up_cookie_is_replaced(demo: Server, made_up: str) -> None:
    assert given(demo.ask("/", cookie=f"oefenloket={made_up}"))


def test_an_errand_is_no_cookie(demo: Server) -> None:
    assert given(demo.ask("/", cookie=f"oefenloket={KEYS.seal(ERRAND, ticket('a'))}"))


@pytest.mark.parametrize(("days", "renewed"), [(0, False), (2, True), (179, True)])
def test_one_that_is_used_lasts_longer_and_stays_who_it_was(
    demo: Server, days: int, renewed: bool
) -> None:
    old = ticket("a", days * DAY, CODE)
    answer = given(demo.ask("/", cookie=carries(old)))
    assert bool(answer) is renewed
    if renewed:
        new = KEYS.opened(COOKIE, answer.partition("=")[2])
        assert new is not None
        assert (new.name, new.code) == (old.name, CODE)
        assert new.given > old.given


def test_after_180_days_nobody_is_known_any_more(demo: Server) -> None:
    answer = given(demo.ask("/", cookie=carries(ticket("a", 181 * DAY, CODE))))
    new = KEYS.opened(COOKIE, answer.partition("=")[2])
    assert new is not None
    assert new.code == ""


def test_on_https_a_cookie_that_another_host_may_have_set_does_not_count(demo: Server) -> None:
    planted = f"{carries(ticket('a'))}; __Host-{carries(ticket('b', 2 * DAY, CODE))}"
    answer = given(demo.ask("/", cookie=planted, x_forwarded_proto="https"))
    assert answer.startswith("__Host-")
    assert KEYS.opened(COOKIE, answer.partition("=")[2]) == ticket("b", code=CODE)


def test_a_page_takes_along_who_somebody_became(demo: Server) -> None:
    errand = KEYS.seal(ERRAND, ticket("b", code=CODE, before="a"))
    answer = fetch(demo, errand, carries(ticket("a")), origin=demo.url)
    assert answer.status == 204
    new = KEYS.opened(COOKIE, given(answer).partition("=")[2])
    assert new is not None
    assert (new.name, new.code) == ("b" * 32, CODE)


@pytest.mark.parametrize(
    ("errand", "cookie", "origin"),
    [
        (ticket("b", code=CODE, before="a"), "c", "ours"),
        (ticket("b", code=CODE, before="a"), "", "ours"),
        (ticket("b", code=CODE, before="a"), "a", "none"),
        (ticket("b", code=CODE, before="a"), "a", "foreign"),
        (ticket("b", 2 * DAY, CODE, "a"), "a", "ours"),
        (None, "a", "ours"),
    ],
    ids=["another browser", "no cookie", "no page", "foreign page", "too old", "made up"],
)
def test_nobody_else_takes_it_along(
    demo: Server, errand: Ticket | None, cookie: str, origin: str
) -> None:
    sealed = KEYS.seal(ERRAND, errand) if errand else "a" * 90
    headers = {"ours": {"origin": demo.url}, "none": {}, "foreign": {"origin": "http://kwaad.nl"}}
    answer = fetch(demo, sealed, carries(ticket(cookie)) if cookie else "", **headers[origin])
    assert answer.status in (403, 421)
    assert not given(answer)


def test_to_come_to_the_page_that_wipes_forgets_nothing(demo: Server) -> None:
    answer = demo.ask("/klaar", cookie=carries(ticket("a", code=CODE)))
    assert answer.status == 200
    assert "set-cookie" not in answer.headers
    assert '<form method="post" action="/klaar">' in answer.text


def test_a_press_there_forgets_the_visitor(demo: Server) -> None:
    answer = demo.ask("/klaar", "POST", cookie=carries(ticket("a")), origin=demo.url)
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert '"cache"' in answer.headers["clear-site-data"]


@pytest.mark.parametrize("origin", ["http://kwaad.example", "null", ""])
def test_no_page_of_another_wipes_a_computer(demo: Server, origin: str) -> None:
    headers = {"origin": origin} if origin else {}
    answer = demo.ask("/klaar", "POST", False, b"", cookie=carries(ticket("a")), **headers)
    assert answer.status in (403, 421)
    assert "set-cookie" not in answer.headers
