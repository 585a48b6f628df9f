"""The own home in box 1: eigenwoningforfait, mortgage interest and small-debt relief (Hillen)."""

from dataclasses import dataclass

from sandbox.tax.law.year import Law
from sandbox.tax.rounding import down, up


@dataclass(frozen=True, slots=True)
class Home:
    """What the own home adds to (or takes off) box 1, whole euros.

    `relief` is the "aftrek wegens geen of kleine eigenwoningschuld".
    """

    woz: int
    forfait: int
    interest: int
    relief: int

    @property
    def balance(self) -> int:
        return self.forfait - self.interest - self.relief


def home(law: Law, woz: int, interest: int) -> Home:
    """A home owned and lived in the whole year."""
    forfait = eigenwoningforfait(law, woz)
    rest = max(0, forfait - interest)
    return Home(
        woz=woz,
        forfait=forfait,
        interest=interest,
        relief=up(rest * law.own_home.small_debt_relief.rate),
    )


def eigenwoningforfait(law: Law, woz: int) -> int:
    """A percentage of the WOZ value; for very dear homes an amount plus a part of the excess."""
    rules = law.own_home
    if woz > rules.villa_above.value:
        return down(
            rules.villa_base.value + (woz - rules.villa_above.value) * rules.villa_rate.rate
        )
    for step in reversed(rules.forfait):
        if woz > step.above.value:
            return down(woz * step.rate.rate)
    return 0
