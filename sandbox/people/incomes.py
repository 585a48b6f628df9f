"""Rules for income that is not from work: AOW, pension, WW."""

from __future__ import annotations

from sandbox.model import Fact
from sandbox.people.arguments import Arguments, wrong
from sandbox.people.facts import Facts
from sandbox.people.known_before import known_before
from sandbox.people.seed import Chance
from sandbox.tax import TaxError, payroll_month


def benefit(chance: Chance, given: Arguments) -> Facts:
    """A pension or benefit during a part of a year, as its year statement has it.

    Amounts are in whole euros over the year, except `maandbedrag`. What is withheld follows the
    green monthly table: the white one without the credit for work.
    """
    month, months = given.by_chance("maandbedrag", chance), given.by_chance("maanden", chance)
    credit = given.flag("loonheffingskorting")
    if not 1 <= months <= 12:
        raise wrong(given.fact, "maanden", naam="maanden")
    tax = months * withheld(given, month, credit)
    facts = {
        "instantie": Fact("name", chance.choose(given.words("instanties"))),
        "maandbedrag": Fact("amount", month),
        "maanden": Fact("number", months),
        "bedrag": Fact("amount", month * months),
        "loonheffing": Fact("amount", tax),
        "korting": Fact("yesno", "ja" if credit else "nee"),
        "netto": Fact("amount", month * months - tax),
    }
    return facts | whose(given) | known_before(facts, given, "instantie")


def withheld(given: Arguments, month: int, credit: bool) -> int:
    """What goes off a benefit of so many euros a month."""
    try:
        payroll = payroll_month(given.number("year"), month, credit, aow=given.flag("aow"))
    except TaxError as refusal:
        raise wrong(given.fact, "belasting", naam="maandbedrag", reden=str(refusal)) from refusal
    return (payroll.withheld_year + payroll.arbeidskorting_year) // 12


def whose(given: Arguments) -> dict[str, Fact]:
    """`van`: the group of facts of the person whose income it is, when it is the partner's."""
    return {"van": Fact("text", given.word("van"))} if "van" in given else {}
