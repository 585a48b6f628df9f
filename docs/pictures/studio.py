"""Where pictures are made: Oefenloket with a database that is thrown away, and a browser."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.browser.browsing import record, settled
from tests.browser.conftest import ARGUMENTS, chromium_path
from tests.browser.serving import ROOT, Server

FOLDER = Path(__file__).parent
WIDTH = 1240
COLOURS = 128
"""In the palette of a picture: enough for flat drawings, small enough for a page."""


def _nothing(_: Path) -> None:
    """Nothing is kept before it starts."""


def run(
    make: Callable[[Page, str], None],
    environment: Mapping[str, str] | None = None,
    prepare: Callable[[Path], None] = _nothing,
) -> None:
    """Makes pictures with a page and the address; `prepare` gets the database file first."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(ROOT / "app.py", Path(folder), environment=environment or {})
        prepare(server.database)
        server.start()
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        try:
            page = browser.new_page(viewport={"width": WIDTH, "height": 1500}, locale="nl-NL")
            make(record(page), server.url)
        finally:
            browser.close()
            server.stop()


def keep(page: Page, name: str, place: str) -> None:
    """One part of a page alone, as it stands now; `place` is a selector."""
    settled(page)
    page.mouse.move(0, 0)
    write(name, page.locator(place).screenshot())


def write(name: str, shot: bytes) -> None:
    """A picture with a palette, as PNG."""
    picture = Image.open(io.BytesIO(shot)).convert("RGB")
    packed = io.BytesIO()
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
    (FOLDER / f"{name}.png").write_bytes(packed.getvalue())
