"""The return for everyone: answers → assessments → amounts, picture and lines for the screens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

from sandbox.fields.kinds.amount import written as amount
from sandbox.model import Derived, Fact, Given, Person, SheetLine
from sandbox.services.aangifte.filling import FEEDS, partner_of, returns, said, year_of
from sandbox.services.aangifte.pictures import bars, calculation, lines
from sandbox.services.rules import Pictures, Rules
from sandbox.tax import Assessment, Split, TaxReturn, assess, assess_partners, best_split
from sandbox.tax.law.year import law
from sandbox.texts import text

RETURN = "aangifte"
MONTHS_TO_PAY = 12
"""The longest payment arrangement (facts of the Belastingdienst, checked 2026-11-24)."""
FACTS = frozenset(
    f"{RETURN}.{name}"
    for name in (
        "inkomen", "belasting", "kortingen", "ingehouden", "terug", "betalen", "saldo",
        "uitkomst", "uitkomst_partner", "samen", "verdeling", "bespaart", "vrij", "vrij_samen",
        "per_maand", "te_hoog", "kenmerk", "inkomen_eigen", "inkomen_partner", "saldo_eigen",
        "saldo_partner", "naam_partner",
    )
)  # fmt: skip
"""The facts that `derive` adds; amounts in whole euros."""


def derive(given: Sequence[Given], person: Person) -> Derived:
    """The return as it stands with these answers; divided at its best once that is agreed."""
    filled = returns(given, person)
    if len(filled) == 1:
        found: tuple[Assessment, ...] = (_alone(filled[0]),)
        split = None
    else:
        split = _split(*filled)
        agreed = said(given, "verdeling") == "ja"
        found = split.assessments if agreed else _own(*filled)
    facts = _amounts(found, person) | _division(split) | _words(found, person)
    own = found[0]
    return Derived(
        facts={f"{RETURN}.{name}": fact for name, fact in facts.items()},
        bars={RETURN: bars(own.picture)},
        sheets={RETURN: calculation(own)} | _other_sheets(found, split),
    )


@lru_cache(maxsize=128)
def _alone(tax_return: TaxReturn) -> Assessment:
    return assess(tax_return)


@lru_cache(maxsize=128)
def _own(a: TaxReturn, b: TaxReturn) -> tuple[Assessment, Assessment]:
    return assess_partners(a, b, {})


@lru_cache(maxsize=128)
def _split(a: TaxReturn, b: TaxReturn) -> Split:
    return best_split(a, b)


def _other_sheets(
    found: Sequence[Assessment], split: Split | None
) -> dict[str, tuple[SheetLine, ...]]:
    """The calculation of the partner, and how what they share is divided."""
    if split is None:
        return {"partner": (), "verdeling": ()}
    return {
        "partner": calculation(found[1]),
        "verdeling": lines(split.lines),
    }


def _amounts(found: Sequence[Assessment], person: Person) -> dict[str, Fact]:
    """Amounts of both partners together, or of one person."""
    result = sum(assessment.pays_or_gets for assessment in found)
    free = law(year_of(person)).box3.exemption.value
    amounts = {
        "inkomen": sum(assessment.verzamelinkomen for assessment in found),
        "belasting": sum(assessment.total for assessment in found),
        "kortingen": -sum(assessment.total - assessment.due for assessment in found),
        "ingehouden": sum(assessment.withheld for assessment in found),
        "terug": max(-result, 0),
        "betalen": max(result, 0),
        "saldo": abs(result),
        "vrij": free,
        "vrij_samen": 2 * free,
        "per_maand": -(-max(result, 0) // MONTHS_TO_PAY),
        "te_hoog": max(result, 0) + found[0].box1_income // 50 + 1,
    }
    for whose, assessment in zip(("eigen", "partner"), (found[0], found[-1]), strict=True):
        amounts[f"inkomen_{whose}"] = assessment.verzamelinkomen
        amounts[f"saldo_{whose}"] = abs(assessment.pays_or_gets)
    return {name: Fact("amount", value) for name, value in amounts.items()}


def _words(found: Sequence[Assessment], person: Person) -> dict[str, Fact]:
    other = outcome(found[1].pays_or_gets) if len(found) > 1 else ""
    whole = sum(assessment.pays_or_gets for assessment in found)
    together = outcome(whole)
    if other and whole:
        euros = amount(abs(whole))
        together = (
            text("wet.site.samen_krijgt_u_terug", bedrag=euros)
            if whole < 0
            else text("wet.site.samen_betaalt_u", bedrag=euros)
        )
    return {
        "uitkomst": Fact("text", outcome(found[0].pays_or_gets)),
        "uitkomst_partner": Fact("text", other),
        "samen": Fact("text", together),
        "kenmerk": Fact("text", reference(person)),
        "naam_partner": person.facts.get(f"{partner_of(person)}.naam", Fact("text", "")),
    }


def outcome(pays_or_gets: int) -> str:
    """The result in one line, in the voice of the site."""
    if pays_or_gets < 0:
        return text("wet.site.u_krijgt_terug", bedrag=amount(-pays_or_gets))
    if pays_or_gets > 0:
        return text("wet.site.u_betaalt", bedrag=amount(pays_or_gets))
    return text("wet.site.u_betaalt_niets_en")


def reference(person: Person) -> str:
    """A reference of this person's return: seven digits, so that it never looks like a BSN."""
    digest = int(sha256(str(person.facts["bsn"].value).encode()).hexdigest(), 16)
    return f"OEFEN-{digest % 9000 + 1000}-{digest // 9000 % 900 + 100}"


def _division(split: Split | None) -> dict[str, Fact]:
    return {
        "verdeling": Fact("text", _advice(split) if split else ""),
        "bespaart": Fact("amount", split.saves if split else 0),
    }


def _advice(split: Split) -> str:
    """The best division in the voice of the site."""
    whole = text("wet.site.met_de_beste_verdeling", bedrag=amount(split.due))
    if not split.saves:
        return text("wet.site.lager_kan_niet", geheel=whole)
    return text("wet.site.dat_is_minder_dan", geheel=whole, bedrag=amount(split.saves))


RULES = Rules(
    derive=derive,
    facts=FACTS,
    pictures=Pictures(bars=frozenset({RETURN}), sheets=frozenset({RETURN, "partner", "verdeling"})),
    feeds=FEEDS,
)
