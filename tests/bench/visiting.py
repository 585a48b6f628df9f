"""A visit by an old school laptop over a thin line: how much it carries, when it can be read, and
when a press works. The first time with nothing kept, then once more by the same browser.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from tests.bench.servers import Measured, both
from tests.bench.shape import Shape
from tests.bench.table import Row
from tests.browser.conftest import ARGUMENTS, chromium_path

SLOWER = 4
"""Times slower than this processor."""
LINE = {"offline": False, "latency": 40, "downloadThroughput": 5e5, "uploadThroughput": 5e5}
"""4 Mbit/s, in bytes a second, and 40 ms there and back."""
PATIENCE = 60_000.0
WATCH = """
  window.usable = null; window.largest = 0;
  new PerformanceObserver(seen => { largest = seen.getEntries().at(-1).startTime })
    .observe({type: 'largest-contentful-paint', buffered: true});
  const ready = "[data-testid=stApp][data-test-script-state=notRunning]" +
    "[data-test-connection-state=CONNECTED] :is(.stButton, .stFormSubmitButton) button";
  const look = () => document.querySelector(ready)
    ? usable = performance.now() : requestAnimationFrame(look);
  look();
"""


@dataclass(frozen=True)
class Visited:
    """Kilobytes, requests, and milliseconds until the largest text stood and a press would work."""

    kilobytes: float
    requests: float
    readable: float
    usable: float


def visited(context: BrowserContext, address: str) -> Visited:
    """One visit, until a press on a button would work and nothing is on its way any more."""
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", LINE)
    line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    sizes: list[float] = []
    asked: list[str] = []
    line.on("Network.loadingFinished", lambda one: sizes.append(one["encodedDataLength"]))
    line.on("Network.requestWillBeSent", lambda one: asked.append(one["requestId"]))
    page.add_init_script(WATCH)
    page.goto(address, timeout=PATIENCE)
    page.wait_for_function("() => usable", timeout=PATIENCE)
    usable, readable = page.evaluate("() => [usable, largest]")
    page.wait_for_load_state("networkidle", timeout=PATIENCE)
    page.close()
    return Visited(sum(sizes) / 1000, len(asked), readable, usable)


def _twice(browser: Browser, server: Measured) -> tuple[Visited, Visited]:
    context = browser.new_context(locale="nl-NL")
    first, second = (visited(context, server.url) for _ in range(2))
    context.close()
    return first, second


def _typical(seen: Sequence[Visited]) -> Visited:
    names = ("kilobytes", "requests", "readable", "usable")
    return Visited(*(median(getattr(one, name) for one in seen) for name in names))


def rows(shapes: Sequence[Shape], rounds: int) -> list[Row]:
    """A first and a second visit, by turns to us and to the bare page."""
    with sync_playwright() as playwright, both(shapes) as pair:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        seen = [tuple(_twice(browser, server) for server in pair) for _ in range(rounds)]
        browser.close()
    first, second = (_typical([ours[visit] for ours, _ in seen]) for visit in (0, 1))
    plain = _typical([bare[0] for _, bare in seen])
    return [
        Row("first visit: carried", first.kilobytes, "kB", plain.kilobytes, 0.22),
        Row("first visit: requests", first.requests, "", plain.requests, 0.5),
        Row("first visit: readable, against usable", first.readable, "ms", plain.usable, 0.25),
        Row("first visit: usable", first.usable, "ms", plain.usable, 0.55),
        Row("second visit: carried", second.kilobytes, "kB", None, 40),
        Row("second visit: usable, against a first one", second.usable, "ms", plain.usable, 0.35),
    ]
