"""Amounts and percentages as they are written in Dutch, and sentences that come back often."""

from decimal import ROUND_DOWN, Decimal

from sandbox.tax.law.figures import Sure
from sandbox.tax.rounding import down
from sandbox.texts import text
from sandbox.words import Joined


def sure_words(sure: Sure) -> str:
    """What somebody must know of a figure that is not sure; "" for one that is."""
    return "" if sure == "zeker" else text(f"wet.woorden.{sure}")


def euro(amount: int) -> str:
    """Whole euros: "€ 38.441"."""
    return f"€ {amount:,}".replace(",", ".")


def cents(amount: Decimal) -> str:
    """Euros and cents, cut off after the cents: "€ 3.140,62"."""
    written = f"{amount.quantize(Decimal('0.01'), rounding=ROUND_DOWN):,}"
    return "€ " + written.replace(",", " ").replace(".", ",").replace(" ", ".")


def signed(amount: int) -> str:
    """Whole euros that may be below 0: "min € 1.200"."""
    return euro(amount) if amount >= 0 else text("wet.woorden.min", bedrag=euro(-amount))


def percent(value: Decimal) -> str:
    """A percentage as the law prints it: "35,82 %", "6,337 %", "36 %"."""
    if value == int(value):
        return f"{int(value)} %"
    written = f"{value.normalize():f}"
    decimals = len(written.split(".")[1])
    return (written + "0" * max(0, 2 - decimals)).replace(".", ",") + " %"


def taken(rate: Decimal, amount: int, result: Decimal, rounded: int) -> str:
    """ "8,17 % van € 38.441 is € 3.140,62. Afgerond: € 3.140."; `rate` in percent."""
    end = "" if result == rounded else text("wet.woorden.afgerond", bedrag=euro(rounded))
    return said(part_of(rate, amount, result), end)


def part_of(rate: Decimal, amount: int, result: Decimal) -> str:
    """ "8,17 % van € 38.441 is € 3.140,62."; `rate` in percent."""
    return text(
        "wet.woorden.van_is", percentage=percent(rate), bedrag=euro(amount), bedrag_2=exact(result)
    )


def exact(amount: Decimal) -> str:
    """Without cents when there are none."""
    return euro(down(amount)) if amount == int(amount) else cents(amount)


def said(*sentences: str) -> str:
    """The sentences that are there, as one text."""
    return Joined(*sentences)
