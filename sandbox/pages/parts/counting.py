"""Waiting that counts down, in words for everybody and as a number for the eye alone."""

from __future__ import annotations

from sandbox.pieces import Box, Piece, Text
from sandbox.texts import text

SAYS_ONLY = "zeg"
"""At the end nothing is pressed; it is only said that the time has come."""


def counting(seconds: int, counts: str, presses: str, said: str) -> tuple[Piece, ...]:
    """`counts` is what the number counts, in words; `presses` the key of the button at the end."""
    about = (
        ("aria-hidden", "true"),
        ("data-aftellen", str(seconds)),
        ("data-dan", presses),
        ("data-woord", counts),
        ("data-om", text("aftellen.om")),
    )
    number = (
        Text(str(seconds), tag="b", heard=False),
        Text(" ", tag="", heard=False),
        Text(counts, tag="span", heard=False),
    )
    return (Text(said), Box(number, "aftellen", "p", about=about))
