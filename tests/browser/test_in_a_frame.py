"""Oefenloket inside a page of another site, such as a school's learning environment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, expect

from tests.browser.serving import ROOT, Server

SCHOOL, STRANGER = "https://leren.example", "https://kwaad.example"
LESSON = "/?pagina=manier&les=echt-of-nep"


@pytest.fixture
def framed(tmp_path: Path) -> Iterator[Server]:
    """Oefenloket, that one school may show in its own pages."""
    server = Server(ROOT / "app.py", tmp_path, environment={"SANDBOX_FRAMES": "leren.example"})
    server.start()
    yield server
    server.stop()


def shown_by(context: BrowserContext, site: str, server: Server) -> FrameLocator:
    """A page of a site with Oefenloket in it."""
    inside = f'<iframe src="{server.url}{LESSON}" width="900" height="700"></iframe>'
    context.grant_permissions(["local-network-access"])  # we are on this machine, the site is not
    context.route(f"{site}/", lambda route: route.fulfill(content_type="text/html", body=inside))
    page = context.new_page()
    page.goto(f"{site}/")
    return page.frame_locator("iframe")


def test_one_practises_in_a_frame_of_a_listed_host_and_of_no_other(
    chromium: Browser, framed: Server
) -> None:
    context = chromium.new_context(
        locale="nl-NL",
        viewport={"width": 1280, "height": 900},
        extra_http_headers={"X-Forwarded-Proto": "https"},
    )
    inside = shown_by(context, SCHOOL, framed)
    inside.get_by_role("button", name="Begin met de les").click()
    expect(inside.get_by_text("Stap 1 van").first).to_be_visible()
    later = shown_by(context, SCHOOL, framed)
    expect(later.get_by_role("button", name="Ga verder")).to_be_visible()
    names = [cookie["name"] for cookie in context.cookies()]
    assert [name for name in names if "oefenloket" in name] == ["__Host-oefenloket-frame"]
    strange = shown_by(context, STRANGER, framed)
    expect(strange.get_by_role("heading", level=1)).to_have_count(0)
    context.close()
