"""Returns and couples made by hypothesis, and the cost of every division on a grid."""

from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from sandbox.tax import Box3, CareCosts, Gifts, TaxReturn, Travel
from sandbox.tax.partners.filing import couple
from sandbox.tax.settling import figures

BORN = st.one_of(
    st.dates(date(1963, 1, 1), date(2005, 12, 31)), st.dates(date(1946, 1, 1), date(1956, 5, 31))
)
"""Below AOW age, or of AOW age, in every year."""
CHILD = st.one_of(st.none(), st.dates(date(2006, 1, 1), date(2022, 12, 31)))
MONEY = st.one_of(st.just(0), st.integers(0, 45_000), st.integers(45_001, 150_000))
YEARS_WITH_ALL = st.sampled_from([2024, 2025])


@st.composite
def returns(draw: st.DrawFn, year: int | None = None, *, alone: bool = True) -> TaxReturn:
    """Somebody with anything that can be filled in; born after 1962 when not `alone`."""
    born = BORN if alone else st.dates(date(1963, 1, 1), date(2005, 12, 31))
    wage, pension = draw(MONEY), draw(MONEY)
    return TaxReturn(
        year=year or draw(YEARS_WITH_ALL),
        born=draw(born),
        wage=wage,
        pension=pension,
        withheld=draw(st.integers(0, wage + pension)),
        settled_arbeidskorting=draw(st.one_of(st.none(), st.integers(0, min(wage, 6_000)))),
        single=draw(st.booleans()),
        youngest_child_born=draw(CHILD),
        wajong=draw(st.booleans()),
        woz=draw(st.one_of(st.just(0), st.integers(0, 2_000_000))),
        mortgage_interest=draw(st.one_of(st.just(0), st.integers(0, 30_000))),
        gifts=draw(st.builds(Gifts, SMALL, SMALL, SMALL)),
        care_costs=draw(st.builds(CareCosts, SMALL, SMALL)),
        travel=draw(st.builds(Travel, st.integers(0, 90), st.integers(0, 7), SMALL)),
        box3=draw(st.builds(Box3, LARGE, LARGE, LARGE, SMALL)),
    )


SMALL = st.one_of(st.just(0), st.integers(0, 9_000))
LARGE = st.one_of(st.just(0), st.integers(0, 900_000))


def owed(a: TaxReturn, b: TaxReturn, divisions: list[dict[str, Fraction]]) -> int:
    """The lowest tax together over the divisions."""
    household = couple(a, b)
    return min(sum(each.due for each in figures(household, division)) for division in divisions)
