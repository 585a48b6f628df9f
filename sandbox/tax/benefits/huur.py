"""Huurtoeslag: help with the rent."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.benefits.benefit import Benefit
from sandbox.tax.errors import InvalidInput
from sandbox.tax.explain.rent import RentSum, no_right_line, rent_line, too_much
from sandbox.tax.law.chapters import HuurtoeslagLaw
from sandbox.tax.law.figures import Cents, Figure
from sandbox.tax.law.year import Law, law
from sandbox.tax.returns.checks import cents, count, whole_euros
from sandbox.tax.rounding import down
from sandbox.texts import text

ADULT = 18
AOW_AGE = 67
"""In 2024 to 2027 (Algemene Ouderdomswet, article 7a)."""


@dataclass(frozen=True, slots=True)
class Tenant:
    """A household that rents, checked: euros a month, euros a year, persons."""

    income: int
    rent: Decimal
    age: int
    persons: int
    partners: bool
    assets: int

    @property
    def single(self) -> bool:
        return self.persons == 1

    @property
    def no_child(self) -> bool:
        """Nobody but the tenant and a partner."""
        return self.persons == (2 if self.partners else 1)


def huurtoeslag(  # noqa: PLR0913, PLR0917 - the public interface
    year: int,
    income: int,
    rent: Decimal | float,
    age: int,
    household: int,
    partner_income: int | None = None,
    assets: int = 0,
) -> Benefit:
    """Huurtoeslag for somebody who rents a home of their own, the whole year.

    `income`, `partner_income` and `assets` (on 1 January, of partners together) in whole
    euros; `rent` in euros and cents a month, with the service costs that count that year;
    `household` is the number of persons. The month is rounded down.
    Raises InvalidInput, and MissingFigure for 2023.
    """
    found = law(year)
    rules = found.need(found.huurtoeslag, "huurtoeslag")
    persons = count(household, text("wet.huurtoeslag.aantal_personen"), 1, 30)
    together = whole_euros(income, text("wet.woorden.inkomen"))
    if partner_income is not None:
        together += whole_euros(partner_income, text("wet.woorden.inkomen_van_je_partner"))
        if persons == 1:
            raise InvalidInput(text("wet.huurtoeslag.aantal_personen_met_een"))
    tenant = Tenant(
        income=together,
        rent=cents(rent, text("wet.huurtoeslag.huur_per_maand")),
        age=count(age, text("wet.huurtoeslag.leeftijd"), 0, 130),
        persons=persons,
        partners=partner_income is not None,
        assets=whole_euros(assets, text("wet.woorden.vermogen")),
    )
    return _no_right(found, rules, tenant) or _benefit(found, rules, tenant)


def _no_right(found: Law, rules: HuurtoeslagLaw, tenant: Tenant) -> Benefit | None:
    limit = rules.assets.value * (2 if tenant.partners else 1)
    most = _rent_limit(rules, tenant)
    if tenant.age < ADULT:
        words = text("wet.huurtoeslag.je_bent_nog_geen")
        line = no_right_line(found, words, rules.full_from_age)
    elif tenant.assets > limit:
        line = no_right_line(found, too_much("vermogen", tenant.assets, limit), rules.assets)
    elif rules.rent_most_is_hard.value and tenant.rent > most.value:
        line = no_right_line(found, too_much("huur", tenant.rent, most.value), most)
    else:
        return None
    return Benefit(0, 0, (line,))


def _rent_limit(rules: HuurtoeslagLaw, tenant: Tenant) -> Cents:
    """Who is young and has no child at home counts with the lowest limit."""
    young = tenant.age < rules.full_from_age.value and tenant.no_child
    return rules.quality_limit if young else rules.rent_most


def _base_rent(found: Law, rules: HuurtoeslagLaw, tenant: Tenant) -> tuple[Decimal, Figure]:
    """The part of the rent everybody pays, and the figure it starts from."""
    if rules.linear is not None:
        line = rules.linear.single if tenant.single else rules.linear.more
        return line.base_rent.value, line.base_rent
    curve = found.need(rules.curve, "basishuur")
    curves = curve.aow if curve.aow is not None and tenant.age >= AOW_AGE else curve
    part = curves.single if tenant.single else curves.more
    rent = part.norm_rent.value
    if tenant.income > part.income_from.value:
        rent = part.a.value * tenant.income**2 + part.b.value * tenant.income
    return rent - curve.minus.value, part.norm_rent


def _less_by_income(rules: HuurtoeslagLaw, tenant: Tenant) -> Decimal:
    """Euros a month off because of income above a limit (2026)."""
    if rules.linear is None:
        return Decimal(0)
    line = rules.linear.single if tenant.single else rules.linear.more
    return max(0, tenant.income - line.income_from.value) * line.rate.rate / 12


def _benefit(found: Law, rules: HuurtoeslagLaw, tenant: Tenant) -> Benefit:
    base, base_figure = _base_rent(found, rules, tenant)
    rent = min(tenant.rent, _rent_limit(rules, tenant).value)
    quality, cap = rules.quality_limit, rules.cap_small if tenant.persons <= 2 else rules.cap_large
    aow = tenant.age >= AOW_AGE
    counts_above = rules.above_cap_for.value == "iedereen" or tenant.single or aow
    parts = RentSum(
        income=tenant.income,
        rent=tenant.rent,
        base=base,
        base_figure=base_figure,
        quality=quality,
        cap=cap,
        whole=_between(rent, base, quality.value),
        middle=_between(rent, max(base, quality.value), cap.value) * rules.share_middle.rate,
        above=_between(rent, max(base, cap.value), rent) * rules.share_above.rate * counts_above,
        less=_less_by_income(rules, tenant),
    )
    month = max(0, down(parts.whole + parts.middle + parts.above - parts.less))
    line = rent_line(found, rules, parts, month)
    return Benefit(per_month=month, per_year=12 * month, lines=(line,))


def _between(rent: Decimal, low: Decimal, high: Decimal) -> Decimal:
    """The part of the rent that lies between two limits."""
    return max(Decimal(0), min(rent, high) - low)
