"""A calculation whose every line can be opened: "waarom dit bedrag?"."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from sandbox.model import Fact, Line, Source
from sandbox.people.facts import shown
from sandbox.texts import text
from sandbox.ui.drawing import Drawing
from sandbox.ui.markup import icon


def lines(d: Drawing, region: str, calculation: tuple[Line, ...]) -> str:
    """HTML of the lines, each a piece to open with its explanation, parts and source.

    A doubt about any figure in it is said above the lines as well.
    """
    inside = "".join(_line(d, region, one) for one in calculation)
    return f'<div class="blad">{_ours(d, region)}{_doubt(d, region, calculation)}{inside}</div>'


def _ours(d: Drawing, region: str) -> str:
    """Says inside a simulated site that the explanations are Oefenloket's own."""
    if region != "site":
        return ""
    said = f"<strong>{text('les.oefenloket')}</strong> · "
    said += d.text(region, text("les.uitleg_van_ons"), "span")
    return f'<div class="oefenloket eigen">{icon("info")}<div>{said}</div></div>'


def _doubt(d: Drawing, region: str, calculation: tuple[Line, ...]) -> str:
    found = set(_sureness(calculation))
    doubts = [sure for sure in ("voorlopig", "waarschijnlijk") if sure in found]
    return d.text(region, text(f"les.twijfel_{doubts[0]}"), kind="melding") if doubts else ""


def _sureness(calculation: tuple[Line, ...]) -> Iterator[str]:
    for one in calculation:
        if one.source:
            yield one.source.sure
        yield from _sureness(one.children)


def _line(d: Drawing, region: str, line: Line) -> str:
    amount = shown(Fact("amount", line.amount))
    inside = d.text(region, line.explanation, kind="uitleg") + "".join(
        _line(d, region, child) for child in line.children
    )
    return (
        f'<details class="regel"><summary><span>{escape(line.label)}</span>'
        f"<b>{escape(amount)}</b></summary>{inside}{_source(line.source)}</details>"
    )


def _source(source: Source | None) -> str:
    if source is None:
        return ""
    doubt = "" if source.sure == "zeker" else f"<p>{text(f'les.twijfel_{source.sure}')}</p>"
    where = f"{source.text} ({source.address})" if source.address else source.text
    return f'{doubt}<p class="bron">{escape(text("les.bron", bron=where))}</p>'
