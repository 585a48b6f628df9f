"""The picture of the money: one bar per amount, and the same amounts as a table."""

from __future__ import annotations

from html import escape

from sandbox.model import Bar, Fact
from sandbox.people.facts import shown
from sandbox.texts import text
from sandbox.ui.drawing import Drawing

MINUS = frozenset({"credit"})
"""Parts that are taken off the tax."""


def bars(d: Drawing, region: str, picture: tuple[Bar, ...]) -> str:
    """HTML of the picture; the widest bar is the largest amount."""
    if not picture:
        return ""
    widest = max(abs(bar.amount) for bar in picture) or 1
    drawn = "".join(_bar(d, region, bar, widest) for bar in picture)
    return f'<div class="geld">{drawn}</div>{_table(picture)}'


def euros(bar: Bar) -> str:
    """The amount of a bar as it is written."""
    amount = -bar.amount if bar.part in MINUS else bar.amount
    return shown(Fact("amount", amount))


def _bar(d: Drawing, region: str, bar: Bar, widest: int) -> str:
    share = round(100 * abs(bar.amount) / widest)
    return (
        f'<div class="geldregel">{d.text(region, bar.label, "span")}'
        f'<span class="geldbaan" aria-hidden="true">'
        f'<span class="geldbalk geld-{bar.part}" style="width:{share}%"></span></span>'
        f"{d.text(region, euros(bar), 'b')}</div>"
    )


def _table(picture: tuple[Bar, ...]) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(bar.label)}</th><td>{escape(euros(bar))}</td></tr>'
        for bar in picture
    )
    return (
        f"<details class='tabel'><summary>{text('les.geld_tabel')}</summary>"
        f'<table class="regels"><tbody>{rows}</tbody></table></details>'
    )
