"""Amounts and percentages as they are written in Dutch, and sentences that come back often."""

from decimal import ROUND_DOWN, Decimal

from sandbox.tax.rounding import down

SURE_WORDS = {
    "zeker": "",
    "waarschijnlijk": "Dit getal is waarschijnlijk goed, maar niet helemaal zeker.",
    "voorlopig": "Let op: dit getal staat nog niet vast.",
}


def euro(amount: int) -> str:
    """Whole euros: "€ 38.441"."""
    return f"€ {amount:,}".replace(",", ".")


def cents(amount: Decimal) -> str:
    """Euros and cents, cut off after the cents: "€ 3.140,62"."""
    text = f"{amount.quantize(Decimal('0.01'), rounding=ROUND_DOWN):,}"
    return "€ " + text.replace(",", " ").replace(".", ",").replace(" ", ".")


def percent(value: Decimal) -> str:
    """A percentage as the law prints it: "35,82 %", "6,337 %", "36 %"."""
    if value == int(value):
        return f"{int(value)} %"
    text = f"{value.normalize():f}"
    decimals = len(text.split(".")[1])
    return (text + "0" * max(0, 2 - decimals)).replace(".", ",") + " %"


def taken(rate: Decimal, amount: int, result: Decimal, rounded: int) -> str:
    """ "8,17 % van € 38.441 is € 3.140,62. Afgerond: € 3.140."; `rate` in percent."""
    said = f"{percent(rate)} van {euro(amount)} is {exact(result)}."
    return said if result == rounded else f"{said} Afgerond: {euro(rounded)}."


def exact(amount: Decimal) -> str:
    """Without cents when there are none."""
    return euro(down(amount)) if amount == int(amount) else cents(amount)


def said(*sentences: str) -> str:
    """The sentences that are there, as one text."""
    return " ".join(sentence for sentence in sentences if sentence)
