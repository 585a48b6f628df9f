"""A plot as SVG: lines over axes of powers of ten, told apart by more than colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, floor, log10

from sandbox.pieces.el import Html, el

WIDE, HIGH, LEFT, RIGHT, TOP, BELOW = 640, 360, 64, 40, 48, 72
INKS = ("#00566b", "#9b3d12", "#5a3d8a", "#3f6212")
DASHES = (None, "8 4", "2 4", "12 4 2 4")


class Axis:
    """From a figure to a place between two, by powers of ten."""

    def __init__(self, figures: Sequence[float], begin: float, end: float) -> None:
        self.low, self.high = floor(log10(min(figures))), ceil(log10(max(figures)))
        self.high += self.high == self.low
        self._begin, self._end = begin, end

    def at(self, figure: float) -> float:
        """Where it stands."""
        part = (log10(figure) - self.low) / (self.high - self.low)
        return round(self._begin + part * (self._end - self._begin), 1)

    def powers(self) -> list[float]:
        """The powers of ten that it shows."""
        return [10.0**power for power in range(self.low, self.high + 1)]


def drawn(
    title: str, under: str, over: Sequence[int], lines: Mapping[str, Sequence[float]]
) -> Html:
    """The picture; `under` names the axis below, each line is named beside its sign."""
    x = Axis(over, LEFT, WIDE - RIGHT)
    y = Axis([figure for found in lines.values() for figure in found], HIGH - BELOW, TOP)
    return el(
        "svg",
        el("title", title),
        el("rect", width=str(WIDE), height=str(HIGH), fill="#ffffff"),
        _words(title, LEFT, 24, weight="bold"),
        *(_across(power, y) for power in y.powers()),
        *(_words(f"{figure:,}", x.at(figure), HIGH - BELOW + 20, "middle") for figure in over),
        _words(under, (LEFT + WIDE - RIGHT) / 2, HIGH - BELOW + 40, "middle"),
        *(
            _line(at, name, [(x.at(a), y.at(b)) for a, b in zip(over, found, strict=True)])
            for at, (name, found) in enumerate(lines.items())
        ),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDE} {HIGH}",
        font_family="sans-serif",
        font_size="13",
        role="img",
    )  # fmt: skip


def _across(power: float, y: Axis) -> Html:
    """A thin line at a power of ten, with its figure."""
    at = str(y.at(power))
    line = el("line", x1=str(LEFT), x2=str(WIDE - RIGHT), y1=at, y2=at, stroke="#d8d4ca")
    return el("g", line, _words(f"{power:g}", LEFT - 8, y.at(power) + 4, "end"))


def _line(at: int, name: str, places: Sequence[tuple[float, float]]) -> Html:
    look = {"stroke": INKS[at], "stroke_width": "2", "fill": "none", "stroke_dasharray": DASHES[at]}
    below, left = HIGH - 10, LEFT + at * (WIDE - LEFT - RIGHT) / 4
    path = el("path", d="M" + "L".join(f"{across} {down}" for across, down in places), **look)
    sign = el("path", d=f"M{left} {below - 4}h22", **look)
    dots = [el("circle", cx=str(x), cy=str(y), r="3", fill=INKS[at]) for x, y in places]
    return el("g", path, *dots, sign, _words(name, left + 26, below))


def _words(
    words: str, x: float, y: float, anchor: str = "start", weight: str | None = None
) -> Html:
    return el(
        "text", words, x=str(x), y=str(y), text_anchor=anchor, font_weight=weight, fill="#1b1b1f"
    )  # fmt: skip
