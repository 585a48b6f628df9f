"""What comes with the Streamlit that is installed: its page, its scripts and its styles.

What our pages need of the scripts is one file (see `linking`); of the styles the letters are left
out, for no page of ours uses them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from streamlit import file_util

from sandbox.ui.server.linking import WHOLE, Linked

PACKED = (".js", ".css")
FIRST = r'<script type="module" crossorigin src="\./static/js/([\w.-]+)"></script>'
"""The script that begins, with its name, as the page names it."""
OURS = (
    "Html",
    "purify.es",
    "Button",
    "BidiComponent",
    "serialization",
    "recordbatch",
    "_arrayReduce",
    "Checkbox",
    "DownloadButton",
    "Radio",
    "Slider",
    "TextInput",
)
"""Scripts that pages here use besides the first one; without this they are asked for one by one,
after the first run."""
_LETTERS = re.compile(rb"@font-face\s*\{[^}]*\}")
_WASM = "=new WebAssembly.Instance("
Files = Mapping[str, Path | bytes]
"""A file, or what is in it, by its address."""


class ForeignPageError(Exception):
    """The installed Streamlit serves a page that we do not know how to change."""


class Installed(NamedTuple):
    """The address of the scripts in one file, and everything that can be packed."""

    whole: str
    files: Files


def installed_page() -> str:
    """The page as it comes with Streamlit."""
    return (_root() / "index.html").read_text(encoding="utf-8")


@cache
def installed() -> Installed:
    """All that is answered for Streamlit.

    In a folder of their own, whose name changes with them, stand the whole and beside it all
    scripts by themselves: a script that is no member finds there what it imports.
    """
    together = linked()
    beside: dict[str, Path | bytes] = {file.name: file for file in _scripts()}
    beside |= {name: together.door(name).encode() for name in together.members}
    beside[WHOLE] = together.whole.encode()
    there = {f"{together.folder}/{name}": file for name, file in beside.items()}
    return Installed(together.address, _as_they_come() | there)


def linked() -> Linked:
    """The scripts that our pages use, in one file; what is not installed is left out."""
    names = [file.name for file in _scripts()]
    wanted = [name for part in OURS for name in names if name.startswith(f"{part}.")]
    return Linked(_read, (first_script(installed_page()), *wanted))


def first_script(page: str) -> str:
    """The name of the script that begins; ForeignPageError when the page names none."""
    if not (found := re.search(FIRST, page)):
        raise ForeignPageError("no first script in the installed index.html")
    return found[1]


def _read(name: str) -> str:
    """A script that does without WebAssembly at once.

    A library for long numbers tries it first and counts by itself when that fails; the policy
    refuses it, and some browsers complain about that to whoever looks.
    """
    script = (_root() / "static" / "js" / name).read_text(encoding="utf-8")
    return script.replace(_WASM, f"=null&&{_WASM[1:]}")


def _as_they_come() -> dict[str, Path | bytes]:
    files = (file for kind in PACKED for file in (_root() / "static").rglob(f"*{kind}"))
    return {f"/{file.relative_to(_root()).as_posix()}": file for file in files}


def _scripts() -> tuple[Path, ...]:
    return tuple((_root() / "static" / "js").glob("*.js"))


def _root() -> Path:
    return Path(file_util.get_static_dir())


def body_of(file: Path | bytes) -> bytes:
    """What is in a file. Of a style the letters are left out."""
    return file if isinstance(file, bytes) else _body_of(file)


@cache
def _body_of(file: Path) -> bytes:
    body = file.read_bytes()
    return _LETTERS.sub(b"", body) if file.suffix == ".css" else body
