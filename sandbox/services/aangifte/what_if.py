""" "Hoe werkt belasting?": what becomes of a wage, for whoever wants to try it out."""

from __future__ import annotations

from datetime import date

from sandbox.model import Derived
from sandbox.services.aangifte.pictures import bars, calculation
from sandbox.services.aangifte.rules import RETURN
from sandbox.tax import TaxReturn, assess, payroll_month

BORN = date(2000, 1, 1)
"""Someone of working age without children, whatever the year."""
WEEKS_PER_YEAR = 52


def side_job(year: int, hourly: int, hours: int, months: int, credit: bool) -> Derived:
    """The picture and sheet of one job.

    `hourly` in whole euros, `hours` a week, `months` of the year; `credit`: whether the employer
    applies the loonheffingskorting. Raises TaxError for a year without rules.
    """
    month_wage = hourly * hours * WEEKS_PER_YEAR // 12
    paid = payroll_month(year, month_wage, credit=credit)
    found = assess(
        TaxReturn(
            year=year,
            born=BORN,
            wage=month_wage * months,
            withheld=paid.withheld * months,
            settled_arbeidskorting=paid.arbeidskorting * months,
        )
    )
    return Derived(
        bars={RETURN: bars(found.picture)},
        sheets={RETURN: calculation(found)},
    )
