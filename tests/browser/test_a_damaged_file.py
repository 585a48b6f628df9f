"""The real server and its file: a stop leaves all in the file; damage goes back to a copy."""

from __future__ import annotations

import re
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from sandbox.keys import Keys
from sandbox.store import SqliteStore
from tests.browser.browsing import axe, visit
from tests.browser.serving import ROOT, Server
from tests.browser.walking import begin, press, walk_to

pytestmark = pytest.mark.browser
SECRET = "for this test alone, known to everybody"


@pytest.fixture
def loket(tmp_path: Path) -> Server:
    return Server(ROOT / "app.py", tmp_path, environment={"SANDBOX_KEY": SECRET})


def end(server: Server, page: Page) -> None:
    """Ends it as a computer does that is turned off; nobody looks at it any more."""
    page.goto("about:blank")
    process = server._process
    assert process is not None
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=20) is not None
    server.stop()


def practise(page: Page, server: Server) -> str:
    """Some steps of the first lesson; gives the oefencode."""
    begin(page, server.url)
    walk_to(page, "sms")
    press(page, "Stoppen")
    return page.locator(".oefencode").inner_text()


def events_in(file: Path, code: str) -> int:
    store = SqliteStore(file)
    found = len(store.read(Keys(SECRET.encode()).learner(code)))
    store.close()
    return found


def test_after_a_stop_the_file_alone_holds_everything(page: Page, loket: Server) -> None:
    loket.start()
    code = practise(page, loket)
    end(loket, page)
    alone = loket.folder / "alleen" / "kopie.db"
    alone.parent.mkdir()
    shutil.copy(loket.database, alone)
    assert events_in(alone, code) > 3


def header(file: Path) -> None:
    file.write_bytes(b"x" * 100 + file.read_bytes()[100:])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("damage", [header, pytest.param(emptied, marks=pytest.mark.long)])
def test_a_damaged_file_goes_back_and_the_app_names_the_hour(
    damage: Callable[[Path], None], page: Page, loket: Server
) -> None:
    loket.start()
    code = practise(page, loket)
    end(loket, page)
    loket.start()  # a copy is made a moment after the start, when something changed
    kopie = loket.database.with_name("backups")
    for _ in range(200):
        if kopie.is_dir() and any(kopie.glob("*.db")):
            break
        page.wait_for_timeout(100)
    end(loket, page)
    known = events_in(loket.database, code)
    damage(loket.database)
    loket.start()
    visit(page, f"{loket.url}/?pagina=voortgang")
    assert re.search(r"Wat je na \d+ \w+ om \d\d:\d\d deed", page.locator(".melding").inner_text())
    places = [page.locator(f".st-key-kop {one}").bounding_box() for one in (".melding", ".wegen")]
    notice, menu = (place or {"y": 0.0, "height": 0.0} for place in places)
    assert 0 < notice["y"] + notice["height"] <= menu["y"], "the menu lies on the notice"
    assert "bezig" in page.locator(".st-key-blad").inner_text()
    assert axe(page) == []
    assert "beschadigd" in loket.log
    end(loket, page)
    assert events_in(loket.database, code) == known
    assert len(list(loket.folder.glob("*.beschadigd"))) == 1
