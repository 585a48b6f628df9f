"""A server, a browser, and for each test a fresh visitor of whom every request is watched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tests.browser.browsing import errors_of, hosts_of, record
from tests.browser.serving import ROOT, Server

ARGUMENTS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --autoplay-policy=user-gesture-required"
).split()
HERE = Path(__file__).resolve().parent
Visitor = Callable[..., Page]


def chromium_path() -> str:
    """The browser of CHROMIUM, or the one that is installed."""
    found = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "google-chrome", "chromium-browser"))), None
    )
    if not found:
        pytest.fail("No browser: install chromium, or set CHROMIUM to the path of one.")
    return found


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator[Playwright]:
    """What drives browsers; there can be only one."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright_driver: Playwright) -> Iterator[Browser]:
    """One browser for all tests."""
    browser = playwright_driver.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
    yield browser
    browser.close()


def _running(server: Server) -> Iterator[Server]:
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Oefenloket, for tests that leave it running."""
    yield from _running(Server(ROOT / "app.py", tmp_path_factory.mktemp("loket")))


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """Oefenloket, for a test that stops it."""
    yield from _running(Server(ROOT / "app.py", tmp_path))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The demo page, for tests that leave it running."""
    yield from _running(Server(HERE / "demo" / "demo_app.py", tmp_path_factory.mktemp("demo")))


@pytest.fixture
def own_demo(tmp_path: Path) -> Iterator[Server]:
    """The demo page, for a test that stops it."""
    yield from _running(Server(HERE / "demo" / "demo_app.py", tmp_path))


@pytest.fixture
def visitor(chromium: Browser) -> Iterator[Visitor]:
    """Makes fresh visitors: each has its own cookies. Takes what Playwright's new_context takes.

    Afterwards nobody may have asked another host for anything, and no page may have complained;
    a test that expects complaints takes them with `errors_of`.
    """
    contexts: list[BrowserContext] = []

    def new(**how: object) -> Page:
        wanted: dict[str, object] = {"locale": "nl-NL", "viewport": {"width": 1280, "height": 900}}
        context = chromium.new_context(**(wanted | how))  # type: ignore[arg-type]
        contexts.append(context)
        return record(context.new_page())

    yield new
    pages = [page for context in contexts for page in context.pages]
    strangers = {host for page in pages for host in hosts_of(page)} - {"127.0.0.1"}
    complaints = [complaint for page in pages for complaint in errors_of(page)]
    for context in contexts:
        context.close()
    assert strangers == set()
    assert complaints == []


@pytest.fixture
def page(visitor: Visitor) -> Page:
    """One visitor on a wide screen."""
    return visitor()
