"""Rules for what the state pays or asks back, so that every letter about it tells the same."""

from __future__ import annotations

from decimal import Decimal

from babel.numbers import format_decimal

from sandbox.model import Fact
from sandbox.payments import (
    NoAmount,
    Official,
    aow_net,
    aow_part,
    aow_starts,
    by_capacity,
    child_benefit,
    first_quarter,
    official,
    paid_on,
    ww_month,
    yearly_terms,
)
from sandbox.payments.ww import HIGH_MONTHS
from sandbox.people.arguments import Arguments, wrong
from sandbox.people.facts import Facts
from sandbox.people.incomes import whose, withheld
from sandbox.people.known_before import known_before
from sandbox.people.seed import Chance

_CENTS = "#,##0.00"


def exactly(amount: Decimal) -> Fact:
    """Euros and cents, as a letter has them: "€ 1.637,57"."""
    return Fact("text", f"€\u00a0{format_decimal(amount, format=_CENTS, locale='nl_NL')}")


def unemployment(_chance: Chance, given: Arguments) -> Facts:
    """WW after a job, as the decision and the year statement have it; whole euros before tax.

    `hoog` is a month at first, `maandbedrag` a later one, `bedrag` all months of `year` together.
    With `erbij` somebody earned so much in a later month: `aanvulling` is the WW of that month.
    """
    old, months = given.number("maandloon"), given.number("maanden")
    if not 1 <= months <= 12:
        raise wrong(given.fact, "maanden", naam="maanden")
    credit = given.flag("loonheffingskorting")
    paid = [ww_month(old, month).benefit for month in range(1, months + 1)]
    tax = sum(withheld(given, benefit, credit) for benefit in paid)
    extra = given.number("erbij") if "erbij" in given else 0
    later = ww_month(old, HIGH_MONTHS + 1, extra)
    facts = {
        "instantie": Fact("name", given.word("instantie")),
        "hoog": Fact("amount", paid[0]),
        "maandbedrag": Fact("amount", ww_month(old, HIGH_MONTHS + 1).benefit),
        "maanden": Fact("number", months),
        "bedrag": Fact("amount", sum(paid)),
        "loonheffing": Fact("amount", tax),
        "korting": Fact("yesno", "ja" if credit else "nee"),
        "netto": Fact("amount", sum(paid) - tax),
        "aanvulling": Fact("amount", later.benefit),
        "samen": Fact("amount", later.together),
    }
    return facts | whose(given) | known_before(facts, given, "instantie")


def old_age(_chance: Chance, given: Arguments) -> Facts:
    """AOW of somebody with years abroad, at the amounts of a day."""
    day, away = given.day("op"), given.number("jaren_weg")
    whole = _official(given, "aow-samen" if given.flag("samen") else "aow-alleen").euros
    part = aow_part(whole, away)
    return {
        "ingang": Fact("date", aow_starts(given.day("geboren"))),
        "vol": exactly(whole),
        "bruto": exactly(part),
        "netto": exactly(aow_net(part, day)),
        "jaren_weg": Fact("number", away),
        "jaren_hier": Fact("number", 50 - away),
        "procent": Fact("text", f"{100 - 2 * away} procent"),
        "eraf": Fact("text", f"{2 * away} procent"),
    }


def for_a_child(_chance: Chance, given: Arguments) -> Facts:
    """Kinderbijslag: the first quarter with money, how much that is and when it comes."""
    born = given.day("geboren")
    quarter = first_quarter(born)
    try:
        amount = child_benefit(born, quarter)
    except NoAmount as refusal:
        raise _unknown(given, "kinderbijslag", quarter.isoformat()) from refusal
    return {
        "ingang": Fact("date", quarter),
        "bedrag": exactly(amount),
        "betaaldag": Fact("date", paid_on(quarter)),
    }


def study_debt(_chance: Chance, given: Arguments) -> Facts:
    """What somebody pays back each month: at most `gewoon`, and by income `toen` and `nu`.

    Whole euros, rounded down. `toen` is the income of two years ago, `nu` that of last year.
    """
    free = int(_official(given, "studieschuld-vrij-alleen-per-jaar").euros)
    rate = _official(given, "rente-sf35")
    debt = given.number("schuld")
    whole = yearly_terms(debt, rate.euros)
    then, now = (by_capacity(given.number(name), free) for name in ("inkomen_toen", "inkomen_nu"))
    months = {"gewoon": whole, "toen": min(whole, then), "nu": min(whole, now)}
    return {
        "vrij": Fact("amount", free),
        "rente": Fact("text", f"{format_decimal(rate.euros, locale='nl_NL')} procent"),
        **{name: Fact("amount", int(month)) for name, month in months.items()},
        "scheelt": Fact("amount", int(months["toen"]) - int(months["nu"])),
    }


def published(_chance: Chance, given: Arguments) -> Facts:
    """One amount as it was published, on a day."""
    return {"": exactly(_official(given, given.word("bedrag")).euros)}


def _official(given: Arguments, name: str) -> Official:
    day = given.day("op")
    try:
        return official(name, day)
    except NoAmount as refusal:
        raise _unknown(given, name, day.isoformat()) from refusal


def _unknown(given: Arguments, name: str, day: str) -> Exception:
    return wrong(given.fact, "geen_bedrag", naam="op", bedrag=name, dag=day)
