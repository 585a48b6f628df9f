"""Partners filing together: joint items divided as they choose."""

from collections.abc import Mapping
from fractions import Fraction

from sandbox.tax.assessment import Assessment, assessment
from sandbox.tax.errors import InvalidInput, NotCovered
from sandbox.tax.household.dividing import JOINT
from sandbox.tax.household.people import Household
from sandbox.tax.returns.checks import kind, part
from sandbox.tax.returns.form import TaxReturn
from sandbox.tax.settling import Case, cases
from sandbox.texts import text

PAID_OUT_BORN_BEFORE = 1963


def assess_partners(
    a: TaxReturn, b: TaxReturn, shares: Mapping[str, object]
) -> tuple[Assessment, Assessment]:
    """The assessments of partners the whole year; `single` in the returns is not looked at.

    `shares`: the part of each joint item (`own_home`, `box3`, `gifts`, `care_costs`) that goes
    to `a`, from 0 to 1. A missing key leaves each with the own: own home and interest, own
    assets minus the own exemption (what one does not use of it, the other may), own gifts and
    costs. Exemptions and thresholds count together, whatever the shares.
    Raises InvalidInput for other keys or parts, NotCovered, and MissingFigure.
    """
    household = couple(a, b)
    first, second = cases(household, checked(shares))
    return assessment(first), assessment(second)


def couple(a: TaxReturn, b: TaxReturn) -> Household:
    """Two returns as one household; refuses what is not covered for partners."""
    for r in (a, b):
        kind(r, TaxReturn, text("wet.partners.aangifte"))
    if a.year != b.year:
        raise InvalidInput(text("wet.partners.partners_kies_voor_allebei"))
    household = Household(a, b)
    _refuse_paid_out_credit(household)
    return household


def checked(shares: Mapping[str, object]) -> dict[str, Fraction]:
    """The shares as exact parts from 0 to 1."""
    kind(shares, Mapping, text("wet.partners.verdeling"))
    unknown = [str(key) for key in shares if key not in JOINT]
    if unknown:
        raise InvalidInput(text("wet.partners.verdeling_kun_je_niet", waarde=unknown[0]))
    return {key: part(value, text("wet.partners.verdeling")) for key, value in shares.items()}


def _refuse_paid_out_credit(household: Household) -> None:
    """Somebody born before 1963 with hardly any income gets unused credit paid out.

    That holds when the partner owes enough. It is refused when the own incomes alone show it;
    when only a division brings it about, the assessment has a remark.
    """
    alone = [_alone(r) for r in household.returns]
    for one, other in (alone, reversed(alone)):
        if (
            one.r.born.year < PAID_OUT_BORN_BEFORE
            and one.figures.total < one.figures.credits["algemene_heffingskorting"]
            and other.figures.due > 0
        ):
            raise NotCovered(text("wet.partners.een_van_jullie_is"))


def _alone(r: TaxReturn) -> Case:
    own = TaxReturn(year=r.year, born=r.born, wage=r.wage, pension=r.pension, single=False)
    return cases(Household(own), {})[0]
