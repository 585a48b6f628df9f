"""A benefit (toeslag): an amount a month and a year, with its lines."""

from dataclasses import dataclass

from sandbox.tax.lines import Line


@dataclass(frozen=True, slots=True)
class Benefit:
    """Whole euros; both 0 when there is no right to it.

    `lines` say why, in Dutch; they add up to the amount of a year before it is cut in months.
    """

    per_month: int
    per_year: int
    lines: tuple[Line, ...]
