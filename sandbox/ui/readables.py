"""What can be heard on a page, as few signs as can be: it travels with every press.

Texts that are numbered one after another go together; `front/state.js` takes them apart again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

Said: TypeAlias = tuple[str, tuple[int, ...]]
"""A spoken sentence: its address, and how many signs each of its words has on the page."""
Packed: TypeAlias = list[Any]
"""[region, beginning of the ids, first number, [sentences of a text, …]], or for a text without
a number [region, selector, [sentences], what stood there at first, if it is a field]. The sentences
of one text lie flat: address, lengths, address, lengths.
"""

_NUMBERED = re.compile(r"#(.+)-(\d+)")


@dataclass(frozen=True, slots=True)
class Readable:
    """A text on the page that can be heard.

    `selector` finds its element; its sentences together are exactly the text of the element.
    `start` is what we put in a field ourselves: it is heard as long as nobody typed over it.
    """

    region: str
    selector: str
    sentences: tuple[Said, ...]
    start: str | None = None


def packed(read: Iterable[Readable]) -> list[Packed]:
    """The texts in their order, packed."""
    found: list[Packed] = []
    following = ("", "", -1)
    for readable in read:
        flat = [part for sentence in readable.sentences for part in sentence]
        numbered = _NUMBERED.fullmatch(readable.selector)
        if not numbered:
            found.append([readable.region, readable.selector, flat, readable.start])
            following = ("", "", -1)
            continue
        place = (readable.region, numbered[1], int(numbered[2]))
        if place != following:
            found.append([*place, []])
        found[-1][3].append(flat)
        following = (place[0], place[1], place[2] + 1)
    return found
