"""Two tabs of one browser that press the same button at the same moment, on the real server."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page

from sandbox.model.happened import Done
from sandbox.store import SqliteStore
from sandbox.store.database import Database
from tests.browser.browsing import record, settled, visit
from tests.browser.serving import Server
from tests.browser.walking import begin, fill_in, step

pytestmark = pytest.mark.browser
STEPS = 5
PRESS = "document.querySelector('.st-key-druk button').click()"


def test_a_step_is_done_once_and_both_tabs_go_on(page: Page, own_server: Server) -> None:
    begin(page, own_server.url)
    tabs = [page, record(page.context.new_page())]
    for _ in range(STEPS):
        here = step(page)
        visit(tabs[1], page.url)
        for tab in tabs:
            fill_in(tab)
        for tab in tabs:
            tab.evaluate(PRESS)
        for tab in tabs:
            tab.wait_for_function(
                "here => new URLSearchParams(location.search).get('stap') !== here", arg=here
            )
            settled(tab)
        assert step(tabs[0]) == step(tabs[1])
    assert done_in(own_server) == [1] * STEPS


def done_in(server: Server) -> list[int]:
    """How often each step was done, by whoever there is."""
    (learner,) = (row[0] for row in Database(server.database).execute("SELECT name FROM names"))
    kept = [one.event.what for one in SqliteStore(server.database).read(learner)]
    return list(Counter(what for what in kept if isinstance(what, Done)).values())
