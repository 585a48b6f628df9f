"""Each name of a part of Streamlit in our style and scripts still finds one: a new version may
call it otherwise, and nothing else would tell.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import streamlit
from playwright.sync_api import Page

from sandbox.files import ROOT
from tests.browser.browsing import visit
from tests.browser.serving import Server
from tests.browser.walking import begin, walk_to

pytestmark = pytest.mark.browser

NAME = re.compile(r"data-testid=\"?(\w+)|\.(st[A-Z]\w+)")
FILES = [*(ROOT / "assets" / "style").glob("*.css"), *(ROOT / "sandbox/ui/front").glob("*.js")]
SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"


def named() -> set[str]:
    """The parts of Streamlit that we name."""
    words = "\n".join(file.read_text(encoding="utf-8") for file in FILES)
    return {one or other for one, other in NAME.findall(words)}


def there(page: Page) -> set[str]:
    """The parts of Streamlit on the page, by the names that they give themselves."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('[data-testid], [class*=st]')]
          .flatMap(one => [one.dataset.testid ?? '', ...one.classList])"""
    )
    return set(found)


def test_each_part_that_we_name_is_there(page: Page, server: Server) -> None:
    found: set[str] = set()
    for place in ("", "?pagina=belasting", "?pagina=code", "?pagina=instellingen"):
        found |= there(visit(page, f"{server.url}/{place}"))
    begin(page, server.url, lesson="eerste-aangifte")
    found |= there(page)
    walk_to(page, "inloggen")
    found |= there(page)
    assert len(named()) > 15
    assert len(named() & found) > 15
    assert named() - found - known(named() - found) == set()


def known(names: set[str]) -> set[str]:
    """Those that Streamlit's own scripts still name: they come with trouble, or are hidden."""
    scripts = "".join(file.read_text(encoding="utf-8") for file in SCRIPTS.glob("*.js"))
    return {name for name in names if re.search(rf"\b{name}\b", scripts)}
