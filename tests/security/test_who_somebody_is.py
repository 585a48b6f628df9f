"""The cookie: only one that we gave counts, and only a page of ours changes it."""

from __future__ import annotations

import re
import time

import pytest

from sandbox.keys import Ticket
from sandbox.ui.server.cookie import COOKIE, ERRAND, LONGEST_ERRAND
from tests.browser.demo.demo_voice import KEYS
from tests.browser.serving import Answer
from tests.ui.front import Front, front

CODE = "appel-fiets-maan-42"
DAY = 24 * 60 * 60


@pytest.fixture
def here() -> Front:
    """The front of the server, in this process."""
    return front()


def given(answer: Answer) -> str:
    """The cookie of an answer as a browser sends it back, or ""."""
    found = re.match(r"[\w-]+=[\w-]+", answer.headers.get("set-cookie", ""))
    return found[0] if found else ""


def ticket(name: str, age: int = 0, code: str = "", before: str = "") -> Ticket:
    return Ticket(name * 32, int(time.time()) - age, code, before * 32)


def carries(brought: Ticket) -> str:
    return f"oefenloket={KEYS.seal(COOKIE, brought)}"


def fetch(here: Front, errand: str, cookie: str, **headers: str) -> Answer:
    """What a page does that was given an errand."""
    return here.ask("/meenemen", "POST", False, errand.encode(), cookie=cookie, **headers)


@pytest.mark.parametrize("made_up", ["1", "a" * 32, "a" * 90, "", "x" * 5_000, "%00", "=.=.="])
def test_a_made_up_cookie_is_replaced(here: Front, made_up: str) -> None:
    assert given(here.ask("/", cookie=f"oefenloket={made_up}"))


def test_an_errand_is_no_cookie(here: Front) -> None:
    assert given(here.ask("/", cookie=f"oefenloket={KEYS.seal(ERRAND, ticket('a'))}"))


@pytest.mark.parametrize(("days", "renewed"), [(0, False), (2, True), (179, True)])
def test_one_that_is_used_lasts_longer_and_stays_who_it_was(
    here: Front, days: int, renewed: bool
) -> None:
    old = ticket("a", days * DAY, CODE)
    answer = given(here.ask("/", cookie=carries(old)))
    assert bool(answer) is renewed
    if renewed:
        new = KEYS.opened(COOKIE, answer.partition("=")[2])
        assert new is not None
        assert (new.name, new.code) == (old.name, CODE)
        assert new.given > old.given


def test_after_180_days_nobody_is_known_any_more(here: Front) -> None:
    answer = given(here.ask("/", cookie=carries(ticket("a", 181 * DAY, CODE))))
    new = KEYS.opened(COOKIE, answer.partition("=")[2])
    assert new is not None
    assert new.code == ""


def test_on_https_a_cookie_that_another_host_may_have_set_does_not_count(here: Front) -> None:
    planted = f"{carries(ticket('a'))}; __Host-{carries(ticket('b', 2 * DAY, CODE))}"
    answer = given(here.ask("/", cookie=planted, x_forwarded_proto="https"))
    assert answer.startswith("__Host-")
    assert KEYS.opened(COOKIE, answer.partition("=")[2]) == ticket("b", code=CODE)


def test_a_page_takes_along_who_somebody_became(here: Front) -> None:
    errand = KEYS.seal(ERRAND, ticket("b", code=CODE, before="a"))
    answer = fetch(here, errand, carries(ticket("a")), origin=here.url)
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
    here: Front, errand: Ticket | None, cookie: str, origin: str
) -> None:
    sealed = KEYS.seal(ERRAND, errand) if errand else "a" * 90
    headers = {"ours": {"origin": here.url}, "none": {}, "foreign": {"origin": "http://kwaad.nl"}}
    answer = fetch(here, sealed, carries(ticket(cookie)) if cookie else "", **headers[origin])
    assert answer.status in (403, 421)
    assert not given(answer)


def test_to_come_to_the_page_that_wipes_forgets_nothing(here: Front) -> None:
    answer = here.ask("/klaar", cookie=carries(ticket("a", code=CODE)))
    assert answer.status == 200
    assert "set-cookie" not in answer.headers
    assert '<form method="post" action="/klaar">' in answer.text


def test_a_press_there_forgets_the_visitor(here: Front) -> None:
    answer = here.ask("/klaar", "POST", cookie=carries(ticket("a")), origin=here.url)
    assert (answer.status, answer.headers["location"]) == (303, "/")
    assert "Max-Age=0" in answer.headers["set-cookie"]
    assert '"cache"' in answer.headers["clear-site-data"]


@pytest.mark.parametrize("origin", ["http://kwaad.example", "null", ""])
def test_no_page_of_another_wipes_a_computer(here: Front, origin: str) -> None:
    headers = {"origin": origin} if origin else {}
    answer = here.ask("/klaar", "POST", False, b"", cookie=carries(ticket("a")), **headers)
    assert answer.status in (403, 421)
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    ("proxy", "start", "https_only"),
    [({}, "oefenloket=", False), ({"x_forwarded_proto": "https"}, "__Host-oefenloket=", True)],
)
def test_a_new_cookie_lasts_half_a_year_and_is_for_the_whole_site_and_no_script(
    here: Front, proxy: dict[str, str], start: str, https_only: bool
) -> None:
    here.ask("/", "GET", False, None, **proxy)
    (cookie,) = here.sets
    value, *rules = cookie.split("; ")
    assert value.startswith(start)
    always = {"HttpOnly", "Max-Age=15552000", "Path=/", "SameSite=lax"}
    assert set(rules) == always | ({"Secure"} if https_only else set())


def test_a_new_visitor_has_a_name_of_their_own_no_code_and_the_time_of_today(here: Front) -> None:
    now = time.time()
    tickets = [opened(given(here.ask("/"))) for _ in range(2)]
    assert tickets[0].name != tickets[1].name
    for one in tickets:
        assert re.fullmatch("[0-9a-f]{32}", one.name)
        assert (one.code, one.before) == ("", "")
        assert abs(one.given - now) < 60


def opened(cookie: str) -> Ticket:
    """The ticket in a cookie that we gave."""
    found = KEYS.opened(COOKIE, cookie.partition("=")[2])
    assert found is not None
    return found


@pytest.mark.parametrize(("hours", "renewed"), [(23, False), (25, True)])
def test_a_cookie_is_renewed_after_a_day(here: Front, hours: int, renewed: bool) -> None:
    assert bool(given(here.ask("/", cookie=carries(ticket("a", hours * 60 * 60))))) is renewed


@pytest.mark.parametrize(("hours", "status"), [(23, 204), (25, 403)])
def test_an_errand_can_be_done_for_a_day(here: Front, hours: int, status: int) -> None:
    errand = KEYS.seal(ERRAND, ticket("b", hours * 60 * 60, CODE, "a"))
    assert fetch(here, errand, carries(ticket("a")), origin=here.url).status == status


def test_who_took_it_along_already_is_told_so_and_keeps_the_cookie(here: Front) -> None:
    errand = KEYS.seal(ERRAND, ticket("b", code=CODE, before="a"))
    answer = fetch(here, errand, carries(ticket("b", code=CODE)), origin=here.url)
    assert answer.status == 204
    assert not here.sets


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"a" * 5_000, b"caf\xc3\xa9"])
def test_an_errand_that_is_no_errand_is_refused(here: Front, body: bytes) -> None:
    mine = carries(ticket("a"))
    assert here.ask("/meenemen", "POST", False, body, cookie=mine, origin=here.url).status == 403


def test_of_an_errand_no_more_than_a_thousand_bytes_are_read(here: Front) -> None:
    errand = KEYS.seal(ERRAND, ticket("b", code=CODE, before="a"))
    fits = errand + " " * (1_000 - len(errand))
    assert LONGEST_ERRAND == 1_000
    assert fetch(here, fits, carries(ticket("a")), origin=here.url).status == 403
    assert fetch(here, errand, carries(ticket("a")), origin=here.url).status == 204


def test_who_wipes_is_nobody_in_other_tabs_too_and_keeps_nothing() -> None:
    given_up: list[str] = []
    here = front(given_up=given_up)
    answer = here.ask("/klaar", "POST", cookie=carries(ticket("a")), origin=here.url)
    assert given_up == ["a" * 32]
    assert answer.headers["clear-site-data"] == '"cache", "cookies", "storage"'
    plain, bound = here.sets
    assert plain.startswith('oefenloket=""; ')
    assert bound.startswith('__Host-oefenloket=""; ')
    gone = {"HttpOnly", "Max-Age=0", "Path=/", "SameSite=lax"}
    for cookie, rules in ((plain, gone), (bound, gone | {"Secure"})):
        assert rules == {rule for rule in cookie.split("; ")[1:] if "expires" not in rule}


def test_who_wipes_without_a_cookie_gives_up_nobody() -> None:
    given_up: list[str] = []
    here = front(given_up=given_up)
    assert here.ask("/klaar", "POST", cookie="oefenloket=1", origin=here.url).status == 303
    assert given_up == []


def test_the_page_that_wipes_is_kept_by_nobody(here: Front) -> None:
    assert here.ask("/klaar").headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("path", "method"), [("/meenemen", "GET"), ("/klaar", "PUT"), ("/klaar", "DELETE")]
)
def test_these_addresses_know_no_other_method(here: Front, path: str, method: str) -> None:
    assert here.ask(path, method, origin=here.url).status in (404, 405)
