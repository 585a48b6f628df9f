"""What the server does while it starts, while nobody comes, and when it ends."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from streamlit import config

from sandbox.ui.server.folding import Folding
from sandbox.ui.server.garbage import BETWEEN_COLLECTIONS
from sandbox.ui.server.start import (
    GIVE_WAY,
    LOOK_AGAIN,
    keep_log_clean,
    warming,
)
from tests.waiting import finished

NOT_THERE: Any = None
"""The application, at which nobody looks."""


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    """What belongs to the whole process is put back."""
    gathered, rich = gc.get_threshold(), config.get_option("logger.enableRich")
    loggers = [logging.getLogger(name) for name in list(logging.root.manager.loggerDict)]
    able = {one: one.disabled for one in loggers}
    yield
    gc.unfreeze()
    gc.set_threshold(*gathered)
    config.set_option("logger.enableRich", rich)
    for one in map(logging.getLogger, list(logging.root.manager.loggerDict)):
        one.disabled = able.get(one, False)
        one.filters = [each for each in one.filters if not isinstance(each, Folding)]


def lived(*work: Callable[[], object], until: threading.Event | None = None, **more: Any) -> None:
    """A server that starts, waits until something happened, and ends."""

    async def life() -> None:
        async with warming(*work, **more)(NOT_THERE):
            if until:
                assert await asyncio.to_thread(until.wait, 10)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        if others:
            _, still = await asyncio.wait(others, timeout=5)
            assert not still, "something goes on after the end"

    finished(life())


def test_all_work_is_done_in_order_in_one_thread_that_is_not_the_servers() -> None:
    done: list[tuple[str, int]] = []
    lived(*(lambda name=name: done.append((name, threading.get_ident())) for name in "abc"))
    assert [name for name, _ in done] == ["a", "b", "c"]
    assert len({thread for _, thread in done} | {threading.get_ident()}) == 2


def test_the_server_answers_before_the_work_is_done() -> None:
    may_end = threading.Event()

    async def life() -> None:
        async with warming(lambda: may_end.wait(10))(NOT_THERE):
            assert not may_end.is_set()
            may_end.set()

    finished(life())


def test_work_that_fails_is_named_without_its_words_and_the_rest_is_done(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done: list[int] = []

    def fails() -> None:
        raise ValueError("geheim")

    lived(fails, lambda: done.append(1))
    assert done == [1]
    assert caplog.messages == ["warming failed: ValueError"]
    assert caplog.records[0].levelno == logging.WARNING


def test_a_visitor_goes_before_the_work_and_afterwards_all_is_as_usual() -> None:
    usual, seen = sys.getswitchinterval(), []
    sys.setswitchinterval(0.004)
    try:
        lived(lambda: seen.append(sys.getswitchinterval()))
        assert seen == [pytest.approx(GIVE_WAY)]
        assert sys.getswitchinterval() == pytest.approx(0.004)
    finally:
        sys.setswitchinterval(usual)
    assert GIVE_WAY == 0.0002


def test_what_stays_is_not_looked_through_for_garbage() -> None:
    gc.unfreeze()
    lived()
    assert gc.get_threshold()[0] == BETWEEN_COLLECTIONS == 20_000
    assert gc.get_freeze_count() > 1_000


def test_garbage_of_the_start_itself_is_taken_away_first() -> None:
    class Knot:
        """Holds itself."""

    gone = threading.Event()

    def leave_garbage() -> None:
        knot = Knot()
        knot.self = knot  # type: ignore[attr-defined]
        weak.append(__import__("weakref").ref(knot, lambda _: gone.set()))

    weak: list[object] = []
    lived(leave_garbage)
    assert gone.is_set()


def test_it_looks_again_and_again_after_the_work_and_no_more_after_the_end() -> None:
    order: list[str] = []
    often = threading.Event()

    def look() -> None:
        order.append("look")
        if order.count("look") == 3:
            often.set()

    lived(lambda: order.append("work"), until=often, again=look, every=0.001)
    assert order[0] == "work"
    assert order.count("work") == 1


def test_it_looks_every_five_seconds() -> None:
    assert LOOK_AGAIN == 5.0


def test_the_last_thing_is_done_when_all_work_is_and_in_a_thread() -> None:
    order: list[tuple[str, bool]] = []

    def note(name: str) -> None:
        order.append((name, threading.current_thread() is threading.main_thread()))

    lived(lambda: note("work"), last=lambda: note("last"))
    assert order == [("work", False), ("last", False)]


def test_no_address_and_no_message_of_an_error_is_logged() -> None:
    config.set_option("logger.enableRich", True)
    for name in ("uvicorn.access", "streamlit.error_util"):
        logging.getLogger(name).disabled = False
    lived()
    assert logging.getLogger("uvicorn.access").disabled
    assert logging.getLogger("streamlit.error_util").disabled
    assert config.get_option("logger.enableRich") is False


def test_lines_of_the_server_and_of_streamlit_are_folded_and_of_others_not() -> None:
    names = ("asyncio", "uvicorn.error", "streamlit.web.tests", "tests.other")
    loggers = [logging.getLogger(name) for name in names]
    keep_log_clean()
    folded = [any(isinstance(each, Folding) for each in one.filters) for one in loggers]
    assert folded == [True, True, True, False]
