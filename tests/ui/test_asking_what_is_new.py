"""What pages ask every second while somebody looks along: from a page of ours, and short."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette

from sandbox.ui import server
from sandbox.ui.server.alongside import LONGEST
from tests.ui.front import HOME, Front, scope_of, told

HOST = {"host": HOME.removeprefix("http://")}


def door(heard: list[str]) -> Front:
    """The door alone; it writes down what it was asked."""

    def follow(asked: str) -> object:
        heard.append(asked)
        return {"phase": ""}

    app = Starlette(routes=server.along_routes(follow), middleware=server.middleware())
    return Front(app)


def test_a_page_of_ours_gets_an_answer_that_nobody_keeps() -> None:
    heard: list[str] = []
    answer = door(heard).ask("/meekijken", "POST", body=b"key 1", origin=HOME)
    assert answer.status == 200
    assert answer.headers["cache-control"] == "no-store"
    assert heard == ["key 1"]


@pytest.mark.parametrize("origin", ["", "https://joker.example", "null"])
def test_another_site_or_no_page_at_all_is_refused(origin: str) -> None:
    heard: list[str] = []
    named = {"origin": origin} if origin else {}
    found = told(door(heard).app, scope_of("/meekijken", "POST", {**HOST, **named}), [b"key 1"])
    assert found[0]["status"] in (403, 421)
    assert heard == []


def test_a_question_that_is_too_long_is_refused_unread() -> None:
    heard: list[str] = []
    assert (
        door(heard).ask("/meekijken", "POST", body=b"x" * (LONGEST + 1), origin=HOME).status == 403
    )
    assert heard == []


def test_bytes_that_are_no_letters_do_no_harm() -> None:
    heard: list[str] = []
    assert door(heard).ask("/meekijken", "POST", body=b"\xff\x00\xfe", origin=HOME).status == 200


def test_looking_up_the_address_changes_nothing() -> None:
    heard: list[str] = []
    assert door(heard).ask("/meekijken").status in (404, 405)
    assert heard == []
