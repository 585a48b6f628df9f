"""Scripts and styles leave packed: as small as they go, made once, never wrong."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from streamlit import file_util

from sandbox.ui.server.installed import Files, body_of, installed
from sandbox.ui.server.packing import BROTLI, GZIP, PLAIN, SMALLEST, Packing, accepts
from sandbox.ui.server.parts import Parts
from tests.ui.front import Front
from tests.waiting import until

LONG = b"const een = 'twee drie vier';\n" * 400
BOTH = "gzip, deflate, br, zstd"


@pytest.mark.parametrize(
    ("header", "takes"),
    [
        (BOTH, True), ("br", True), ("BR", True), ("gzip;q=1.0, br;q=0.1", True),
        ("", False), ("gzip", False), ("br;q=0", False), ("gzip, br; q=0.0", False),
        ("brotli", False), ("xbr", False),
    ],
)  # fmt: skip
def test_a_browser_says_what_it_can_unpack(header: str, takes: bool) -> None:
    assert accepts(header, BROTLI) == takes


def in_brotli(packing: Packing, body: bytes) -> bytes:
    """The body once it was packed beside the work."""
    until(lambda: packing.packed(body, BOTH).how == BROTLI)
    return packing.packed(body, BOTH).body


def test_the_first_one_gets_gzip_and_the_next_ones_brotli(tmp_path: Path) -> None:
    packing = Packing(tmp_path)
    first = packing.packed(LONG, BOTH)
    assert (first.how, gzip.decompress(first.body)) == (GZIP, LONG)
    small = in_brotli(packing, LONG)
    assert brotli.decompress(small) == LONG
    assert len(small) < len(first.body) < len(LONG) / 10


@pytest.mark.parametrize(("accepted", "how"), [("gzip", GZIP), ("", PLAIN), ("identity", PLAIN)])
def test_who_cannot_read_brotli_gets_what_it_can(accepted: str, how: str, tmp_path: Path) -> None:
    packing = Packing(tmp_path)
    in_brotli(packing, LONG)
    packed = packing.packed(LONG, accepted)
    assert packed.how == how
    assert (gzip.decompress(packed.body) if how else packed.body) == LONG
    assert packed.headers()["Vary"] == "Accept-Encoding"
    assert packed.headers().get("Content-Encoding", PLAIN) == how


def test_what_is_short_is_sent_as_it_is(tmp_path: Path) -> None:
    short = b"a" * (SMALLEST - 1)
    assert Packing(tmp_path).packed(short, BOTH) == (PLAIN, short)


def test_what_was_packed_is_kept_for_the_next_start(tmp_path: Path) -> None:
    small = in_brotli(Packing(tmp_path), LONG)
    until(lambda: [one.suffix for one in tmp_path.iterdir()] == [".br"])
    assert Packing(tmp_path).packed(LONG, BOTH) == (BROTLI, small)


@pytest.mark.parametrize("spoilt", [b"", b"niets", brotli.compress(b"iets anders")])
def test_a_kept_file_that_is_not_whole_is_made_anew(spoilt: bytes, tmp_path: Path) -> None:
    in_brotli(Packing(tmp_path), LONG)
    until(lambda: any(tmp_path.glob("*.br")))
    (file,) = tmp_path.glob("*.br")
    file.write_bytes(spoilt)
    again = Packing(tmp_path)
    assert again.packed(LONG, BOTH).how == GZIP
    assert brotli.decompress(in_brotli(again, LONG)) == LONG


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    assert brotli.decompress(in_brotli(Packing(tmp_path / "bestand"), LONG)) == LONG


@pytest.fixture
def here(tmp_path: Path) -> Front:
    """A server of which one script and one style are Streamlit's."""
    style = tmp_path / "b.css"
    style.write_bytes(b"@font-face{font-family:X;src:url(x.woff2)}" + b"p{color:red}" * 100)
    files: Files = {"/static/js/a.js": LONG, "/static/css/b.css": style}
    rest = [Route("/{path:path}", lambda _: PlainTextResponse("verder"), methods=["GET", "POST"])]
    packing = Packing(tmp_path / "packed")
    return Front(
        Starlette(routes=rest, middleware=[Middleware(Parts, packing=packing, files=files)])
    )


def test_a_part_is_kept_forever_and_says_how_it_was_packed(here: Front) -> None:
    answer = here.ask("/static/js/a.js", accept_encoding="gzip")
    assert gzip.decompress(answer.body) == LONG
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "immutable" in answer.headers["cache-control"]


def test_letters_that_no_page_uses_are_not_named(here: Front) -> None:
    style = here.ask("/static/css/b.css").text
    assert "font-face" not in style
    assert style.count("p{color:red}") == 100


@pytest.mark.parametrize(
    ("path", "method"),
    [
        ("/static/js/niets.js", "GET"), ("/static/js/../js/a.js", "GET"),
        ("/static/js/a.js", "POST"),
        ("/static/js/a.js/", "GET"), ("//static/js/a.js", "GET"), ("/", "GET"),
    ],
)  # fmt: skip
def test_whatever_else_is_asked_goes_on(here: Front, path: str, method: str) -> None:
    assert here.ask(path, method).text == "verder"


def test_of_the_installed_streamlit_all_is_known_and_no_letters_are_left() -> None:
    files = installed().files
    assert len(files) > 100
    static = Path(file_util.get_static_dir())
    styles = [address for address in files if address.endswith(".css")]
    assert any(b"@font-face" in (static / one[1:]).read_bytes() for one in styles)
    assert not any(b"@font-face" in body_of(files[one]) for one in styles)
