"""The shape of a parameter file: one model for each subject of the law."""

from decimal import Decimal
from functools import cached_property
from typing import Self

from pydantic import model_validator

from sandbox.tax.law.figures import (
    Cents,
    Day,
    Euros,
    Flag,
    Households,
    IncomeKind,
    Number,
    Percent,
    Written,
)
from sandbox.texts import text


class Aow(Written):
    """Days of birth: AOW age before the year, reached in it, and the group with own brackets."""

    reached_before_year: Day
    reached_during_year: Day
    own_bracket_before: Day


class Box1Law(Written):
    """Wet IB 2001, articles 2.10 and 2.10a, and the premies volksverzekeringen."""

    bracket_1_until: Euros
    bracket_2_until: Euros
    tax_1: Percent
    tax_2: Percent
    tax_3: Percent
    highest_for_deductions: Percent
    premie_aow: Percent
    premie_anw: Percent
    premie_wlz: Percent

    @cached_property
    def premie_rate(self) -> Decimal:
        """All premies, below AOW age: 0.2765."""
        return self.premie_aow.rate + self.premie_rate_aow

    @cached_property
    def premie_rate_aow(self) -> Decimal:
        """The premies somebody of AOW age still pays: 0.0975."""
        return self.premie_anw.rate + self.premie_wlz.rate

    @cached_property
    def extra_on_deductions(self) -> Decimal:
        """What is added back on deductions that fell in bracket 3: 0.1202 in 2025."""
        return self.tax_3.rate - self.highest_for_deductions.rate


class ShrinkingCredit(Written):
    most: Euros
    shrinks_from: Euros
    rate: Percent


class AlgemeneHeffingskorting(ShrinkingCredit):
    """Wet IB 2001, article 8.10; `income` says which income makes it smaller."""

    income: IncomeKind
    zero_from: Euros
    most_aow: Euros
    rate_aow: Percent


class Part(Written):
    """One part of the arbeidskorting: base + rate x (wage - end of the part before)."""

    until: Euros
    base: Euros
    rate: Percent


class Arbeidskorting(Written):
    """Wet IB 2001, article 8.11: three rising parts and one falling part."""

    below_aow: tuple[Part, Part, Part, Part]
    aow: tuple[Part, Part, Part, Part]


class Combinatiekorting(Written):
    """Inkomensafhankelijke combinatiekorting: Wet IB 2001, article 8.14a."""

    child_younger_than: Number
    starts_above: Euros
    rate: Percent
    most: Euros
    rate_aow: Percent
    most_aow: Euros


class ForfaitStep(Written):
    above: Euros
    rate: Percent


class OwnHomeLaw(Written):
    """Wet IB 2001, articles 3.112 and 3.123a."""

    forfait: tuple[ForfaitStep, ...]
    villa_above: Euros
    villa_base: Euros
    villa_rate: Percent
    small_debt_relief: Percent


class Box3Law(Written):
    """Wet IB 2001, chapter 5 and article 2.13; amounts per person."""

    exemption: Euros
    tax: Percent
    savings: Percent
    investments: Percent
    debts: Percent
    debt_threshold: Euros
    green_exemption: Euros | None


class Minimum(Written):
    to_pay: Euros
    to_get: Euros


class GiftsLaw(Written):
    """Wet IB 2001, articles 6.32 to 6.39a."""

    threshold: Percent
    threshold_least: Euros
    ceiling: Percent
    cultural_extra: Percent
    cultural_extra_most: Euros
    periodic_most: Euros


class CareLaw(Written):
    """Wet IB 2001, articles 6.19 and 6.20."""

    low_until: Euros
    low: Euros
    low_until_partners: Euros
    low_partners: Euros
    middle_rate: Percent
    middle_until: Euros
    high_base: Euros
    high_rate: Percent
    raised_until: Euros
    raised_by: Percent
    raised_by_aow: Percent


class Distance(Euros):
    """One row of the travel table: kilometres one way, amount for four days a week or more."""

    above_km: int
    until_km: int | None


class TravelLaw(Written):
    """Wet IB 2001, article 3.87."""

    table: tuple[Distance, ...]
    three_days: Percent
    two_days: Percent
    one_day: Percent
    few_days_until_km: Number


class ZorgtoeslagLaw(Written):
    """Wet op de zorgtoeslag, articles 2 and 3."""

    standard_premium: Euros
    threshold_income: Euros
    own_rate: Percent
    own_rate_partners: Percent
    rate_above: Percent
    least: Euros
    assets: Euros
    assets_partners: Euros


class CurveLine(Written):
    """2024 and 2025: base rent = a x income squared + b x income."""

    a: Number
    b: Number
    income_from: Euros
    norm_rent: Cents


class Curves(Written):
    single: CurveLine
    more: CurveLine


class Curve(Curves):
    """`aow` are other curves for who has AOW age, None where they are the same."""

    minus: Cents
    aow: Curves | None


class LinearLine(Written):
    """2026: a fixed base rent; the benefit shrinks with income."""

    base_rent: Cents
    income_from: Euros
    rate: Percent


class Linear(Written):
    single: LinearLine
    more: LinearLine


class KindgebondenBudgetLaw(Written):
    """Wet op het kindgebonden budget, article 2; amounts a child and a year."""

    per_child: Euros
    from_12: Euros
    from_16: Euros
    single_parent: Euros
    threshold_income: Euros
    threshold_partners: Euros
    rate_above: Percent
    assets: Euros
    assets_partners: Euros


class HourlyMost(Written):
    """The highest price of an hour that counts."""

    day_care: Cents
    after_school: Cents
    childminder: Cents


class KinderopvangtoeslagLaw(Written):
    """Besluit kinderopvangtoeslag: only the highest share, of the child with the most hours."""

    hourly_most: HourlyMost
    hours_most: Number
    highest_share: Percent
    highest_until: Euros


class HuurtoeslagLaw(Written):
    """Wet op de huurtoeslag, articles 13 to 21; rents in euros and cents a month."""

    quality_limit: Cents
    cap_small: Cents
    cap_large: Cents
    rent_most: Cents
    rent_most_is_hard: Flag
    full_from_age: Number
    assets: Euros
    above_cap_for: Households
    share_middle: Percent
    share_above: Percent
    curve: Curve | None
    linear: Linear | None

    @model_validator(mode="after")
    def _one_formula(self) -> Self:
        if (self.curve is None) == (self.linear is None):
            raise ValueError(text("wet.jaar.curve_of_linear"))
        return self
