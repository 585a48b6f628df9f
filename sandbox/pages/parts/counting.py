"""Waiting that counts down, in words for everybody and as a number for the eye alone."""

from __future__ import annotations

from sandbox import progress
from sandbox.pages.state import State
from sandbox.pieces import Box, Piece, Text
from sandbox.pieces.sheet import oefenloket
from sandbox.texts import text

SAYS_ONLY = "zeg"
"""At the end nothing is pressed; it is only said that the time has come."""


def waiting(state: State, seconds: int, counts: str, key: str, label: str) -> tuple[Piece, ...]:
    """Something that goes on after a while: it offers its button, by key and label.

    It presses that only for who chose so, at "Instellingen".
    """
    if progress.settings(state.history.settings).goes_on:
        return counting(seconds, counts, key, text("aftellen.vanzelf"))
    choice = oefenloket((text("aftellen.keuze"),), "eigen")
    over = text("aftellen.druk", knop=label)
    return (*counting(seconds, counts, said=text("aftellen.zelf"), over=over), choice)


def counting(
    seconds: int, counts: str, presses: str = SAYS_ONLY, said: str = "", over: str = ""
) -> tuple[Piece, ...]:
    """`counts` is what the number counts, in words; `presses` the key of the button at the end,
    `over` what is said then.
    """
    about = (
        ("aria-hidden", "true"),
        ("data-aftellen", str(seconds)),
        ("data-dan", presses),
        ("data-woord", counts),
        ("data-om", over or text("aftellen.om")),
    )
    number = (
        Text(str(seconds), tag="b", heard=False),
        Text(" ", tag="", heard=False),
        Text(counts, tag="span", heard=False),
    )
    return (Text(said), Box(number, "aftellen", "p", about=about))
