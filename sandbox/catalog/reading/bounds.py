"""How large a file of an author may be: looked at before anything is built from it.

Whatever stands in it, a file within these bounds is read in a fraction of a second.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from sandbox.quick_yaml import Loader

MOST_BYTES = 200_000
"""Seven times the largest file there is (the messages of `berichten`, 27 kilobytes)."""
MOST_DEPTH = 40
"""Three times as deep as the deepest file there is."""
MOST_NODES = 20_000
"""Values and keys; the largest file has some 2,000."""


def is_readable(path: Path) -> bool:
    """Whether it is a file that can be read to its end: no folder, no pipe, nothing endless."""
    return path.is_file()


def is_too_large(path: Path) -> bool:
    """Whether a file is larger than anything that somebody writes by hand."""
    return path.stat().st_size > MOST_BYTES


def beyond(words: str) -> str:
    """The cause under `check` of what is too much in a file, or ""; YAMLError when it is no YAML.

    Reads event by event, which takes no more memory or stack however deep it goes. Most files are
    so small and flat that a look at their signs is enough.
    """
    if len(words) <= MOST_NODES and _deepest(words) <= MOST_DEPTH:
        return ""
    depth = nodes = 0
    for event in yaml.parse(words, Loader=Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        nodes += isinstance(event, yaml.NodeEvent)
        if depth > MOST_DEPTH:
            return "te_diep"
        if nodes > MOST_NODES:
            return "te_groot"
    return ""


def _deepest(words: str) -> int:
    """No file is deeper than this; it may well be less deep."""
    opened = deepest = 0
    for line in words.splitlines():
        indent = len(line) - len(line.lstrip())
        begun = sum(map(line.count, "[{-?:"))
        deepest = max(deepest, opened + indent + begun)
        opened += sum(map(line.count, "[{"))  # what closes may stand in quotes: it is not counted
    return deepest
