"""The page, its style, pictures and scripts as they are sent, and what may be sent to us."""

from __future__ import annotations

import base64
import gzip
import hashlib
import re
from html import escape
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox.texts import text
from sandbox.ui.server import routes
from sandbox.ui.server.assets import Assets, read_assets
from sandbox.ui.server.bodies import LARGEST, Bodies
from sandbox.ui.server.cookie import Whose
from sandbox.ui.server.front_page import (
    Head,
    dutch_page,
    script_hashes,
)
from sandbox.ui.server.installed import ForeignPageError
from sandbox.ui.server.packing import Packing
from tests.browser.demo.demo_voice import said
from tests.ui.front import Front, front, scope_of, told

HEAD = Head("/s.css?a&b", "/one.js", "/all.js", "/f.woff2", "/i&.png")
FOREIGN = """<!-- Copyright
of somebody -->
<!DOCTYPE html>
<html lang="en">
  <head>
    <link rel="shortcut icon" href="./favicon.png" />
    <link
      rel="preload" href="./a.woff2" as="font" crossorigin />
    <link rel="service-desc" href="/agent" />
    <title>Streamlit</title>
    <script>window.x = 1\\n</script>
    <script type="module" crossorigin src="./static/js/index.a-1_b.js"></script>
    <link rel="modulepreload" crossorigin href="./static/js/a.js">
    <link rel="modulepreload" crossorigin href="./static/js/b.js">
  </head>
  <body>
    <noscript>You need
to enable it.</noscript>
    <div id="root"></div>
  </body>
</html>
"""
NEEDED = ["<!--", '<html lang="en">', "<title>", "<noscript>", "shortcut icon", "preload",
          "service-desc", "modulepreload", "module\" crossorigin", '<div id="root">']  # fmt: skip


NOWHERE = Path("/dev/null")
"""Where nothing can be kept."""


def dutch() -> str:
    return f"""<!DOCTYPE html>
<html lang="nl">
  <head>
    <link rel="icon" href="/i&amp;.png">
    <title>{escape(text("naam"))}</title><meta name="robots" content="noindex">
    <link rel="preload" href="/f.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="/s.css?a&amp;b">
    <script type="module" src="/one.js"></script>
    <script>window.x = 1\\n</script>
    <script type="module" crossorigin src="/all.js"></script>
  </head>
  <body>
    <noscript><p>{escape(text("storing.zonder_scripts"))}</p></noscript>
    <div id="root"></div>
  </body>
</html>
"""


def lines(page: str) -> list[str]:
    return [line.strip() for line in page.splitlines() if line.strip()]


def test_the_page_of_another_becomes_ours_and_its_script_stays() -> None:
    assert lines(dutch_page(FOREIGN, HEAD)) == lines(dutch())


@pytest.mark.parametrize("needed", NEEDED)
def test_a_page_without_something_that_we_change_is_refused(needed: str) -> None:
    with pytest.raises(ForeignPageError):
        dutch_page(FOREIGN.replace(needed, "<weg"), HEAD)


def test_each_inline_script_is_named_by_its_hash_also_when_it_has_more_lines() -> None:
    page = "<script>a\nb</script><script src='x'></script><script>c</script>"
    assert script_hashes(page) == tuple(
        f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'"
        for script in (b"a\nb", b"c")
    )


def test_everything_in_the_head_is_there() -> None:
    here = front()
    page = here.ask("/").text
    ours = re.findall(r'(?:href|src)="(/assets/[^"]+)"', page)
    assert {here.ask(address).status for address in ours} == {200}
    kinds = {Path(address.partition("?")[0]).suffix for address in ours}
    assert kinds == {".css", ".js", ".png", ".woff2"}
    whole = re.search(r'<script type="module" crossorigin src="([^"]+)"', page)
    assert whole
    assert here.ask(whole[1]).status == 200
    style = re.search(r'<link rel="stylesheet" href="([^"]+)"', page)
    assert style
    for address in ("/klaar", "/nergens"):
        assert f'<link rel="stylesheet" href="{style[1]}"></head>' in here.ask(address).text
        assert '<link rel="icon" href="/assets/pictures/favicon.png">' in here.ask(address).text
    foreign = here.ask("/", host="kwaad.example").text
    assert f'<link rel="stylesheet" href="{style[1]}"></head>' in foreign
    assert '<link rel="icon" href="/assets/pictures/favicon.png">' in foreign


def test_the_policy_names_the_inline_script_of_the_page() -> None:
    answer = front().ask("/")
    (named,) = script_hashes(answer.text)
    assert f"script-src 'self' blob: {named};" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("accepts", "how"),
    [("gzip", "gzip"), ("br;q=0, gzip, deflate", "gzip"), ("zstd", None), (None, None)],
)
def test_the_page_comes_packed_for_who_can_unpack_it(accepts: str | None, how: str | None) -> None:
    here = front()
    mine = here.ask("/").headers["set-cookie"].split(";")[0]
    headers = {"cookie": mine} | ({} if accepts is None else {"accept_encoding": accepts})
    answer = here.ask("/", "GET", False, None, **headers)
    assert answer.headers.get("content-encoding") == how
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["vary"] == "Accept-Encoding, Cookie"
    body = gzip.decompress(answer.body) if how else answer.body
    assert body.startswith(b'<!DOCTYPE html>\n<html lang="nl">')


def test_packing_the_same_page_gives_the_same_bytes() -> None:
    """Whenever the server was started: a proxy may compare them."""
    assert front().ask("/", accept_encoding="gzip").body[4:8] == bytes(4)


@pytest.mark.parametrize("path", ["/", "/gezond", "/assets/style.css", "/spraak/x"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_what_may_only_be_read_cannot_be_changed(path: str, method: str) -> None:
    here = front()
    assert here.ask(path, method, origin=here.url).status == 405


def test_a_sentence_that_was_sealed_here_is_spoken() -> None:
    ((address, _),) = said("Dag.")
    answer = front().ask(f"/spraak/{address}")
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("audio/")
    assert len(answer.body) > 1_000


def test_the_server_says_whether_it_is_well() -> None:
    answer = front().ask("/gezond")
    assert (answer.status, answer.text) == (200, "gezond")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of each kind, and some that are not for the browser."""
    for name in ("pictures/a.svg", "pictures/deep/b.png", "fonts/c.woff2", "pictures/READ.md",
                 "elsewhere/d.png", "style/b.css", "style/a.css", "style/c.txt", "front/b.js",
                 "front/shell.js", "front/a.js", "front/c.txt"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    for name in ("a", "b", "shell"):
        (tmp_path / f"front/{name}.js").write_text(f"const naam = '{name}';")
    return tmp_path


def files_of(folder: Path) -> Assets:
    return read_assets(folder, folder / "front")


def asked(assets: Assets) -> Front:
    return Front(Starlette(routes=assets.routes(Packing(NOWHERE))))


def hashed(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def test_what_is_not_for_the_browser_does_not_exist(folder: Path) -> None:
    assets = files_of(folder)
    assert set(assets.files) == {
        "pictures/a.svg", "pictures/deep/b.png", "fonts/c.woff2", "style.css",
        assets.script.removeprefix("/assets/"),
    }  # fmt: skip
    missing = asked(assets).ask("/assets/pictures/READ.md")
    assert (missing.status, missing.body) == (404, b"")


def test_the_script_is_one_file_whose_address_changes_with_it(folder: Path) -> None:
    first = files_of(folder)
    assert asked(first).ask(first.script).text.count("const naam") == 3
    (folder / "front/b.js").write_text("const naam = 'iets anders';")
    assert files_of(folder).script != first.script


def test_the_style_is_one_file_whose_address_changes_with_it(folder: Path) -> None:
    style = "style/a.css\nstyle/b.css"
    assets = files_of(folder)
    assert assets.style == f"/assets/style.css?v={hashed(style)}"
    assert asked(assets).ask("/assets/style.css").text == style


@pytest.mark.parametrize(
    ("name", "kind", "kept"),
    [
        ("pictures/a.svg", "image/svg+xml", "public, max-age=3600"),
        ("pictures/deep/b.png", "image/png", "public, max-age=3600"),
        ("fonts/c.woff2", "font/woff2", "public, max-age=3600"),
        ("style.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        (".js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
    ],
)
def test_a_file_is_sent_with_its_kind_and_how_long_it_may_be_kept(
    folder: Path, name: str, kind: str, kept: str
) -> None:
    assets = files_of(folder)
    (path,) = [path for path in assets.files if path.endswith(name)]
    answer = asked(assets).ask(f"/assets/{path}")
    assert (answer.status, answer.headers["content-type"]) == (200, kind)
    assert answer.headers["cache-control"] == kept
    assert answer.headers["etag"] == f'"{hashed(answer.text)}"'


def test_a_file_that_the_browser_has_is_not_sent_again_and_another_is(folder: Path) -> None:
    here = asked(files_of(folder))
    tag = here.ask("/assets/pictures/a.svg").headers["etag"]
    same = here.ask("/assets/pictures/a.svg", if_none_match=tag)
    assert (same.status, same.body) == (304, b"")
    assert (same.headers["etag"], same.headers["cache-control"]) == (tag, "public, max-age=3600")
    other = here.ask("/assets/fonts/c.woff2", if_none_match=tag)
    assert (other.status, other.text) == (200, "fonts/c.woff2")


async def size(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers how much it got, after reading all."""
    read, more = 0, True
    while more:
        message = await receive()
        read += len(message.get("body", b""))
        more = message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(read).encode()})


async def hasty(scope: Scope, receive: Receive, send: Send) -> None:
    """Begins to answer before it reads."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    while (await receive()).get("more_body"):
        pass


def come(app: ASGIApp, announced: str | None, *pieces: int) -> list[Message]:
    """What comes of a body that is announced like this, in pieces of so many bytes."""
    headers = {} if announced is None else {"content-length": announced}
    body = [b"x" * piece for piece in pieces or (0,)]
    return told(Bodies(app), scope_of("/", "POST", headers), body)


@pytest.mark.parametrize(
    ("announced", "pieces", "status"),
    [
        (None, (0,), 200),
        (None, (LARGEST,), 200),
        (None, (LARGEST + 1,), 413),
        (None, (LARGEST - 1, 1), 200),
        (None, (LARGEST - 1, 1, 1), 413),
        (str(LARGEST), (3,), 200),
        (str(LARGEST + 1), (3,), 413),
        ("9" * 5_000, (0,), 413),
        ("0" * 30, (0,), 200),
        ("-1", (0,), 413),
        ("veel", (0,), 413),
        ("", (0,), 413),
    ],
)
def test_a_body_may_be_so_large(
    announced: str | None, pieces: tuple[int, ...], status: int
) -> None:
    sent = come(size, announced, *pieces)
    assert sent[0]["status"] == status
    assert len(sent) == 2
    if status == 200:
        assert sent[1]["body"] == str(sum(pieces)).encode()
    else:
        assert (b"connection", b"close") in sent[0]["headers"]
        assert sent[1]["body"] == b""


def test_sixteen_kilobytes_is_all_that_anybody_may_send() -> None:
    assert LARGEST == 16_384


def test_an_answer_that_began_is_not_begun_again() -> None:
    sent = come(hasty, None, LARGEST, LARGEST)
    assert [message["type"] for message in sent] == ["http.response.start"]
    assert sent[0]["status"] == 200


def test_who_goes_away_has_sent_nothing() -> None:
    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await send(await receive())

    async def gone(scope: Scope, receive: Receive, send: Send) -> None:
        async def leaves() -> Message:
            return {"type": "http.disconnect"}

        await Bodies(app)(scope, leaves, send)

    assert told(gone, scope_of("/", "POST")) == [{"type": "http.disconnect"}]


def test_after_the_largest_body_somebody_may_go_away() -> None:
    coming: list[Message] = [
        {"type": "http.request", "body": b"x" * LARGEST, "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        while coming:
            last = await receive()
        await send(last)

    async def goes(scope: Scope, receive: Receive, send: Send) -> None:
        async def next_one() -> Message:
            return coming.pop(0)

        await Bodies(app)(scope, next_one, send)

    assert told(goes, scope_of("/", "POST")) == [{"type": "http.disconnect"}]


def test_our_addresses_are_these() -> None:
    def nothing() -> None:
        return None

    found = routes(nothing, nothing, bool, nothing, Whose(print, bool))  # type: ignore[arg-type]
    assert [getattr(route, "path", "") for route in found] == [
        "/", "/assets/{path:path}", "/gezond", "/meenemen", "/klaar", "/klaar", "/volgende",
        "/toch-niet", "/spraak/{address}", "/waarschuwing",
    ]  # fmt: skip
