"""Huurtoeslag in words."""

from dataclasses import dataclass
from decimal import Decimal

from sandbox.tax.explain.piece import Piece, piece_line, step_lines
from sandbox.tax.explain.words import cents, euro, exact, percent
from sandbox.tax.law.chapters import HuurtoeslagLaw
from sandbox.tax.law.figures import Cents, Figure
from sandbox.tax.law.year import Law
from sandbox.tax.lines import Line
from sandbox.tax.rounding import nearest


@dataclass(frozen=True, slots=True)
class RentSum:
    """The sum of a huurtoeslag, euros and cents a month; `income` in whole euros a year.

    `whole`, `middle` and `above` are what counts of the three parts of the rent.
    """

    income: int
    rent: Decimal
    base: Decimal
    base_figure: Figure
    quality: Cents
    cap: Cents
    whole: Decimal
    middle: Decimal
    above: Decimal
    less: Decimal


def too_much(what: str, found: Decimal | int, limit: Decimal | int) -> str:
    """Why there is no huurtoeslag: the `what` (vermogen, huur) is above the limit."""
    return (
        f"Je {what} is {exact(Decimal(found))}. "
        f"Met meer dan {exact(Decimal(limit))} {what} krijg je geen huurtoeslag."
    )


def no_right_line(law: Law, words: str, figure: Figure) -> Line:
    """No huurtoeslag, and why."""
    return piece_line(law, Piece("huurtoeslag", "Geen recht", 0, words, (figure,)))


def rent_line(law: Law, rules: HuurtoeslagLaw, parts: RentSum, month: int) -> Line:
    """The huurtoeslag of a year, with the parts of the rent (a month) as steps."""
    quality, cap = cents(parts.quality.value), cents(parts.cap.value)
    pieces = [
        Piece(
            "eerste_deel",
            "Eerste deel van de huur",
            nearest(parts.whole),
            f"Tussen je basishuur en {quality} telt de hele huur: {cents(parts.whole)}.",
            (parts.quality,),
        ),
        Piece(
            "tweede_deel",
            "Tweede deel van de huur",
            nearest(parts.middle),
            f"Tussen {quality} en {cap} telt {percent(rules.share_middle.value)}: "
            f"{cents(parts.middle)}.",
            (rules.share_middle, parts.cap),
        ),
        Piece(
            "derde_deel",
            "Derde deel van de huur",
            nearest(parts.above),
            f"Boven {cap} telt {percent(rules.share_above.value)}: {cents(parts.above)}.",
            (rules.share_above, rules.above_cap_for),
        ),
        Piece(
            "minder_door_inkomen",
            "Minder door het inkomen",
            -nearest(parts.less),
            f"Het inkomen is {euro(parts.income)}. Per maand gaat er {cents(parts.less)} af.",
            (parts.base_figure,),
        ),
    ]
    words = (
        f"Je huur is {cents(parts.rent)} per maand. "
        f"De eerste {cents(parts.base)} betaal je altijd zelf. Dat is je basishuur. "
        f"Je krijgt {euro(month)} per maand, naar beneden afgerond."
    )
    whole = Piece("huurtoeslag", "Huurtoeslag per jaar", 12 * month, words, (parts.base_figure,))
    return piece_line(law, whole, steps=step_lines(law, pieces))
