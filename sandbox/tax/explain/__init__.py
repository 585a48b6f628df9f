"""The calculation in words that a 15-year-old follows, line by line, to be read or heard."""

from sandbox.tax.explain.income import income_lines
from sandbox.tax.explain.outcome import outcome_line, remarks
from sandbox.tax.explain.tax import tax_lines

__all__ = ["income_lines", "outcome_line", "remarks", "tax_lines"]
