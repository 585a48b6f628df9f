"""The best division between partners in words."""

from collections.abc import Mapping
from fractions import Fraction

from sandbox.tax.explain.words import euro, said
from sandbox.tax.lines import OWN_PAPERS, Line
from sandbox.tax.settling import Case, Figures

DEDUCTION = (
    "Aftrek levert het meeste op bij wie over het laatste stuk inkomen de meeste belasting betaalt."
)
WEALTH = "Vermogen kost het minst bij wie daardoor geen korting verliest, of korting overhad."


def split_words(due: int, saves: int, joint: bool) -> str:
    """What the best division brings, in one or two sentences."""
    if not joint:
        return "Jullie hebben niets om te verdelen. Ieder doet de eigen aangifte."
    return said(
        f"Met deze verdeling betalen jullie samen {euro(due)} belasting.",
        f"Dat is {euro(saves)} minder dan wanneer ieder het eigen deel aangeeft."
        if saves > 0
        else "Lager kan niet.",
    )


def split_lines(first: Case, second: Case, division: Mapping[str, Fraction]) -> tuple[Line, ...]:
    """For each joint item what the first partner declares of it, whole euros."""
    return tuple(_line(key, part, first.figures, second.figures) for key, part in division.items())


def _line(key: str, part: Fraction, first: Figures, second: Figures) -> Line:
    label, reason = _ITEMS[key]
    mine, other = _amount(key, first), _amount(key, second)
    return Line(
        id=f"verdeling_{key}",
        label=label,
        amount=mine,
        explanation=said(
            f"Jij geeft {_signed(mine)} aan. Dat is {_percent(part)} van het geheel.",
            f"Je partner geeft {_signed(other)} aan.",
            reason,
        ),
        source=OWN_PAPERS,
    )


def _amount(key: str, found: Figures) -> int:
    return {
        "own_home": found.own.home,
        "box3": found.own.box3_taxable,
        "gifts": found.gifts,
        "care_costs": found.care_costs,
    }[key]


def _signed(amount: int) -> str:
    return euro(amount) if amount >= 0 else f"min {euro(-amount)}"


def _percent(part: Fraction) -> str:
    """A part as a percentage, with at most two decimals: "41,37 %"."""
    hundredths = round(part * 10_000)
    whole, rest = divmod(hundredths, 100)
    return f"{whole} %" if not rest else f"{whole},{rest:02d} %"


_ITEMS = {
    "own_home": ("Saldo eigen woning", DEDUCTION),
    "box3": ("Grondslag sparen en beleggen", WEALTH),
    "gifts": ("Aftrek voor giften", DEDUCTION),
    "care_costs": ("Aftrek voor zorgkosten", DEDUCTION),
}
