"""Deductions: gifts, specific care costs and commuting by public transport."""

from dataclasses import dataclass

from sandbox.tax.errors import NotCovered
from sandbox.tax.law.year import Law
from sandbox.tax.returns.form import CareCosts, Gifts, Travel
from sandbox.tax.rounding import down, up
from sandbox.texts import text


@dataclass(frozen=True, slots=True)
class GiftDeduction:
    """What of the gifts may be deducted, whole euros; of one person or of two partners together.

    `extra` is added to gifts to culture, `threshold` is what nobody deducts, `above_ceiling`
    and `above_periodic_most` are cut off.
    """

    ordinary: int
    cultural: int
    extra: int
    threshold: int
    above_ceiling: int
    periodic: int
    above_periodic_most: int

    @property
    def ordinary_deduction(self) -> int:
        counted = self.ordinary + self.cultural + self.extra
        return counted - self.threshold - self.above_ceiling

    @property
    def periodic_deduction(self) -> int:
        return self.periodic - self.above_periodic_most

    @property
    def total(self) -> int:
        return self.ordinary_deduction + self.periodic_deduction


def gift_deduction(law: Law, gifts: Gifts, income: int) -> GiftDeduction:
    """`income`: the drempelinkomen, of partners together.

    The extra for culture counts for the threshold and lies on top of the ceiling.
    """
    rules = law.gifts
    extra = min(rules.cultural_extra_most.value, up(gifts.cultural * rules.cultural_extra.rate))
    counted = gifts.ordinary + gifts.cultural + extra
    threshold = max(rules.threshold_least.value, down(income * rules.threshold.rate))
    threshold = min(threshold, counted)
    ceiling = up(income * rules.ceiling.rate) + extra
    return GiftDeduction(
        ordinary=gifts.ordinary,
        cultural=gifts.cultural,
        extra=extra,
        threshold=threshold,
        above_ceiling=max(0, counted - threshold - ceiling),
        periodic=gifts.periodic,
        above_periodic_most=max(0, gifts.periodic - rules.periodic_most.value),
    )


@dataclass(frozen=True, slots=True)
class CareDeduction:
    """What of the care costs may be deducted, whole euros."""

    plain: int
    raised: int
    raise_: int
    threshold: int

    @property
    def total(self) -> int:
        return self.plain + self.raised + self.raise_ - self.threshold


def care_deduction(
    law: Law, costs: CareCosts, income: int, *, partners: bool, aow: bool
) -> CareDeduction:
    """`income`: the drempelinkomen, of partners together; `aow`: one of them has AOW age."""
    rules = law.care_costs
    raise_ = 0
    if income <= rules.raised_until.value:
        raise_ = up(costs.raised * (rules.raised_by_aow if aow else rules.raised_by).rate)
    counted = costs.plain + costs.raised + raise_
    return CareDeduction(
        plain=costs.plain,
        raised=costs.raised,
        raise_=raise_,
        threshold=min(counted, care_threshold(law, income, partners=partners)),
    )


def care_threshold(law: Law, income: int, *, partners: bool) -> int:
    """What everybody pays for care without deduction, whole euros."""
    rules = law.care_costs
    low_until, low = (
        (rules.low_until_partners, rules.low_partners) if partners else (rules.low_until, rules.low)
    )
    if income <= low_until.value:
        return low.value
    if income <= rules.middle_until.value:
        return down(income * rules.middle_rate.rate)
    above = income - rules.middle_until.value
    return down(rules.high_base.value + above * rules.high_rate.rate)


@dataclass(frozen=True, slots=True)
class TravelDeduction:
    """Reisaftrek: the amount of the table for the distance, minus what the employer paid."""

    full: int
    for_days: int
    reimbursed: int

    @property
    def total(self) -> int:
        return max(0, self.for_days - self.reimbursed)


NO_TRAVEL = TravelDeduction(0, 0, 0)


def travel_deduction(law: Law, travel: Travel) -> TravelDeduction:
    """Commuting by public transport; nothing up to 10 km or below one day a week.

    Raises MissingFigure in a year without a table and NotCovered for more than 90 km on three
    days or fewer, where the real return asks for every day of travel.
    """
    if not travel.days or travel.km <= 10:
        return NO_TRAVEL
    rules = law.need(law.travel, "tabel reisaftrek openbaar vervoer")
    if travel.days <= 3 and travel.km > rules.few_days_until_km.value:
        raise NotCovered(text("wet.aftrek.je_reist_meer_dan"))
    row = next(
        each
        for each in rules.table
        if travel.km > each.above_km and (each.until_km is None or travel.km <= each.until_km)
    )
    share = {1: rules.one_day, 2: rules.two_days, 3: rules.three_days}.get(travel.days)
    return TravelDeduction(
        full=row.value,
        for_days=up(row.value * share.rate) if share else row.value,
        reimbursed=travel.reimbursed,
    )
