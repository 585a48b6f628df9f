"""Between server and browser: one that unpacks less, a proxy that packs, what is kept."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, Response

from tests.browser.conftest import Visitor
from tests.browser.serving import Server, free_port
from tests.browser.walking import begin, do_step, step
from tests.waiting import until

pytestmark = pytest.mark.browser
LESSON = "digid-aanvragen"
PROXY = """{{
	admin off
}}
http://127.0.0.1:{port} {{
	encode {{
		gzip
		minimum_length 1
		match header Content-Type *
	}}
	reverse_proxy 127.0.0.1:{app} {{
		{asks}
	}}
}}
"""
ASKS = {
    "passes on what the browser asks": "",
    "asks for nothing packed": "header_up -Accept-Encoding",
}


def practised(page: Page, address: str) -> list[tuple[str, str]]:
    """Does a step; how each script, style and page came that was asked for meanwhile."""
    came: list[Response] = []

    def noticed(answer: Response) -> None:
        came.append(answer)

    page.on("response", noticed)
    begin(page, address, lesson=LESSON)
    first = step(page)
    do_step(page)
    assert step(page) != first
    return [(one.url, one.header_value("content-encoding") or "") for one in came]


@contextmanager
def packing_proxy(folder: Path, app: Server, asks: str) -> Iterator[str]:
    """A proxy that packs all that passes; where it answers."""
    port = free_port()
    (folder / "Caddyfile").write_text(PROXY.format(port=port, app=app.port, asks=asks))
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]
    with (folder / "proxy.log").open("wb") as log:
        running = subprocess.Popen(
            command, env={"HOME": str(folder), "PATH": "/usr/bin"}, stderr=log
        )
    try:
        until(lambda: b"serving initial configuration" in (folder / "proxy.log").read_bytes())
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(30)


@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_browser_that_unpacks_less_practises_all_the_same(
    accepted: str, visitor: Visitor, server: Server
) -> None:
    page = visitor(extra_http_headers={"Accept-Encoding": accepted})
    how = {packing for _, packing in practised(page, server.url)}
    assert how == {"", "gzip"} if accepted == "gzip" else how == {""}


@pytest.mark.skipif(not shutil.which("caddy"), reason="Caddy is not installed here")
@pytest.mark.parametrize("asks", ASKS)
def test_behind_a_proxy_that_packs_everything_is_packed_once(
    asks: str, page: Page, server: Server, tmp_path: Path
) -> None:
    with packing_proxy(tmp_path, server, ASKS[asks]) as address:
        came = practised(page, address)
        page.goto("about:blank")
    scripts = [packing for url, packing in came if url.endswith((".js", ".css"))]
    assert scripts
    assert set(scripts) <= {"gzip", "br"}
    if ASKS[asks]:
        assert set(scripts) == {"gzip"}


def test_a_page_is_asked_anew_each_time_so_no_old_one_is_kept(server: Server) -> None:
    """Only what has a name of its own in every version is kept."""
    for address in ("/", "/?les=eerste-aangifte", "/?pagina=voortgang"):
        assert server.ask(address).headers["cache-control"] in ("no-cache", "no-store"), address
    assert server.ask("/assets/front/van-een-andere-versie.js").status == 404
