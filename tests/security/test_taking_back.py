"""Volgende bezoeker: nobody but the page that wiped can take it back, once, and not for long."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from sandbox.keys import Ticket
from sandbox.ui.server.cookie import COOKIE, ERRAND, LONGEST_ERRAND
from sandbox.ui.server.next_visitor import BACK, SECONDS
from tests.browser.demo.demo_voice import KEYS
from tests.browser.serving import Answer
from tests.security.test_who_somebody_is import CODE, carries, given, opened, ticket
from tests.ui.front import Front, front


def give_up(here: Front, who: Ticket) -> Answer:
    return here.ask("/volgende", "POST", cookie=carries(who), origin=here.url)


def take_back(here: Front, sealed: bytes, cookie: str = "", **headers: str) -> Answer:
    headers = headers or {"origin": here.url}
    return here.ask("/toch-niet", "POST", False, sealed, cookie=cookie, **headers)


def sealed(age: int = 0, purpose: str = BACK) -> bytes:
    return KEYS.seal(purpose, ticket("a", age, CODE)).encode()


def test_who_wipes_is_nobody_in_every_tab_and_the_browser_keeps_nothing() -> None:
    given_up: list[str] = []
    here = front(given_up=given_up)
    answer = give_up(here, ticket("a", code=CODE))
    assert given_up == ["a" * 32]
    assert answer.status == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["clear-site-data"] == '"cache"'
    names = {one.partition("=")[0] for one in here.sets}
    assert names == {"oefenloket", "__Host-oefenloket", "_streamlit_xsrf"}
    assert all("Max-Age=0" in one for one in here.sets)


def test_who_teaches_is_no_teacher_here_any_more_and_can_be_again() -> None:
    given_up: list[str] = []
    here = front(given_up=given_up)
    who = replace(ticket("a"), teaches=("abc123", "def456"))
    back = give_up(here, who).body
    assert set(given_up) == set(who.names)
    assert len(given_up) == 3
    assert opened(given(take_back(here, back))).teaches == who.teaches
    teacher = carries(replace(ticket("b"), teaches=("abc123",)))
    assert take_back(here, back, teacher).status == 403


def test_what_the_page_gets_brings_back_who_was_there() -> None:
    here = front()
    back = give_up(here, ticket("a", 3_000, CODE)).body
    answer = take_back(here, back)
    assert answer.status == 204
    who = opened(given(answer))
    assert (who.name, who.code) == ("a" * 32, CODE)


def test_where_nobody_was_there_is_nothing_to_take_back() -> None:
    here = front()
    for cookie in (carries(ticket("a")), "oefenloket="):
        answer = here.ask("/volgende", "POST", origin=here.url, cookie=cookie)
        assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize(("age", "status"), [(0, 204), (SECONDS - 2, 204), (SECONDS + 1, 403)])
def test_it_can_be_taken_back_for_a_moment_only(age: int, status: int) -> None:
    assert take_back(front(), sealed(age)).status == status


@pytest.mark.parametrize(
    "body",
    [sealed(purpose=COOKIE), sealed(purpose=ERRAND), b"", b"a" * 90, b"\xff\xfe", b"a" * 5_000,
     sealed() + b" " * LONGEST_ERRAND],
    ids=["a cookie", "an errand", "nothing", "made up", "no letters", "long", "longer"],
)  # fmt: skip
def test_what_was_not_given_for_this_brings_nobody_back(body: bytes) -> None:
    answer = take_back(front(), body)
    assert answer.status == 403
    assert not given(answer)


@pytest.mark.parametrize("headers", [{"x": "1"}, {"origin": "http://kwaad.example"}])
def test_no_other_page_wipes_or_takes_back(headers: dict[str, str]) -> None:
    given_up: list[str] = []
    here = front(given_up=given_up)
    cookie = carries(ticket("a", code=CODE))
    for path, body in (("/volgende", b""), ("/toch-niet", sealed())):
        answer = here.ask(path, "POST", False, body, cookie=cookie, **headers)
        assert answer.status in (403, 421)
        assert "set-cookie" not in answer.headers
    assert given_up == []


def test_the_next_visitor_is_not_turned_into_the_last_one() -> None:
    somebody = carries(ticket("b", code="boom-roos-vis-10"))
    assert take_back(front(), sealed(), somebody).status == 403
    assert take_back(front(), sealed(), carries(ticket("b"))).status == 204


def test_it_is_taken_back_only_when_the_store_agrees() -> None:
    asked: list[Ticket] = []

    def once(who: Ticket) -> bool:
        asked.append(who)
        return len(asked) == 1

    here = front(rebind=once)
    assert [take_back(here, sealed()).status for _ in range(2)] == [204, 403]
    assert {one.name for one in asked} == {"a" * 32}


@pytest.mark.parametrize("path", ["/volgende", "/toch-niet"])
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_to_come_to_these_addresses_does_nothing(path: str, method: str) -> None:
    given_up: list[str] = []
    here = front(given_up=given_up)
    answer = here.ask(path, method, cookie=carries(ticket("a", code=CODE)), origin=here.url)
    assert answer.status in (404, 405)
    assert given_up == []


def test_papers_are_kept_by_no_browser() -> None:
    here = front()
    for address in ("/media/papier.pdf", "/waarschuwing"):
        assert here.ask(address).headers["cache-control"] == "no-store"


def test_what_is_handed_out_says_nothing_to_who_reads_it() -> None:
    back = give_up(front(), ticket("a", code=CODE)).text
    assert CODE not in back
    assert "a" * 32 not in back
    now = KEYS.opened(BACK, back)
    assert now is not None
    assert abs(now.given - time.time()) < 60
