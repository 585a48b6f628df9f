"""Hoe werkt belasting?: move wage, hours and credit, and see the picture change."""

from __future__ import annotations

from sandbox.pages.page import Door, Page
from sandbox.pages.parts.frame import back_button, page_top
from sandbox.pages.state import State
from sandbox.pieces import (
    Box,
    Group,
    Heading,
    Money,
    Part,
    Piece,
    Radio,
    Region,
    Sheet,
    Slider,
    Text,
)  # fmt: skip
from sandbox.pieces.money import euros
from sandbox.services.aangifte.rules import RETURN
from sandbox.services.aangifte.what_if import side_job
from sandbox.tax import YEARS
from sandbox.texts import text

START = {"uurloon": 14, "uren": 32, "maanden": 2}
UNITS = {name: text(f"belasting.eenheid_{name}", getal="%d") for name in START}
HIGHEST = {"uurloon": 60, "uren": 40, "maanden": 12}
FIRST_YEAR = 2025
"""The year that is shown at first: that of the return which pupils file now."""


def show(state: State) -> Page:
    """The controls and, beside them, what becomes of the wage."""
    title = text("titel.belasting")
    said, outcome = _outcome(state)
    columns = Group("vakken", (Group("knoppen", _controls()), Group("uitkomst", (outcome,))))
    body = (page_top(title), Text(text("belasting.uitleg")), columns, back_button(state.place))
    return Page(title, None, body, "belasting", announce=said)


def _key(name: str) -> str:
    return f"belasting-{name}"


def _controls() -> tuple[Part, ...]:
    sliders = tuple(
        part
        for name, start in START.items()
        for part in (
            Text(text(f"belasting.{name}"), "veldlabel"),
            Slider(
                text(f"belasting.{name}"), _key(name), 1, HIGHEST[name], start, shown=UNITS[name]
            ),
        )
    )
    answers = (("ja", text("belasting.aan")), ("nee", text("belasting.uit")))
    years = tuple((str(year), str(year)) for year in YEARS)
    return (*sliders, *_radio("korting", answers, "nee"), *_radio("jaar", years, str(FIRST_YEAR)))


def _radio(name: str, options: tuple[tuple[str, str], ...], start: str) -> tuple[Part, ...]:
    label = text(f"belasting.{name}")
    radio = Radio(label, _key(name), options, start=start, horizontal=True)
    return (Text(label, "veldlabel"), radio)


def _outcome(state: State) -> tuple[str, Piece]:
    """What becomes of the wage: in one sentence, and drawn with every line to be opened."""
    chosen = state.tab.chosen
    hourly, hours, months = (
        start if (held := chosen(_key(name))) is None else int(str(held))
        for name, start in START.items()
    )
    year = int(str(chosen(_key("jaar")) or FIRST_YEAR))
    found = side_job(year, hourly, hours, months, chosen(_key("korting")) == "ja")
    last = found.bars[RETURN][-1]
    said = last.label
    if last.amount:
        said = text("belasting.uitkomst", wat=last.label, bedrag=euros(last))
    inside = (
        Text(said, "groot-bedrag"),
        Money(found.bars[RETURN]),
        Heading(text("belasting.zo")),
        Sheet(found.sheets[RETURN]),
    )
    return said, Region("uitkomst", (Box(inside, "vak", "section"),))


PAGE = Door("belasting", show)
