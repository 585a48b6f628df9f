"""The drawn camera: what it says of each thing that it can be pointed at.

The things themselves are options to choose from; `sandbox/ui/front/camera.js` puts their pictures
in view and shows what was found at the chosen one.
"""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.model import Option
from sandbox.pieces.tree import Box, Icon, Piece, Text
from sandbox.texts import text


def found(key: str, options: Sequence[Option]) -> Piece:
    """What the camera says: before it is pointed, and at each thing."""
    waits = Box((Icon("info"), Text(text("camera.richt"), tag="span")), "ziet nu")
    said = tuple(_said(option) for option in options)
    figures = " ".join(option.figure or "" for option in options)
    about = (("data-camera", key), ("data-beelden", figures))
    return Box((waits, *said), "gevonden", about=about)


def _said(option: Option) -> Piece:
    words = text("camera.gevonden", wat=option.help or option.label)
    return Box((Icon("check"), Text(words, tag="span")), "ziet")
