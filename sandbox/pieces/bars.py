"""Bars as simpler pieces: a name, a bar and a number in a line, the widest for the largest."""

from __future__ import annotations

from sandbox.pieces.tree import Box, Items, Piece, Plot, Text


def unfolded_plot(plot: Plot) -> Piece:
    """A list with a bar in each line."""
    wide = widest([number for _, number in plot.bars])
    lines = ((bar(name, number / wide, str(number), "back"),) for name, number in plot.bars)
    return Items(tuple(lines), "staven")


def bar(name: str, share: float, said: str, colour: str) -> Piece:
    """One line; `share` is how much of the width is filled, from 0 to 1."""
    width = f"width:{round(100 * share)}%"
    filled = Box((), f"geldbalk geld-{colour}", "span", about=(("style", width),))
    lane = Box((filled,), "geldbaan", "span", about=(("aria-hidden", "true"),))
    return Box((Text(name, tag="span"), lane, Text(said, tag="b")), "geldregel")


def widest(numbers: list[int]) -> int:
    """The largest size; 1 where there is none."""
    return max(map(abs, numbers), default=0) or 1
