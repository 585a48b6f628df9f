"""What happens when the server starts: the slow things begin before the first visitor."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager

from streamlit import config
from streamlit.starlette import App

from sandbox.ui.server.folding import fold
from sandbox.ui.server.garbage import Garbage

log = logging.getLogger(__name__)

GIVE_WAY = 0.0002
"""Seconds after which the warming thread lets another one go on; Python's own is 0.005."""

LOOK_AGAIN = 5.0
"""Seconds between two looks at what may have gone wrong, or right, while nobody came."""

Work = tuple[Callable[[], object], ...]
Lifespan = Callable[[App], AbstractAsyncContextManager[None]]


def warming(
    *work: Callable[[], object],
    again: Callable[[], object] | None = None,
    last: Callable[[], object] | None = None,
    every: float = LOOK_AGAIN,
) -> Lifespan:
    """Does each piece of work in a thread while the server already answers.

    A piece that fails is named in the log; it will fail again, with its own message, when needed.
    `again` is done each `every` seconds after that, `last` when the server ends.
    """

    @asynccontextmanager
    async def lifespan(app: App) -> AsyncIterator[None]:
        keep_log_clean()
        garbage = Garbage()
        warm = asyncio.ensure_future(asyncio.to_thread(_do, work, garbage))
        watch = (garbage.look, again) if again else (garbage.look,)
        looking = asyncio.ensure_future(_look(warm, watch, every))
        yield
        looking.cancel()
        await warm
        if last:
            await asyncio.to_thread(last)

    return lifespan


def keep_log_clean() -> None:
    """No addresses in the log, and no messages of errors: they may hold what a learner typed.

    `sandbox.ui.trouble` writes down where the page failed.
    """
    logging.getLogger("uvicorn.access").disabled = True
    logging.getLogger("streamlit.error_util").disabled = True
    fold(
        (
            "asyncio",
            "uvicorn.error",
            *(n for n in logging.root.manager.loggerDict if n.startswith("streamlit")),
        )
    )
    config.set_option("logger.enableRich", False)  # it would print them past the log


async def _look(warm: asyncio.Future[None], watch: Work, every: float) -> None:
    await asyncio.shield(warm)
    while True:
        await asyncio.sleep(every)
        for look in watch:
            await asyncio.to_thread(look)


def _do(work: Work, garbage: Garbage) -> None:
    with _giving_way():
        for piece in work:
            try:
                piece()
            except Exception as error:
                log.warning("warming failed: %s", type(error).__name__)
    garbage.leave_what_stays()


@contextmanager
def _giving_way() -> Iterator[None]:
    """Lets other threads go first: the first page consists of a hundred small answers."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(GIVE_WAY)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
