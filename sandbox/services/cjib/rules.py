"""The fine of this person, and the car it is for, as facts: boete.bedrag, auto.kenteken, …"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sandbox.model import Derived, Fact, Given, Person
from sandbox.people.seed import Chance
from sandbox.services.cjib.fines import FILE, Fine, Fines, growth, known, months
from sandbox.services.rules import Rules

YEAR = 2025
"""The year of the fine: the newest of which most amounts are known."""
_FIRST_DAY = date(YEAR, 12, 1)
_SOLD = date(YEAR, 11, 17)
"""A car that was sold, was sold before any day on which the fine can be."""
_MAKES = ("Bolderwagen", "Zoefhond", "Kwikstaart", "Slakkengang")
_STREETS = ("Proefweg", "Voorbeeldlaan", "Oefensingel", "Lesstraat")
FACTS = frozenset(
    {f"boete.{name}" for name in (
        "feit", "bedrag", "kosten", "totaal", "eerste_erbij", "eerste_totaal", "tweede_erbij",
        "tweede_totaal", "maanden", "per_maand", "laatste_deel", "nummer", "regeling", "beroep",
        "dag", "tijd", "plaats", "betaling",
    )}
    | {f"auto.{name}" for name in (
        "kenteken", "ander_kenteken", "merk", "verkocht", "code", "vrijwaring", "opgezegd",
    )}
)  # fmt: skip
"""The facts that `derive` adds; amounts in whole euros."""


def derive(_given: Sequence[Given], person: Person) -> Derived:
    """A fine and a car for this person, always the same."""
    bsn = str(person.facts["bsn"].value)
    boete = _fine(Chance("cjib", bsn))
    auto = _car(Chance("auto", bsn))
    return Derived(
        {f"boete.{name}": fact for name, fact in boete.items()}
        | {f"auto.{name}": fact for name, fact in auto.items()}
    )


def _fine(chance: Chance) -> dict[str, Fact]:
    chosen = chance.choose([fine for fine in known().fines if fine.chosen])
    number = chance.digits(6)
    return {
        **_amounts(chosen),
        "feit": Fact("text", chosen.label),
        "nummer": Fact("code", f"OC{number}"),
        "betaling": Fact("text", f"OCP-{number}"),
        "regeling": Fact("text", f"OCR-{number}"),
        "beroep": Fact("text", f"OOM-{number}"),
        "dag": Fact("date", _FIRST_DAY + timedelta(days=chance.below(14))),
        "tijd": Fact("text", f"{chance.between(8, 19)}.{chance.between(10, 59)} uur"),
        "plaats": Fact("text", f"{chance.choose(_STREETS)} in Oefendam"),
    }


def _amounts(fine: Fine) -> dict[str, Fact]:
    euros = fine.amounts[YEAR]
    grown = growth(euros)
    total, first, second = (
        cents // 100 for cents in (grown.in_time, grown.after_first, grown.after_second)
    )
    parts = months(total)
    each = -(-total // parts)
    amounts = {
        "bedrag": euros,
        "kosten": known().costs,
        "totaal": total,
        "eerste_erbij": first - total,
        "eerste_totaal": first,
        "tweede_erbij": second - first,
        "tweede_totaal": second,
        "per_maand": each,
        "laatste_deel": total - each * (parts - 1),
    }
    return {name: Fact("amount", euros) for name, euros in amounts.items()} | {
        "maanden": Fact("number", parts)
    }


def _car(chance: Chance) -> dict[str, Fact]:
    """A vowel stands in no plate of these years, so that nobody drives with this one."""
    first, second = chance.between(10, 54), chance.between(55, 98)
    return {
        "kenteken": Fact("code", f"OE-{first}-FN"),
        "ander_kenteken": Fact("code", f"OE-{second}-FN"),
        "merk": Fact("text", chance.choose(_MAKES)),
        "verkocht": Fact("date", _SOLD),
        "code": Fact("code", f"OT{chance.digits(7)}"),
        "vrijwaring": Fact("text", f"OV-{chance.digits(5)}"),
        "opgezegd": Fact("text", f"OVZ-{chance.digits(5)}"),
    }


RULES = Rules(derive=derive, facts=FACTS, files={FILE: Fines})
CAR = Rules(derive=derive, facts=FACTS)
"""The same facts for who sells the car."""
