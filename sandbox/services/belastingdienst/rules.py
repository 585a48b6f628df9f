"""The simulated return: answers → assessment → amounts, picture and lines for the screens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from hashlib import sha256

from sandbox.fields.kinds.amount import written as amount
from sandbox.model import Derived, Fact, Given, Person
from sandbox.services import Drawn
from sandbox.services.belastingdienst.drawn import bars, calculation
from sandbox.tax import Assessment, TaxReturn, assess

RETURN = "aangifte"
DEFAULT_YEAR = 2025
FACTS = frozenset(
    f"{RETURN}.{name}"
    for name in ("loon", "belasting", "kortingen", "ingehouden", "terug", "uitkomst", "kenmerk")
)
"""The facts that `derive` adds; amounts in whole euros."""
DRAWN = Drawn(bars=frozenset({RETURN}), sheets=frozenset({RETURN}))


def derive(given: Sequence[Given], person: Person) -> Derived:
    """The return as it stands with these answers."""
    assessment = assess(filled_in(given, person))
    return Derived(
        facts={f"{RETURN}.{name}": fact for name, fact in _facts(assessment, person).items()},
        bars={RETURN: bars(assessment.picture)},
        sheets={RETURN: calculation(assessment)},
    )


def filled_in(given: Sequence[Given], person: Person) -> TaxReturn:
    """The tax return of the answers; what is not asked is left at nothing."""
    born = person.facts["geboortedatum"].value
    year = person.facts["jaar"].value if "jaar" in person.facts else DEFAULT_YEAR
    if not isinstance(born, date) or not isinstance(year, int):
        raise TypeError("geboortedatum must be a date and jaar a whole number")
    return TaxReturn(
        year=year,
        born=born,
        wage=_total(given, "loon"),
        withheld=_total(given, "loonheffing"),
        settled_arbeidskorting=_total(given, "arbeidskorting"),
    )


def _total(given: Sequence[Given], feeds: str) -> int:
    return sum(int(str(one.value)) for one in given if one.feeds == feeds)


def _facts(found: Assessment, person: Person) -> dict[str, Fact]:
    tax = next(bar.amount for bar in found.picture if bar.kind == "tax")
    credits_used = next(bar.amount for bar in found.picture if bar.kind == "credit")
    return {
        "loon": Fact("amount", found.box1_income),
        "belasting": Fact("amount", tax),
        "kortingen": Fact("amount", -credits_used),
        "ingehouden": Fact("amount", found.withheld),
        "terug": Fact("amount", max(-found.pays_or_gets, 0)),
        "uitkomst": Fact("text", outcome(found.pays_or_gets)),
        "kenmerk": Fact("text", reference(person)),
    }


def outcome(pays_or_gets: int) -> str:
    """The result in one line, in the voice of the site."""
    if pays_or_gets < 0:
        return f"U krijgt {amount(-pays_or_gets)} terug"
    if pays_or_gets > 0:
        return f"U betaalt {amount(pays_or_gets)}"
    return "U betaalt niets en u krijgt niets terug"


def reference(person: Person) -> str:
    """A reference of this person's return: seven digits, so that it never looks like a BSN."""
    digest = int(sha256(str(person.facts["bsn"].value).encode()).hexdigest(), 16)
    return f"OEFEN-{digest % 9000 + 1000}-{digest // 9000 % 900 + 100}"
