"""What a pupil notices of a teacher who looks on: from a press to the next step painted, by turns
with the teacher's page open and closed. The class has some 30 pupils; the teacher has a computer of
their own, so that no second browser works on these cores.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

from sandbox.store import SqliteStore
from tests.bench.bench_school import look_on, teach
from tests.bench.learner import Learner
from tests.bench.painting import OURS, presses_of
from tests.bench.servers import Measured, ours
from tests.bench.table import Row
from tests.browser.browsing import record
from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.browser.school import come_in
from tests.browser.test_a_class_live import fill
from tests.browser.walking import begin_lesson
from tests.waiting import Beside

MOST = 1.1
PUPILS = 27
"""Beside those who are measured, one after the other: eight at most."""


@contextmanager
def looking(beside: Beside, teacher: Learner) -> Iterator[None]:
    """The teacher looks on as long as this lasts."""
    looks = beside.begin(look_on(teacher))
    yield
    looks.cancel()


def _pupil(browser: Browser, server: Measured, code: str) -> Page:
    page = record(browser.new_context(locale="nl-NL").new_page())
    come_in(page, server.url, code)
    return begin_lesson(page)


def rows(presses: int, rounds: int) -> list[Row]:
    """The medians, and what is in between."""
    alone, looked = list[float](), list[float]()
    with sync_playwright() as playwright, ours() as server:
        server.start()
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        beside = Beside()
        teacher, code = beside.finished(teach(server.port))
        fill(SqliteStore(server.database), code, range(1, PUPILS + 1))
        for _ in range(rounds):
            page = _pupil(browser, server, code)
            alone += presses_of(page, OURS, presses, answers=True)
            page.context.close()
            with looking(beside, teacher):
                page = _pupil(browser, server, code)
                looked += presses_of(page, OURS, presses, answers=True)
                page.context.close()
        beside.end()
        browser.close()
    name = "press to painted, the teacher looks on (bare: nobody does)"
    return [Row(name, median(looked), "ms", median(alone), MOST)]


if __name__ == "__main__":
    for row in rows(12, 4):
        print(f"{row.name}: {row.ours:.1f} {row.bare:.1f} ms, {row.measured:.2f}")
