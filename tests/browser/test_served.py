"""What the server sends, before any script runs."""

import base64
import gzip
import hashlib
import re
from pathlib import Path

import pytest

from sandbox.ui.server.assets import read_assets
from sandbox.ui.server.front_page import (
    Head,
    dutch_page,
)
from sandbox.ui.server.installed import ForeignPageError, installed_page
from tests.browser.serving import Server


def test_the_first_bytes_are_dutch(demo: Server) -> None:
    page = demo.ask("/").text
    assert page.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert "<title>Oefenloket</title>" in page
    assert '<meta name="robots" content="noindex">' in page
    assert "JavaScript aan staat" in page
    for foreign in ("Streamlit</title>", "You need to enable", "Snowflake", "agent/openapi"):
        assert foreign not in page


def test_the_page_comes_packed_for_who_can_unpack_it(demo: Server) -> None:
    packed = demo.ask("/", accept_encoding="deflate, gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == demo.ask("/").body


def test_everything_in_our_head_exists_and_what_has_a_hash_is_kept(demo: Server) -> None:
    page = demo.ask("/").text
    ours = re.findall(r'(?:href|src)="(/assets/[^"]+)"', page)
    assert len(ours) == 4
    for address in ours:
        answer = demo.ask(address)
        assert answer.status == 200, address
        hashed = "/front/" in address or "?v=" in address
        assert ("immutable" in answer.headers["cache-control"]) == hashed, address


def test_a_page_that_we_do_not_know_is_refused() -> None:
    head = Head("/s.css", "/s.js", "/all.js", "/f.woff2", "/i.png")
    other = installed_page().replace('<html lang="en">', '<html lang="fr">')
    with pytest.raises(ForeignPageError, match="html lang"):
        dutch_page(other, head)


def test_the_address_of_the_style_changes_with_the_style(tmp_path: Path) -> None:
    for folder in ("style", "front"):
        (tmp_path / folder).mkdir()
    (tmp_path / "front" / "shell.js").write_text("")
    (tmp_path / "style" / "b.css").write_text("b{}")
    first = read_assets(tmp_path, tmp_path / "front")
    (tmp_path / "style" / "a.css").write_text("a{}")
    second = read_assets(tmp_path, tmp_path / "front")
    assert second.files["style.css"].body == b"a{}\nb{}"
    assert first.style != second.style


def test_the_content_policy_allows_the_inline_script_and_no_other(demo: Server) -> None:
    answer = demo.ask("/")
    policy = answer.headers["content-security-policy"]
    (script,) = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'self' blob: 'sha256-{digest}';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "http" not in policy


@pytest.mark.parametrize("path", ["/", "/gezond", "/assets/style.css", "/static/js", "/nergens"])
def test_every_answer_has_the_rules(demo: Server, path: str) -> None:
    headers = demo.ask(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    if headers.get("content-type", "").startswith("text/html"):
        assert "camera=()" in headers["permissions-policy"]
        assert headers["x-frame-options"] == "DENY"


def test_the_cookie_is_random_and_hidden_from_scripts(demo: Server) -> None:
    first, second = (demo.ask("/").headers["set-cookie"] for _ in range(2))
    assert first != second
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(first.split("; "))
    assert "Secure" not in first
    assert re.match(r"oefenloket=[\w-]{50,120};", first)


def test_the_cookie_is_for_https_only_when_the_visitor_uses_https(demo: Server) -> None:
    answer = demo.ask("/", x_forwarded_proto="https")
    assert "Secure" in answer.headers["set-cookie"].split("; ")
    assert answer.headers["set-cookie"].startswith("__Host-oefenloket=")


def test_a_visitor_keeps_the_cookie_and_a_made_up_one_is_replaced(demo: Server) -> None:
    mine = demo.ask("/").headers["set-cookie"].split(";")[0]
    assert "set-cookie" not in demo.ask("/", cookie=mine).headers
    assert "set-cookie" in demo.ask("/", cookie="oefenloket=1").headers


@pytest.mark.parametrize("path", ["/gezond", "/assets/style.css", "/_stcore/health", "/nergens"])
def test_only_the_page_gives_a_cookie(demo: Server, path: str) -> None:
    assert "oefenloket=" not in demo.ask(path).headers.get("set-cookie", "")


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../app.py",
        "/assets/pictures/../../app.py",
        "/assets/%2e%2e/app.py",
        "/assets/pictures/..%2f..%2fapp.py",
        "/assets/texts.yaml",
        "/assets/pictures/README.md",
        "/assets/style/base.css",
        "/assets//etc/passwd",
        "/assets/",
    ],
)
def test_only_our_own_files_are_served(demo: Server, path: str) -> None:
    answer = demo.ask(path)
    assert answer.status in (400, 404)
    assert b"import" not in answer.body


def test_a_picture_is_not_sent_twice(demo: Server) -> None:
    first = demo.ask("/assets/pictures/logo.svg")
    assert first.headers["content-type"] == "image/svg+xml"
    again = demo.ask("/assets/pictures/logo.svg", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/metrics",
        "/_stcore/upload_file/a/b",
        "/_stcore/agent/openapi.json",
        "/_stcore/script-health-check",
    ],
)
def test_doors_that_nobody_needs_are_closed(demo: Server, path: str) -> None:
    assert demo.ask(path).status == 404


@pytest.mark.parametrize("path", ["/nergens", "/les/stap", "/index.html", "/app"])
def test_a_page_that_does_not_exist_says_so_in_dutch(demo: Server, path: str) -> None:
    answer = demo.ask(path)
    assert answer.status == 404
    assert '<html lang="nl">' in answer.text
    assert "Naar de startpagina" in answer.text


def test_health_tells_whether_progress_is_kept(demo: Server, tmp_path: Path) -> None:
    assert (demo.ask("/gezond").status, demo.ask("/gezond").text) == (200, "gezond")
    ill = Server(demo.script, tmp_path, environment={"DEMO_ILL": "1"})
    ill.start()
    assert ill.ask("/gezond").status == 503
    ill.stop()


def test_addresses_are_not_logged(demo: Server) -> None:
    for path in ("/?les=geheime-les", "/geheime-pagina", "/spraak/geheim", "/klaar?geheim"):
        demo.ask(path)
    assert "geheim" not in demo.log
