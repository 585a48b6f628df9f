"""How large a file of an author may be, and what is made of files: looked at before it is built.

Whatever stands in it, a file within these bounds is read in a fraction of a second.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import yaml

from sandbox.quick_yaml import Loader

MOST_BYTES = 200_000
"""Seven times the largest file there is (the messages of `berichten`, 27 kilobytes)."""
MOST_DEPTH = 40
"""Three times as deep as the deepest file there is."""
MOST_NODES = 20_000
"""Values and keys, of a file and of the whole that is made of files; the largest has some 2,000."""
MOST_ITEMS = 500
"""In one list, where each is looked up among the others, or keys and values; at most 66 are."""
MOST_AWAY = 20
"""From a thing to what it is like, what that is like, and so on; the furthest is 4 away."""


def is_readable(path: Path) -> bool:
    """Whether it is a file that can be read to its end: no folder, no pipe, nothing endless."""
    return path.is_file()


def is_too_large(path: Path) -> bool:
    """Whether a file is larger than anything that somebody writes by hand."""
    return path.stat().st_size > MOST_BYTES


def beyond(words: str) -> str:
    """The cause under `check` of what is too much in a file, or ""; YAMLError when it is no YAML.

    Reads event by event, which takes no more memory or stack however deep it goes. Most files are
    so small and flat that a look at their signs is enough: whatever stands in them is quickly read.
    """
    if len(words) <= MOST_NODES and _deepest(words) <= MOST_DEPTH:
        return ""
    nodes, inside = 0, [0]
    for event in yaml.parse(words, Loader=Loader):
        if isinstance(event, yaml.NodeEvent):
            nodes += 1
            inside[-1] += 1
        if cause := _too_much(nodes, inside):
            return cause
        if isinstance(event, yaml.CollectionStartEvent):
            inside.append(0)
        elif isinstance(event, yaml.CollectionEndEvent):
            inside.pop()
    return ""


def _too_much(nodes: int, inside: Sequence[int]) -> str:
    """The cause, from all nodes so far and those in each collection that is not yet closed."""
    if nodes > MOST_NODES:
        return "te_groot"
    if inside[-1] > MOST_ITEMS:
        return "te_lang"
    return "te_diep" if len(inside) - 1 > MOST_DEPTH else ""


def _deepest(words: str) -> int:
    """No file is deeper than this; it may well be less deep."""
    opened = deepest = 0
    for line in words.splitlines():
        indent = len(line) - len(line.lstrip())
        begun = sum(map(line.count, "[{-?:"))
        deepest = max(deepest, opened + 2 * indent + begun)  # "- - a: b" is deeper than its indent
        opened += sum(map(line.count, "[{"))  # what closes may stand in quotes: it is not counted
    return deepest
