"""That a word was opened: told by a page of ours alone, and short."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from starlette.applications import Starlette

from sandbox.ui import server
from sandbox.ui.server.opened_word import LONGEST
from tests.ui.front import HOME, Front, scope_of, told

HOST = {"host": HOME.removeprefix("http://")}


def door(heard: list[str]) -> Front:
    def keep(_: Mapping[str, str], word: str) -> None:
        heard.append(word)

    return Front(Starlette(routes=server.word_routes(keep), middleware=server.middleware()))


def test_a_page_of_ours_is_heard_and_told_nothing() -> None:
    heard: list[str] = []
    answer = door(heard).ask("/woord", "POST", body=b"bezwaar", origin=HOME)
    assert (answer.status, heard) == (204, ["bezwaar"])


@pytest.mark.parametrize("origin", ["", "https://joker.example", "null"])
def test_another_site_or_no_page_at_all_is_refused(origin: str) -> None:
    heard: list[str] = []
    named = {"origin": origin} if origin else {}
    found = told(door(heard).app, scope_of("/woord", "POST", {**HOST, **named}), [b"bezwaar"])
    assert found[0]["status"] in (403, 421)
    assert heard == []


def test_what_is_too_long_is_refused_unread() -> None:
    heard: list[str] = []
    answer = door(heard).ask("/woord", "POST", body=b"x" * (LONGEST + 1), origin=HOME)
    assert (answer.status, heard) == (403, [])
